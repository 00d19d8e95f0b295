package io.stipple.console.stub;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// One person's browser: keeps cookies, follows redirects, fills in forms as they stand on the page.
public final class Browser {
    public record Page(int status, URI at, Map<String, String> headers, Document content) {
        public String text() {
            return content.text();
        }
    }

    private final URI home;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = client(Redirect.ALWAYS);

    public Browser(int port) {
        this.home = URI.create("http://localhost:" + port);
    }

    /// Somebody who is logged in.
    public static Browser of(StubUser user, StubKeycloak keycloak, int port) {
        var browser = new Browser(port);
        keycloak.nextIs(user);
        browser.get("/start");
        return browser;
    }

    public Page get(String path, String... headers) {
        return send(client, request(path, headers).GET().build());
    }

    /// Without following where it leads.
    public HttpResponse<String> first(String path, String... headers) {
        return raw(client(Redirect.NEVER), request(path, headers).GET().build());
    }

    /// Sends the form on the page whose action ends like this, with some fields filled in.
    public Page submit(Page page, String action, Map<String, String> typed) {
        Element form = page.content().selectFirst("form[action$=" + action + "]");
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]").stream()
                .filter(input -> !input.attr("type").matches("checkbox|radio") || input.hasAttr("checked"))
                .forEach(input -> fields.put(input.attr("name"), input.val()));
        fields.putAll(typed);
        return post(form.attr("action"), fields);
    }

    public Page post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                client,
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    public CookieManager cookies() {
        return cookies;
    }

    public HttpClient client(Redirect redirects) {
        return HttpClient.newBuilder()
                .cookieHandler(cookies)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(redirects)
                .build();
    }

    public URI at(String path) {
        return home.resolve(path);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(home.resolve(path)).header("Accept", "text/html");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Page send(HttpClient client, HttpRequest request) {
        HttpResponse<String> response = raw(client, request);
        Map<String, String> headers = new LinkedHashMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(), values.getFirst()));
        return new Page(response.statusCode(), response.uri(), headers, Jsoup.parse(response.body()));
    }

    private static HttpResponse<String> raw(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
