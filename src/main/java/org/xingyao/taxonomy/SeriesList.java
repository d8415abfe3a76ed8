package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;

/** The numbered series. */
@ApplicationScoped
public class SeriesList implements BySlug<Series> {}
