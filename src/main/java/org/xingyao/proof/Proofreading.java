package org.xingyao.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xingyao.article.EditionContent;
import org.xingyao.taxonomy.Organisations;
import org.xingyao.taxonomy.Regions;

/** Proofreads with the names that the desk keeps in its taxonomy: a wrong spelling entered there counts at once. */
@ApplicationScoped
public class Proofreading {
    private static final String MISSPELT =
            "select a.name, e.name, e.shortName from %s e join e.aliases a where a.kind = 'misspelt'";

    private final Regions regions;
    private final Organisations organisations;

    Proofreading(Regions regions, Organisations organisations) {
        this.regions = regions;
        this.organisations = organisations;
    }

    @Transactional
    public List<Mark> check(EditionContent content) {
        return new Proofreader(names()).check(content);
    }

    private List<Term> names() {
        var names = new ArrayList<Term>();
        names(regions.getEntityManager()
                        .createQuery(MISSPELT.formatted("Region"), Object[].class)
                        .getResultStream())
                .forEach(name -> names.add(term("region-name", name)));
        names(organisations
                        .getEntityManager()
                        .createQuery(MISSPELT.formatted("Organisation"), Object[].class)
                        .getResultStream())
                .forEach(name -> names.add(term("organisation-name", name)));
        return names;
    }

    private static Stream<String[]> names(Stream<Object[]> rows) {
        return rows.map(row -> new String[] {(String) row[0], (String) row[1], (String) row[2]});
    }

    /** 武涉 is put right as 武陟, 武涉县 as 武陟县: the short name where the wrong one is as short. */
    private static Term term(String rule, String[] name) {
        boolean isShort = !name[2].isEmpty() && name[0].length() <= name[2].length();
        return new Term(rule, name[0], isShort ? name[2] : name[1], List.of());
    }
}
