package org.xingyao.editorial;

/**
 * What somebody decides about the edition under way.
 *
 * @param comment for the author and the others who review; of a return, a refusal and a void it is the reason
 * @param seen content hash of the edition that they looked at; empty when the caller did not say
 */
public record Verdict(Step step, Decision decision, String comment, String seen) {
    /** Longest comment, in characters. */
    public static final int LONGEST_COMMENT = 500;
}
