package org.xingyao.desk.filing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.tagging.Agreement;
import org.xingyao.tagging.Kappa;
import org.xingyao.tagging.StarAgreement;
import org.xingyao.taxonomy.Stars;

/** 建议准不准: how often suggestions were right, which stars are taken for each other, and how people agree. */
@Authenticated
@Blocking
@Path(AgreementPages.PATH)
public class AgreementPages {
    public static final String PATH = FilingPages.PATH + "/agreement";

    private static final List<Integer> SPANS = List.of(3, 6, 12);

    private final Desk desk;
    private final Agreement agreement;
    private final Stars stars;
    private final FilingMessages messages;
    private final AgreementMessages words;

    AgreementPages(Desk desk, Agreement agreement, Stars stars, FilingMessages messages, AgreementMessages words) {
        this.desk = desk;
        this.agreement = agreement;
        this.stars = stars;
        this.messages = messages;
        this.words = words;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FilingAgreementPage(
            DeskFrame frame, List<QueueView.Tab> spans, List<Month> months, List<Mixed> mixed, List<Two> people)
            implements TemplateInstance {}

    /** @param month as 2026-11 */
    record Month(String month, List<Row> rows) {}

    /** Shares as 92%, or — where nothing can be said. */
    record Row(
            String star,
            int proposed,
            int accepted,
            int refused,
            int added,
            String precision,
            String recall,
            String agreement) {}

    record Mixed(String proposed, String filed, int times) {}

    /** @param kappa with two decimals, or — where too few were compared */
    record Two(String star, int compared, String agreed, String kappa, String means) {}

    @GET
    public TemplateInstance show(@RestQuery @Nullable String months) {
        desk.person().actor().mustHave(Permission.FILE);
        int span = SPANS.stream()
                .filter(one -> Integer.toString(one).equals(months))
                .findFirst()
                .orElse(SPANS.getFirst());
        var figures = agreement.ofLast(span);
        var names = stars.listAll().stream().collect(Collectors.toMap(star -> star.slug, star -> star.name));
        return new FilingAgreementPage(
                desk.frame(FilingPages.PATH, messages.agreementTitle()),
                SPANS.stream()
                        .map(one -> new QueueView.Tab(PATH + "?months=" + one, words.lastMonths(one), one == span))
                        .toList(),
                figures.months().stream()
                        .map(month -> new Month(
                                month.month().toString(),
                                month.stars().stream()
                                        .map(row -> row(row, names))
                                        .toList()))
                        .toList(),
                figures.confusions().stream()
                        .map(one -> new Mixed(name(names, one.proposed()), name(names, one.filed()), one.times()))
                        .toList(),
                figures.people().entrySet().stream()
                        .map(entry -> two(names, entry))
                        .toList());
    }

    private static Row row(StarAgreement row, Map<String, String> names) {
        int proposed = row.accepted() + row.refused();
        return new Row(
                name(names, row.star()),
                proposed,
                row.accepted(),
                row.refused(),
                row.added(),
                proposed == 0 ? "—" : percent(row.precision()),
                row.accepted() + row.added() == 0 ? "—" : percent(row.recall()),
                percent(row.agreement()));
    }

    private Two two(Map<String, String> names, Map.Entry<String, Kappa> entry) {
        var kappa = entry.getValue();
        int compared = kappa.compared();
        double agreed = compared == 0 ? 0 : (double) (kappa.both() + kappa.neither()) / compared;
        return new Two(
                name(names, entry.getKey()),
                compared,
                percent(agreed),
                compared == 0 ? "—" : String.format(Locale.ROOT, "%.2f", kappa.value()),
                means(kappa));
    }

    /** The words of Landis and Koch (Biometrics 33, 1977), their lower three taken together. */
    private String means(Kappa kappa) {
        return Stream.of(
                        Map.entry(0.8, words.kappaAlmostPerfect()),
                        Map.entry(0.6, words.kappaSubstantial()),
                        Map.entry(0.4, words.kappaModerate()))
                .filter(step -> kappa.value() > step.getKey())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(words.kappaWeak());
    }

    private static String name(Map<String, String> names, String slug) {
        return names.getOrDefault(slug, slug);
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
