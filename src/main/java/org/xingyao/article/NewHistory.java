package org.xingyao.article;

/** The event that the database was restored, by whichever program: what was taken from it before may not hold. */
public record NewHistory() {}
