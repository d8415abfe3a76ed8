package org.xingyao.desk.proof;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xingyao.editorial.SaveProofTerm;
import org.xingyao.proof.ProofTerm;

/**
 * The form of one word as it was typed.
 *
 * @param id 0 for a new one
 * @param version of the row as the person saw it
 * @param at name of the field at fault; empty when none is
 */
record TermForm(
        long id,
        long version,
        String rule,
        String wrong,
        String instead,
        String spared,
        String note,
        String at,
        String error) {
    static final TermForm EMPTY = new TermForm(0, 0, "fixed-phrase", "", "", "", "", "", "");

    static TermForm of(ProofTerm row) {
        var contexts = String.join("\n", row.contexts());
        return new TermForm(row.id, row.version, row.rule, row.wrong, row.instead, contexts, row.note, "", "");
    }

    static TermForm of(MultivaluedMap<String, String> sent) {
        return new TermForm(
                number(sent.getFirst("id")),
                number(sent.getFirst("version")),
                text(sent, "rule"),
                text(sent, "wrong"),
                text(sent, "instead"),
                text(sent, "spared"),
                text(sent, "note"),
                "",
                "");
    }

    SaveProofTerm.Wish wish() {
        return new SaveProofTerm.Wish(id, version, rule, wrong, instead, spared, note);
    }

    TermForm refused(String field, String why) {
        return new TermForm(id, version, rule, wrong, instead, spared, note, field, why);
    }

    /** Folded while nothing is in it: the list is what people come for. */
    public boolean unfolded() {
        return id > 0 || !at.isEmpty();
    }

    /** 0 for what is no number. */
    static long number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
    }

    private static String text(MultivaluedMap<String, String> sent, String name) {
        return Objects.requireNonNullElse(sent.getFirst(name), "");
    }
}
