package org.xingyao.editorial;

/**
 * Something about the words of an article that must be put right before readers may see them.
 *
 * @param field by the name that content files use
 * @param message for the person who writes
 */
public record Finding(String field, String message) {}
