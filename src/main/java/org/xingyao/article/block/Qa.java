package org.xingyao.article.block;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xingyao.text.CleanText;

/**
 * A question and its answer 问答, with an address of its own (#qa-3).
 *
 * @param number given once in the life of an article and never reused; 0 until the first edition is made
 * @param answer any blocks but headings and further pairs
 * @param shortAnswer 一句话答案, supported by the answer; may be empty
 * @param answeringBody 答复部门 by its name as the paper gives it; may be empty
 * @param answeredOn null when the source does not say
 */
@JsonPropertyOrder({"number", "question", "answer", "shortAnswer", "answeringBody", "answeredOn", "policyBasis"})
public record Qa(
        int number,
        List<Span> question,
        List<Block> answer,
        String shortAnswer,
        String answeringBody,
        @Nullable IssueDate answeredOn,
        List<PolicyBasis> policyBasis)
        implements Block {
    public Qa {
        if (number < 0) throw new IllegalArgumentException("pair number: " + number);
        question = Spans.tidy(question);
        answer = Blocks.filled(answer).stream()
                .filter(block -> !(block instanceof Heading) && !(block instanceof Qa))
                .toList();
        shortAnswer = shortAnswer == null ? "" : CleanText.line(shortAnswer);
        answeringBody = answeringBody == null ? "" : CleanText.line(answeringBody);
        policyBasis = policyBasis == null ? List.of() : List.copyOf(policyBasis);
    }

    /**
     * What an answer rests on 政策依据.
     *
     * @param document the document's title, or its slug when it is on file
     * @param clause which part of it; may be empty
     */
    @JsonPropertyOrder({"document", "clause"})
    public record PolicyBasis(String document, String clause) {
        public PolicyBasis {
            document = CleanText.line(document);
            clause = clause == null ? "" : CleanText.line(clause);
        }
    }

    public Qa withNumber(int newNumber) {
        return new Qa(newNumber, question, answer, shortAnswer, answeringBody, answeredOn, policyBasis);
    }

    public Qa withQuestion(List<Span> newQuestion) {
        return new Qa(number, newQuestion, answer, shortAnswer, answeringBody, answeredOn, policyBasis);
    }

    public Qa withAnswer(List<Block> newAnswer) {
        return new Qa(number, question, newAnswer, shortAnswer, answeringBody, answeredOn, policyBasis);
    }

    @Override
    public boolean isEmpty() {
        return question.isEmpty() && answer.isEmpty();
    }
}
