package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.article.Corrections;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Frames;
import org.xingyao.site.kept.Shows;

/** 更正: what was put right, the latest first. */
@Blocking
@Path(CorrectionPages.PATH)
class CorrectionPages {
    static final String PATH = "/corrections";

    private static final int PAGE_SIZE = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    private final Shows shows;
    private final Corrections corrections;
    private final Frames frames;
    private final SiteMessages messages;
    private final ZoneId zone;

    CorrectionPages(Shows shows, Corrections corrections, Frames frames, SiteMessages messages, Clock clock) {
        this.shows = shows;
        this.corrections = corrections;
        this.frames = frames;
        this.messages = messages;
        this.zone = clock.getZone();
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CorrectionsPage(Frame frame, List<CorrectionView> corrections, String older) implements TemplateInstance {}

    /** @param time for machines */
    record CorrectionView(String href, String headline, String note, String day, String time) {}

    @GET
    public TemplateInstance list(@RestQuery @Nullable String before) {
        boolean isPlace = before != null && before.matches("\\d{1,18}");
        var found = corrections.latest(isPlace ? Optional.of(Long.valueOf(before)) : Optional.empty(), PAGE_SIZE + 1);
        var shown = found.stream().limit(PAGE_SIZE).toList();
        shows.keys(Shows.ANY_ARTICLE);
        return new CorrectionsPage(
                frames.of(PATH, messages.corrections(), messages.correctionsDescription()),
                shown.stream().map(this::view).toList(),
                found.size() > PAGE_SIZE ? PATH + "?before=" + shown.getLast().id() : "");
    }

    private CorrectionView view(Corrections.Line one) {
        var at = one.at().truncatedTo(ChronoUnit.SECONDS).atZone(zone);
        return new CorrectionView(
                "/articles/" + one.slug(),
                one.headline(),
                one.note(),
                DAY.format(at),
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at));
    }
}
