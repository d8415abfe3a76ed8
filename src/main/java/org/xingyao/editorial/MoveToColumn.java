package org.xingyao.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.xingyao.account.Actor;
import org.xingyao.taxonomy.Columns;
import org.xingyao.text.Invalid;

/** Puts what is being written into another column; readers see it there when it is published. */
@ApplicationScoped
public class MoveToColumn {
    private final Manuscripts manuscripts;
    private final SaveWorkingCopy save;
    private final Columns columns;

    MoveToColumn(Manuscripts manuscripts, SaveWorkingCopy save, Columns columns) {
        this.manuscripts = manuscripts;
        this.save = save;
        this.columns = columns;
    }

    /**
     * @param column slug; empty takes the article out of its column
     * @return the column it was in before; empty for none
     * @throws Invalid when there is no such column
     */
    @Transactional
    public String run(Actor actor, String slug, String column) {
        if (!column.isEmpty() && columns.bySlug(column).isEmpty()) throw new Invalid("column", "没有这个栏目，请从列表里选");
        var manuscript = manuscripts.bySlug(actor, slug);
        save.run(actor, slug, manuscript.content().withColumn(column), manuscript.tag());
        return manuscript.content().column();
    }
}
