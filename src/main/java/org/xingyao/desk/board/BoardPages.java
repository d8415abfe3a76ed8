package org.xingyao.desk.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.xingyao.account.Actor;
import org.xingyao.account.Permission;
import org.xingyao.desk.Desk;
import org.xingyao.desk.DeskFrame;
import org.xingyao.editorial.EndPlacement;
import org.xingyao.editorial.MovePlacement;
import org.xingyao.editorial.PlaceArticle;
import org.xingyao.text.CleanText;
import org.xingyao.text.Invalid;

/** 头条、副头条 and 置顶: what stands first, in which order, until when. */
@Authenticated
@Blocking
@Path(BoardPages.PATH)
public class BoardPages {
    public static final String PATH = "/desk/board";

    private static final int LONGEST = 200;

    private final Desk desk;
    private final BoardViews views;
    private final PlaceArticle place;
    private final MovePlacement move;
    private final EndPlacement end;
    private final BoardMessages messages;

    BoardPages(
            Desk desk,
            BoardViews views,
            PlaceArticle place,
            MovePlacement move,
            EndPlacement end,
            BoardMessages messages) {
        this.desk = desk;
        this.views = views;
        this.place = place;
        this.move = move;
        this.end = end;
        this.messages = messages;
    }

    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BoardPage(
            DeskFrame frame,
            List<BoardViews.Group> groups,
            String text,
            List<BoardViews.Found> found,
            String done,
            String error,
            String until)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@RestQuery @Nullable String q, @RestQuery @Nullable String done) {
        return page(person(), text(q), said(text(done)), "", "");
    }

    @POST
    public Response add(
            @RestForm @Nullable String slug,
            @RestForm @Nullable String place,
            @RestForm @Nullable String until,
            @RestForm @Nullable String q) {
        var actor = person();
        try {
            this.place.run(actor, text(slug), text(place), day(text(until)));
            return done("placed");
        } catch (Invalid e) {
            return Response.status(400)
                    .entity(page(actor, text(q), "", e.said(), text(until)))
                    .build();
        }
    }

    @POST
    @Path("{id}/move")
    public Response move(long id, @RestForm @Nullable String to) {
        return done("moved-" + move.run(person(), id, "up".equals(to)));
    }

    @POST
    @Path("{id}/end")
    public Response end(long id) {
        end.run(person(), id);
        return done("ended");
    }

    private static Response done(String what) {
        return Response.seeOther(URI.create(PATH + "?done=" + what)).build();
    }

    private String said(String done) {
        if (done.matches("moved-[1-9]")) return messages.moved(done.substring("moved-".length()));
        return switch (done) {
            case "placed" -> messages.placed();
            case "ended" -> messages.ended();
            default -> "";
        };
    }

    private TemplateInstance page(Actor actor, String text, String done, String error, String until) {
        return new BoardPage(
                desk.frame(PATH, messages.board()), views.groups(), text, views.found(actor, text), done, error, until);
    }

    private Actor person() {
        var actor = desk.person().actor();
        actor.mustHave(Permission.PUBLISH);
        return actor;
    }

    private static String text(@Nullable String given) {
        var text = CleanText.line(Objects.requireNonNullElse(given, ""));
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static @Nullable LocalDate day(String text) {
        if (text.isEmpty()) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Invalid("until", "截止日期请写成 2026-12-31，或留空");
        }
    }
}
