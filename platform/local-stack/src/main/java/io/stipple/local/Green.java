package io.stipple.local;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/// Whether a page answers 200; the plainest of all health checks.
public final class Green {

    private Green() {}

    public static boolean is(URI page) {
        try {
            var connection = (HttpURLConnection) page.toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(5_000);
            connection.setInstanceFollowRedirects(false);
            var code = connection.getResponseCode();
            connection.disconnect();
            return code == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
