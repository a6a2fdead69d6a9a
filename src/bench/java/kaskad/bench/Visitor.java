package kaskad.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens pages as a browser does, to warm a server up; no figure is taken from it. */
record Visitor(HttpClient client, URI site) {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    static Visitor of(URI site) {
        HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        return new Visitor(client, site);
    }

    void signIn(String login, String password) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(page("/sign-in"));
        if (!token.find()) {
            throw new IOException("the sign-in page has no token");
        }
        String form = "login=" + login + "&password=" + encoded(password) + "&_csrf=" + encoded(token.group(1));
        HttpRequest request = HttpRequest.newBuilder(site.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        send(request);
    }

    /** The page's text; anything but success is an error. */
    String page(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(site.resolve(path)).build());
    }

    private String send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
