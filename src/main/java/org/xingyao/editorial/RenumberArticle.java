package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.text.Invalid;

/**
 * Gives an instalment of a series another number, in its working copy: the number is part of what was signed, so readers
 * see it when the next edition is.
 */
@ApplicationScoped
public class RenumberArticle {
    private static final int HIGHEST = 9999;

    private final Manuscripts manuscripts;
    private final SaveWorkingCopy save;

    RenumberArticle(Manuscripts manuscripts, SaveWorkingCopy save) {
        this.manuscripts = manuscripts;
        this.save = save;
    }

    /**
     * @param series slug of the series that the actor sees the article in
     * @param number as typed
     * @throws Invalid when it is no number, or the article stands in another series by now
     */
    @Transactional
    public void run(Actor actor, String slug, String series, String number) {
        if (!number.matches("\\d{1,4}") || Integer.parseInt(number) == 0)
            throw new Invalid("number", "期数请填 1 到 " + HIGHEST + " 之间的整数，例如 6");
        var manuscript = manuscripts.bySlug(actor, slug);
        if (!manuscript.content().series().equals(series)) throw new Invalid("number", "这篇稿件现在不在这个系列里，请刷新后再看");
        save.run(actor, slug, manuscript.content().withNumber(Integer.parseInt(number)), manuscript.tag());
    }
}
