package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.proof.DeskTerms;
import org.xingyao.text.Missing;

/** Takes a word of the desk out of use, or brings it back. It stays on file. */
@ApplicationScoped
public class RetireProofTerm {
    private final DeskTerms terms;
    private final ProofWords words;

    RetireProofTerm(DeskTerms terms, ProofWords words) {
        this.terms = terms;
        this.words = words;
    }

    /**
     * @param retired false to bring it back
     * @return what the row is, for whoever is told; one that is so already stays as it is
     * @throws Missing when there is no such row
     */
    @Transactional
    public String run(Actor actor, long id, boolean retired) {
        actor.mustHave(Permission.EDIT_WORDS);
        var row = terms.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Missing("词表里没有这个词，请回到词表再找"));
        if ((row.retiredAt != null) == retired) return row.label();
        row.retiredAt = retired ? words.now() : null;
        row.author = actor.name();
        row.touchedAt = words.now();
        words.close(actor, retired ? "retire-proof-term" : "restore-proof-term", row.wrong, row.label());
        return row.label();
    }
}
