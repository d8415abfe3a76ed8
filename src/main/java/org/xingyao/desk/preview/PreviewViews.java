package org.xingyao.desk.preview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.xingyao.article.AnswerStanding;
import org.xingyao.editorial.Preview;
import org.xingyao.editorial.PreviewLinks;
import org.xingyao.editorial.SharePreview;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Look;
import org.xingyao.reading.Shown;
import org.xingyao.text.Minute;

/** Makes the finished values of the frame page, and of the band over a preview. */
@ApplicationScoped
class PreviewViews {
    private final PreviewMessages messages;
    private final ZoneId zone;

    PreviewViews(PreviewMessages messages, Clock clock) {
        this.messages = messages;
        this.zone = clock.getZone();
    }

    /**
     * One of the things that can be chosen.
     *
     * @param name of the parameter in the address
     * @param value what it says there; empty when the address says nothing
     */
    record Choice(String name, String value, String href, String text, boolean chosen) {}

    /** Choices of which one holds. */
    record Group(String label, List<Choice> choices) {}

    /** How long a link may live. */
    record Life(int days, String text) {}

    /** A link in the list; who has lost it gets a new one, for the token is not kept. */
    record LinkRow(String createdBy, String created, String expires, String state, boolean open, String ending) {}

    List<Group> groups(Viewing viewing) {
        return List.of(
                new Group(
                        messages.width(),
                        List.of(
                                width(viewing, 390, messages.widthPhone()),
                                width(viewing, 768, messages.widthTablet()),
                                width(viewing, 1440, messages.widthDesktop()))),
                new Group(
                        messages.theme(),
                        List.of(
                                theme(viewing, "", messages.system()),
                                theme(viewing, Look.LIGHT, messages.light()),
                                theme(viewing, Look.DARK, messages.dark()))),
                new Group(
                        messages.size(),
                        List.of(size(viewing, "", messages.normal()), size(viewing, Look.LARGE, messages.large()))));
    }

    private static Choice width(Viewing viewing, int width, String text) {
        var to = viewing.withWidth(width);
        return new Choice("width", Integer.toString(width), to.address().toString(), text, to.equals(viewing));
    }

    private static Choice theme(Viewing viewing, String theme, String text) {
        var to = viewing.withTheme(theme);
        return new Choice("theme", theme, to.address().toString(), text, to.equals(viewing));
    }

    private static Choice size(Viewing viewing, String size, String text) {
        var to = viewing.withSize(size);
        return new Choice("size", size, to.address().toString(), text, to.equals(viewing));
    }

    List<Life> lives() {
        return SharePreview.DAYS.stream()
                .map(days -> new Life(days, messages.daysOf(days)))
                .toList();
    }

    List<LinkRow> rows(Viewing viewing, List<PreviewLinks.Listed> links) {
        return links.stream()
                .map(link -> new LinkRow(
                        link.createdBy(),
                        minute(link.createdAt()),
                        minute(link.expiresAt()),
                        state(link.state()),
                        link.state() == PreviewLinks.State.OPEN,
                        viewing.ending(link.id()).toString()))
                .toList();
    }

    private String state(PreviewLinks.State state) {
        return switch (state) {
            case OPEN -> messages.stateOpen();
            case EXPIRED -> messages.stateExpired();
            case ENDED -> messages.stateEnded();
        };
    }

    Frame.Band band(Preview preview) {
        return new Frame.Band(label(preview), saved(preview));
    }

    Frame.Band band(Preview.Shared shared) {
        var preview = shared.preview();
        return new Frame.Band(
                label(preview), messages.shared(minute(preview.manuscript().savedAt()), minute(shared.expiresAt())));
    }

    private String label(Preview preview) {
        return preview.isPublished() ? messages.bandPublished() : messages.band();
    }

    String saved(Preview preview) {
        var manuscript = preview.manuscript();
        return messages.saved(manuscript.savedBy(), minute(manuscript.savedAt()));
    }

    String title(Preview preview) {
        var headline = preview.manuscript().content().headline();
        return messages.title(headline.isEmpty() ? messages.untitled() : headline);
    }

    String minute(Instant at) {
        return Minute.of(at, zone);
    }

    /** @param pictures see {@link Shown#pictures} */
    static Shown shown(Preview preview, String pictures) {
        return new Shown(
                preview.manuscript().slug(),
                preview.manuscript().content(),
                preview.labels(),
                preview.online(),
                preview.corrections(),
                AnswerStanding.of(preview.manuscript().filing()),
                pictures);
    }
}
