package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;

/** The tracks. */
@ApplicationScoped
public class Tracks implements BySlug<Track> {}
