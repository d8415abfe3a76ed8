package org.xingyao.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xingyao.article.FirstPictures;
import org.xingyao.media.Crop;
import org.xingyao.media.Rendition;

/** Puts beside each article of a list the first picture that it has; an article without one stays without. */
@ApplicationScoped
public class ListingPictures {
    private final FirstPictures pictures;

    ListingPictures(FirstPictures pictures) {
        this.pictures = pictures;
    }

    /** Small ones; one query. */
    public List<ListingView> beside(List<ListingView> list) {
        return of(List.of(list)).beside(list);
    }

    /** For the lists of a whole page, in one query. */
    public Found of(List<List<ListingView>> lists) {
        var ids = lists.stream().flatMap(List::stream).map(ListingView::id).collect(Collectors.toSet());
        return new Found(pictures.of(ids, Crop.WIDE, Crop.CARD));
    }

    /** The pictures of a page's articles, by the articles' ids. */
    public record Found(Map<Long, List<Rendition>> copies) {
        /** Small ones. */
        public List<ListingView> beside(List<ListingView> list) {
            return list.stream().map(one -> with(one, false)).toList();
        }

        /** A wide one over the first, small ones beside the others. */
        public List<ListingView> under(List<ListingView> list) {
            var all = new ArrayList<>(beside(list));
            if (!all.isEmpty()) all.set(0, with(list.getFirst(), true));
            return all;
        }

        private ListingView with(ListingView one, boolean first) {
            var made = copies.getOrDefault(one.id(), List.of());
            // A picture that is too small for the first place stands in the usual one.
            return Stream.of(Crop.WIDE, Crop.CARD)
                    .filter(crop -> first || crop == Crop.CARD)
                    .flatMap(crop -> thumbnail(made, crop).stream())
                    .findFirst()
                    .map(one::with)
                    .orElse(one);
        }

        private static Optional<ThumbnailView> thumbnail(List<Rendition> copies, Crop crop) {
            var cut = copies.stream().filter(copy -> copy.crop == crop).toList();
            return cut.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new ThumbnailView(PictureView.ofCrop(cut, Shown.PUBLIC_PICTURES), crop == Crop.WIDE));
        }
    }
}
