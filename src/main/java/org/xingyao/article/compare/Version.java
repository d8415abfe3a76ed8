package org.xingyao.article.compare;

import java.util.Optional;
import org.xingyao.article.EditionContent;
import org.xingyao.article.Filing;

/**
 * A version of an article that can be compared with another.
 *
 * @param filing empty when it was not kept: editions of an older program
 */
public record Version(EditionContent words, Optional<Filing> filing) {}
