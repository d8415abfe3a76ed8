package org.xingyao.search.evaluation;

import java.util.Locale;
import java.util.Optional;

/**
 * How answers fared on questions of which it is known what an answer must say, or that none may be given.
 *
 * @param answerable questions that have an answer
 * @param given answers, right or wrong
 */
public record AnswerScores(int answerable, int given, int right) {
    public static final AnswerScores NONE = new AnswerScores(0, 0, 0);

    /**
     * One question more.
     *
     * @param wanted what the answer must hold; empty when nothing may be answered
     * @param answer what was answered
     */
    public AnswerScores with(Optional<String> wanted, Optional<String> answer) {
        boolean isRight =
                wanted.isPresent() && answer.isPresent() && answer.get().contains(wanted.get());
        return new AnswerScores(
                answerable + (wanted.isPresent() ? 1 : 0),
                given + (answer.isPresent() ? 1 : 0),
                right + (isRight ? 1 : 0));
    }

    /** How many of the answers given are right. */
    public double precision() {
        return given == 0 ? 1 : (double) right / given;
    }

    /** How many of the questions that have an answer got it. */
    public double coverage() {
        return answerable == 0 ? 1 : (double) right / answerable;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%d 问有答案，给出 %d 个，准确 %.4f，覆盖 %.4f", answerable, given, precision(), coverage());
    }
}
