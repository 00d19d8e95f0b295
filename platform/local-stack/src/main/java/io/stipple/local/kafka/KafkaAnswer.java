package io.stipple.local.kafka;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/// Whether a broker answers the first question of every Kafka client, ApiVersions.
/// Asked by hand, so that this module needs no Kafka client on its own class path.
public final class KafkaAnswer {

    private static final int API_VERSIONS = 18;
    private static final int CORRELATION = 7;

    private KafkaAnswer() {}

    public static boolean from(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            socket.setSoTimeout(2000);
            var out = new DataOutputStream(socket.getOutputStream());
            // size, then a header of version 1: api key, api version, correlation id, no client id
            out.writeInt(10);
            out.writeShort(API_VERSIONS);
            out.writeShort(0);
            out.writeInt(CORRELATION);
            out.writeShort(-1);
            out.flush();
            var in = new DataInputStream(socket.getInputStream());
            in.readInt();
            return in.readInt() == CORRELATION && in.readShort() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
