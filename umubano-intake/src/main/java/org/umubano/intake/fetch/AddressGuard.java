package org.umubano.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Decides which addresses are asked, and to which IP address the connection goes.
 *
 * @param resolver the names' addresses; asked once for each request
 * @param isPrivateAllowed also addresses inside one's own network, for tests and intranets
 */
public record AddressGuard(Resolver resolver, boolean isPrivateAllowed) {

    /** Finds the addresses of a name. */
    @FunctionalInterface
    public interface Resolver {

        /** That of the system. */
        Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

        List<InetAddress> resolve(String host) throws UnknownHostException;
    }

    private static final Set<Integer> PORTS = Set.of(80, 443, 8000, 8008, 8080, 8443);

    /** Names that are never of the public network (RFC 6761, 6762, 7686, 8375, 9476). */
    private static final List<String> OWN_NAMES = List.of(
            "localhost",
            "localdomain",
            "local",
            "internal",
            "intranet",
            "lan",
            "home",
            "corp",
            "private",
            "home.arpa",
            "onion",
            "test",
            "invalid",
            "example",
            "alt",
            "in-addr.arpa",
            "ip6.arpa");

    /** The IP address to connect to. Where one answer of several is not public, none is taken: the name is not to be trusted. */
    public InetAddress check(WebAddress address) throws RefusedException, UnknownHostException {
        InetAddress literal = address.literal();
        if (isPrivateAllowed) {
            return literal != null ? literal : first(address.host(), resolver.resolve(address.host()));
        }
        if (!PORTS.contains(address.port())) {
            throw new RefusedException("port " + address.port() + " is not one of web sites");
        }
        if (literal != null) {
            return checked(address.host(), literal);
        }
        for (String name : OWN_NAMES) {
            if (address.host().equals(name) || address.host().endsWith("." + name)) {
                throw new RefusedException(address.host() + " is no public name");
            }
        }
        if (address.host().indexOf('.') < 0) {
            throw new RefusedException(address.host() + " is no public name");
        }
        List<InetAddress> answers = resolver.resolve(address.host());
        for (InetAddress answer : answers) {
            checked(address.host(), answer);
        }
        return first(address.host(), answers);
    }

    private static InetAddress checked(String host, InetAddress address) throws RefusedException {
        if (!PublicAddresses.isPublic(address)) {
            throw new RefusedException(
                    host + " lies in a network that is not public (" + address.getHostAddress() + ")");
        }
        return address;
    }

    /** IPv4 first: it is what most hosts of feeds have, and what most networks reach. */
    private static InetAddress first(String host, List<InetAddress> answers) throws UnknownHostException {
        return answers.stream()
                .filter(a -> a.getAddress().length == 4)
                .findFirst()
                .or(() -> answers.stream().findFirst())
                .map(a -> withoutZone(a))
                .orElseThrow(() -> new UnknownHostException(host));
    }

    private static InetAddress withoutZone(InetAddress a) {
        try {
            return InetAddress.getByAddress(Arrays.copyOf(a.getAddress(), a.getAddress().length));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
