package org.xingyao.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The columns of the paper. */
@ApplicationScoped
public class Columns implements BySlug<Column> {
    /** What the navigation shows, in the order of the desk. */
    public List<Column> visible() {
        return list("visible = true order by deskOrder, slug");
    }
}
