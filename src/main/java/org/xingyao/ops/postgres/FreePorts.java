package org.xingyao.ops.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.function.IntSupplier;

/** Ports that nobody listens on at this moment; someone may be quicker, so the user must be ready for the next. */
final class FreePorts implements IntSupplier {
    @Override
    public int getAsInt() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
