package org.xingyao.transfer.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jboss.logging.Logger;
import org.xingyao.media.MediaStore;
import org.xingyao.text.Digest;
import org.xingyao.text.Refused;

/** A backup that was checked to the last byte, unless somebody wants what is left of a damaged one. */
public final class BackupFile implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(BackupFile.class);
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES);

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws Refused when the file is no backup, or not whole, with what is wrong with it */
    static BackupFile checked(Path file, Witness witness) throws IOException {
        Outside.check(file);
        ZipFile zip = opened(file);
        try {
            var manifest = manifest(zip);
            var backup = new BackupFile(zip, manifest);
            backup.inside().check(witness);
            return backup;
        } catch (ZipException e) {
            zip.close();
            throw damaged(String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /**
     * A damaged one whose list of contents can still be read.
     *
     * @throws Refused when it can't
     */
    static BackupFile unchecked(Path file) throws IOException {
        try {
            ZipFile zip = opened(file);
            try {
                return new BackupFile(zip, manifest(zip));
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (ZipException | Refused e) {
            throw new Refused("备份文件的目录或清单已损坏，取不回其中的内容，请换用另一份备份");
        }
    }

    Inside inside() {
        return new Inside(zip, manifest);
    }

    /** False for a table that the manifest names and the file lacks. */
    boolean has(Manifest.Table table) {
        return zip.getEntry(Layout.table(table.name())) != null;
    }

    /** Puts a file into the store unless it is damaged, which is told. */
    void placeWhole(Manifest.MediaFile file, MediaStore media, Damage damage) throws IOException {
        if (!MediaStore.isName(file.name())) {
            damage.name("图片名 " + file.name() + " 不合规矩");
            return;
        }
        var bytes = readable(Layout.media(file.name()));
        if (file.name().startsWith(Digest.sha256(bytes) + ".")) media.keep(file.name(), bytes);
        else damage.picture(file.name(), bytes);
    }

    /** As much as can be read. */
    private byte[] readable(String name) {
        var bytes = new ByteArrayOutputStream();
        try (var in = in(name)) {
            in.transferTo(bytes);
        } catch (IOException | Refused e) {
            LOG.debugf(e, "%s ends early", name);
        }
        return bytes.toByteArray();
    }

    Manifest manifest() {
        return manifest;
    }

    InputStream table(String name) throws IOException {
        return in(Layout.table(name));
    }

    InputStream media(String name) throws IOException {
        return in(Layout.media(name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static Refused damaged(String what) {
        return new Refused("备份文件已损坏（" + what + "），请换用另一份备份；没有别的备份时，恢复时加上 --salvage 可以取回其中完好的部分");
    }

    private InputStream in(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw damaged("缺少 " + name);
        return zip.getInputStream(entry);
    }

    private static ZipFile opened(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw damaged("打不开：" + e.getMessage());
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Layout.MANIFEST);
        if (entry == null) throw damaged("缺少清单 " + Layout.MANIFEST);
        try (var in = zip.getInputStream(entry)) {
            var manifest = JSON.readValue(in, Manifest.class);
            if (!manifest.product().equals(Manifest.PRODUCT)) throw damaged("清单不是星耀的");
            return manifest;
        } catch (JsonProcessingException e) {
            throw damaged("清单读不懂：" + e.getOriginalMessage());
        }
    }
}
