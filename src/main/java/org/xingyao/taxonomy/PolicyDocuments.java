package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;

/** Public documents that answers rest on. */
@ApplicationScoped
public class PolicyDocuments implements BySlug<PolicyDocument> {}
