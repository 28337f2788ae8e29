package org.privatearena.access.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Turns an authenticated account into a {@link Person}, and asks the database only where something
 * is new.
 */
@ApplicationScoped
public class Doorkeeper {

  private static final int REMEMBERED = 20_000;
  private static final int MARK_BYTES = 16;

  private record Account(String issuer, String subject) {}

  private final Map<Account, Person> known = new ConcurrentHashMap<>();

  @Inject private SignOn signOn;
  @Inject private MasterKey masterKey;

  /**
   * @param subject the account's stable identifier at the issuer
   * @param roles as the token or the session says now
   * @param groups full paths, as the token or the session says now
   */
  public Person admit(String issuer, String subject, Set<String> roles, Set<String> groups) {
    Account account = new Account(issuer, subject);
    Person person = known.get(account);
    if (person != null && person.roles().equals(roles) && person.groups().equals(groups)) {
      return person;
    }
    UUID id = register(account, roles, groups);
    if (known.size() >= REMEMBERED) {
      known.clear();
    }
    Person admitted = new Person(id, roles, groups);
    known.put(account, admitted);
    return admitted;
  }

  /** Asks the database again who somebody is: somebody may be nobody now. */
  public void forget() {
    known.clear();
  }

  /**
   * Equal for equal accounts and no others, over all their sessions; it names nobody, and only this
   * arena can make it.
   */
  public String mark(String issuer, String subject) {
    // The oldest key, so that open pages know their person while keys are changed.
    byte[] whole = masterKey.ring().oldest().fingerprint("page/" + issuer + "/" + subject);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, MARK_BYTES));
  }

  private UUID register(Account account, Set<String> roles, Set<String> groups) {
    try {
      return signOn.register(account.issuer(), account.subject(), roles, groups);
    } catch (EJBException e) {
      // Another request of the same newcomer was first.
      return signOn.register(account.issuer(), account.subject(), roles, groups);
    }
  }
}
