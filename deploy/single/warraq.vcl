# Varnish in front of Warraq on one machine (Varnish 7, with varnish-modules for xkey).
# Goes to /etc/varnish/warraq.vcl; README.md beside this file says what else is needed.
vcl 4.1;

import std;
import xkey;

backend warraq {
    .host = "127.0.0.1";
    .port = "3000";
    .probe = { .url = "/healthz"; .interval = 2s; .timeout = 2s; .window = 4; .threshold = 2; .initial = 2; }
}

# Who may say what is old: Warraq, on this machine (VARNISH_PURGE).
acl warraqs {
    "127.0.0.1";
    "::1";
}

sub vcl_recv {
    if (req.method == "PURGE") {
        if (client.ip !~ warraqs) {
            return (synth(405));
        }
        set req.http.X-Purged = xkey.purge(req.http.Surrogate-Key);
        return (synth(200, "Forgotten: " + req.http.X-Purged));
    }
    # Where a client is known by a proxy before this one, let it speak the PROXY protocol: then this is the client.
    set req.http.X-Forwarded-For = client.ip;

    # For operators on this machine, who ask Warraq itself.
    if (req.url ~ "^/(metrics([?]|$)|api/internal/)") {
        return (synth(404));
    }
    # The newsroom and its sessions; and an editor's preview, the only cookie that a reader's page depends on.
    if (req.method != "GET" && req.method != "HEAD") {
        return (pass);
    }
    if (req.url ~ "^/([a-z][a-z][a-z]?/)?admin([/?]|$)" || req.url ~ "^/api/(auth|newsroom)/") {
        return (pass);
    }
    if (req.http.Cookie ~ "__prerender_bypass=") {
        return (pass);
    }
    unset req.http.Cookie;
    unset req.http.Authorization;

    # What a browser takes, in one of three words: so each page is kept three times at most.
    if (req.http.Accept-Encoding ~ "(?i)(^|,)\s*br(?!\s*;\s*q=0(\.0*)?\s*(,|$))\s*(;|,|$)") {
        set req.http.Accept-Encoding = "br";
    } elsif (req.http.Accept-Encoding ~ "(?i)(^|,)\s*gzip(?!\s*;\s*q=0(\.0*)?\s*(,|$))\s*(;|,|$)") {
        set req.http.Accept-Encoding = "gzip";
    } else {
        unset req.http.Accept-Encoding;
    }
    # A page is the same whatever campaign a reader came from.
    if (req.url ~ "(?i)[?]((utm_[^=&]*|fbclid|gclid)(=[^&]*)?(&|$))*$") {
        set req.url = regsub(req.url, "[?].*$", "");
    }
    # What outlived its time is shown for seconds while another is fetched; for an hour where Warraq does not answer.
    if (std.healthy(req.backend_hint)) {
        set req.grace = 10s;
    }
    return (hash);
}

sub vcl_backend_fetch {
    # Warraq would answer that a page is the same, also where it has since been compressed better.
    unset bereq.http.If-None-Match;
    unset bereq.http.If-Modified-Since;
}

sub vcl_backend_response {
    set beresp.grace = 1h;
    set beresp.keep = 0s;
    set beresp.http.xkey = beresp.http.Surrogate-Key;
    # How long something is kept, Warraq says with each answer (RFC 9213); what it does not say is not kept.
    if (beresp.http.Set-Cookie || beresp.http.Cache-Control ~ "(?i)no-store|private" || !beresp.http.Surrogate-Key
        || beresp.http.CDN-Cache-Control ~ "(?i)no-store"
        || (!beresp.http.CDN-Cache-Control && beresp.http.Cache-Control !~ "immutable")) {
        set beresp.uncacheable = true;
        set beresp.ttl = 1s;
        set beresp.grace = 0s;
    } elsif (beresp.http.CDN-Cache-Control ~ "max-age=\d+") {
        set beresp.ttl = std.duration(regsub(beresp.http.CDN-Cache-Control, "^.*max-age=(\d+).*$", "\1s"), 1s);
    }
    return (deliver);
}

sub vcl_deliver {
    unset resp.http.xkey;
    if (obj.hits > 0) {
        set resp.http.X-Cache = "HIT";
    } else {
        set resp.http.X-Cache = "MISS";
    }
}
