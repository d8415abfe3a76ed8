package org.xingyao.desk.answers;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Permission;
import org.xingyao.article.AnswersToReview;
import org.xingyao.article.AnswersToReview.Tray;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.text.CleanText;

/** 问答台账: the answers that readers see, and which of them to look at again. */
@Authenticated
@Blocking
@Path(AnswerPages.PATH)
public class AnswerPages {
    public static final String PATH = "/desk/answers";

    private static final int PAGE_SIZE = 50;

    private final Desk desk;
    private final AnswersToReview answers;
    private final AnswerMessages messages;
    private final Clock clock;

    AnswerPages(Desk desk, AnswersToReview answers, AnswerMessages messages, Clock clock) {
        this.desk = desk;
        this.answers = answers;
        this.messages = messages;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AnswersPage(
            DeskFrame frame, List<Tab> tabs, String tray, String body, List<Row> rows, String previous, String next)
            implements TemplateInstance {}

    record Tab(String href, String label, boolean current) {}

    /** @param late true when the day has passed */
    record Row(
            String question,
            String href,
            String article,
            String by,
            String answeredOn,
            String validity,
            String review,
            boolean late) {}

    @GET
    public TemplateInstance show(
            @RestQuery @Nullable String tray, @RestQuery @Nullable String body, @RestQuery @Nullable String page) {
        desk.person().actor().mustHave(Permission.READ_DRAFTS);
        var chosen = tray(tray);
        var by = body == null ? "" : CleanText.atMost(80, CleanText.line(body));
        int number = page != null && page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
        var today = LocalDate.now(clock);
        var found = answers.list(chosen, by, today, number, PAGE_SIZE);
        var address =
                PATH + "?tray=" + id(chosen) + "&body=" + URLEncoder.encode(by, StandardCharsets.UTF_8) + "&page=";
        return new AnswersPage(
                desk.frame(PATH, messages.title()),
                Stream.of(Tray.values())
                        .map(one -> new Tab(PATH + "?tray=" + id(one), label(one), one == chosen))
                        .toList(),
                id(chosen),
                by,
                found.stream().limit(PAGE_SIZE).map(row -> row(row, today)).toList(),
                number > 1 ? address + (number - 1) : "",
                found.size() > PAGE_SIZE ? address + (number + 1) : "");
    }

    private Row row(AnswersToReview.Row row, LocalDate today) {
        var review = row.reviewBy();
        boolean late = review != null && review.isBefore(today);
        return new Row(
                row.question(),
                "/desk/articles/" + row.slug() + "/edit",
                row.headline(),
                row.answeringBody(),
                Objects.requireNonNullElse(row.answeredOn(), ""),
                validity(row, today),
                review == null ? "" : when(review, today),
                late);
    }

    private String when(LocalDate review, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, review);
        return days < 0
                ? messages.late(review.toString(), -days)
                : days == 0 ? messages.today(review.toString()) : messages.inDays(review.toString(), days);
    }

    private String validity(AnswersToReview.Row row, LocalDate today) {
        var until = row.validTo();
        if (!Objects.requireNonNullElse(row.supersededBy(), "").isEmpty())
            return messages.supersededBy(Objects.requireNonNullElse(row.supersededBy(), ""));
        return switch (Objects.requireNonNullElse(row.validity(), "unknown")) {
            case "valid" -> until == null ? messages.valid() : messages.validTo(until.toString());
            case "expired" -> messages.expired();
            case "repealed" -> messages.repealed();
            default -> until != null && until.isBefore(today) ? messages.validTo(until.toString()) : messages.unknown();
        };
    }

    private static Tray tray(@Nullable String given) {
        return Stream.of(Tray.values())
                .filter(one -> id(one).equals(given))
                .findFirst()
                .orElse(Tray.ALL);
    }

    private static String id(Tray tray) {
        return tray.name().toLowerCase(Locale.ROOT);
    }

    private String label(Tray tray) {
        return switch (tray) {
            case ALL -> messages.all();
            case DUE -> messages.due();
            case UNDATED -> messages.undated();
            case OVER -> messages.over();
        };
    }
}
