package org.umubano.intake.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the robots.txt of a host allows (RFC 9309).
 *
 * @param why why nothing is allowed, where robots.txt could not be read; else null
 */
record RobotRules(BaseRobotRules rules, @Nullable String why) {

    private static final Duration LONGEST_DELAY = Duration.ofSeconds(60);

    /** The rules of a file. */
    static RobotRules of(String address, byte[] content) {
        return new RobotRules(
                new SimpleRobotRulesParser().parseContent(address, content, "text/plain", List.of(FetchSettings.ROBOT)),
                null);
    }

    /** There is no robots.txt: everything is allowed. */
    static RobotRules none(int status) {
        return new RobotRules(
                new SimpleRobotRulesParser().failedFetch(status >= 400 && status < 500 ? status : 404), null);
    }

    /** RFC 9309, 2.3.1.4: a robots.txt that cannot be reached means that nothing is allowed. */
    static RobotRules unreachable(String reason) {
        return new RobotRules(new SimpleRobotRulesParser().failedFetch(503), reason);
    }

    boolean isAllowed(WebAddress address) {
        return why == null && rules.isAllowed(address.toString());
    }

    /** The longer of the delay asked for and one's own, at most a minute. */
    Duration delay(Duration own) {
        long asked = rules.getCrawlDelay();
        if (asked <= own.toMillis() || asked == BaseRobotRules.UNSET_CRAWL_DELAY) {
            return own;
        }
        return asked > LONGEST_DELAY.toMillis() ? LONGEST_DELAY : Duration.ofMillis(asked);
    }
}
