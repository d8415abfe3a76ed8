package org.xingyao.desk.taxonomy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.xingyao.account.Actor;
import org.xingyao.desk.FieldView;
import org.xingyao.editorial.SaveColumn;
import org.xingyao.taxonomy.Column;
import org.xingyao.taxonomy.Columns;
import org.xingyao.taxonomy.Staleness;

/** 栏目. */
@Singleton
class ColumnTab extends TaxonomyTab<Column> {
    private final SaveColumn save;
    private final TaxonomyMessages messages;

    ColumnTab(Columns columns, SaveColumn save, TaxonomyMessages messages) {
        super(columns);
        this.save = save;
        this.messages = messages;
    }

    @Override
    String label() {
        return messages.columns();
    }

    @Override
    String intro() {
        return messages.columnsIntro();
    }

    @Override
    List<String> heads() {
        return List.of(messages.name(), messages.type(), messages.order(), messages.state());
    }

    @Override
    List<String> cells(Column row) {
        return List.of(
                row.name,
                Labels.of(types(), row.type),
                Integer.toString(row.deskOrder),
                row.visible ? messages.visible() : messages.hidden());
    }

    private List<FieldView.Choice> types() {
        return Labels.choices(
                "news", messages.typeNews(),
                "notices", messages.typeNotices(),
                "policies", messages.typePolicies(),
                "qa", messages.typeQa(),
                "features", messages.typeFeatures());
    }

    /** The types, each with how long a column of it may go without a new article. */
    private List<FieldView.Choice> typesWithLimits() {
        return types().stream()
                .map(type -> new FieldView.Choice(
                        type.value(),
                        messages.typeWithLimit(
                                type.label(), Staleness.ofType(type.value()).label())))
                .toList();
    }

    @Override
    List<FieldView> fields(Map<String, String> values) {
        return List.of(
                text("name", messages.name(), messages.columnNameHint(), values, 20),
                choice("type", messages.type(), values, typesWithLimits()),
                text("description", messages.description(), "", values, 200),
                text("order", messages.order(), messages.orderHint(), values, 4),
                choice("reviews", messages.reviews(), values, reviews()),
                choice("proofs", messages.proofs(), values, proofs()),
                check("visible", messages.columnVisible(), values));
    }

    /** What a new column asks for stands first. */
    private List<FieldView.Choice> reviews() {
        return Labels.choices("3", messages.reviewsThree(), "2", messages.reviewsTwo(), "1", messages.reviewsOne());
    }

    private List<FieldView.Choice> proofs() {
        return Labels.choices(
                "3", messages.proofsThree(),
                "2", messages.proofsTwo(),
                "1", messages.proofsOne(),
                "0", messages.proofsNone());
    }

    @Override
    Map<String, String> values(Column row) {
        return Map.of(
                "name", row.name,
                "type", row.type,
                "description", row.description,
                "order", Integer.toString(row.deskOrder),
                "reviews", Integer.toString(row.reviews),
                "proofs", Integer.toString(row.proofs),
                "visible", flag(row.visible));
    }

    @Override
    String save(Actor actor, String known, Map<String, String> values, String seen) {
        var given = new Given(values);
        var wish = new SaveColumn.Wish(
                given.text("slug"),
                given.text("name"),
                given.text("type"),
                given.text("description"),
                Objects.requireNonNullElse(given.number("order", messages.order()), 0),
                given.number("reviews", messages.reviews()),
                given.number("proofs", messages.proofs()),
                given.flag("visible"));
        return save.run(actor, known, wish, seen);
    }

    @Override
    String searched() {
        return "concat(name, ' ', slug)";
    }

    @Override
    String order() {
        return "visible desc, deskOrder";
    }
}
