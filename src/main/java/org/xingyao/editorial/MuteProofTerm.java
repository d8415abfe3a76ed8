package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.proof.MutedTerm;
import org.xingyao.proof.MutedTerms;
import org.xingyao.text.Missing;

/** Switches a built-in word of the proofreader off, or on again. */
@ApplicationScoped
public class MuteProofTerm {
    private final MutedTerms builtIn;
    private final ProofWords words;

    MuteProofTerm(MutedTerms builtIn, ProofWords words) {
        this.builtIn = builtIn;
        this.words = words;
    }

    /**
     * @param muted false to switch it on again
     * @return what the word is, for whoever is told; one that is so already stays as it is
     * @throws Missing when it is not in the built-in list
     */
    @Transactional
    public String run(Actor actor, String wrong, boolean muted) {
        actor.mustHave(Permission.EDIT_WORDS);
        var word = builtIn.word(wrong).orElseThrow(() -> new Missing("内置词表里没有这个词，请回到词表再找"));
        var label = word.wrong() + " → " + word.right();
        if (!word.mutedBy().isEmpty() == muted) return label;
        if (muted) builtIn.persist(row(actor, wrong));
        else builtIn.deleteById(wrong);
        words.close(actor, muted ? "mute-proof-term" : "unmute-proof-term", wrong, label);
        return label;
    }

    private MutedTerm row(Actor actor, String wrong) {
        var row = new MutedTerm();
        row.wrong = wrong;
        row.mutedBy = actor.name();
        row.mutedAt = words.now();
        return row;
    }
}
