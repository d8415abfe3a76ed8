package org.xingyao.editorial;

import java.util.Map;
import java.util.Set;
import org.xingyao.article.Stage;

/**
 * How far an edition has come, as far as it decides who may sign what.
 *
 * @param authors who began the article and who submitted the edition
 * @param signed who approved each step of this edition
 */
record Reviewed(Stage stage, Set<String> authors, Map<Step, String> signed, Course course) {
    boolean isUnderReview() {
        return stage == Stage.FIRST_REVIEW || stage == Stage.SECOND_REVIEW || stage == Stage.FINAL_REVIEW;
    }
}
