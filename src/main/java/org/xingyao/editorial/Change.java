package org.xingyao.editorial;

import java.util.Set;

/**
 * A change that readers can see, on its way into the publication log.
 *
 * @param subject article, taxonomy, setting, redirect or words
 * @param touched keys of all that shows the subject, before and after, see {@link TouchedKeys}
 */
public record Change(String subject, String subjectId, String happened, Set<String> touched) {}
