package org.xingyao.site.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.xingyao.text.Refused;

/** Where a copy may be: in a folder of its own, so that nothing else can be overwritten or taken away. */
final class CopyPlace {
    /** Begins with a point: web servers are told to keep such names to themselves. */
    static final String ROOM = ".xingyao-site";

    static final String REGISTER = "register";
    /** Names of files that a run has begun and the register does not have yet; its lock is the run's. */
    static final String BEGUN = "begun";

    private CopyPlace() {}

    /**
     * @param data where the program keeps its own files
     * @return the folder without links in its name
     */
    static Path checked(Path wanted, Path data) {
        var folder = made(wanted);
        if (folder.startsWith(data) || data.startsWith(folder))
            throw new Refused("%s 与数据目录 %s 重叠，发布出去会把数据也公开，请另选一个目录".formatted(wanted, data));
        if (!Files.isWritable(folder))
            throw new Refused("目录 %s 不能写入（星耀以用户 %s 运行），请改正它的权限，或另选一个目录".formatted(wanted, user()));
        if (!isOurs(folder)) throw new Refused("目录 %s 里已有别的文件，不是以前导出的站点，请换一个空目录".formatted(wanted));
        return folder;
    }

    private static Path made(Path wanted) {
        if (Files.exists(wanted) && !Files.isDirectory(wanted)) throw new Refused("%s 不是目录，请换一个目录".formatted(wanted));
        try {
            return Files.createDirectories(wanted).toRealPath();
        } catch (IOException e) {
            throw new Refused("建不了目录 %s（星耀以用户 %s 运行），请换一个可写的位置".formatted(wanted, user()));
        }
    }

    private static String user() {
        return System.getProperty("user.name");
    }

    private static boolean isOurs(Path folder) {
        if (Files.isDirectory(folder.resolve(ROOM))) return true;
        try (Stream<Path> all = Files.list(folder)) {
            return all.findAny().isEmpty();
        } catch (IOException e) {
            throw new Refused("目录 %s 读不了，请改正它的权限，或另选一个目录".formatted(folder));
        }
    }

    static void lock(FileChannel channel, Path folder) throws IOException {
        try {
            if (channel.tryLock() != null) return;
        } catch (OverlappingFileLockException e) {
            // Another run of this very process.
        }
        channel.close();
        throw new Refused("另一次导出正在写 %s，请等它结束".formatted(folder));
    }
}
