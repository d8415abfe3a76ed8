package org.xingyao.reading;

/**
 * The picture beside a headline in a list.
 *
 * @param wide true over the first headline of a page, where it is as wide as the text; else it is small
 */
public record ThumbnailView(PictureView picture, boolean wide) {}
