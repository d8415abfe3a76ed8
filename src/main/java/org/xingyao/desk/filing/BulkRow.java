package org.xingyao.desk.filing;

/**
 * A story among many.
 *
 * @param now names of what it is filed under, parted by 、
 * @param suggested names of what is proposed and not filed
 * @param picked whether its box is ticked
 */
public record BulkRow(String slug, String headline, boolean filed, String now, String suggested, boolean picked) {}
