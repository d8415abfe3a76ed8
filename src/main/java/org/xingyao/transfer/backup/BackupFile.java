package org.xingyao.transfer.backup;

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

    private final ZipFile zip;
    private final Manifest manifest;
    private final boolean remnant;

    private BackupFile(ZipFile zip, Manifest manifest, boolean remnant) {
        this.zip = zip;
        this.manifest = manifest;
        this.remnant = remnant;
    }

    /** @throws Refused when the file is no backup, or not whole, with what is wrong with it */
    static BackupFile checked(Path file, Witness witness) throws IOException {
        Outside.check(file);
        ZipFile zip = opened(file);
        try {
            var manifest = manifest(zip);
            var backup = new BackupFile(zip, manifest, false);
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
     * A damaged one. Where its list of contents is lost too, it is gathered anew from the front.
     *
     * @throws Refused when nothing can be had from it
     */
    static BackupFile unchecked(Path file) throws IOException {
        try {
            return listed(file, false);
        } catch (ZipException | Refused e) {
            LOG.debugf(e, "%s has no list of contents", file);
        }
        try (var gathered = new Part(file)) {
            boolean cut = Remnant.gather(file, gathered.path());
            return listed(gathered.path(), cut);
        } catch (ZipException | Refused e) {
            LOG.debugf(e, "%s has no outline", file);
            throw nothingLeft();
        }
    }

    static Refused nothingLeft() {
        return new Refused("备份文件开头和结尾的清单都读不出来，取不回其中的内容，请换用另一份备份");
    }

    private static BackupFile listed(Path file, boolean remnant) throws IOException {
        ZipFile zip = opened(file);
        try {
            return new BackupFile(zip, manifest(zip), remnant);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
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
            Readable.copy(in, bytes);
        } catch (IOException | Refused e) {
            LOG.debugf(e, "%s is not there", name);
        }
        return bytes.toByteArray();
    }

    /** Of a file that was cut: there may have been more rows and files than the manifest names. */
    boolean isRemnant() {
        return remnant;
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
            return Manifest.read(in);
        }
    }
}
