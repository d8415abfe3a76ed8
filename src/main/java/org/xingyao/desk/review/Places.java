package org.xingyao.desk.review;

import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.xingyao.editorial.PublishCheck;

/** Where in an article something is, in words and as an address on the page where it is written. */
@ApplicationScoped
class Places {
    private static final Pattern BLOCK =
            Pattern.compile("blocks/(\\d+)(?:/(answer|question|shortAnswer)(?:/(\\d+))?)?.*");

    private final ReviewMessages messages;

    Places(ReviewMessages messages) {
        this.messages = messages;
    }

    /** @param place as {@link org.xingyao.editorial.PublishCheck#place} */
    String label(String place) {
        var block = BLOCK.matcher(place);
        if (!block.matches()) return field(place);
        int no = Integer.parseInt(block.group(1)) + 1;
        return switch (block.group(2)) {
            case null -> messages.placeBlock(no);
            case "question" -> messages.placeQuestion(no);
            case "shortAnswer" -> messages.placeShortAnswer(no);
            default -> messages.placeAnswer(no, block.group(3) == null ? 1 : Integer.parseInt(block.group(3)) + 1);
        };
    }

    private String field(String place) {
        return switch (place.toLowerCase(Locale.ROOT).replace("-", "")) {
            case "kicker" -> messages.placeKicker();
            case "headline" -> messages.placeHeadline();
            case "shorttitle" -> messages.placeShortTitle();
            case "deck" -> messages.placeDeck();
            case "summary" -> messages.placeSummary();
            case "dateline" -> messages.placeDateline();
            case "bylines" -> messages.placeBylines();
            case "number", "series" -> messages.placeSeries();
            case "photos" -> messages.placePhotos();
            case "body" -> messages.placeBody();
            default -> messages.placeElsewhere();
        };
    }

    /** The editor's script chooses the words by it; without the script the page opens at its top. */
    String anchor(PublishCheck check) {
        var spot = new JsonObject()
                .put("place", check.place())
                .put("before", check.before())
                .put("words", check.words());
        return "#at=" + URLEncoder.encode(spot.encode(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
