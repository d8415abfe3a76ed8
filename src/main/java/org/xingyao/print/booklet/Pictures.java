package org.xingyao.print.booklet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xingyao.media.MediaStore;
import org.xingyao.media.Picture;
import org.xingyao.print.Leaves;
import org.xingyao.print.PrintMessages;
import org.xingyao.text.Invalid;

/** Gives a booklet its pictures: out of the store, in the size of a page, and no more of them than there is room for. */
@ApplicationScoped
class Pictures {
    /** 16 cm at 150 dots an inch. */
    private static final int WIDE_ENOUGH = 940;

    /** A copy for a phone's article has 960 dots and some 150 kB. */
    private static final long MOST_BYTES = 12_000_000;

    /** What is no JPEG is unpacked to be printed, at four bytes a dot. */
    private static final int MOST_DOTS = 3_000_000;

    private static final Pattern STORED = Pattern.compile("/media/([0-9a-f]{64}\\.(?:jpg|png))");
    private static final Pattern COPY = Pattern.compile("(\\S+) (\\d+)w");

    private final MediaStore store;
    private final PrintMessages messages;

    Pictures(MediaStore store, PrintMessages messages) {
        this.store = store;
        this.messages = messages;
    }

    /** Those that are not at hand leave their caption and a line that says where they are. */
    Map<String, Leaves.Picture> takeInto(Document document) {
        var taken = new HashMap<String, Leaves.Picture>();
        long room = MOST_BYTES;
        for (var image : document.select("img")) {
            var file = file(image);
            var address = Leaves.OWN + file.orElse("");
            var picture = taken.containsKey(address) ? Optional.of(taken.get(address)) : file.flatMap(this::read);
            if (picture.isEmpty()
                    || (!taken.containsKey(address) && picture.get().bytes().length > room)) {
                image.replaceWith(new Element("p").addClass("no-photo").text(messages.onlineOnly()));
                continue;
            }
            if (taken.putIfAbsent(address, picture.get()) == null)
                room -= picture.get().bytes().length;
            image.attr("src", address).removeAttr("srcset").removeAttr("width").removeAttr("height");
        }
        return taken;
    }

    /** The smallest copy that is wide enough, else the picture itself. */
    private static Optional<String> file(Element image) {
        var best = image.attr("src");
        int width = Integer.MAX_VALUE;
        for (var copy = COPY.matcher(image.attr("srcset")); copy.find(); ) {
            int wide = Integer.parseInt(copy.group(2));
            if (wide < WIDE_ENOUGH || wide >= width) continue;
            best = copy.group(1);
            width = wide;
        }
        var name = STORED.matcher(best);
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    private Optional<Leaves.Picture> read(String file) {
        try {
            var bytes = store.read(file).filter(found -> found.length <= MOST_BYTES);
            if (bytes.isEmpty()) return Optional.empty();
            var picture = Picture.examine(bytes.get());
            boolean tooMany = file.endsWith("png") && (long) picture.width() * picture.height() > MOST_DOTS;
            return tooMany
                    ? Optional.empty()
                    : Optional.of(new Leaves.Picture(bytes.get(), picture.width(), picture.height()));
        } catch (Invalid e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
