package org.umubano.intake.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/** Fetches documents. Safe for many threads. */
public final class Fetcher {

    private static final int MOST_REDIRECTS = 5;
    private static final int MOST_ROBOTS = 512_000;
    private static final Duration ROBOTS_LAST = Duration.ofHours(24);
    private static final Duration ROBOTS_RETRY = Duration.ofHours(1);
    private static final Duration LONGEST_WAIT = Duration.ofDays(2);

    private record Robots(RobotRules rules, Instant until) {}

    private final FetchSettings settings;
    private final AddressGuard guard;
    private final Pace pace;
    private final PinnedClient client;
    private final HostTurns turns;
    private final Map<String, Robots> robots = new ConcurrentHashMap<>();

    public Fetcher(FetchSettings settings, Pace pace) {
        this(settings, AddressGuard.Resolver.SYSTEM, pace, null);
    }

    /** @param trust whose certificates to trust; null as the system does */
    public Fetcher(FetchSettings settings, AddressGuard.Resolver resolver, Pace pace, TrustManager @Nullable [] trust) {
        this(settings, resolver, pace, PinnedClient.Dialer.DIRECT, trust);
    }

    Fetcher(
            FetchSettings settings,
            AddressGuard.Resolver resolver,
            Pace pace,
            PinnedClient.Dialer dialer,
            TrustManager @Nullable [] trust) {
        this.settings = settings;
        this.guard = new AddressGuard(resolver, settings.isPrivateAllowed());
        this.pace = pace;
        this.client = new PinnedClient(settings, dialer, trust);
        this.turns = new HostTurns(pace);
    }

    /** Asks for a document. Waits for the host's turn. Never throws for what is wrong with it. */
    public Answer get(String address, Conditions conditions) throws InterruptedException {
        try {
            WebAddress at = WebAddress.parse(address);
            Conditions asked = conditions;
            for (int i = 0; i <= MOST_REDIRECTS; i++) {
                InetAddress ip = guard.check(at);
                RobotRules rules = robots(at);
                if (!rules.isAllowed(at)) {
                    return rules.why() == null
                            ? new Answer.Refused("robots.txt of " + at.host() + " does not allow it")
                            : new Answer.Failed("robots.txt of " + at.host() + " cannot be read: " + rules.why(), null);
                }
                PinnedClient.Reply reply = exchange(at, ip, asked, settings.mostBytes(), rules.delay(settings.delay()));
                if (!isRedirect(reply)) {
                    return answer(at, reply);
                }
                at = at.resolve(String.valueOf(reply.header("Location")));
                asked = Conditions.NONE;
            }
            return new Answer.Refused("it is redirected more than " + MOST_REDIRECTS + " times");
        } catch (RefusedException e) {
            return new Answer.Refused(String.valueOf(e.getMessage()));
        } catch (LimitedBody.TooLongException | IllegalArgumentException e) {
            return new Answer.Refused(String.valueOf(e.getMessage()));
        } catch (UnknownHostException e) {
            return new Answer.Failed("there is no host " + e.getMessage(), null);
        } catch (IOException e) {
            return new Answer.Failed(reason(e), null);
        }
    }

    private PinnedClient.Reply exchange(WebAddress at, InetAddress ip, Conditions conditions, int most, Duration delay)
            throws IOException, InterruptedException {
        return turns.take(at.host(), delay, () -> client.get(at, ip, conditions, most));
    }

    private static boolean isRedirect(PinnedClient.Reply reply) {
        return switch (reply.status()) {
            case 301, 302, 303, 307, 308 -> reply.header("Location") != null;
            default -> false;
        };
    }

    private Answer answer(WebAddress at, PinnedClient.Reply reply) {
        int status = reply.status();
        if (status == 304) {
            return new Answer.Unchanged();
        }
        if (status == 200 || status == 203) {
            String type = String.valueOf(reply.header("Content-Type"));
            int semicolon = type.indexOf(';');
            String media = (semicolon < 0 ? type : type.substring(0, semicolon))
                    .strip()
                    .toLowerCase(Locale.ROOT);
            return new Answer.Fetched(
                    at.toString(),
                    media.equals("null") ? "" : media,
                    charset(type),
                    reply.body(),
                    new Conditions(reply.header("ETag"), reply.header("Last-Modified")));
        }
        boolean isLater = status == 408 || status == 425 || status == 429 || status >= 500;
        String reason = "the server answers " + status;
        return isLater ? new Answer.Failed(reason, wait(reply.header("Retry-After"))) : new Answer.Refused(reason);
    }

    private static @Nullable String charset(String type) {
        int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return null;
        }
        String rest = type.substring(at + 8);
        int end = rest.indexOf(';');
        return (end < 0 ? rest : rest.substring(0, end)).strip();
    }

    private @Nullable Duration wait(@Nullable String retryAfter) {
        if (retryAfter == null) {
            return null;
        }
        String s = retryAfter.strip();
        Duration wait;
        try {
            wait = !s.isEmpty() && s.length() < 9 && s.chars().allMatch(c -> c >= '0' && c <= '9')
                    ? Duration.ofSeconds(Long.parseLong(s))
                    : Duration.between(
                            pace.now().get(),
                            ZonedDateTime.parse(s, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
        } catch (DateTimeException e) {
            return null;
        }
        return wait.isNegative() ? null : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private RobotRules robots(WebAddress address) throws InterruptedException {
        Robots known = robots.get(address.origin());
        Instant now = pace.now().get();
        if (known != null && known.until.isAfter(now)) {
            return known.rules;
        }
        RobotRules rules = fetchRobots(address);
        robots.put(address.origin(), new Robots(rules, now.plus(rules.why() == null ? ROBOTS_LAST : ROBOTS_RETRY)));
        return rules;
    }

    private RobotRules fetchRobots(WebAddress address) throws InterruptedException {
        try {
            WebAddress at = WebAddress.parse(address.origin() + "/robots.txt");
            for (int i = 0; i <= MOST_REDIRECTS; i++) {
                PinnedClient.Reply reply =
                        exchange(at, guard.check(at), Conditions.NONE, MOST_ROBOTS, settings.delay());
                if (isRedirect(reply)) {
                    at = at.resolve(String.valueOf(reply.header("Location")));
                } else if (reply.status() == 200) {
                    return RobotRules.of(at.toString(), reply.body());
                } else if (reply.status() >= 500 || reply.status() == 429) {
                    return RobotRules.unreachable("the server answers " + reply.status());
                } else {
                    return RobotRules.none(reply.status());
                }
            }
            return RobotRules.none(404);
        } catch (RefusedException e) {
            return RobotRules.none(404);
        } catch (IOException e) {
            return RobotRules.unreachable(reason(e));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof java.net.http.HttpTimeoutException) {
            return "it took too long";
        }
        if (e instanceof java.net.ConnectException) {
            return "no connection" + (e.getMessage() == null ? "" : ": " + e.getMessage());
        }
        Throwable cause = e.getMessage() == null && e.getCause() != null ? e.getCause() : e;
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
