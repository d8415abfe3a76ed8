package org.xingyao.site;

import io.quarkus.qute.TemplateData;

/**
 * Where a series is to be had as a booklet.
 *
 * @param pdf and {@code word} from the slash on
 * @param size of the PDF in words; empty while it has not been made
 */
@TemplateData
public record BookletLinks(String pdf, String word, String size) {}
