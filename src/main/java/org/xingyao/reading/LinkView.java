package org.xingyao.reading;

import io.quarkus.qute.TemplateData;

/** A name and where it leads. */
@TemplateData
public record LinkView(String href, String text) {}
