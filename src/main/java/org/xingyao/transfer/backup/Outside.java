package org.xingyao.transfer.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.xingyao.text.Refused;

/** What can be said of a file before it is opened: whose it is, and whether a bit of it has changed. */
final class Outside {
    /** A zip's first entry has its name at byte 30; ours is shorter than this. */
    private static final int HEAD = 64;

    private static final Pattern OURS =
            Pattern.compile("PK\u0003\u0004.{26}" + Layout.MARK + "(\\d+).*", Pattern.DOTALL);

    private Outside() {}

    /** @throws Refused with what is wrong */
    static void check(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) throw new Refused("找不到或读不了备份文件 " + file);
        if (Files.size(file) == 0) throw new Refused("备份文件是空的，请换用另一份备份");
        var head = OURS.matcher(head(file));
        if (!head.matches()) throw new Refused("这不是星耀的备份文件，请用 ./xingyao backup 做出的文件");
        if (Long.parseLong(head.group(1)) > Layout.FORMAT) {
            throw new Refused("备份文件的格式是第 " + head.group(1) + " 版，本版只认到第 " + Layout.FORMAT + " 版，请先升级星耀再恢复");
        }
        if (!Seal.isThere(file)) throw new Refused("备份文件不完整（缺了结尾），多半是复制时中断了，请重新复制；没有别的备份时，恢复时加上 --salvage 可以取回前面完好的部分");
        if (!Seal.isWhole(file)) throw BackupFile.damaged("内容与文件末尾的校验值不符");
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }
}
