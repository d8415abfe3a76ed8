package org.xingyao.transfer;

/**
 * Why a record was not taken, for the person who wrote it.
 *
 * @param file relative to what was imported
 * @param line from 1; 0 when the whole file is meant
 * @param message what is wrong and what to do, one Chinese sentence
 */
public record Problem(String file, int line, String message) {
    @Override
    public String toString() {
        return line > 0 ? file + " 第 " + line + " 行：" + message : file + "：" + message;
    }
}
