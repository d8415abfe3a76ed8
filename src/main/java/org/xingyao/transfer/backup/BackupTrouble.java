package org.xingyao.transfer.backup;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import org.xingyao.text.Rejection;
import org.xingyao.work.Outage;

/** Why a backup was not made or not proven, and what to do, for people. */
final class BackupTrouble {
    private static final String NOT_ALLOWED = "42501";

    private BackupTrouble() {}

    static String said(Exception e, Path folder) {
        return switch (e) {
            case Rejection rejection -> rejection.said();
            case SQLException database -> ofDatabase(database);
            case IOException files -> ofFiles(files, folder);
            default -> "出了程序自己的错误（" + e + "），详情见运行日志";
        };
    }

    private static String ofFiles(IOException e, Path folder) {
        if (isFull(e)) return "磁盘写满了，请给备份文件夹 " + folder + " 所在的磁盘腾出空间";
        if (e instanceof AccessDeniedException || e.getCause() instanceof ReadOnlyFileSystemException)
            return "备份文件夹 " + folder + " 不能写入，请改正它的权限，或用 XINGYAO_BACKUP_FOLDER 换一个文件夹";
        return "备份文件夹 " + folder + " 读写不了（" + e + "），请看它是不是文件夹、磁盘是否正常";
    }

    private static String ofDatabase(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        if (isFull(e)) return "数据库所在的磁盘写满了，请腾出空间";
        if (state.equals(NOT_ALLOWED))
            return "数据库用户不能在库里建 schema，请让库的主人执行 grant create on database 授权给它（" + e.getMessage() + "）";
        return "数据库出错（" + e.getMessage() + "），请看数据库是否正常";
    }

    private static boolean isFull(Throwable e) {
        return Outage.of(e).filter(Outage.FULL::equals).isPresent();
    }
}
