/**
 * Which models there are, where they are served, and the one way to ask them.
 *
 * <p>People change it by {@link org.privatearena.catalog.control.ModelDesk} and see it by {@link
 * org.privatearena.catalog.control.ModelBook}; {@link
 * org.privatearena.catalog.control.EndpointProbe} asks what was submitted.
 *
 * <p>Enter by {@link org.privatearena.catalog.control.ModelClient} to stream an answer, by {@link
 * org.privatearena.catalog.control.CatalogFile} to read the models an installation starts with, and
 * by {@link org.privatearena.catalog.control.AllowedHosts} to learn whether an endpoint may be
 * called at all.
 *
 * <p>Invariants, named by the tests:
 *
 * <dl>
 *   <dt>CAT-1
 *   <dd>A call ends exactly once, whatever the endpoint does; nothing reaches the sink after the
 *       end, and the sink is never called by two threads at a time.
 *   <dt>CAT-2
 *   <dd>An answer is complete only with a finish reason of {@code stop} or {@code length}, followed
 *       by {@code [DONE]} or the clean end of the response; a truncated one never is.
 *   <dt>CAT-3
 *   <dd>What is read does not depend on where the network cut it.
 *   <dt>CAT-4
 *   <dd>Every call ends within its total limit, and memory per call is bounded by its caps.
 *   <dt>CAT-5
 *   <dd>Answer text holds only characters that XML 1.0 allows: no NUL, no lone surrogate.
 *   <dt>CAT-6
 *   <dd>A secret is in the Authorization header and nowhere else: no toString, no detail, no log.
 *   <dt>CAT-7
 *   <dd>Nothing is sent to a host that the allow-list does not name; redirects are not followed,
 *       proxies are not used.
 *   <dt>CAT-8
 *   <dd>A catalogue file is taken as a whole or refused with file, line, problem and mend.
 *   <dt>CAT-9
 *   <dd>Whatever the catalogue file or a person changes is an entry of the Ledger, stored with the
 *       change or not at all: a new Model with its stage and grants, a Revision, an Endpoint. What
 *       changes nothing writes none.
 *   <dt>CAT-10
 *   <dd>What is submitted is met by nobody before an administrator has approved, activated and
 *       granted it.
 *   <dt>CAT-11
 *   <dd>A Model exists for an evaluator by a grant, for a provider by its owner, for compliance and
 *       administrators always, with every Revision there has been; what is seen does not change
 *       with a battle.
 *   <dt>CAT-12
 *   <dd>A Revision is added only where answers would change, and none is changed or removed.
 *   <dt>CAT-13
 *   <dd>A Model moves only where {@link org.privatearena.catalog.entity.Stage#next} leads, by an
 *       administrator, with a reason; of two who change it at once the second is told so.
 *   <dt>CAT-14
 *   <dd>Grants are replaced as a whole; what they were is in the Ledger.
 *   <dt>CAT-15
 *   <dd>A probe asks each Endpoint of the current Revision, and ends after 30 seconds at most.
 *   <dt>CAT-16
 *   <dd>A start undoes nothing that somebody has decided: the file is heard where it says something
 *       else than it said last.
 *   <dt>CAT-17
 *   <dd>Who may be met is kept in memory, and never older than the database: the very next draw
 *       knows every change, whichever node made it.
 *   <dt>CAT-18
 *   <dd>An Endpoint that fails too often in a row, or asks for a pause, is not asked for a while; a
 *       Revision of which no Endpoint is asked is not drawn. No person learns before the vote which
 *       one that is.
 *   <dt>CAT-19
 *   <dd>A call goes to the least busy Endpoint of its Revision, and where that fails before the
 *       first token to one other of the same Revision: never to another Revision, and never later.
 *   <dt>CAT-20
 *   <dd>Each Endpoint that may be drawn is probed about as often as is set, by one node, without a
 *       transaction while it is asked; how Endpoints are is seen by administrators alone.
 *   <dt>CAT-21
 *   <dd>No Endpoint is asked more often at a time than its limit allows, by all nodes together:
 *       each call holds a lease in the database from before it is made until it has ended. Calls
 *       that are made together get theirs together or not at all. A lease whose node is gone runs
 *       out after 10 seconds. Where no Endpoint of them has a limit nothing is asked of the
 *       database.
 *   <dt>CAT-22
 *   <dd>A secret that was given for an Endpoint is shown to that Endpoint alone and to no person
 *       any more: it is stored encrypted, opens for no other Endpoint, goes along to no new one,
 *       and without it the Endpoint that wants it is not asked.
 * </dl>
 */
package org.privatearena.catalog.control;
