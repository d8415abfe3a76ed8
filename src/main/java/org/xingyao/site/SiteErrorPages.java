package org.xingyao.site;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.xingyao.reading.Frame;
import org.xingyao.reading.Frames;
import org.xingyao.web.ErrorPages;

/** Error pages for readers: what happened, and where to go from here. */
@ApplicationScoped
class SiteErrorPages implements ErrorPages {
    private final Frames frames;
    private final TroubleMessages messages;

    SiteErrorPages(Frames frames, TroubleMessages messages) {
        this.frames = frames;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ErrorPage(Frame frame, String title, String text, String hint) implements TemplateInstance {}

    @Override
    public TemplateInstance notFound() {
        return new ErrorPage(
                frames.without(messages.notFound()),
                messages.notFound(),
                messages.notFoundText(),
                messages.notFoundHint());
    }

    @Override
    public TemplateInstance gone(String reason) {
        var hint = reason.isEmpty() ? "" : messages.goneReason(reason);
        return new ErrorPage(frames.without(messages.gone()), messages.gone(), messages.goneText(), hint);
    }

    @Override
    public TemplateInstance refused(String reason) {
        return new ErrorPage(frames.bare(messages.refused()), messages.refused(), messages.refusedText(), reason);
    }

    @Override
    public TemplateInstance unavailable(String reason) {
        return new ErrorPage(
                frames.bare(messages.unavailable()), messages.unavailable(), reason, messages.unavailableHint());
    }

    @Override
    public TemplateInstance failed(String id) {
        return new ErrorPage(
                frames.bare(messages.failed()), messages.failed(), messages.failedText(), messages.failedId(id));
    }

    @Override
    public TemplateInstance busy() {
        return new ErrorPage(frames.bare(messages.tooBusy()), messages.tooBusy(), messages.tooBusyText(), "");
    }
}
