package org.xingyao.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Photos and smaller copies whose bytes are not those that gave them their names. */
@ApplicationScoped
class AlteredPhotos implements Inspector {
    /** With copies some ten files each. */
    private static final int AT_ONCE = 5;

    private static final String PHOTOS = "select p.id, p.file, p.caption, array(select r.file from rendition r"
            + " where r.photo_id = p.id) from photo p where p.file is not null and p.id > ? order by p.id limit "
            + AT_ONCE;

    private final Rows rows;
    private final StoredFiles files;

    AlteredPhotos(Rows rows, StoredFiles files) {
        this.rows = rows;
        this.files = files;
    }

    private record Stored(long id, String file, String caption, List<String> copies) {
        static Stored of(ResultSet row) throws SQLException {
            var copies = Arrays.asList((String[]) row.getArray(4).getArray());
            return new Stored(row.getLong(1), row.getString(2), row.getString(3), copies);
        }
    }

    @Override
    public String id() {
        return "altered-photos";
    }

    @Override
    public Look look(long after, LocalDate today) {
        var photos = rows.read(PHOTOS, List.of(after), Stored::of);
        var found = photos.stream().flatMap(this::findings).toList();
        return new Look(
                found, 0, photos.size() < AT_ONCE ? Look.ALL : photos.getLast().id());
    }

    private Stream<Finding> findings(Stored photo) {
        return Stream.concat(Stream.of(photo.file()), photo.copies().stream())
                .filter(file -> !files.isAsNamed(file))
                .map(file -> finding(photo, file));
    }

    private static Finding finding(Stored photo, String file) {
        var which = file.equals(photo.file()) ? "图片文件" : "小图";
        return Finding.of(
                Matter.ALTERED,
                file,
                photo.caption().isEmpty() ? photo.file() : photo.caption(),
                which + "被换过，与存入时不是同一个文件：请报告技术人员，用备份恢复",
                "/desk/media/" + photo.id());
    }
}
