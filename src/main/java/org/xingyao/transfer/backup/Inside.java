package org.xingyao.transfer.backup;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipFile;
import org.xingyao.media.MediaStore;
import org.xingyao.text.Refused;

/** Holds each entry of a backup against the manifest. */
record Inside(ZipFile zip, Manifest manifest) {
    private static final int FILES_A_LINE = 500;

    /** @throws Refused with the first entry that is not as the manifest says */
    void check(Witness witness) throws IOException {
        checkNames();
        for (var table : manifest.tables()) checkTable(table);
        int files = 0;
        for (var file : manifest.media()) {
            checkPicture(file);
            witness.at("backup-photo-checked");
            if (++files % FILES_A_LINE == 0) witness.line("已核对图片 " + files + " 个");
        }
        witness.line("备份文件完好：" + manifest.tables().size() + " 张表，" + manifest.rows() + " 行，" + files + " 个图片；"
                + manifest.madeAt() + " 由星耀 " + manifest.program() + " 所作");
    }

    void checkTable(Manifest.Table table) throws IOException {
        var rows = counted(Layout.table(table.name()));
        if (rows.rows() != table.rows()) {
            throw BackupFile.damaged("表 " + table.name() + " 应有 " + table.rows() + " 行，实有 " + rows.rows() + " 行");
        }
        if (!rows.sha256().equals(table.sha256())) throw BackupFile.damaged("表 " + table.name() + " 与校验值不符");
    }

    private void checkPicture(Manifest.MediaFile file) throws IOException {
        // A name is a path below the media folder, so it must be one that the store itself would give.
        if (!MediaStore.isName(file.name()) || !file.name().startsWith(file.sha256() + ".")) {
            throw BackupFile.damaged("图片名 " + file.name() + " 不合规矩");
        }
        if (!counted(Layout.media(file.name())).sha256().equals(file.sha256())) {
            throw BackupFile.damaged("图片 " + file.name() + " 与校验值不符");
        }
    }

    /** Nothing may be missing, and nothing may be there that nobody vouches for. */
    private void checkNames() {
        Set<String> expected = new HashSet<>(Set.of(Layout.MARK + Layout.FORMAT, Layout.MANIFEST));
        manifest.tables().forEach(table -> expected.add(Layout.table(table.name())));
        manifest.media().forEach(file -> expected.add(Layout.media(file.name())));
        zip.stream().forEach(entry -> {
            if (!expected.remove(entry.getName())) throw BackupFile.damaged("多出 " + entry.getName());
        });
        if (!expected.isEmpty())
            throw BackupFile.damaged("缺少 " + expected.iterator().next());
    }

    private Rows counted(String name) throws IOException {
        var rows = new Rows();
        var entry = zip.getEntry(name);
        if (entry == null) throw BackupFile.damaged("缺少 " + name);
        try (var in = zip.getInputStream(entry)) {
            in.transferTo(rows);
        }
        return rows;
    }
}
