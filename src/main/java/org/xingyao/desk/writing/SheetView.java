package org.xingyao.desk.writing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Filing;
import org.xingyao.desk.filing.FilingChoices;
import org.xingyao.editorial.Finding;

/**
 * An article as the editor's script has it.
 *
 * @param tag to be sent with the next save
 * @param fields of the head, by name, as {@link WritingForm} has them
 * @param document the body as the editor's tree
 * @param pairs numbers of the pairs by the editor's own ids; only after a save
 * @param losses what was sent and has no place in an article
 * @param findings what keeps it from being submitted
 * @param proof what the proofreader found, the graver first
 * @param ignored what of it somebody leaves as it is
 * @param mayProof whether the person may say so
 * @param annotations what reviewers said and nobody has settled
 * @param opening how the paper prints who wrote it: 本报讯（记者…） or a line of bylines
 * @param notices about the number in the series
 * @param choices only when the page is opened
 * @param csrf of the session that asked: another one after signing in again
 */
record SheetView(
        String slug,
        String tag,
        Instant savedAt,
        String savedBy,
        String person,
        String csrf,
        boolean mayEdit,
        boolean mayFile,
        boolean mayProof,
        Map<String, String> fields,
        Map<String, Object> document,
        Map<String, Integer> pairs,
        List<String> losses,
        List<Finding> findings,
        List<ProofNote> proof,
        List<ProofNote> ignored,
        List<NoteLine> annotations,
        String opening,
        List<String> notices,
        Filing filing,
        @Nullable FilingChoices choices) {}
