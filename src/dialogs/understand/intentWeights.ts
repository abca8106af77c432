import type { PackedWeights } from './weightTable.ts';

/** Learned from test/corpus by scripts/train.ts; never edited by hand. */
export const INTENT_WEIGHTS: PackedWeights = {
  names: `
401k
403b
457b
AFTER
ALL
ASK
CASH
CLOCK
CONTRIBUTE
CONVERT
FORM
FREE
GONE
IRA
ONLY
OUT
PLAN
PRE
RMD
ROLL
ROTH
STILL
TAX
about
abuse
acceptsRollIn
account
afterConverting
afterTax
age
age595
aggregate
allAfterTax
already
amend
amounts 0
amounts 1
amounts 2-3
amounts 4+
anger
at IRA
at PLAN
at ROTH
backdoor
balance
balanceCheck
bank
basis
beneficiary
bot
bracket
bye
canI
carryForward
cash
check
companyGone
companyStock
complaint
contribute
contributing
contribution
convert
convertIt
correct
counts
couple
courtOrder
crisis
custodian
deadline
deceasedOwner
despair
died
direct
distribute
divorce
dontKnow
each
earnings
emergency
english
everyday
everything
exSpouse
exceptFor
explain
fees
filed
first 1
first 1099
first 1099r
first 401k
first 403b
first 457b
first 8606
first <age>
first <count>
first <money>
first <percent>
first <plain>
first <year>
first a
first accountant
first advisor
first after
first age
first agent
first ah
first all
first already
first am
first and
first are
first asked
first at
first backdoor
first basis
first been
first before
first beneficiary
first best
first both
first bought
first box
first broker
first buenas
first can
first cant
first check
first church
first como
first company
first contributed
first conv
first conversion
first convert
first converted
first converti
first converting
first convertir
first could
first cpa
first cuanto
first custodian
first dad
first day
first de
first dec
first did
first divorce
first divorced
first do
first does
first doing
first el
first employer
first empower
first en
first eres
first every
first ex
first explain
first fed
first fidelity
first fine
first first
first for
first forget
first forgot
first form
first freelance
first freetaxusa
first from
first gave
first getting
first good
first got
first h
first half
first have
first hay
first he
first hello
first help
first hey
first hi
first hice
first hola
first how
first hr
first hubby
first husband
first i
first id
first if
first ill
first im
first in
first income
first inherited
first ira
first irs
first is
first its
first ive
first judge
first just
first keep
first la
first laid
first last
first leave
first leaving
first left
first lets
first line
first loan
first lol
first looking
first lost
first made
first market
first me
first mega
first mi
first mom
first moms
first moved
first moving
first my
first necesito
first need
first never
first new
first nj
first no
first nobody
first nondeductible
first not
first nurse
first ok
first old
first once
first one
first only
first opened
first our
first over
first paid
first partial
first payroll
first pension
first plan
first please
first pls
first pre
first pretax
first puedo
first pulling
first put
first q
first qcd
first qdro
first que
first question
first quiero
first quit
first read
first recharacterized
first recordkeeper
first rep
first retired
first retiring
first rmd
first roll
first rolled
first rolling
first rollover
first roth
first schwab
first se
first sep
first separated
first should
first si
first simple
first simpleira
first since
first single
first small
first so
first solo
first somebody
first someone
first sorry
first soy
first spouse
first started
first state
first statement
first still
first suppose
first switched
first take
first tax
first teacher
first tell
first tengo
first the
first theres
first they
first thinking
first this
first three
first tira
first took
first total
first trabaje
first trabajo
first trad
first trying
first tsp
first turbotax
first turned
first two
first una
first under
first vanguard
first want
first we
first were
first what
first whats
first when
first where
first which
first who
first whole
first why
first widow
first wife
first wifes
first will
first worked
first would
first y
first ya
first you
first your
fiveYear
forgetLast
form1099
form5498
form8606
formLine
formSays
fraud
from IRA
from PLAN
from ROTH
goBack
goesOut
greet
grievance
guarantee
half
hardship
help
hfd
how
howMuch
hsa
human
inPlan
inService
includes
income
inherited
inject
instead
investing
ira
isolate
jointly
keep
kin
last !
last %
last )
last 2
last 31
last 401k
last 403b
last 8606
last <age>
last <date>
last <money>
last <plain>
last <year>
last ?
last account
last after
last aftertax
last again
last agent
last all
last allowed
last alone
last already
last amount
last anos
last anymore
last anything
last anyway
last back
last backdoor
last bad
last balance
last bank
last base
last basis
last be
last bill
last bracket
last cash
last check
last clean
last complaint
last contributions
last conversion
last convert
last converted
last converting
last count
last cuenta
last day
last days
last deducibles
last deducted
last dias
last distribution
last do
last dollars
last done
last each
last earnings
last else
last employed
last empty
last end
last everything
last first
last for
last form
last free
last gains
last go
last goes
last grand
last growth
last half
last her
last here
last hers
last hmm
last how
last i
last in
last income
last ira
last iras
last irs
last it
last job
last jointly
last june
last later
last leaving
last left
last letter
last lol
last matter
last may
last me
last mean
last mil
last mine
last money
last month
last months
last more
last moved
last much
last nada
last name
last no
last nondeductible
last not
last now
last number
last off
last ok
last old
last on
last one
last only
last other
last out
last over
last pago
last paid
last part
last penalty
last person
last plan
last please
last pls
last pretax
last rata
last ratio
last refund
last rest
last retired
last retirement
last return
last right
last rmd
last rollover
last roth
last say
last sep
last service
last single
last source
last split
last spring
last stays
last tax
last taxable
last taxed
last taxes
last that
last them
last then
last there
last thing
last this
last thousand
last time
last to
last todo
last together
last too
last total
last trad
last two
last up
last wait
last way
last week
last what
last when
last where
last words
last work
last wrong
last year
last years
last yet
last yr
last yrs
last zero
lastYear
lateSpouse
lawsuit
leaning
leaveBehind
leaveIn
leaving
leftJob
legal
life
limit
loan
loanTrouble
longAgo
loss
lostAccess
lostAccount
lostBasis
lostForms
lostPlan
marginal
marketTiming
married
match
mega
mine
move
needMoney
negative
newIra
newPlan
nextYear
no
noConversion
noIra
noOther
noRollIn
nondeductible
nontaxable
not
not 401k
not about
not account
not afterTax
not already
not balance
not basis
not canI
not cash
not check
not contribute
not contribution
not convert
not correct
not counts
not custodian
not despair
not direct
not distribute
not divorce
not earnings
not everything
not form8606
not formLine
not goesOut
not hardship
not howMuch
not inPlan
not inService
not includes
not income
not inherited
not instead
not ira
not life
not limit
not loan
not marginal
not married
not mine
not move
not needMoney
not no
not not
not now
not offTopic
not only
not opened
not other
not ownOne
not penalty
not plan
not plus
not preTax
not proRata
not repair
not rmd
not rollover
not rolloverNoun
not roth
not separate
not split
not spouse
not stillWorking
not take
not tax
not taxable
not value
not want
not whatIs
not whenLater
not withhold
not wrong
not yearEnd
not yes
not zero
notFiled
notMatter
notMine
notSeparate
notTaxed
nothingAfterTax
notice2014
now
nua
number age
number count
number date
number percent
number year
offTopic
oldPlan
oneOf
only
onlyThat
opened
order
other
otherIra
otherMoney
ownBucket
ownName
ownOne
paidOff
partial
passedOn
penalty
pension
perPaycheck
perYear
plan
planRep
plus
post1986
pre1987
preTax
print
privateData
proRata
qcd
quarter
question mark
recharacterize
records
regular
repair
rest
retired
rightAway
rmd
rollInDone
rollover
rolloverIra
rolloverNoun
roth
rothIra
rothPlan
ruleOf55
ruled abuse
ruled backdoor_roth
ruled chitchat
ruled five_year_penalty
ruled form_8606
ruled general_info
ruled handoff_access_fraud
ruled handoff_advice
ruled handoff_complaint
ruled handoff_crisis
ruled handoff_death
ruled handoff_divorce
ruled handoff_fix_error
ruled handoff_hardship_loan
ruled handoff_human
ruled ira_basis_only
ruled ira_convert_tax
ruled ira_isolate_basis
ruled offtopic
ruled plan_cash_60day
ruled plan_inplan_roth
ruled plan_partial
ruled plan_pre1987
ruled plan_split_rollover
ruled refuse_injection
ruled rmd_qcd_hfd
ruled unintelligible
ruled unsaid
ruled withholding
salary
savingsPlan
sentMe
sepIra
separate
settled
shortOfMoney
should
showFacts
showForm
signs backdoor_roth
signs five_year_penalty
signs form_8606
signs general_info
signs handoff_access_fraud
signs handoff_advice
signs handoff_complaint
signs handoff_crisis
signs handoff_death
signs handoff_divorce
signs handoff_fix_error
signs handoff_hardship_loan
signs handoff_human
signs ira_basis_only
signs ira_convert_tax
signs ira_isolate_basis
signs plan_cash_60day
signs plan_inplan_roth
signs plan_partial
signs plan_pre1987
signs plan_split_rollover
signs rmd_qcd_hfd
signs withholding
simpleIra
single
sixtyDays
software
soloPlan
spanish
split
spouse
staff
startOver
state
stillWorking
supposed
switchTo
take
tax
taxFree
taxPro
taxable
thanks
third
thisYear
times
to IRA
to PLAN
to ROTH
toMe
total
tracks
tsp
undo
unpaidDeposits
unsureParts
value
valueAtConversion
w !
w ! !
w ! )
w ! <money>
w %
w % (
w % )
w % ?
w % after
w % and
w % bonus
w % bracket
w % de
w % fed
w % for
w % i
w % if
w % is
w % match
w % of
w % on
w % or
w % penalty
w % so
w % tax
w % taxable
w % taxed
w % thing
w % to
w % withheld
w (
w ( 1
w ( 401k
w ( <age>
w ( <count>
w ( <money>
w ( <percent>
w ( <plain>
w ( <year>
w ( a
w ( about
w ( after
w ( age
w ( all
w ( b
w ( basis
w ( contributions
w ( he
w ( his
w ( i
w ( im
w ( my
w ( never
w ( no
w ( not
w ( pretax
w ( the
w ( they
w )
w ) :
w ) <money>
w ) ?
w ) after
w ) all
w ) and
w ) basis
w ) but
w ) can
w ) contributed
w ) convert
w ) converted
w ) do
w ) does
w ) from
w ) has
w ) how
w ) i
w ) if
w ) in
w ) into
w ) is
w ) my
w ) no
w ) now
w ) out
w ) plus
w ) retired
w ) roth
w ) says
w ) so
w ) the
w ) then
w ) to
w ) want
w ) wants
w ) y
w +
w + 401k
w + <money>
w + <plain>
w + a
w + trad
w -
w - -
w - 1987
w - 4r
w - 54
w - 86
w - 87
w - <count>
w - <money>
w - <plain>
w - <unreadable>
w - <year>
w - convert
w - corp
w - day
w - deductible
w - does
w - employer
w - exempt
w - free
w - in
w - ins
w - ira
w - ish
w - one
w - plan
w - r
w - rata
w - roth
w - rs
w - service
w - tax
w - taxable
w - two
w - up
w - what
w - x
w - year
w /
w / <date>
w / <money>
w / <percent>
w / <plain>
w / a
w / after
w / aftertax
w / an
w / basis
w / ira
w / mo
w / my
w / no
w / o
w / out
w / roth
w / sep
w / simpleira
w / the
w / yr
w 1
w 1 )
w 1 :
w 1 <money>
w 1 =
w 1 and
w 1 is
w 10
w 1040
w 1040 -
w 1040 ?
w 1099
w 1099 -
w 1099r
w 11
w 13
w 14
w 14 =
w 14 ?
w 14 from
w 14 of
w 14 says
w 18
w 1987
w 1987 after
w 1st
w 2
w 2 )
w 2 :
w 2014
w 2014 -
w 2a
w 2a =
w 2nd
w 3
w 30th
w 31
w 31 <year>
w 31 balance
w 31 de
w 31 or
w 31 the
w 31 value
w 3rd
w 3x
w 4
w 401a
w 401k
w 401k (
w 401k )
w 401k :
w 401k <money>
w 401k <plain>
w 401k =
w 401k ?
w 401k a
w 401k accepts
w 401k after
w 401k aftertax
w 401k all
w 401k and
w 401k at
w 401k balance
w 401k before
w 401k can
w 401k check
w 401k contributions
w 401k de
w 401k del
w 401k dollars
w 401k en
w 401k for
w 401k from
w 401k has
w 401k how
w 401k i
w 401k im
w 401k in
w 401k into
w 401k is
w 401k loan
w 401k me
w 401k money
w 401k of
w 401k on
w 401k one
w 401k only
w 401k or
w 401k out
w 401k paid
w 401k pretax
w 401k retired
w 401k rollover
w 401k so
w 401k still
w 401k takes
w 401k that
w 401k the
w 401k there
w 401k this
w 401k tiene
w 401k to
w 401k total
w 401k viejo
w 401k w
w 401k was
w 401k while
w 401k with
w 401k y
w 401k →
w 401ks
w 403b
w 403b :
w 403b <money>
w 403b at
w 403b has
w 403b to
w 403b with
w 457
w 457b
w 4r
w 4th
w 5
w 5 anos
w 5 on
w 5 year
w 5 years
w 5 yr
w 5 yrs
w 50
w 54
w 5498
w 5498 shows
w 5498s
w 55
w 58
w 59.5
w 590
w 6
w 6 is
w 60
w 60 -
w 60 day
w 60 days
w 60 dias
w 7
w 70
w 72
w 73
w 75
w 8
w 80s
w 86
w 8606
w 8606 :
w 8606 ?
w 8606 basis
w 8606 de
w 8606 every
w 8606 for
w 8606 from
w 8606 how
w 8606 in
w 8606 is
w 8606 line
w 8606 o
w 8606 or
w 8606 says
w 8606s
w 87
w 87 after
w 9
w 90s
w :
w : (
w : 401k
w : <count>
w : <money>
w : <percent>
w : <plain>
w : a
w : after
w : basis
w : before
w : can
w : contributed
w : contributions
w : convert
w : do
w : does
w : i
w : if
w : in
w : ira
w : is
w : line
w : my
w : no
w : nondeductible
w : one
w : pre
w : pretax
w : put
w : rollover
w : she
w : the
w : total
w : we
w : you
w <age>
w <age> )
w <age> 401k
w <age> :
w <age> <money>
w <age> ?
w <age> after
w <age> all
w <age> and
w <age> anos
w <age> but
w <age> can
w <age> converted
w <age> do
w <age> does
w <age> from
w <age> if
w <age> in
w <age> ira
w <age> is
w <age> laid
w <age> my
w <age> no
w <age> now
w <age> on
w <age> plan
w <age> retired
w <age> rmd
w <age> so
w <age> still
w <age> the
w <age> want
w <age> with
w <age> y
w <age> years
w <age> yo
w <age> yr
w <age> yrs
w <count>
w <count> accounts
w <count> anos
w <count> checks
w <count> day
w <count> days
w <count> different
w <count> iras
w <count> kids
w <count> months
w <count> of
w <count> or
w <count> tax
w <count> times
w <count> weeks
w <count> wks
w <count> year
w <count> years
w <count> yr
w <count> yrs
w <date>
w <date> /
w <date> :
w <date> converted
w <date> i
w <money>
w <money> (
w <money> )
w <money> +
w <money> -
w <money> /
w <money> 401k
w <money> :
w <money> <age>
w <money> <money>
w <money> <percent>
w <money> <plain>
w <money> =
w <money> ?
w <money> a
w <money> about
w <money> after
w <money> aftertax
w <money> al
w <money> all
w <money> already
w <money> altogether
w <money> and
w <money> any
w <money> aportes
w <money> are
w <money> as
w <money> at
w <money> back
w <money> backdoor
w <money> balance
w <money> base
w <money> basis
w <money> be
w <money> because
w <money> before
w <money> both
w <money> box
w <money> bucks
w <money> but
w <money> by
w <money> came
w <money> can
w <money> cash
w <money> check
w <money> clean
w <money> company
w <money> con
w <money> contribs
w <money> contributed
w <money> contributions
w <money> contributory
w <money> conv
w <money> conversion
w <money> convert
w <money> converted
w <money> converting
w <money> converts
w <money> convierto
w <money> cost
w <money> de
w <money> dec
w <money> deducted
w <money> deductible
w <money> direct
w <money> directly
w <money> do
w <money> does
w <money> dolares
w <money> dollars
w <money> dont
w <money> each
w <money> earnings
w <money> en
w <money> es
w <money> even
w <money> every
w <money> everything
w <money> exempt
w <money> fed
w <money> first
w <money> for
w <money> free
w <money> from
w <money> gain
w <money> gains
w <money> go
w <money> goes
w <money> grand
w <money> gross
w <money> growth
w <money> had
w <money> has
w <money> have
w <money> he
w <money> how
w <money> hr
w <money> i
w <money> id
w <money> if
w <money> im
w <money> in
w <money> incl
w <money> including
w <money> income
w <money> instead
w <money> into
w <money> ira
w <money> iras
w <money> is
w <money> it
w <money> its
w <money> just
w <money> la
w <money> last
w <money> leave
w <money> leaves
w <money> leaving
w <money> left
w <money> less
w <money> limit
w <money> line
w <money> loan
w <money> made
w <money> me
w <money> mil
w <money> million
w <money> mine
w <money> more
w <money> moved
w <money> moving
w <money> my
w <money> nd
w <money> net
w <money> never
w <money> new
w <money> next
w <money> no
w <money> non
w <money> nondeduct
w <money> nondeductible
w <money> none
w <money> nontaxable
w <money> not
w <money> nothing
w <money> now
w <money> of
w <money> old
w <money> on
w <money> one
w <money> only
w <money> or
w <money> other
w <money> out
w <money> over
w <money> overall
w <money> paid
w <money> partial
w <money> per
w <money> plan
w <money> plus
w <money> post
w <money> pre
w <money> pretax
w <money> put
w <money> qcd
w <money> que
w <money> quiero
w <money> rest
w <money> retired
w <money> right
w <money> rmd
w <money> roll
w <money> rolling
w <money> rollover
w <money> roth
w <money> salary
w <money> same
w <money> sep
w <money> separate
w <money> she
w <money> should
w <money> si
w <money> sin
w <money> since
w <money> single
w <money> sits
w <money> sitting
w <money> so
w <money> some
w <money> son
w <money> stays
w <money> still
w <money> take
w <money> taking
w <money> tax
w <money> taxable
w <money> taxed
w <money> that
w <money> thats
w <money> the
w <money> then
w <money> there
w <money> theres
w <money> they
w <money> this
w <money> thousand
w <money> tira
w <money> to
w <money> today
w <money> together
w <money> too
w <money> total
w <money> trad
w <money> traditional
w <money> value
w <money> vs
w <money> w
w <money> want
w <money> was
w <money> went
w <money> what
w <money> whats
w <money> when
w <money> where
w <money> which
w <money> who
w <money> whole
w <money> with
w <money> withheld
w <money> worth
w <money> would
w <money> x
w <money> y
w <money> ya
w <money> year
w <money> yes
w <money> zero
w <money> →
w <percent>
w <percent> %
w <percent> /
w <percent> of
w <percent> percent
w <plain>
w <plain> )
w <plain> +
w <plain> -
w <plain> /
w <plain> :
w <plain> <money>
w <plain> <plain>
w <plain> <year>
w <plain> =
w <plain> ?
w <plain> a
w <plain> after
w <plain> all
w <plain> and
w <plain> as
w <plain> at
w <plain> basis
w <plain> business
w <plain> but
w <plain> can
w <plain> cents
w <plain> contributions
w <plain> convert
w <plain> converted
w <plain> de
w <plain> do
w <plain> does
w <plain> en
w <plain> for
w <plain> from
w <plain> growth
w <plain> i
w <plain> if
w <plain> im
w <plain> in
w <plain> ira
w <plain> is
w <plain> lol
w <plain> next
w <plain> no
w <plain> nondeductible
w <plain> of
w <plain> on
w <plain> only
w <plain> or
w <plain> pretax
w <plain> roth
w <plain> so
w <plain> taxed
w <plain> then
w <plain> they
w <plain> this
w <plain> to
w <plain> when
w <plain> with
w <plain> x
w <plain> y
w <unreadable>
w <year>
w <year> (
w <year> )
w <year> -
w <year> 8606
w <year> :
w <year> <money>
w <year> <year>
w <year> ?
w <year> all
w <year> and
w <year> at
w <year> but
w <year> can
w <year> contributed
w <year> contribution
w <year> converted
w <year> does
w <year> form
w <year> i
w <year> if
w <year> im
w <year> in
w <year> ira
w <year> is
w <year> my
w <year> no
w <year> on
w <year> one
w <year> or
w <year> plan
w <year> return
w <year> roth
w <year> says
w <year> so
w <year> some
w <year> statement
w <year> still
w <year> the
w <year> to
w <year> w
w <year> when
w <year> with
w <year> y
w <year> zero
w =
w = <money>
w = <percent>
w = <plain>
w ?
w ? (
w ? )
w ? 401k
w ? <age>
w ? <count>
w ? <money>
w ? <percent>
w ? <plain>
w ? ?
w ? a
w ? after
w ? age
w ? all
w ? also
w ? and
w ? balance
w ? basis
w ? can
w ? contributed
w ? converted
w ? could
w ? cpa
w ? do
w ? does
w ? dont
w ? el
w ? got
w ? have
w ? heard
w ? how
w ? hr
w ? i
w ? id
w ? if
w ? im
w ? ira
w ? is
w ? it
w ? its
w ? ive
w ? last
w ? leaving
w ? left
w ? line
w ? me
w ? mine
w ? my
w ? no
w ? not
w ? one
w ? only
w ? or
w ? plan
w ? retired
w ? rollover
w ? so
w ? still
w ? tengo
w ? thats
w ? the
w ? then
w ? they
w ? total
w ? want
w ? we
w ? what
w ? whats
w ? which
w ? would
w ? ya
w ? yo
w a
w a )
w a 1099
w a 401k
w a 403b
w a :
w a <money>
w a <percent>
w a <plain>
w a <year>
w a backdoor
w a bank
w a beneficiary
w a big
w a bit
w a bot
w a brand
w a car
w a cent
w a check
w a clean
w a company
w a complaint
w a contribution
w a conversion
w a convertir
w a cp2000
w a deduction
w a dental
w a different
w a direct
w a distribution
w a divorce
w a ella
w a few
w a fifth
w a form
w a former
w a friend
w a good
w a guy
w a half
w a hardship
w a hospital
w a ira
w a job
w a la
w a letter
w a lifetime
w a line
w a live
w a loan
w a mega
w a mi
w a month
w a new
w a nondeductible
w a normal
w a number
w a partial
w a penalty
w a pension
w a person
w a plan
w a pretax
w a qcd
w a qdro
w a quarter
w a real
w a refund
w a regular
w a rollover
w a roof
w a roth
w a rule
w a sep
w a separate
w a simpleira
w a single
w a small
w a solo
w a spousal
w a tax
w a thing
w a third
w a tira
w a trad
w a traditional
w a truck
w a una
w a week
w a withdrawal
w a word
w a year
w a yr
w about
w about <money>
w about <percent>
w about a
w about my
w about the
w about to
w above
w abri
w abril
w abt
w accept
w accepted
w accepts
w accepts ira
w access
w accident
w acciones
w acciones de
w account
w account (
w account ?
w account at
w account im
w account is
w account number
w account was
w accountant
w accounted
w accounting
w accounts
w acct
w acct <money>
w acct is
w acepta
w across
w active
w actual
w actually
w add
w add <money>
w add up
w added
w added <money>
w adding
w adding <money>
w address
w adds
w admin
w administrator
w advisor
w afecta
w after
w after -
w after <count>
w after <plain>
w after all
w after converting
w after i
w after my
w after tax
w after that
w after the
w aftertax
w aftertax <money>
w aftertax contribs
w aftertax contributions
w aftertax earnings
w aftertax in
w aftertax source
w aftertax to
w again
w again ?
w against
w against my
w against the
w age
w age <age>
w agent
w ages
w ages ago
w aggregation
w agi
w ago
w ago and
w agree
w agree ?
w ah
w ahi
w ahora
w ahorros
w al
w al 401k
w al convertir
w al otro
w al roth
w algo
w alguien
w alight
w all
w all <money>
w all <plain>
w all ?
w all after
w all and
w all at
w all deducted
w all goes
w all i
w all in
w all iras
w all is
w all mixed
w all my
w all nd
w all nondeductible
w all of
w all on
w all one
w all out
w all pre
w all pretax
w all tax
w all taxable
w all taxed
w all that
w all the
w all this
w all to
w all traditional
w alla
w alli
w allow
w allowed
w allowed ?
w allowed for
w allowed to
w allows
w allows in
w ally
w alone
w along
w along w
w along with
w already
w already converted
w already did
w already have
w already paid
w already taxed
w also
w also <money>
w also an
w also got
w also have
w alternate
w alternate payee
w although
w altogether
w always
w am
w am <age>
w am i
w am in
w am the
w amend
w amended
w amended return
w ameriprise
w amount
w amount ?
w amount in
w amount not
w amount to
w amounts
w amt
w an
w an 8606
w an after
w an annuity
w an email
w an employee
w an employer
w an hsa
w an in
w an income
w an inherited
w an ira
w an old
w an rmd
w and
w and <count>
w and <money>
w and <percent>
w and <plain>
w and <year>
w and a
w and after
w and all
w and also
w and am
w and an
w and be
w and box
w and by
w and can
w and code
w and convert
w and converted
w and converting
w and could
w and do
w and does
w and every
w and flip
w and for
w and forgot
w and from
w and get
w and got
w and growth
w and half
w and have
w and he
w and her
w and his
w and how
w and i
w and id
w and if
w and im
w and in
w and ira
w and is
w and it
w and its
w and ive
w and keep
w and leave
w and left
w and line
w and me
w and mine
w and my
w and never
w and no
w and nondeductible
w and not
w and nothing
w and now
w and one
w and only
w and pay
w and pre
w and pretax
w and put
w and roll
w and roth
w and says
w and send
w and skip
w and still
w and take
w and tax
w and tell
w and that
w and thats
w and the
w and then
w and there
w and theres
w and they
w and told
w and total
w and trad
w and two
w and want
w and what
w and whats
w and which
w and who
w and why
w and will
w and would
w and zero
w annual
w annuity
w ano
w ano ?
w ano pasado
w anos
w anos en
w anos y
w another
w another <money>
w answer
w answers
w anterior
w antes
w antes de
w antes del
w any
w any ira
w any of
w any other
w any tax
w any time
w any way
w anymore
w anyone
w anything
w anything ?
w anything i
w anyway
w anywhere
w apart
w apart from
w aparte
w aportaciones
w aporte
w aportes
w aportes after
w aportes despues
w aportes no
w aportes y
w app
w applies
w apply
w apply to
w appreciation
w apr
w apr <plain>
w april
w april <plain>
w april <year>
w april for
w are
w are <money>
w are my
w are now
w are the
w are you
w arent
w army
w around
w around <money>
w arrived
w as
w as <money>
w as a
w as after
w as an
w as beneficiary
w as cash
w as i
w as if
w as income
w as long
w as my
w as of
w as taxable
w as the
w as well
w asi
w aside
w ask
w ask for
w asked
w asked for
w asking
w asking about
w asking for
w asks
w asks for
w at
w at <age>
w at <count>
w at <date>
w at <money>
w at <percent>
w at <plain>
w at a
w at age
w at all
w at ally
w at another
w at any
w at church
w at dec
w at edward
w at fidelity
w at former
w at least
w at my
w at new
w at once
w at one
w at retirement
w at same
w at schwab
w at tax
w at the
w at this
w at vanguard
w at work
w at year
w at yr
w at zero
w ate
w attorney
w audit
w aug
w aug <year>
w august
w aunt
w aunts
w auto
w auto -
w auto convert
w automatic
w automatically
w available
w away
w b
w b )
w b :
w back
w back <money>
w back <percent>
w back door
w back in
w back out
w back then
w back to
w backdoor
w backdoor :
w backdoor <money>
w backdoor ?
w backdoor and
w backdoor but
w backdoor for
w backdoor i
w backdoor if
w backdoor in
w backdoor is
w backdoor money
w backdoor roth
w backdoor roths
w backdoor with
w backdoor y
w backdoors
w bad
w badge
w bal
w bal <money>
w balance
w balance <money>
w balance after
w balance in
w balance is
w balance of
w balances
w banco
w bank
w bank says
w base
w base <money>
w base ?
w base de
w base en
w base es
w base si
w basis
w basis )
w basis <money>
w basis <plain>
w basis =
w basis ?
w basis and
w basis be
w basis convert
w basis converting
w basis first
w basis for
w basis from
w basis i
w basis if
w basis in
w basis is
w basis left
w basis of
w basis on
w basis only
w basis or
w basis per
w basis rmd
w basis to
w basis unknown
w basis was
w basis when
w basis with
w bc
w bc i
w bc of
w be
w be <money>
w be <plain>
w be ?
w be a
w be better
w be converted
w be deducted
w be done
w be g
w be here
w be in
w be made
w be moved
w be pulled
w be put
w be right
w be rolled
w be sent
w be split
w be taxable
w be taxed
w be the
w be undone
w became
w became <money>
w because
w because i
w because of
w because the
w become
w becomes
w been
w been doing
w been in
w been told
w before
w before -
w before 1987
w before <age>
w before <year>
w before a
w before any
w before converting
w before dec
w before i
w before new
w before or
w before that
w before the
w begin
w behind
w behind on
w being
w believe
w below
w bene
w beneficiaries
w beneficiary
w beneficiary ira
w beneficiary of
w beneficiary on
w benefit
w benefits
w besides
w besides the
w best
w better
w better off
w better than
w between
w between the
w between us
w bien
w big
w bigger
w bigger than
w bill
w bill ?
w bills
w bit
w bit of
w bite
w bits
w biz
w blank
w block
w boeing
w bonds
w bonus
w bookkeeper
w books
w born
w borrow
w borrow from
w boss
w boss says
w bot
w both
w both have
w both in
w both of
w bought
w bought a
w box
w box 1
w box 2a
w box 5
w bracket
w bracket <percent>
w brand
w brand new
w breach
w break
w broke
w broker
w broker says
w brokerage
w brokerages
w brokers
w brother
w brother in
w brothers
w bucket
w bucket in
w buckets
w bucks
w bucks in
w buenas
w business
w business days
w but
w but <money>
w but i
w but im
w but its
w but my
w but only
w but the
w but want
w buy
w by
w by <date>
w by <money>
w by a
w by accident
w by check
w by day
w by dec
w by december
w by hand
w by itself
w by law
w by mail
w by mistake
w by my
w by that
w by the
w c
w c )
w ca
w cada
w cada ano
w calculate
w calendar
w california
w call
w call center
w call it
w call me
w called
w calling
w calls
w calls it
w came
w came from
w came in
w came out
w came to
w can
w can a
w can after
w can be
w can convert
w can do
w can go
w can he
w can i
w can it
w can my
w can one
w can only
w can she
w can take
w can that
w can the
w can they
w can u
w can you
w cannot
w cant
w cant be
w cant find
w cant i
w cant log
w cap
w car
w card
w care
w carried
w carries
w carry
w casa
w case
w cash
w cash and
w cash from
w cash out
w cash to
w cashed
w cashed out
w catch
w catch up
w cause
w cd
w cds
w cent
w center
w cents
w cero
w cerro
w certify
w change
w change the
w changed
w changed the
w changes
w chapter
w charged
w charges
w charges <percent>
w charity
w chat
w check
w check <money>
w check and
w check came
w check for
w check from
w check gets
w check in
w check is
w check payable
w check to
w checked
w checking
w checks
w cheque
w cheque de
w cheque del
w cherry
w cherry pick
w choice
w choose
w christmas
w chunk
w church
w cinco
w city
w claim
w claims
w clean
w clean ?
w clear
w cleared
w clerk
w click
w clinic
w clock
w close
w closed
w closing
w clue
w co
w cobran
w code
w code 1
w code 2
w code 7
w code g
w coded
w codigo
w coffee
w colleague
w college
w combat
w combat zone
w combined
w come
w come along
w come from
w come off
w come out
w come to
w comes
w comes out
w coming
w como
w como <money>
w como lo
w como me
w como se
w comp
w compania
w company
w company 401k
w company plan
w company stock
w companys
w companys 401k
w complaint
w completa
w complete
w completely
w completo
w computer
w con
w con <money>
w con base
w con el
w con la
w con los
w con mi
w con un
w con una
w condado
w confirm
w confirmed
w confused
w consulting
w contador
w contract
w contractor
w contracts
w contrib
w contrib <money>
w contribs
w contribs )
w contribs <money>
w contribuciones
w contribute
w contribute <money>
w contribute to
w contributed
w contributed <money>
w contributed <plain>
w contributed after
w contributed and
w contributed for
w contributed in
w contributed nondeductible
w contributed this
w contributing
w contribution
w contribution <money>
w contribution ?
w contribution on
w contribution to
w contributions
w contributions (
w contributions )
w contributions +
w contributions :
w contributions <money>
w contributions ?
w contributions after
w contributions and
w contributions are
w contributions can
w contributions from
w contributions i
w contributions in
w contributions is
w contributions of
w contributions only
w contributions so
w contributions the
w contributions to
w contributions vs
w contributions want
w contributions were
w contributory
w contributory <money>
w contributory ira
w conv
w conv <money>
w convercion
w conversion
w conversion :
w conversion <money>
w conversion ?
w conversion a
w conversion and
w conversion as
w conversion at
w conversion can
w conversion de
w conversion from
w conversion i
w conversion if
w conversion in
w conversion is
w conversion of
w conversion on
w conversion or
w conversion so
w conversion tax
w conversion taxable
w conversion taxed
w conversion to
w conversion was
w conversions
w convert
w convert <money>
w convert <plain>
w convert ?
w convert a
w convert after
w convert all
w convert basis
w convert before
w convert everything
w convert for
w convert from
w convert half
w convert in
w convert inside
w convert is
w convert it
w convert just
w convert my
w convert now
w convert only
w convert or
w convert some
w convert that
w convert the
w convert those
w convert to
w convert whole
w converted
w converted :
w converted <money>
w converted <plain>
w converted ?
w converted after
w converted all
w converted everything
w converted i
w converted in
w converted it
w converted my
w converted the
w converted to
w converti
w converti <money>
w convertido
w converting
w converting <money>
w converting ?
w converting all
w converting it
w converting my
w converting the
w convertir
w convertir <money>
w convertir ?
w convertir la
w convertir los
w converts
w converts free
w convetir
w conviene
w convierta
w convierto
w convierto <money>
w convierto la
w convierto los
w convrt
w copies
w corp
w correct
w correct ?
w correct that
w corrected
w correo
w cosa
w cost
w cost <money>
w cost ?
w cost basis
w cost me
w costs
w could
w could i
w count
w count against
w count as
w count for
w count in
w count toward
w counted
w counting
w counts
w counts as
w counts for
w county
w couple
w court
w court order
w cover
w cover the
w covered
w coworker
w cp2000
w cpa
w cpa says
w crecio
w credit
w credit union
w creditors
w crypto
w cual
w cuando
w cuando convierto
w cuanto
w cuanto de
w cuanto es
w cuanto me
w cuanto pago
w cuenta
w cuenta de
w cuentas
w current
w current job
w currently
w custodian
w cut
w d
w da
w dad
w dads
w daily
w damage
w dan
w data
w date
w date ?
w dated
w dated <date>
w daughter
w day
w day 58
w day 60
w day ?
w day clock
w day i
w day one
w day or
w day rollovers
w days
w days ?
w days ago
w days and
w days is
w days later
w days so
w days to
w de
w de <money>
w de <year>
w de ahi
w de antes
w de aportes
w de base
w de convertir
w de diciembre
w de eso
w de fidelity
w de impuesto
w de impuestos
w de ira
w de la
w de lo
w de los
w de mi
w de mis
w de todo
w de un
w de una
w dead
w deadline
w death
w debo
w dec
w dec 31
w dec <plain>
w dec <year>
w decades
w december
w december 31
w decide
w decides
w decimals
w decree
w deducible
w deducible y
w deducibles
w deducibles y
w deducir
w deduct
w deducted
w deducted )
w deducted <money>
w deductible
w deductible <money>
w deductible ira
w deductible money
w deductible stuff
w deducting
w deduction
w deduction and
w deductions
w deduje
w deemed
w default
w deferred
w deferred comp
w deja
w dejar
w deje
w dejo
w del
w del 401k
w del after
w del cheque
w del plan
w del trabajo
w demas
w denied
w denominator
w dental
w dentro
w dentro del
w department
w deposit
w deposited
w deposited the
w deposits
w dept
w desde
w desde <year>
w desk
w despues
w despues de
w determined
w developer
w dh
w dia
w dias
w dic
w dice
w dice q
w dice que
w dicen
w diciembre
w did
w did <money>
w did a
w did an
w did backdoor
w did i
w did it
w did my
w did not
w did the
w did two
w did you
w didnt
w didnt deduct
w die
w died
w died in
w diferencia
w diff
w difference
w difference between
w different
w different from
w different iras
w dijo
w dinero
w dinero after
w dinero de
w direct
w direct ?
w direct rollover
w direct rollovers
w direct roth
w direct to
w directly
w directo
w directo a
w disabled
w disaster
w dise
w distribucion
w distributed
w distribution
w distribution <money>
w distribution of
w distribution or
w distributions
w district
w divided
w dividend
w divorce
w divorce in
w divorced
w divorced in
w divorciando
w do
w do <money>
w do a
w do after
w do all
w do backdoor
w do i
w do in
w do it
w do my
w do not
w do roth
w do that
w do the
w do they
w do this
w do u
w do w
w do we
w do with
w do you
w dob
w doc
w docs
w document
w does
w does <money>
w does a
w does an
w does any
w does basis
w does each
w does her
w does in
w does irs
w does it
w does line
w does mine
w does my
w does one
w does roth
w does that
w does the
w does this
w doesnt
w doesnt matter
w doing
w doing <money>
w doing it
w doing the
w dolares
w dollar
w dollar of
w dollars
w dollars ?
w dollars and
w dollars of
w dollars to
w domestic
w donde
w done
w done ?
w done in
w dont
w dont have
w dont know
w dont need
w dont see
w dont want
w door
w dos
w dos ?
w dos iras
w double
w down
w down payment
w draft
w drag
w drawer
w drop
w dropped
w drops
w due
w dumb
w dump
w dunno
w during
w e
w e trade
w each
w each check
w each have
w each in
w each of
w each one
w each pay
w each time
w each year
w each yr
w earlier
w early
w earn
w earn <money>
w earn too
w earned
w earned <money>
w earned income
w earnings
w earnings <money>
w earnings ?
w earnings on
w easy
w eat
w edward
w edward jones
w ee
w efectivo
w eight
w eight thousand
w either
w el
w el 401k
w el <percent>
w el <plain>
w el <year>
w el after
w el ano
w el backdoor
w el banco
w el cheque
w el contador
w el dinero
w el hospital
w el mega
w el plan
w el programa
w el resto
w el rmd
w el rollover
w elected
w election
w eleven
w eleven thousand
w eligible
w eligible for
w ella
w ellos
w else
w else in
w elsewhere
w em
w email
w emailed
w empleo
w employed
w employed there
w employee
w employee after
w employee contributions
w employees
w employer
w employer 401k
w employer match
w employer plan
w employer stock
w employers
w employers 401k
w employers plan
w empower
w empresa
w emptied
w empty
w empty the
w en
w en <count>
w en <money>
w en <year>
w en cero
w en diciembre
w en dos
w en efectivo
w en el
w en enero
w en iras
w en la
w en los
w en marzo
w en mi
w en otra
w en que
w en su
w en un
w en una
w en vez
w end
w end <money>
w end of
w end value
w ended
w ending
w ending <plain>
w ends
w enero
w engineer
w english
w enough
w enough to
w enter
w enter the
w entera
w entered
w entiendo
w entire
w entire 401k
w entire thing
w entonces
w entre
w entro
w envelope
w equal
w era
w eran
w eres
w error
w es
w es <money>
w es after
w es de
w es el
w es eso
w es la
w es libre
w es un
w esa
w escoger
w ese
w eso
w eso <money>
w eso ?
w eso no
w esop
w esos
w esos <money>
w esposa
w esposo
w esta
w esta en
w estan
w estate
w estate is
w este
w este ano
w estimate
w estimated
w estimated tax
w esto
w estoy
w estoy en
w etf
w etrade
w eve
w even
w even mean
w even tho
w even though
w ever
w every
w every cent
w every dollar
w every time
w every year
w every yr
w everyone
w everything
w everything else
w everything in
w everything is
w everything out
w everything to
w ex
w ex -
w ex employer
w ex gets
w ex got
w ex wife
w exact
w exactly
w exactly <money>
w except
w excess
w executor
w exempt
w exempt combat
w exempt from
w exempt part
w exist
w existing
w exit
w explain
w extra
w f
w fabrica
w facts
w fair
w fall
w family
w far
w fast
w father
w fathers
w favor
w fbo
w fbo me
w fbo roth
w feb
w feb <year>
w febrero
w february
w fed
w federal
w fee
w feels
w fees
w fell
w few
w fidelity
w fidelity rep
w fifth
w fifty
w figure
w figure for
w figured
w figures
w file
w file a
w file an
w file jointly
w file one
w filed
w filed 8606
w filed the
w files
w filing
w fill
w fill the
w filled
w final
w finally
w find
w find out
w find the
w fine
w fine ?
w finished
w fired
w firefighter
w firm
w first
w first <money>
w first ?
w first and
w first backdoor
w first one
w first or
w first rmd
w first roth
w first then
w first time
w five
w five years
w fix
w fix the
w flat
w flip
w flip it
w florida
w fmv
w folks
w follow
w food
w food bank
w for
w for 5
w for <count>
w for <money>
w for <plain>
w for <year>
w for a
w for after
w for all
w for an
w for both
w for each
w for everything
w for good
w for her
w for him
w for it
w for last
w for line
w for me
w for mega
w for my
w for next
w for one
w for rollover
w for roth
w for tax
w for that
w for the
w for this
w for three
w for two
w for us
w for word
w foreclosure
w forever
w forget
w forgot
w forgot to
w form
w form 5498
w form 8606
w form <money>
w form ?
w form asks
w form for
w form in
w form or
w form says
w forma
w forma 8606
w formal
w former
w former 401k
w former employer
w former employers
w former job
w forms
w formula
w forum
w forward
w found
w found out
w four
w fraction
w free
w free ?
w free and
w free if
w free of
w free then
w freelance
w freetaxusa
w fresh
w friday
w friend
w friend says
w from
w from 401k
w from <money>
w from <plain>
w from <year>
w from a
w from after
w from an
w from before
w from checking
w from dad
w from her
w from ira
w from iras
w from it
w from my
w from old
w from pretax
w from roth
w from savings
w from sep
w from service
w from that
w from the
w from there
w from when
w from years
w front
w fue
w fui
w full
w full <money>
w full payout
w fully
w fund
w funded
w funding
w funds
w funds in
w funeral
w g
w g for
w gain
w gain )
w gains
w gains <money>
w gains i
w ganancia
w ganancias
w gano
w garbage
w gave
w gave me
w general
w get
w get <money>
w get <percent>
w get <plain>
w get a
w get it
w get money
w get my
w get out
w get rid
w get taxed
w get that
w get the
w get to
w gets
w gets <percent>
w gets taxed
w gets the
w getting
w gig
w give
w give me
w give or
w given
w gives
w gives me
w giving
w go
w go back
w go in
w go into
w go on
w go roth
w go straight
w go to
w go with
w goal
w goes
w goes in
w goes on
w goes out
w goes roth
w goes there
w goes to
w goes where
w going
w going in
w going out
w going to
w gold
w gone
w gone ?
w gone from
w gone since
w good
w good morning
w google
w got
w got <count>
w got <money>
w got <plain>
w got a
w got an
w got it
w got laid
w got lost
w got me
w got the
w got two
w gov
w governmental
w gracias
w grand
w grand of
w grandfathered
w grandkids
w grandma
w green
w green card
w grew
w gross
w gross <money>
w group
w growth
w growth )
w growth <money>
w growth ?
w growth on
w guess
w guy
w guy at
w h
w h r
w h1b
w habia
w hablar
w hablar con
w hace
w hace <count>
w hacer
w had
w had <money>
w had a
w had after
w had an
w had been
w had to
w hago
w half
w half ?
w half is
w half my
w half of
w half the
w half to
w hand
w hands
w happen
w happened
w happens
w happens if
w happens to
w happens with
w happy
w hardship
w hardship withdrawal
w has
w has <money>
w has <plain>
w has a
w has after
w has an
w has basis
w has been
w has it
w has no
w has some
w has the
w has to
w hasta
w have
w have <count>
w have <money>
w have <plain>
w have a
w have after
w have an
w have basis
w have been
w have both
w have iras
w have no
w have one
w have pre
w have sep
w have tax
w have the
w have to
w havent
w having
w hay
w hay <money>
w hay q
w hay que
w he
w he died
w he had
w he has
w he passed
w he right
w he says
w he wants
w he was
w hear
w heard
w heard of
w hearing
w heirs
w held
w hell
w hello
w help
w help me
w her
w her 401k
w her <money>
w her attorney
w her half
w her ira
w her share
w her trad
w here
w hers
w hers <money>
w hers is
w hes
w hes <plain>
w hey
w hi
w hice
w hidden
w high
w him
w him ?
w his
w his 401k
w his <money>
w his after
w his ira
w history
w hit
w hit the
w hits
w hmm
w hola
w hold
w hold <money>
w hold back
w holding
w holds
w holds <money>
w home
w honest
w honestly
w hoping
w hospital
w hospital 403b
w hospital system
w hotel
w hours
w house
w house i
w how
w how ?
w how bad
w how can
w how do
w how does
w how is
w how long
w how many
w how much
w how often
w how should
w how to
w how would
w hoy
w hr
w hr :
w hr lady
w hr says
w hsa
w hsa funding
w hsa transfer
w hubby
w human
w hundred
w hung
w hung up
w hurt
w husband
w husband and
w husband died
w husbands
w husbands ira
w hygienist
w i
w i add
w i already
w i also
w i am
w i answer
w i are
w i ask
w i asked
w i be
w i believe
w i call
w i can
w i cant
w i changed
w i choose
w i contribute
w i contributed
w i convert
w i converted
w i could
w i count
w i deducted
w i did
w i didnt
w i die
w i do
w i dont
w i e
w i earn
w i emptied
w i empty
w i even
w i file
w i filed
w i find
w i flip
w i forgot
w i found
w i gave
w i get
w i give
w i go
w i got
w i guess
w i had
w i have
w i havent
w i hold
w i inherited
w i just
w i keep
w i kept
w i know
w i leave
w i left
w i let
w i look
w i lose
w i lost
w i made
w i mail
w i make
w i may
w i miss
w i move
w i moved
w i must
w i need
w i never
w i no
w i only
w i opened
w i owe
w i own
w i paid
w i pay
w i pick
w i plan
w i prove
w i pull
w i put
w i quit
w i read
w i replace
w i report
w i request
w i retire
w i retired
w i right
w i roll
w i rolled
w i roth
w i said
w i say
w i see
w i sell
w i send
w i should
w i sign
w i skipped
w i split
w i still
w i take
w i tell
w i then
w i think
w i thought
w i tick
w i told
w i took
w i top
w i turn
w i type
w i use
w i wait
w i want
w i was
w i will
w i withdraw
w i work
w i worked
w i would
w i write
w id
w id convert
w id do
w id have
w id like
w id move
w id pay
w id put
w id rather
w id roll
w id take
w idea
w idk
w if
w if <money>
w if all
w if i
w if im
w if it
w if its
w if my
w if not
w if nothing
w if only
w if the
w if they
w if you
w ignore
w igual
w ii
w ill
w im
w im <age>
w im a
w im at
w im converting
w im executor
w im in
w im leaving
w im not
w im on
w im retired
w im still
w im the
w im told
w im trustee
w impuesto
w impuesto ?
w impuestos
w impuestos ?
w impuestos de
w in
w in (
w in -
w in 401k
w in 60
w in <count>
w in <money>
w in <plain>
w in <year>
w in ?
w in a
w in after
w in all
w in an
w in and
w in any
w in april
w in aug
w in august
w in basis
w in between
w in cash
w in dec
w in december
w in feb
w in february
w in full
w in hand
w in her
w in his
w in ira
w in iras
w in it
w in its
w in jan
w in january
w in july
w in june
w in kind
w in law
w in march
w in may
w in my
w in nondeductible
w in nov
w in november
w in now
w in oct
w in october
w in one
w in or
w in over
w in own
w in plain
w in plan
w in roth
w in savings
w in sept
w in service
w in spring
w in that
w in the
w in there
w in this
w in to
w in total
w in trad
w in traditional
w in writing
w incident
w incident to
w incl
w incl <money>
w incl the
w included
w including
w including <money>
w income
w income <money>
w income ?
w income for
w income limit
w incoming
w incoming ira
w incoming rollovers
w index
w india
w info
w ingreso
w inherited
w inherited <money>
w inherited ira
w inherited one
w inherited roth
w ins
w inside
w inside an
w inside the
w insists
w instead
w instead of
w instructions
w insurance
w interest
w interest <money>
w into
w into a
w into an
w into it
w into mine
w into my
w into roth
w into the
w ir
w ira
w ira (
w ira +
w ira /
w ira 401k
w ira :
w ira <money>
w ira <plain>
w ira =
w ira ?
w ira a
w ira after
w ira al
w ira all
w ira already
w ira and
w ira any
w ira as
w ira at
w ira balance
w ira basis
w ira be
w ira before
w ira box
w ira but
w ira by
w ira came
w ira can
w ira company
w ira contributions
w ira conversion
w ira converting
w ira count
w ira custodian
w ira de
w ira directly
w ira do
w ira does
w ira dollars
w ira es
w ira first
w ira for
w ira from
w ira has
w ira holds
w ira how
w ira i
w ira if
w ira im
w ira in
w ira instead
w ira into
w ira is
w ira it
w ira its
w ira just
w ira left
w ira money
w ira no
w ira not
w ira now
w ira of
w ira on
w ira one
w ira only
w ira or
w ira pool
w ira que
w ira rollover
w ira rollovers
w ira same
w ira since
w ira so
w ira tax
w ira that
w ira the
w ira then
w ira tiene
w ira to
w ira too
w ira total
w ira tradicional
w ira value
w ira w
w ira was
w ira what
w ira when
w ira which
w ira with
w ira within
w ira without
w ira y
w ira →
w iras
w iras :
w iras <money>
w iras <plain>
w iras ?
w iras and
w iras are
w iras at
w iras in
w iras into
w iras is
w iras on
w iras to
w iras together
w irmaa
w irrelevant
w irs
w irs letter
w is
w is (
w is <count>
w is <money>
w is <percent>
w is <plain>
w is a
w is about
w is after
w is all
w is always
w is an
w is any
w is at
w is basis
w is better
w is contributions
w is correct
w is down
w is empty
w is for
w is free
w is from
w is going
w is gone
w is growth
w is he
w is in
w is income
w is it
w is just
w is leaving
w is left
w is line
w is mine
w is money
w is my
w is nondeductible
w is nontaxable
w is not
w is now
w is on
w is one
w is only
w is paid
w is part
w is pretax
w is right
w is she
w is some
w is tax
w is taxable
w is taxed
w is that
w is the
w is there
w is this
w is what
w is worth
w is zero
w ish
w isnt
w isnt it
w isnt taxed
w isnt there
w isolate
w issue
w it
w it (
w it )
w it :
w it <count>
w it <money>
w it <percent>
w it ?
w it a
w it after
w it all
w it allowed
w it and
w it anyway
w it as
w it at
w it back
w it basis
w it be
w it before
w it by
w it can
w it cant
w it count
w it do
w it does
w it earned
w it first
w it for
w it from
w it go
w it goes
w it has
w it holds
w it how
w it i
w it if
w it in
w it into
w it is
w it just
w it legal
w it like
w it matter
w it matters
w it my
w it need
w it never
w it next
w it nondeductible
w it now
w it ok
w it on
w it or
w it out
w it over
w it possible
w it pro
w it really
w it right
w it says
w it sits
w it smart
w it so
w it still
w it tax
w it taxable
w it taxed
w it the
w it to
w it too
w it true
w it up
w it w
w it was
w it wasnt
w it went
w it what
w it when
w it with
w it without
w itll
w its
w its <money>
w its a
w its all
w its an
w its day
w its in
w its my
w its not
w its own
w its share
w its the
w its worth
w itself
w itself ?
w ive
w ive <money>
w ive been
w ive got
w jan
w jan 1
w jan <plain>
w jan <year>
w january
w january <plain>
w job
w job (
w job 401k
w job <money>
w job in
w jobs
w jobs 401k
w jobs plan
w joint
w joint return
w jointly
w joke
w jones
w judge
w july
w june
w just
w just <money>
w just a
w just convert
w just my
w just one
w just put
w just roll
w just tell
w just that
w just the
w just to
w just want
w k
w keep
w keep <money>
w keep it
w keep the
w keeping
w keeps
w keeps the
w kept
w kept apart
w kicked
w kicked in
w kid
w kids
w kiero
w kill
w killed
w kind
w kind of
w kind to
w kinds
w knew
w know
w know about
w know how
w know if
w know the
w know what
w knows
w kodak
w la
w la 1099
w la 8606
w la base
w la casa
w la compania
w la conversion
w la cuenta
w la de
w la empresa
w la forma
w la ira
w la linea
w la mia
w la misma
w la mitad
w la otra
w la parte
w la prorrata
w la puedo
w la roth
w la sep
w la tradicional
w la vida
w labelled
w ladder
w lado
w lady
w lady at
w laid
w laid off
w land
w landed
w landed in
w lands
w lands in
w lands on
w las
w las ganancias
w last
w last 8606
w last day
w last job
w last month
w last name
w last one
w last week
w last year
w last years
w last yr
w late
w later
w later :
w later ?
w law
w lawyer
w le
w least
w leave
w leave <money>
w leave in
w leave pretax
w leave the
w leaves
w leaving
w leaving <money>
w leaving at
w leaving in
w leaving the
w left
w left <money>
w left after
w left at
w left from
w left in
w left job
w left me
w left my
w left of
w left on
w left that
w left the
w left to
w leftover
w leftover <money>
w legal
w legal to
w legit
w legit ?
w less
w less than
w let
w let it
w let me
w lets
w lets me
w lets say
w lets us
w letter
w letter from
w level
w libre
w life
w lifetime
w like
w like <money>
w like <percent>
w like a
w like im
w like it
w like the
w like to
w limit
w limit for
w limit is
w limite
w limits
w limpio
w line
w line 1
w line 10
w line 11
w line 13
w line 14
w line 18
w line 2
w line 4
w line 5
w line 6
w line 7
w line 8
w line 9
w linea
w linea 14
w lineman
w lines
w list
w lists
w literally
w little
w live
w live in
w lived
w living
w llego
w lleva
w llevo
w lo
w lo after
w lo demas
w lo otro
w lo pre
w lo pretax
w lo puedo
w lo q
w lo que
w lo quiero
w loan
w loan <money>
w loan from
w loan of
w loan offset
w loan on
w loans
w lock
w locked
w locked out
w log
w log in
w login
w lol
w lol )
w long
w long as
w long do
w longer
w longer work
w look
w look at
w look up
w looked
w looked at
w looking
w los
w los 60
w los <age>
w los <money>
w los <plain>
w los anos
w los dos
w los taxes
w lose
w lose the
w losing
w loss
w lost
w lost money
w lost my
w lot
w lot <money>
w low
w lower
w luego
w lump
w lump sum
w lumped
w lunch
w machine
w made
w made <money>
w made a
w made it
w made out
w made to
w magi
w magi <money>
w mail
w mail it
w mailed
w mailed me
w make
w make <money>
w make it
w make the
w make too
w makes
w making
w mal
w man
w manager
w mandar
w mandaron
w mandatory
w mando
w many
w maquina
w march
w march <year>
w march and
w marital
w market
w marriage
w married
w marzo
w mas
w match
w match <money>
w match is
w math
w matter
w matter ?
w matter for
w matters
w max
w maxed
w may
w may <money>
w may <plain>
w may go
w may i
w maybe
w maybe <money>
w me
w me (
w me :
w me <age>
w me <count>
w me <money>
w me <percent>
w me <plain>
w me ?
w me a
w me about
w me and
w me as
w me convert
w me conviene
w me da
w me dejo
w me dijo
w me do
w me for
w me from
w me fui
w me his
w me how
w me i
w me if
w me im
w me in
w me is
w me it
w me llego
w me lo
w me mandaron
w me or
w me out
w me sale
w me the
w me through
w me to
w me toca
w me van
w me what
w me when
w me with
w me wrong
w mean
w means
w meanwhile
w medical
w medicare
w medio
w mega
w mega ?
w mega backdoor
w mega thing
w megabackdoor
w megacorp
w member
w menos
w merged
w merrill
w meses
w mess
w mess up
w messed
w meter
w meter <money>
w meti
w meto
w mfj
w mi
w mi 401k
w mi 403b
w mi base
w mi cuenta
w mi esposa
w mi esposo
w mi ex
w mi ira
w mi nombre
w mi papa
w mi plan
w mi retiro
w mi roth
w mi trabajo
w mia
w mid
w might
w mil
w mil <money>
w mil a
w mil after
w mil al
w mil base
w mil con
w mil de
w mil del
w mil en
w mil la
w mil no
w mil pretax
w mil que
w mil son
w mil todo
w mil y
w mil ya
w mill
w million
w millon
w min
w mind
w mine
w mine :
w mine <money>
w mine ?
w mine is
w mines
w minimum
w minus
w minus <unreadable>
w mio
w mis
w mis iras
w misma
w mismo
w miss
w missed
w missed the
w missing
w mistake
w mitad
w mix
w mixed
w mixing
w mo
w mom
w mom (
w moms
w moms 401k
w moms ira
w monday
w money
w money (
w money :
w money <money>
w money ?
w money and
w money back
w money can
w money first
w money from
w money how
w money i
w money in
w money into
w money is
w money market
w money out
w money so
w money to
w money was
w month
w month after
w month i
w monthly
w months
w months ago
w more
w more ?
w more than
w morning
w mortgage
w most
w mostly
w mother
w mothers
w move
w move <money>
w move it
w move just
w move my
w move pretax
w move the
w move to
w moved
w moved <money>
w moved his
w moved it
w moved my
w moved the
w moved to
w mover
w moverlo
w moves
w moving
w moving <money>
w moving all
w moving the
w much
w much ?
w much after
w much can
w much do
w much for
w much gets
w much is
w much of
w much tax
w much taxable
w much taxed
w mucho
w muevo
w multa
w murio
w murio mi
w must
w must be
w must go
w must i
w must the
w my
w my 1040
w my 1099
w my 401k
w my 403b
w my 457
w my 8606
w my 8606s
w my <money>
w my <year>
w my account
w my accountant
w my advisor
w my after
w my aunt
w my backdoor
w my balance
w my bank
w my basis
w my boss
w my brother
w my check
w my checking
w my company
w my contributions
w my conversion
w my coworker
w my cpa
w my credit
w my dad
w my employer
w my employers
w my english
w my entire
w my ex
w my father
w my first
w my former
w my friend
w my house
w my husband
w my husbands
w my income
w my ira
w my iras
w my job
w my kids
w my last
w my late
w my life
w my line
w my match
w my money
w my mother
w my name
w my new
w my nondeductible
w my numbers
w my old
w my only
w my other
w my own
w my password
w my pension
w my plan
w my preparer
w my pretax
w my question
w my retirement
w my rmd
w my rollover
w my roth
w my savings
w my schwab
w my sep
w my sister
w my software
w my son
w my spreadsheet
w my ssn
w my statement
w my tax
w my tira
w my trad
w my traditional
w my tsp
w my uncle
w my vanguard
w my w2
w my whole
w my wife
w my wifes
w myself
w n
w nada
w nada mas
w nadie
w nadie me
w name
w name and
w named
w names
w navy
w nd
w nd <money>
w nd contributions
w nd convert
w necesito
w need
w need 8606
w need <money>
w need a
w need it
w need the
w need to
w needed
w needed ?
w needs
w negative
w neither
w net
w net unrealized
w netbenefits
w never
w never asked
w never converted
w never deducted
w never filed
w never got
w never had
w never heard
w never sent
w never took
w new
w new 401k
w new <money>
w new employers
w new ira
w new job
w new jobs
w new money
w new one
w new plan
w new roof
w new roth
w new traditional
w new years
w next
w next day
w next january
w next month
w next spring
w next week
w next year
w next years
w next yr
w ni
w night
w nil
w ninguna
w nj
w no
w no 8606
w no <percent>
w no ?
w no after
w no basis
w no cash
w no clue
w no conversion
w no deducible
w no deducibles
w no deduction
w no earnings
w no form
w no gain
w no growth
w no hay
w no idea
w no ira
w no iras
w no le
w no loan
w no longer
w no me
w no more
w no other
w no penalty
w no plan
w no pretax
w no puedo
w no quiero
w no rmd
w no roth
w no se
w no separate
w no such
w no tax
w no tengo
w no tiene
w no trabajo
w no wait
w no withholding
w nobody
w nobody at
w nobody told
w nombre
w non
w non -
w non deductible
w non taxable
w nondeduct
w nondeduct <money>
w nondeductible
w nondeductible (
w nondeductible )
w nondeductible <money>
w nondeductible and
w nondeductible basis
w nondeductible can
w nondeductible contribution
w nondeductible contributions
w nondeductible convert
w nondeductible converting
w nondeductible for
w nondeductible from
w nondeductible i
w nondeductible in
w nondeductible ira
w nondeductible is
w nondeductible money
w nondeductible one
w nondeductible only
w nondeductible over
w nondeductible part
w nondeductible put
w nondeductible then
w nondeductible this
w nondeductible to
w nondeductible total
w none
w none deducted
w none of
w nontaxable
w nontaxable <money>
w nontaxable ?
w nontaxable part
w normal
w nos
w not
w not ?
w not a
w not an
w not asking
w not deduct
w not deducted
w not determined
w not in
w not my
w not pay
w not sure
w not taxed
w not the
w nothing
w nothing ?
w nothing else
w nothing in
w nothing is
w nothing left
w nothing on
w nothing taxed
w nothings
w notice
w notice 2014
w nov
w nov <plain>
w november
w now
w now <money>
w now ?
w now and
w now convert
w now i
w now is
w now its
w now my
w now or
w now penalty
w now the
w now they
w now want
w now what
w now worth
w nua
w number
w number ?
w number i
w numbers
w nunca
w nurse
w nurse <age>
w nursing
w ny
w o
w o a
w o lo
w o no
w o tax
w oct
w oct <plain>
w oct <year>
w october
w of
w of 401k
w of 8606
w of <count>
w of <money>
w of <percent>
w of <plain>
w of <year>
w of a
w of after
w of aftertax
w of all
w of an
w of basis
w of contributions
w of conversion
w of converting
w of doing
w of each
w of everything
w of gains
w of growth
w of her
w of hers
w of his
w of interest
w of ira
w of iras
w of it
w of just
w of line
w of me
w of mine
w of my
w of nondeductible
w of pay
w of pretax
w of roth
w of tax
w of that
w of the
w of them
w of there
w of these
w of this
w of those
w of us
w of which
w off
w off from
w off in
w off my
w off the
w offer
w offers
w office
w offset
w often
w oh
w ohio
w ok
w ok ?
w ok or
w ok so
w old
w old )
w old 401k
w old 403b
w old 8606s
w old company
w old employer
w old ira
w old job
w old jobs
w old one
w old pension
w old plan
w old rollover
w old work
w older
w on
w on 8606
w on <date>
w on <money>
w on <plain>
w on ?
w on a
w on after
w on all
w on an
w on conversion
w on conversions
w on converting
w on day
w on dec
w on december
w on file
w on form
w on his
w on hold
w on how
w on i
w on it
w on its
w on jan
w on line
w on may
w on me
w on my
w on phone
w on reddit
w on that
w on the
w on this
w on those
w on top
w on what
w once
w once ?
w once a
w once in
w one
w one (
w one -
w one 8606
w one :
w one <money>
w one ?
w one and
w one at
w one bucket
w one check
w one distribution
w one do
w one does
w one for
w one from
w one get
w one go
w one i
w one in
w one ira
w one is
w one now
w one of
w one on
w one only
w one or
w one rollover
w one shot
w one time
w one to
w one with
w one year
w ones
w online
w only
w only <money>
w only <plain>
w only ?
w only after
w only and
w only convert
w only for
w only from
w only have
w only i
w only in
w only ira
w only move
w only my
w only on
w only one
w only part
w only pretax
w only put
w only take
w only that
w only the
w only to
w only want
w only what
w open
w open a
w opened
w opened <year>
w opened a
w opened in
w opening
w option
w options
w or
w or <money>
w or <percent>
w or <plain>
w or a
w or after
w or all
w or can
w or did
w or do
w or does
w or hers
w or i
w or is
w or just
w or me
w or must
w or no
w or not
w or one
w or only
w or out
w or pay
w or roth
w or so
w or take
w or the
w or two
w or wait
w or what
w order
w ordinary
w ordinary income
w other
w other <money>
w other ira
w other iras
w other one
w other two
w others
w otherwise
w otra
w otra ira
w otro
w otro a
w otros
w otros <money>
w our
w our 401k
w our plan
w ours
w out
w out :
w out <count>
w out <money>
w out <percent>
w out ?
w out a
w out and
w out as
w out at
w out before
w out by
w out everything
w out first
w out for
w out how
w out in
w out is
w out my
w out next
w out now
w out of
w out only
w out tax
w out the
w out to
w outside
w outstanding
w over
w over <count>
w over <money>
w over <plain>
w over a
w over my
w over the
w over there
w over time
w over to
w overall
w overpaid
w owe
w owe <money>
w owe ?
w owe anything
w owe on
w owe tax
w owed
w own
w own 401k
w own 5
w own <money>
w own <percent>
w own a
w own account
w own after
w own in
w own ira
w own money
w own name
w own source
w owner
w p
w p <plain>
w pa
w pa la
w paga
w pagar
w page
w page says
w pages
w pago
w pago ?
w pago algo
w pago impuestos
w pague
w paid
w paid in
w paid off
w paid out
w paid tax
w paid to
w pal
w papa
w papel
w papeles
w paper
w papers
w paperwork
w para
w parents
w park
w part
w part <money>
w part ?
w part after
w part go
w part i
w part ii
w part in
w part is
w part of
w part out
w part so
w part time
w part to
w parte
w parte after
w parte de
w parte es
w partial
w partial <money>
w participant
w participants
w partly
w partner
w partners
w pasa
w pasa con
w pasado
w pasar
w pasar a
w pasaron
w pase
w paso
w paso <money>
w passed
w passed in
w password
w past
w patron
w pay
w pay it
w pay off
w pay on
w pay period
w pay tax
w pay the
w payable
w payable to
w paycheck
w paychecks
w payday
w payee
w paying
w payment
w payments
w payout
w payout of
w payroll
w pays
w pays <percent>
w pdf
w penalidad
w penalidad ?
w penalty
w penalty ?
w penalty on
w penny
w pension
w pension <money>
w pension and
w pension lump
w people
w per
w per my
w per the
w per year
w percent
w percent of
w percentage
w perdi
w period
w permits
w pero
w pero no
w person
w persona
w phone
w phone company
w physician
w pick
w pick the
w pido
w piece
w piece ?
w piece of
w pieces
w pienso
w pile
w pin
w place
w places
w plain
w plain english
w plan
w plan (
w plan :
w plan <money>
w plan ?
w plan accepts
w plan admin
w plan administrator
w plan after
w plan allows
w plan and
w plan at
w plan balance
w plan before
w plan can
w plan conversion
w plan conversions
w plan convert
w plan de
w plan del
w plan doc
w plan document
w plan does
w plan for
w plan has
w plan i
w plan in
w plan is
w plan lets
w plan loan
w plan no
w plan on
w plan only
w plan or
w plan roth
w plan said
w plan says
w plan since
w plan still
w plan take
w plan takes
w plan to
w plan was
w plan will
w plan y
w planned
w planning
w planning to
w plans
w plant
w plata
w please
w pls
w plus
w plus <money>
w plus <plain>
w plus a
w pocket
w point
w point of
w pone
w poner
w pongo
w pongo en
w pool
w pool <money>
w pool is
w pop
w poquito
w por
w por <money>
w por favor
w porque
w portal
w portion
w portion <money>
w portion of
w possible
w possible ?
w possible to
w post
w post -
w post tax
w postal
w posted
w posts
w pot
w pq
w practice
w pre
w pre -
w pre 1987
w pre 87
w pre tax
w pregunta
w premium
w preparer
w prestamo
w pretax
w pretax )
w pretax +
w pretax /
w pretax 401k
w pretax <money>
w pretax ?
w pretax and
w pretax convert
w pretax en
w pretax first
w pretax from
w pretax goes
w pretax i
w pretax in
w pretax into
w pretax ira
w pretax iras
w pretax is
w pretax money
w pretax or
w pretax part
w pretax rollover
w pretax to
w pretax where
w pretax y
w pretty
w previous
w previously
w previously taxed
w primera
w primero
w principal
w print
w printed
w prior
w prior basis
w private
w pro
w pro -
w pro rata
w problem
w processed
w prof
w profit
w program
w programa
w prompt
w proof
w proof of
w property
w propia
w prorata
w prorate
w prorated
w prorated ?
w prorrata
w prorrateo
w prove
w prove it
w prudential
w pub
w pub 590
w puede
w puede pasar
w puedo
w puedo convertir
w puedo mandar
w puedo meter
w puedo pasar
w puedo sacar
w puerto
w puerto rico
w pull
w pull <money>
w pull it
w pull the
w pulled
w pulled <money>
w pulling
w pulling <money>
w purely
w puro
w purpose
w puse
w puse <money>
w push
w push the
w pushed
w put
w put <money>
w put <plain>
w put after
w put back
w put in
w put it
w put me
w put my
w put the
w puts
w putting
w pw
w q
w q :
w q el
w q es
w q hago
w q hay
w q la
w q me
w q no
w q ya
w qcd
w qcd and
w qcd of
w qdro
w quarter
w quarter of
w quarterly
w que
w que es
w que me
w que no
w que parte
w que pasa
w que ya
w queda
w quedarme
w quedo
w quedo en
w question
w question :
w question is
w questions
w quick
w quien
w quiere
w quiere convertir
w quiero
w quiero convertir
w quiero moverlo
w quiero pasar
w quiero sacar
w quit
w quit in
w quit last
w quitaron
w quitting
w quote
w r
w r block
w r box
w r code
w r for
w r has
w r says
w raise
w ran
w rata
w rata ?
w rata from
w rata i
w rata rule
w rate
w rather
w rather than
w ratio
w razon
w re
w reach
w read
w reading
w reads
w reads <money>
w real
w really
w reason
w reason to
w received
w recharacterize
w recharacterized
w recharacterized <money>
w recibe
w record
w recordkeeper
w recordkeepers
w records
w recovery
w reddit
w reduce
w refinery
w refund
w refuse
w refuses
w refuses ira
w refuses to
w regla
w regular
w regular ira
w reissue
w reissued
w release
w remain
w remainder
w remainder to
w remaining
w remaining <money>
w remains
w remember
w rent
w rental
w rep
w rep at
w rep says
w repeat
w replace
w report
w reported
w reported on
w reporting
w representative
w reps
w request
w required
w required amount
w reset
w residency
w resident
w rest
w rest <money>
w rest ?
w rest in
w rest is
w rest of
w rest stays
w rest to
w restart
w resto
w result
w retirado
w retire
w retired
w retired 401k
w retired <money>
w retired and
w retired at
w retired early
w retired from
w retired in
w retired last
w retired teacher
w retiree
w retirement
w retiring
w retiro
w retiro y
w retitled
w return
w return of
w returns
w reverse
w reverse rollover
w reversed
w rico
w rid
w rid of
w ride
w right
w right ?
w right away
w right now
w right that
w rmd
w rmd <money>
w rmd de
w rmd for
w rmd from
w rmd in
w rmd is
w rmd of
w rmd on
w rmds
w robinhood
w robot
w roll
w roll -
w roll <money>
w roll all
w roll everything
w roll in
w roll ins
w roll it
w roll my
w roll out
w roll over
w roll the
w roll to
w rolled
w rolled <money>
w rolled into
w rolled my
w rolled over
w rolled to
w rolling
w rolling it
w rolling out
w rolling the
w rollover
w rollover (
w rollover -
w rollover <money>
w rollover ?
w rollover and
w rollover as
w rollover at
w rollover check
w rollover de
w rollover directo
w rollover for
w rollover from
w rollover in
w rollover ira
w rollover is
w rollover of
w rollover one
w rollover or
w rollover to
w rollovers
w rollovers from
w rollovers in
w rollovers of
w rolls
w roof
w roof and
w roof money
w room
w roth
w roth (
w roth +
w roth /
w roth 401k
w roth :
w roth <count>
w roth <money>
w roth <plain>
w roth ?
w roth a
w roth after
w roth and
w roth as
w roth at
w roth before
w roth but
w roth by
w roth contribution
w roth contributions
w roth conv
w roth conversion
w roth conversions
w roth cuanto
w roth custodian
w roth directly
w roth do
w roth does
w roth en
w roth for
w roth free
w roth from
w roth gets
w roth how
w roth i
w roth if
w roth im
w roth in
w roth inside
w roth instead
w roth ira
w roth is
w roth it
w roth match
w roth my
w roth no
w roth not
w roth nothing
w roth now
w roth of
w roth on
w roth one
w roth opened
w roth or
w roth pretax
w roth rest
w roth rollover
w roth side
w roth since
w roth so
w roth tax
w roth the
w roth they
w roth thing
w roth this
w roth to
w roth too
w roth w
w roth what
w roth whats
w roth when
w roth while
w roth with
w roth within
w roth without
w roth y
w roths
w roughly
w roughly <money>
w round
w route
w rowe
w rs
w rs for
w rule
w rule ?
w rule for
w rules
w rules and
w run
w running
w runs
w s
w s -
w s p
w saber
w sacar
w sacar <money>
w sacar el
w sacar solo
w sacar todo
w saco
w saco <money>
w saco todo
w safe
w said
w said <money>
w said i
w said yes
w salary
w saldo
w sale
w sale en
w same
w same as
w same day
w same ira
w same thing
w same time
w same week
w same year
w same yr
w sat
w sat in
w savings
w savings plan
w saw
w say
w say <money>
w say i
w say no
w saying
w says
w says <money>
w says <percent>
w says <plain>
w says after
w says contributions
w says dont
w says he
w says i
w says in
w says it
w says its
w says line
w says my
w says no
w says one
w says pro
w says roth
w says taxable
w says the
w says they
w says yes
w scared
w school
w school district
w schwab
w schwab <money>
w schwab ira
w schwab one
w schwab says
w screen
w script
w se
w se me
w se murio
w se puede
w sears
w second
w second one
w security
w see
w see a
w see my
w see the
w seems
w seen
w segun
w seguro
w self
w sell
w sell my
w semanas
w send
w send <money>
w send after
w send it
w send the
w sending
w sends
w senora
w sense
w sent
w sent <money>
w sent a
w sent me
w sent my
w sent the
w sent to
w sep
w sep (
w sep /
w sep <money>
w sep and
w sep from
w sep ira
w sep is
w sep of
w sep to
w separate
w separate account
w separate from
w separate ira
w separate source
w separated
w separated from
w separately
w separation
w sept
w sept <plain>
w seria
w service
w service at
w service rollover
w service rollovers
w service withdrawal
w service withdrawals
w set
w setenta
w settled
w settlement
w seventy
w seventy -
w severance
w share
w share of
w shares
w shares in
w shares to
w sharing
w she
w she had
w she has
w she never
w she right
w she wants
w shed
w shes
w shift
w shop
w short
w shot
w should
w should be
w should i
w should the
w shouldnt
w shove
w show
w showed
w showed <money>
w shows
w shows <money>
w shows <plain>
w shows a
w shows after
w shows my
w shut
w si
w si convierto
w si hago
w si lo
w si me
w si paso
w si saco
w side
w side ?
w side of
w sign
w sign the
w signed
w sigo
w sigo trabajando
w simple
w simple ira
w simpleira
w simpleira ira
w simpleira is
w simply
w sin
w sin deducir
w sin tocar
w since
w since <plain>
w since <year>
w since i
w since its
w since the
w since we
w single
w sister
w sit
w sit in
w site
w sits
w sits at
w sits in
w sitting
w sitting in
w six
w sixty
w sixty days
w skip
w skip the
w skipped
w slice
w slice of
w slide
w slip
w small
w smart
w smart to
w so
w so <money>
w so <percent>
w so <plain>
w so a
w so asking
w so basis
w so far
w so how
w so i
w so id
w so im
w so in
w so is
w so it
w so its
w so my
w so no
w so nothing
w so only
w so that
w so the
w sobre
w social
w social security
w software
w sola
w solamente
w sold
w solo
w solo 401k
w solo lo
w solo los
w some
w some after
w some nondeductible
w some of
w somebody
w someone
w someone who
w something
w something in
w something like
w somewhere
w son
w son <money>
w son after
w son aportes
w soon
w sorry
w sort
w sounds
w source
w source :
w source <money>
w source in
w sources
w soy
w spd
w speak
w special
w spend
w spend it
w spent
w spillover
w split
w split ?
w split it
w split of
w split the
w splitting
w spoil
w spousal
w spousal ira
w spouse
w spouses
w spread
w spreadsheet
w spring
w ss
w ssn
w ssn is
w stable
w stable value
w staff
w start
w started
w started at
w starting
w starts
w startup
w state
w state tax
w statement
w statement :
w statement has
w statement lists
w statement says
w statement shows
w statements
w stay
w stayed
w stays
w stays put
w step
w step roth
w step transaction
w still
w still active
w still at
w still do
w still employed
w still file
w still go
w still have
w still in
w still on
w still open
w still put
w still there
w still work
w still working
w stock
w stock fund
w stock in
w stocks
w stop
w stop me
w stopped
w straight
w straight to
w stub
w stuck
w stuff
w stupid
w su
w su ira
w su propia
w sub
w subaccount
w successor
w such
w sum
w summary
w summer
w sunday
w supervisor
w suppose
w suppose i
w supposed
w supposed to
w supposedly
w sure
w surgery
w swears
w sweep
w switch
w switched
w system
w t
w t rowe
w take
w take <money>
w take <percent>
w take a
w take after
w take all
w take ira
w take it
w take just
w take my
w take only
w take out
w take that
w take the
w taken
w taken from
w taken out
w takes
w takes ira
w takes roll
w takes rollovers
w taking
w taking <money>
w taking the
w talk
w talk to
w talks
w tambien
w tanked
w target
w tax
w tax (
w tax )
w tax -
w tax 401k
w tax :
w tax <money>
w tax <plain>
w tax =
w tax ?
w tax a
w tax account
w tax al
w tax all
w tax and
w tax as
w tax at
w tax balance
w tax basis
w tax be
w tax before
w tax bill
w tax bit
w tax bucket
w tax but
w tax can
w tax check
w tax contribs
w tax contributions
w tax convert
w tax converting
w tax de
w tax deposits
w tax dollars
w tax earnings
w tax en
w tax everything
w tax exempt
w tax first
w tax for
w tax free
w tax from
w tax go
w tax goes
w tax how
w tax i
w tax id
w tax if
w tax in
w tax into
w tax ira
w tax is
w tax money
w tax moving
w tax my
w tax no
w tax of
w tax on
w tax ones
w tax only
w tax or
w tax out
w tax paid
w tax part
w tax piece
w tax plan
w tax portion
w tax q
w tax quiero
w tax retired
w tax return
w tax right
w tax rollover
w tax roth
w tax share
w tax so
w tax source
w tax sub
w tax subaccount
w tax take
w tax taken
w tax that
w tax the
w tax then
w tax this
w tax time
w tax to
w tax too
w tax up
w tax want
w tax was
w tax went
w tax what
w tax when
w tax would
w tax y
w tax year
w taxable
w taxable <money>
w taxable =
w taxable ?
w taxable amount
w taxable amt
w taxable and
w taxable for
w taxable if
w taxable income
w taxable is
w taxable on
w taxable or
w taxable part
w taxable portion
w taxable to
w taxact
w taxed
w taxed <money>
w taxed ?
w taxed and
w taxed contributions
w taxed for
w taxed how
w taxed if
w taxed in
w taxed ira
w taxed money
w taxed on
w taxed part
w taxed when
w taxes
w taxes ?
w td
w te
w teacher
w teaching
w tech
w tell
w tell me
w tell the
w tell them
w teller
w tells
w tells me
w ten
w ten thousand
w tengo
w tengo <age>
w tengo <money>
w tengo after
w tengo otra
w tengo que
w tengo un
w tengo una
w tenia
w tenia <money>
w terminated
w test
w texas
w than
w than the
w thanks
w that
w that <money>
w that <plain>
w that ?
w that a
w that after
w that basis
w that be
w that bit
w that employer
w that has
w that i
w that if
w that in
w that ira
w that is
w that its
w that job
w that line
w that money
w that my
w that nondeductible
w that number
w that one
w that or
w that part
w that source
w that the
w that to
w that was
w that went
w that year
w thats
w thats all
w thats not
w thats the
w the
w the 1040
w the 1099
w the 30th
w the 401k
w the 403b
w the 5
w the 5498
w the 60
w the 80s
w the 8606
w the 90s
w the <count>
w the <money>
w the <percent>
w the <plain>
w the <year>
w the account
w the after
w the aftertax
w the already
w the amount
w the army
w the back
w the backdoor
w the balance
w the bank
w the basis
w the beneficiary
w the box
w the cash
w the catch
w the charity
w the check
w the city
w the clean
w the code
w the coffee
w the company
w the contribution
w the contributions
w the contributory
w the conversion
w the converted
w the cost
w the county
w the credit
w the custodian
w the day
w the decree
w the deductible
w the deduction
w the difference
w the distribution
w the dollar
w the earnings
w the employer
w the end
w the entire
w the federal
w the firm
w the first
w the food
w the form
w the fraction
w the full
w the gains
w the grandkids
w the growth
w the guy
w the hospital
w the house
w the hsa
w the in
w the income
w the inherited
w the ira
w the irs
w the job
w the joint
w the lady
w the last
w the leftover
w the limit
w the line
w the loan
w the loss
w the lot
w the lump
w the mail
w the market
w the match
w the math
w the mega
w the missing
w the money
w the new
w the next
w the non
w the nondeductible
w the nontaxable
w the nua
w the number
w the old
w the once
w the one
w the only
w the order
w the other
w the others
w the paper
w the payroll
w the penalty
w the phone
w the plan
w the plans
w the plant
w the point
w the pool
w the post
w the pre
w the pretax
w the pro
w the qcd
w the ratio
w the recordkeeper
w the refinery
w the refund
w the regular
w the remainder
w the remaining
w the rep
w the rest
w the retirement
w the return
w the right
w the rmd
w the roll
w the rollover
w the roof
w the roth
w the same
w the savings
w the school
w the schwab
w the second
w the sep
w the shares
w the simpleira
w the software
w the solo
w the spd
w the split
w the state
w the statement
w the stock
w the tax
w the taxable
w the taxed
w the ten
w the time
w the tira
w the top
w the total
w the trad
w the traditional
w the transfer
w the tsp
w the two
w the value
w the way
w the website
w the whole
w the withheld
w the wrong
w the year
w the years
w the yrs
w their
w their own
w them
w them ?
w them in
w them to
w then
w then <money>
w then ?
w then a
w then convert
w then converted
w then i
w then in
w then only
w then roll
w then roth
w then the
w there
w there 401k
w there <count>
w there <money>
w there ?
w there a
w there an
w there and
w there any
w there are
w there can
w there is
w there on
w there since
w there some
w there tax
w there was
w theres
w theres <money>
w theres a
w theres after
w theres also
w theres an
w theres no
w these
w they
w they accept
w they allow
w they are
w they call
w they cut
w they do
w they have
w they hold
w they keep
w they kept
w they let
w they mailed
w they need
w they prorate
w they said
w they say
w they send
w they sent
w they take
w they told
w they took
w they want
w they withheld
w they wont
w theyd
w theyll
w theyre
w thing
w thing ?
w thing is
w thing or
w thing out
w thing to
w things
w think
w think <money>
w think ?
w think i
w thinking
w thinking <money>
w thinking about
w thinking of
w thinks
w third
w third of
w thirty
w this
w this fall
w this is
w this month
w this morning
w this summer
w this time
w this year
w this years
w this yr
w tho
w tho i
w those
w those <money>
w those in
w though
w though i
w though im
w thought
w thousand
w thousand after
w thousand in
w thousand to
w thousands
w three
w three times
w thrift
w thrift plan
w through
w through the
w thru
w thru the
w thursday
w tiaa
w tick
w ticked
w ticket
w tiene
w tiene <money>
w tiene razon
w tiene una
w til
w till
w time
w time <money>
w time ?
w time i
w times
w timing
w tiny
w tira
w tira (
w tira <money>
w tira and
w tngo
w to
w to 401k
w to <money>
w to <percent>
w to <plain>
w to <year>
w to ?
w to a
w to add
w to after
w to amend
w to an
w to be
w to buy
w to come
w to contribute
w to convert
w to divorce
w to do
w to empty
w to fidelity
w to file
w to find
w to fix
w to get
w to go
w to have
w to him
w to his
w to hold
w to hsa
w to ira
w to keep
w to know
w to leave
w to live
w to make
w to me
w to move
w to my
w to new
w to one
w to our
w to pay
w to put
w to roll
w to rollover
w to roth
w to say
w to schwab
w to send
w to separate
w to sit
w to start
w to stay
w to take
w to tell
w to the
w to this
w to tira
w to trad
w to traditional
w to tsp
w to two
w to use
w to vanguard
w to wait
w to withdraw
w to withhold
w to work
w to you
w toca
w tocar
w toco
w toda
w todas
w todavia
w today
w todo
w todo a
w todo el
w todo lo
w todos
w todos los
w together
w together <money>
w together and
w told
w told by
w told him
w told me
w tonight
w too
w too ?
w too high
w too if
w too late
w too much
w too or
w too so
w took
w took <count>
w took <money>
w took a
w took the
w top
w top of
w top up
w total
w total <money>
w total basis
w total in
w total ira
w total is
w total of
w total on
w total plan
w touch
w touch it
w touched
w touching
w toward
w trabajando
w trabaje
w trabaje en
w trabajo
w trabajo en
w trabajo y
w track
w track of
w tracked
w trad
w trad (
w trad <money>
w trad and
w trad do
w trad ira
w trad is
w trad one
w trad then
w trade
w tradicional
w tradicional y
w traditional
w traditional <money>
w traditional and
w traditional ira
w traditional iras
w traditional with
w trads
w trae
w transaction
w transcript
w transfer
w transfer <money>
w transfer is
w transfer of
w treat
w treated
w treats
w tres
w trick
w trouble
w truck
w true
w true ?
w trust
w trustee
w trying
w trying to
w tsp
w tsp <money>
w tsp has
w tsp says
w tt
w tuesday
w tuition
w tulsa
w turbotax
w turbotax says
w turn
w turned
w turned <age>
w turned out
w turning
w twelve
w twenty
w twice
w twice a
w two
w two 60
w two ?
w two accounts
w two checks
w two different
w two hundred
w two iras
w two kids
w two of
w two step
w two years
w type
w typing
w u
w ugh
w un
w un 401k
w una
w una ira
w una rollover
w una roth
w una sep
w una sola
w uncle
w uncles
w unconverted
w under
w under <age>
w under <money>
w under my
w under the
w understand
w undo
w undone
w union
w univ
w university
w unknown
w unless
w unless i
w uno
w unpaid
w unrealized
w unrealized appreciation
w untaxed
w untaxed ?
w until
w until <year>
w untouched
w up
w up <money>
w up ?
w up a
w up and
w up for
w up in
w up my
w up on
w up the
w up to
w ups
w us
w us ?
w us since
w use
w use it
w use the
w use up
w used
w used to
w used up
w useless
w user
w uses
w using
w va
w vale
w vale <money>
w value
w value <money>
w value of
w van
w van a
w vanguard
w vanguard ira
w vanguard one
w veo
w ver
w verdad
w verdad ?
w vested
w vet
w vez
w vez de
w via
w vida
w vieja
w viejo
w viene
w vino
w voluntary
w voluntary after
w voy
w voy a
w voya
w vs
w vs <money>
w vs growth
w vs roth
w vti
w w
w w -
w w /
w w <money>
w w the
w w2
w wait
w wait for
w waiting
w waiting for
w waiver
w wake
w walk
w wanna
w wanna convert
w want
w want <money>
w want a
w want all
w want it
w want my
w want only
w want out
w want roth
w want some
w want that
w want the
w want to
w wanted
w wanting
w wants
w wants <money>
w wants a
w wants me
w wants my
w wants to
w was
w was <money>
w was <plain>
w was <year>
w was a
w was after
w was all
w was already
w was in
w was moved
w was my
w was never
w was nondeductible
w was rolled
w was still
w was taxed
w was the
w was told
w wasnt
w way
w way to
w we
w we are
w we both
w we each
w we file
w we have
w we make
w we were
w website
w wed
w week
w weekend
w weeks
w weeks ago
w weeks and
w well
w wells
w went
w went in
w went to
w went up
w were
w were <money>
w were after
w were not
w were over
w what
w what %
w what ?
w what about
w what can
w what counts
w what date
w what do
w what does
w what gets
w what goes
w what happens
w what i
w what if
w what is
w what now
w what part
w what portion
w what remains
w what share
w what should
w what the
w what to
w what was
w what will
w what would
w whatever
w whats
w whats a
w whats in
w whats left
w whats taxable
w whats taxed
w whats the
w when
w when converting
w when do
w when i
w when it
w when the
w when we
w when you
w where
w where <money>
w where do
w where does
w where i
w where it
w where on
w wheres
w whether
w whether the
w which
w which <money>
w which dollars
w which has
w which i
w which is
w which line
w which number
w which of
w which one
w which part
w which was
w which year
w which years
w while
w while i
w while the
w while working
w who
w who can
w who decides
w who do
w who has
w who is
w who keeps
w who pays
w whole
w whole 401k
w whole <money>
w whole balance
w whole ira
w whole plan
w whole thing
w whom
w whos
w whos right
w why
w why cant
w why is
w why would
w widow
w widow <age>
w widowed
w wife
w wife (
w wife <plain>
w wife and
w wife is
w wife passed
w wife wants
w wifes
w wifes ira
w wifes sep
w will
w will be
w will i
w will it
w will take
w will the
w will they
w window
w wire
w wish
w wish to
w with
w with <money>
w with <percent>
w with a
w with after
w with an
w with basis
w with it
w with its
w with just
w with me
w with my
w with no
w with somebody
w with that
w with the
w withdraw
w withdraw <money>
w withdraw after
w withdraw from
w withdrawal
w withdrawal of
w withdrawals
w withdrew
w withheld
w withheld <money>
w withheld <percent>
w withheld from
w withheld on
w withhold
w withhold <percent>
w withholding
w within
w within 60
w within the
w without
w without tax
w without the
w wks
w wont
w wont be
w wont let
w wont take
w word
w word for
w words
w work
w work and
w work at
w work in
w work plan
w work there
w worked
w worked at
w worked for
w worked there
w worker
w working
w working at
w working there
w workplace
w workplace plan
w works
w worksheet
w worry
w worth
w worth <money>
w worth it
w would
w would a
w would be
w would convert
w would i
w would it
w would like
w would the
w would you
w wreck
w write
w writing
w written
w wrong
w wrong ?
w wrote
w x
w x <count>
w x <money>
w x <plain>
w xmas
w y
w y /
w y <money>
w y <year>
w y after
w y como
w y convertir
w y convierto
w y de
w y dejo
w y el
w y en
w y hay
w y la
w y lo
w y me
w y medio
w y mi
w y no
w y otra
w y q
w y que
w y quiero
w y si
w y tengo
w y una
w y ya
w y yo
w ya
w ya me
w ya no
w ya pago
w ya pague
w year
w year (
w year :
w year <money>
w year <year>
w year ?
w year already
w year and
w year as
w year at
w year clock
w year does
w year end
w year for
w year from
w year how
w year i
w year im
w year in
w year is
w year on
w year or
w year rule
w year so
w year the
w year with
w yearly
w years
w years 8606
w years <money>
w years ?
w years after
w years ago
w years back
w years eve
w years i
w years in
w years is
w years of
w years old
w yes
w yes /
w yes ?
w yes or
w yes to
w yesterday
w yet
w yo
w yo tengo
w you
w you are
w you can
w you convert
w you do
w you explain
w you get
w you have
w you know
w you people
w your
w your own
w your rules
w youre
w yr
w yr )
w yr :
w yr <money>
w yr and
w yr end
w yr old
w yr rule
w yrs
w yrs )
w yrs <money>
w yrs ?
w yrs ago
w yrs and
w yrs at
w yrs in
w yrs of
w yrs old
w yrs x
w zero
w zero ?
w zero left
w zero on
w zero tax
w zone
w →
w → <money>
w → roth
want
wentWrong
whatIf
whatIs
when
whenLater
which
whichFirst
wholePayout
why
widow
withhold
words 25+
words <10
words <25
words <4
writeOff
wrong
wrongForm
wrongPlace
yearEnd
yearStart
yes
zero
zeroBalance`,
  counts: 'HAAXABkAGwAZABkAFgAZABoAGgAaABoAFQAZABgAGwAYABsAGwAcABgAGQAZABkAGgAbABsAGAAZABcAFwAXABcAHAAZABsAFwAaABgAFgAaABYAGwAXABoAGAAbABkAEwAbABkAGAAWABcAFwAZABgAGwAZABwAGgAaABcAGgAZABgAGQAcABwAGwAZABgAGwAXABsAGwAaABwAGgAUABcAGQAYABkAGQAYABcAGQAYABcAFgAVAA4AGQAYABYAGwAaABYAFgAZABgAEAAbABUAFAAXABAAFQAaABgAFAAYABoAGgAaABoAGgAbABsAEAAVABwAGgAUABwAFAAZABYAFwAZABYAFQASABoAEgAYABoAEwAJABkAGAAYABoAFgAWABoAHAAXABIAFwARABIAGgAWABAAFgAYABQAFAAYABEAFwAWABQAGAAbABYAEgAYABoAFgAUABYAFwAQABMAHAAWABUAFgAZABgAGgAbABQAGgAVABIAGgAXABUAGQAVABYAFwAWABMAFQAZABgAGAAZABkAEwAZABIADQAXABgAGgASABkAGwAZABgAGgAaABYAFwAWABgAEwAXABYAGwAWABcAEAAXABcAGAAaABYAFwAXABgAFwATABsAFAARABoAGAAaABoAGAAQABcAGgASABgAFQAYABsAGQAZABgAGAAVABYAGwAaABkAFgAUABIAFAAWABcADwAYABEAFgAcABoAEgAUABsAGAATABUAGAAYABMAGgAWABsAGQAYABcAEgAaABkADgAaABoAGQAYABwAFgAZABMADAAJABwAFAAPABoAFgAVABwAGAAWABYADwAMABcAFQAZABgADgASABwAHAAYABgAFwAWABkAFwAZABQAFgAWABgAFwAVABoAFAAYABcAGAAXABkAGQAWABcAFwAaABsAHAATABgAGwAXABoAFwAcABYAFgAYABgAGAAXABcAFwAXABwAFwATABMAGgAbABwAGgAYABYAHAAaABsAFwAcABkAHAAaABgAFwAaABcAFwAQABoAFgAXABkAFQAaABgAFgAYABYAFgAZAA8AGQATABoAGAAWAAsAGgASABkAGQAZABMAGgAZABkAGQAYABcACQATABYAHAAZAA0ADwAXABgAGgAYABcAFwAbABoAGAAUAA8AGwAYABkAFwAcABUAGgAWABEAFQAbABsAFgAYABgAFgARABsAFAAZABQACgACABQAEAARABoAEgAWABUAFAAXABcAGQATABQAGgAXABcAFQAUABgABgAUABkAFAAZABsAFgAXABUAFAAZABcAFgAaABUAGAAOABQAFwAYABoAGAAXABcAGgAVABgAGAAVABsAFwAaABoAFQAXABYAFgAaABsAGwAZABYAFAAaABkAGwAbABkAFgATABgAFgAcABEAGQAUABYAFgAVABYAFgAYAAsAGAAZABYAFQAXAA0ADgANABgAEgATABsAEwAaABkAFwATABsAEwAbABkAGQAXABYAGAAaABgADAAYABYAGwAQABYAGgAbABoAGAAYABsAGAAaABkAGQAbABoAGgAaABsAGQAYABcAFgAZABgAGAAZABIAGQAZABgAFwAVABQAGgAcABoAGAAaABcAFwARABoAFgAPABkAGQAbABQAFwAUABoAFwATABcAEwAaABgAFQAUABQAGwAcABkAGAAUABQAEQAXABsAEgAXABcADAAZABcAEQAbABkAFQAZABUAFwAWABcAFwAaABEAFgAVABUAGQAZAA4AFwAaABYAFgAWABQAGwAZABMAFwAXABQAGwAYABkAEAAbABEAEwAWABgAGgAXABcAGwAXABYAGwAXABwAGgAXABQAFwAYABgAGAAYABsAGwAWABgAFwAWABkAGgAaABcAGgAZABkAGQAaABkAGAAXABgAFQAXABsAGwAMABoAEwAaABkAFQAcABcAFQAWABwAGQAXABsAGwAZABYAGAAYABwAGwASABwAHAAcABcAGwAbABsAHAAbABsAHAAcABsAHAAcABoAGQAbABsAGQAcABoAGwAYABsAHAAbABoAGwATABgAFwAYABkAFgAZABkAGgAUAAcABwALABoABQAJAAsABgADAAUADQALAAsABwAVAAkACQAQAAsABAARAAsACAAZABgAFwAbABsAGQAZABoAGQAZABYAGQAXABgAGAAYABgAGQAaABkAGQAZABgAGgAaABgAGAAXABcAGQAXABoAFwAZABoAFwAYABYAEgAYABQADwAWABMAFwATABsAFQAMABIABQAVABIADwAZAA8ADgASABgAFgARAA8ADQATABcAFgAQAAsAEAATABUADgASABgAFwATABIACwANABQACwATAAsADwATABMAEAAMABIAFAAMAAwADQAXABMAEwAVABIAEQASABIAEwASABMAEAAQABQAFgANABAAEQASABMAEgAWABkAEQALAAkAEgASABAACgAQABMAEwAPAA4AEAARABEAFgAVABEAFQAOAAcAFwAaABoAFAAbABUAFwAQABYAGgAPABcAEQAIABkAEAARABAAFAASABQAEAAIABMAFgAbABYAFQAXABwAFgASABQAEQATAA0AFwARABMAEwAYABQAEAAXABcADgAZABEAEwAWABYAEQAXABgAEgAWABYAEAAUABkAEQANAAYADAAVABAAGwAaABcAFgAXABYAGQAVABgAGgALABYACwARAA8ACgAbABUAEgAaABEADQAbABsAGAARABkAGAAOABgACgAJABkAFgASAA0AEQAPABoAGgAaABAAEAATABUAGQAKABYAGAAOABgAEQAVABcAFgAWABoAFAAYABAAFAAYABMACwAXABoAEgAZABUAFAAVABYAGAAZABsAFQAUABMAFAASABYAEwATAA0AFAAVABkAEAAZABUAEgARABkAEgAVABIAEgAUABEAEwAWABUAEQARABkAFQAXABIAFwARABEAFgAZABUAEwAYABUAFQAXABkAEQAVABIAGwAbAAYAGQAZABQAGAARABsADQAYABEAGQAXABgAFwAUABkAGQAWABQAFwAXABoACwATAA4AEwATABkAGAAZABMAEQAWABwAFwAOABYAGgAMABIAGAAYABMAGAARABkAEQAUABAAFwASAAsACQAPABMAEAAWABMAFQASAA8ADgAWAAUAFwAPABYAFQARABEACAASAAQAEAAOABMAEAAZABUAEwAIABAAGgAUABMAGQAZABAADgAQABMAEgAOABQAEQATABIADQAPABYAEgATABYAFwASAA8AFAASAA4ACgAXABIAFwAVAA8AGAATABoAGgAHABoAFgAWABYAFQAUABcAFQATABgAEQAZABcAFgAYABQAEwAMAAoAEwATABQAFwATABAADgATABMAEwAYABMAGQATABQAFAAPABgAFQALABUAFAAWABUAFwAPAA8ADwAQABIAFQAUABYAGwAVAAwAEAAVAAsAGQAUABcAEQAQABYAEAAPAA0AFQAWABQAFgARABoAGAAVABcADgANABIAEQAYABIAFAAQABYAFAATABUAFQAVABYAEQAVAA0AEwAQABMAEQAWABIAEAAVABcAGQASABEAEAARABQAEQAUABIAEAARAA8ADgAPABYAEgAUABEAFwARAAwADQAVABQAFQARABYAFQASABUABgAQABAADwARABMADQASABEAEgAQABcAGAARAAkAFwASABIAEgAVAA4AEwASABUAFAATABcAFQAUABUAFwALABkAFQAXABcAEwARAA4ADAAVABQAGAARAAkAEwAWABQAFgAaABYAEAAIABEAGAAQABYAEgAMABUAFQAWABQAEgARABIADgAPABUADgAQABMAFwAOABMAEAAWABMAEgARABIADQAVABEAEwARABAAFAAPABMAEAASABUAFQARABYAEwALABUAFgATABcAEgAZABMAFwARAA8AEwASAA0AEgAWABEAEwAWABAAEwARAA8AFQAVAAoAEAAUABAAGAAZABQAEwAUABkAGAARABUAEAAQAA4AGgAVABUAGAATABUADgAVAAoAEQAUABsACwARABIAEwATAAYAFQAYABQAGgATABYAFAAWABIADwAaABoAFwANABcACgAVABMAGQATAAkAEwAbAAsAEQATABcAEwAYABMAFQAPABoAFQAYABIAFwAWAAsAEQARABkAGgASABUAFAASABgAFAAZABAAFQARABcAFwANABQADwAUABQADQAPABQAFAAVAA8AGQAQABQAFwATABcAFAAWABUADwARABgAEwAVABIAGQAYABIAFAAYABQAGQAaABQACwAZABgAEwARABUAEQAVABcAEAATAA4AFwAIAAkAEAAXABIADwAWABkAFwAWABYAGAAWABMADQAWABcADAASABIAEgAJABgAFQAJABsAFwAYABgAFgANABYAFwAUABQAEgAQABUAFwATABQAFAASABIAFgAWAA4ADgAVAA8ADgAbABUAEgAVABUAFQATABgADwAUABsAFgAUAA0AGQARABkAEwAUAAwAFwAJABEAGwAVABkAEQAaAA8AEAAXABYAFAAZAAcAFQAYABkADgAUABoAGAAVABcAGQAJABgAFgAUABwAFAAbABUAGQAVABUAEAAZABQAGgAVABcAFQAYABUAGgAbAA8AEQAaABEAGgAXAAwAFwAZABcAFAAUABQAGAAVABYADAAYABQAGAAXABsAEQAaABAAEgANABYAFwAXABIADAAUABUAFAAUABsAEwAbAA4AGgAWABwAEgAbABgABwAHABQADAASABQADwAZAA8AEgAZABoAEAAYABoAEAATABsAGAAVABIAGQAYAA0AEgAZAAgAFQAQABoAFQAUABcAEQAbABUAFAAWAAwAFQAXABcAEQAYABEAGgAYABgAEQARABAAEQAOABMAFAANABcAEwAOABUAFgAXABQAEAAXABkAFgAUABoAHAAaABcAFwAZABsAGwAZABMAFQATABkADAAZABQAGQATABQAEwAUABIAEQAZABQAFgAHABIAGAAPABIAFgANABAAEgAOABUAFgAYABEAGAATABkAGgATABkAFgARABYAFAASABgAFgASAA8AGAAUABMAEgAZABMAEgAWABwAFwAaAA8ACwAMABIAEgASABgAFgATABYAGAAXAAsAGQAZABUAEwATABcAEAANABQAFQAZABYAFAAZABMAGQAEAA8ACQAUABkAFQAYABQAGQATABUAFAAXABIAFQAYABcAGQAbABEAGAAXABkAGQASABIAEAAXABMAFgASABUAFAARABQACgAWAA8AEQAWABcAFgAWABQAEAAGABMAFgAYABkAEgATABMAFAAVABUAFgAPABMABQAQABgAEwAVABcAFwAVABQAFgAVABUAFAALABQAEQAVABgAGQAXAA8AGQAWABIAFgATAA0ADwAVABYACQAVABgADQAUABcAFgATABIAEQAYABYAGAAYABgACwAUABgAGAAZABEAGwAUABgAGAATABQAFwAYABgAFwAHABkADAAVAA8AFAAYABYAFwAXABcAEwARABUAEAAYABAAGAAXABQAGwAXABIAGQAGABQAEgAYABsAFwAWABIAFgAYABMAFgAYABMAEwAaABUAHAAWABcAFQAVABcAGgANABkAFAAMABYAGgAUAAgAFAASABcADQAVABMADwAaABEAFAATABYAFgAVABUAEgAUAA4AGAAYABkACAATABEAEwAWABEAFQAPABkAEAAZABoAEwAUABAAEQAXAA8AFQAZABAAEgAXABYAFwAOABIAFAAUABIADAASABkAEAAUAAcAEwAPABUAGQAUAA8ADAAcABIAGAAXABIAEwAXABAAFgAaABEAEwATABgAGAAIABEAGwATABcAEAALABUAEgALABYAGwAUAAkAFwAVABcAGQAbABMAGgAWABIAFwAPAA4ACgAWABkAGQAXABYAFAAZABEADgAUABYAEQAUABUAGwAZABgAFgAKABcAGQAYABgAFQAOABUAEgAWABAAGwAQABQAEQAKABgAFAAXABsADwAVABkACgAWABUAFgAMAAcADAAWABMAGAAQABMAFQAPABkADgAVABMAFAAQABQADQAWABkAFgATABEAGAALABgADAARABMAEwASABAADgAZABMAEQAUABIAFwAYABMAFAAXABcAGAATABUAFwAaABoAEAAUAA4AFQAJABwADQAWABUACAAZABoAEwAbABgAGAATABgAEwAUABwAGQAVABMAFAAPABUAFQAPAA8AEAARABEAGAAUABMAFQAWABEAGwAcABoAGAAWABgAFgAIABUAEwARAA8AGQAWABkAHAAYAA4AFAATABUADwATABUAEgAYABIAFAAZABUAFAAYAA8ADwAaABcAGQAVABkAEQAVABQAFAAaABMACAATABYAGAAWABEAFgATABgAFAAUAAcAFwAEAAwAFAANABcAGgAUABYAFgAOABUAGQAVABIAGQAXABcADQAQABMAGAAaABkAFAAYABIADQAVABsAFgAaABAAEAAbAA4ADQATABMAEwAYABgAEAAOABMAFgAYABgAGwAXABUAGAAWABgAFAAUABgAFgAZABcAFQAKABMAGwAUABkAGwAQABYAEQAWABIAFgAVABMAFQAaABYADwAXABcAFwAHABcADwAUABIAGAAVABkAFAASABgAGAAaABMADwAaABUAGQAZABYAFQARABsADwAZABgAHAAWABcAHAAcABkAGAAQABMAFgAaABoAGQAYABsAEQAVABoADAAVABIAGQAYABoAFgAYABIAEgAZABQAGgANABMAGgAWABkAFgAOABYADwAPABMAEAAXABEAFAAVABgAFgAZABUAFwARABEAGQAXABkAGQASABQAFgAYABcAGwAZABQAEQAQABAAFAAVABIAGAAWABoAGQAaABwAGgARAAsAFwAUABAAFgANABIAFgATABkACwAWABoAGgARABAAGQAVABEAFQASAA0AFQAWAAsAGAAbAA8AGgAMABMAFwATABAAFgASABMAGgAUABQAEQAZABgAFgAWABcAEAARABQAGwAVAA0AEwAWABkADgAUABgAGQAXABkAEgATABcACwAYABkADQAVABIAEgAZABsAEwATABkAFQAbAA0AHAAPABoAEQAWABoAGQAVABwAGgAZABcAFwAaABYAEQAIAA4ABwAXAAwAFQAYABAAFwAQABwADgAYABUAGAAVABYADwAYABEAFgAIAA4ADgALABUAEgATABIADQATABsAGAASABcAGwAZABcAEgAOABMAFAAZABUAGAAPABUAFQAJABQAGgAUABcAFQAWABIAFwAYABEAFwARABAAFgAZABsAFQASABIAEwATABgAGAARABcAEAAYABkAGwAPABkAGQAWABgAFwAWABgAGgAbABkAFwAWABoAGwAaABIAFAAUABIAHAAWABoAFwATABYAEgAVABoAEgAWABkAGgAbABEAFAAXABQAGwAXABMAGAAYAAsAGQAbABcAGgARAA4AFQAYAA8AFwAUABEAFAATABcAEQAXABcAFQAPABMAEQAPAA4AFQAVABUAFQAPABEAEgAMABMAFQAVABcAFwAKABQAFQAWABUAFwAQABUAGQAaABkAGQAZABgAFwAWAA0AFgAYABAAEwAYABQAFAAbABoAGQACABkAGQAaABEAFAAZABIAFwAXABQADQAYABEAEwAcABQAEwAYABUAEwAQABcAFAAYABUADgAaABkAGgAYABkAHAAaABYAFAAVABgAGAAWABcAHAAVAA0AGAAYABQAEwAcABAAGgAZABgAFwAVABoAFQAXABYAFAAVABEACgARABQAFAAWABgAFQAaABQADwAaABoAEgAbABoAGAAbABUAFwAQABoAGgAXABwAFwAXABkAEwAKABMAFwAXAA4AGwAXABQAHAASABkAFQANABMAGgAYABcAFQAbABUAFwAPAA4AFgAXABoAFAAWABMAFQAWABcAFgAXABkAFAAYABYAGQAWABYAFgAXABYADAAXABgAEgAVABAAGAAQABUADQAYABQAGQAXABYADQAOABcAGQAUABcAFAAUABYAEwAZABUAFwATABgAEgAPABYAFgARAAwAFAAbABYAGAAYABEAGQAWABIAGgAbABYAGgAWABQAEwAWABQAEQAUABMADQAZABcAGgAWABoAGwAVABAAEQAUABQAHAAJAA4AFQAWAA4AFgAcABkAEQAaAA0ADwAGABkAFQARABoAFgARABUADgAPABIAEAAXABcAEwASABUAFQAXABsAFQAQABUAHAAZABYAGQAPABgAFwAXABgAGAAXABwAGgASABwAGAAJABcAEwAZABEAGAALABMAFAAZABYAEwAXABkAFQAQABQAGAAXABAAFgATABQAFAAQABUAGgAYABYAFgAWABYAFQAVABgAGQAMABsAFQAZABIAEQAWABQADgAXAA8ADgAKABEAFgAPABcAEwAYABUAEwAbABAAFgAVABEAFgAVABMAGwAZAA8ADQAbABgAFAAPABAAGgAVABMACgAYAA8AGQAPABcADgASABYAGQAXABgADQAYABYAGQAVABQAEgAZABYAGgAVABMAEgAWABcAEwAQABEAEAAZABcACwAaABgAEwAWABMADwARABcAFwAbABgAEQAYABMADgAQABcAFgAWABoAGwAVABEAFgAUABMAGAAZABMAFgAWAA8AFgAWABUAEgAaABkAFgAWABQAEQAXABIAFwAXABMAGQAWABkAGQAVABYAFwAXABIAEwAaABoADgAVABYAFAAXABEAFAAVABYAEwAYABUAFgAXAA8AFgAVABgAFQAYABAAGgAYABIAEgAUABgAEAAPABEAGAAXAA4AFQAWABMAFQAXAA8AFwAQABUAGwAXABoAGQAQABYAEgAJABYAFAAaAA0AEgAYABoAGQAVABUAEgAYAA8AFQATABMAGgACAAUAFgAXABkAEgAZABoAGAAZABgAGgAVAA8AEQAVABIABgAVABkABQAVABwAFQAUABgAGwAWABMAFQAZABkAFAAYABIAGAAbABMAFwAXAAsAFgAMABQADwAUABMAFAASABsAEgAaABsAGwAZABkADAAPAAoAGwAWABUADQAbABAAFAASABkAEAAOABEAFQAGAAwAFwAMABgAFgARABYAGgAVABIAFgAWABMAEwAVAAcAEQAVABIAFgAZABcAGQAOABgAFgAaAA0ADwAUAA8AEAAKABYAHAAZABkADAAQABYAGQAUABEAFwAGABAAGAAXABYADAAWAA0ADwATABoAGQAcABcAFQAcABkAFgAXAA4AFAAUABgAGAAWABQAFQASABUAEwAZAA4AEwAaABcADQAXABgAEgAXABgADAAWABkADQAZABAAEQASABYAFgAPABIAGgAZABQAFQAQAAsAFwAMABgAGwAVABUAGgAXABsAFQAXABcAGQAPABYAEAAUABoAFwAOABoADwAWABEAFwAZABEAFQAcABcAEgAXABYAGgAYABgAFwAZABEAGwAUABEAEQAYAA4AFwAZABUAGgAYABgAFwASABIAFAAZABcAGAANABQAGwANABIADwAWABoAEQAOABIAFwAZAA8AFgAXABgAEwAVAA8AFwASABgAGwAbABgAFQAQABMAEgAVABIAEwAUABUAEAAWABQAGQAWABQAFgAUABQAFwASAA0AFwAZAAQAGAATABIADQAWABcAGAAYABEAFwASABYAGQAXAAcACAANABAAEAAPAA8AGAAVABkAEAANABYAFAAaABsAFQAUABkAEwAOABEAEAAWABcADwAYABgACQAMABYADgAXABYAFgAVABcAGQALABsAFgAOAA8AEAAUABcAFQAJABwAGgAXABYAEgARABMAFAAQABEAFwAUABgAEgATABgAFwAWABEAFwAPABUAFQATABYAGQAXABcAFwAYABEAFgAYABoAFgAWABEAFwAbAAgACwAYABsAGgAaABoAGAAXAA8AEAAaABQAFQATABMAGAAVABYACwAUABcAEQAYABQAEgAVABkADwAUABcAGAAZABcAEgAVABIAFwAQABwAFgAWAA0AEAAQABcAHAAYABQAEgARAA8ADwAZABYAEgAVABgAFQAaABcAHAAWAA4AFwAaABEAFwAcABQAFQATABQAFwAYAAkAGAAWABoAGQATABAAFQAUABYAGAAVABYAFwAYABcAEgAPABMAEQAYABcAFgAYABcAGgATABAAFAAWABgAFwAUABEAGgAQABgAEgARABoAFAAXABcAFwATABcADgAYABcAFgAMABUAGQAZABQAFQAVABIAEAAbABEAFgAXABcAFQATABUAGAAQAA8AFQAZAA8AFAAWABEAFwAUAA8AGAAaABUAGQAZABIAFgAZABsAFwAWABkAGAAbABYAFwAUABQAEQARAA0AGAASABgAFgAVABgAFgAPAA0AEgATABYAGQAPABUADgAYABYAFAAWABMAGAAaABkAGQAZABEAFQAUABUAFgATABYAFgAVABgAGQAUABAAEAAQAAoADwAJABUAGAAYABMAFQATAA8AFAARAA4AGAARABoAFgASABUAFQAUABUAFgAQABAADgAVABUAEgAUABAAGAATABMAFgAaABYAFgASABYAFAAWAAcABgAWABQAEgARAA8AEgAZABMAEwAWABYAFgAVAAcAFAAWABAAFQAbABEAGgAKABkAFQAaABAAGQAWABoAGAAbABQAEgARABcAFQAWABIAEAAWABgAGwAXABgAFAAJABAAFgATABkAEwAUABkAFwAPABIAGQAXABYACgAZABgAGQAPAA4AFwATABAAFAAWABQAGgAOABAACwAYABUAFgAPABAADQAZABEAEwAXABcAGAAPABcAFwAaABEAGgAbABwAEgATABUAEgAQABcAFQAZABgAEwAVABoAFgAYAAsAFwAQABkAEwATABAAEQATABoAEgASABoACgARABMACAAWABIAFwAUAA0AGAANABYAFgAUABoAFQAYABEAFAATAA4AEQALAA4AFgAUABAADAAQAAoAGgAPABoADwARABcAGQAXABcAEQAbABUACwAZABUAGAAZABsAEAAPABcAFQATABAAEwAXABgAFQAUABkAFAAZAA4AEwAUABAAFQAaABYAFAAVABcAFAALABIADwAQABQAFAAUABMAGwAWABUAFQAVABcAGAAYABQAEwARABQAFgAUABUAFwAcABkAGAANAA4AEgAUABUAEgAYABkAFAAXABgAFgAVABMAFAASABMAGAAQABgAEwAVABAADgAXABMAGwAXABkAFQAVABUABwATABIADwAYABMAFwAaABQAFgAVABEAEQAUABEAGAASABEAFAASABMAFgAQAA8ACgAKABMAFwAZABgAFwAQAA8AEAAYABcAGAAZABQAGAAQABEAEwAJABkAEwAYAAsAFQAUABYAFwAPABEADwAXABYAGgAYABEAEAARABMAFQAUABEAEwAVABcAEQAVABUAFgAOABYACgAWABMAFgAWABMAEQAYABgAGAAbABIAGwAUABEAGQAbAA8ADwAPABIAEQAbABIAEgAYAA0AFQAWABgAFgAZABcAFQAYABsAFwAFABEADgAYABYAGQAXABkAFQARAA0AGQAVABcAFAAUABgAFQAbABcAGAAUABQAGwAYABYAGQAYABgAHAAZABwAGgAMABIAEAASAAgAFwAYABgAFQASABMAFwAOABcAGgAZABYAFgAWABIAFwAUABcAGAAVABgAGAAXABYAGAATAA8AGQANABUAFgAQABkAFwAXABMADwAVABQAEwASABoAGAARABkAFwAZABkADQALABoAFwAYABkAFwASABMAEQAYAAgAEAALAAsAFQAWABsAGQAQABgAEwAaABMAFQAWABUAGgAVABcAGQAOABAAFQAOABMAEgAZABwAFwAWABcAFgAYABIADwAQABgAFAAOAA8AGAAWABYAFwAXABAAFgAWAAgAGwAVAAMAGwASABAACQAbABMAFgAZABoAFgATABIAFwAUABcAFwAXABoAGwAWABQAEwAYABEAGwAWABkAFQAXABsAFgAQABEAFgAHABYAEQAZABAAFAARABoAGAAOABkAEgAYABcAEQATABIAEQASABQAEwATABgAFwARABUAGQAKABkAEAAUABUAGgAWABEAFgASABEAEwANABgAGQAXABcAGAAbABUAFAAPABEAFAAWABgAFgAZABEAFwAFABgAFQAQABYAGQAZABYAGgAWABsAGgASABcAEQAXABsAGQALABUAFQAYABkAFgAUABsAGAARAA8AFgASAA4AGgAOABgAFwAYAAQAEQAIABYAEwAQABcAGgARAAwAFwAVABYAFgAXABcAFgAWABQAEAASABgACQAVABQAGAAXABcADAAYABkAGgAbABQADgATABYAGQANABoAEAAcABYAFgAWABcAFwAWABUAFQAcABgAGAASABkAGgARABkAFwAZAA4AFgAWABIAFAAWABgAFQAXABkAFQAZAAgAFgAaABsAEgAaAA8AGQAZAA4AGAAQABkAFwAGABgAEQAXABwAFwARABQAGQAQABUAEgAPABIAEgAWABcAFAAOABUADQALABMAFgATABMAFQAUABEAEAAZABgAEQAWABoAEgAPABYAFQAVABoAFwASABAAFAAZABoAGwAUABgAFQAUABkAFQAWABoAGQAaABwAEQAZABUAEQAHABQAEgAXABUACgAUABUADAATABUAEgAXABUAGAAUABcAFwAWABQACQAVABcAEQAVABQAGQAXABoAFAATABcAFQAYABIAGQATABMADwAWABcAGwAWAA8AEQAUABMAEwAcABMAGQAZABYADwAWABkAEAAXABYAEgANAAgAGQAWABYABwARABYACAAcAA8AAgAYABEAGAAQAAkAFwAMABkAGAAWABsAGAAYABUAGQAYAA8AEwAYAA8AGgAVABUAGgAXABgAGQAPAA4AEwAWABQAEwAPABMAFgATABAAFQAYABAAEwAaABQAFQAZABIAEQAYABYAGQAWABcAFQAWAA4AEQAXABUAFwASABgAGAAYABQAEgAYAAQAFgAWABQAFgALABcAGwAVABUAEwAPABYAFwANABUACwAbABgAFgAMABAAGQATABYADAAbABoAFQAUABgAFgAZABcAGAAQABYAFgAcABsAEQAbABUADAAKABgAFwAXABkAFQAZABIAFgAaABgAGQASABYAFQAXABsAFgARAA8AFgAJABAAEwAWABMAEwAYABAAEQANABEAEwATAAgADgAWABQAFwAUABYAGAANABEAEQASABkAGAAUABgAGgATAAwAFAAYABcAEQATABgAFAATABsAGAAVABsAGQALABEACQAIAA4AFQAWABgACgAYAAkAFgAZABkAGwAVABIACgAYABMAGgARABoACQAVABoAGAAUABIAFgAMABcABwARABkAFwAUABsAFQAYABAAHAARABMAEgAaABoAEAAVABgAEAAPABgADwARABEAGwAXAA8ADwANABkAGAAWABIADwAOABEAFQARABAAGgARABMAFAAXABYAFwAPAA8AGQAWABUAEQATABkADwARABYAEgAYABcAEQAUAA8AFQAaABEAEgAXABgAGwASABQAFgAVABIAGAAYABgAEAALABEAFAASAA4AEwAWAA0AEwAPABsAFwANABEAGQAcABQADwAWABAAEwARABkAEgAOABgAFAATABkAFwAVABUAEwAZABQAGAAGABYAEgAOABkADQAWABMAGgAWABcAFQAYABAAEAAHAA4ACwARABQAEgAWABAADAARABIAFAAaAA4AEgAPABUAFwAVABkAEwAZABYAFgAYABMAFgAUABQAEAAVABMAEwAZABsAGwAaAA0AGQAXABkADwAXAA0AFgAZAA4AEgAQABYAEQAQABIAEAAXABcAFwAPABQAFgARABAAEgAOABcAFgAQABkAFwALABcAEwAUABMAFQATABIAEQATABcAEAAVABQAGwAQABQAFwAQABwAEwAWABIAGQAQABcAGgAVABgAGQAXAA0AFgAaABEAFAASABYAEwAQABYAFQAPAAoAFwAYABcAEAAUABMAFgAXABQAGQAPAAkAEwAQABEAGQAXABkAFwAVABYAGQAPABgAEQAUABEAEAAOABAAFgAQABAAGgAXABUAFwAUABUADgAVAA4AGgAZAA8AFQAUABcADgAVABEAFgAUABYAEgAZABgAEgAQABQAFgAXAA8AFgAXAA8AGAANABYAEwAaABYAFQAYABUAFgAWABYAEAAYAA8AEgAXABUAGgAUABYAEgAOABoAEwAYABQAFQAEABYAFQAXABYAGQAYABQADAAWABcAEgAWABQADAAPABMADwAWAAgAFAASABUAFgAWABgAGAASABoADwASABMACgAUABgACwAUABgAGQATABkAFwAXABIAGwAXABgAGgAXABAAFwAYABMAFwAZABEAEwASABMAEgAXAA8AEwANABUAEQATABMAFAAYABAADwATABkAGQATABYAGAAWABcAFAASABUAGQAVABIAGwAbABkAFAAPABEAGAAVABkABgAYABsAEgAUABgAFwAXABsAGAARABIAEgAQABoAGAAaABMAGAAQAA4AGQATABUAEAATABEAGQARABYAGgAQABMAFwAVABEAFwAZABgAHAAOABsAEgAaAAsAGQAaABwAFgAYABMAFAAPABYAGAAZABgAGQANABQAGAAYABcAGQAYAA8AFgAZAAoADAAVABIAGQAVABYAFQAaABAAEgAYABUAFwATABEAGgAWABAAFQAVABUADwAZABcAFwAYABUADwAOABoAGwAaABkADgAYABUADQAVABAAFwAVABYADwAVAA8AEwAVABkAFQASABkAFAATABYAEwAOABYAEgAWABAADQAYABUAFAARABAAGgASABYAEwATABgAEwAZABQAEQAYABoADgAXAAoAEwASAA4AEQARABQAFgAVABQAEQAYABYAGQAYABcAFwALABIAEwAPABgADAAYABkAFwASABoAEQAXABAAGAAUABYAGgAaABcAFwATAAoAGAAXABAAFgAVABgAEQATABEAGAAVABYAGwAWABgAEwAXABkAFgAaABcAGQAQABMAFQAVABQAEwAVABAAEgAUABQAEgAQABQADQAbAA0AFQASAAwAEgANABMAEAAXABoAEQARABAAEwAZABcAFwASABUACgAQABkAFgAXABYAFgAWABAAEwAZABgAGgAUABsAGAAXABkAGgANABgAGAAVABYAFQARAA0AFgAbABcAEwAaABMAGwATABkAFwAZABYAEQAUABIADwARAA4AEwAWABQAGQAVABYADwAUABYAEwARABQAFAAWABcAGwAYABIAEAAWABoAGgALAA0AGwAcABAAGQAZABYAGwAaAA0AEQAaABkADQAPABQAGQAYABYACAAVABoAEAATABgAEwAYABgADQAVABwAGAAaAA0AFwAWABMAFAAYABQAFgAQABsAEwAZABcAGAAOAA4AEgAXAAsAGwATABkAFgARAA4AFQAUABkAEwAbAAcAEAAYABQAGQAZAAsAGQAYABoAHAAYABoAFAAHABYAFwAZABUAGgAZABwAEAASABgAGAAbABAAFgAcABgAEgATAA4AFwASABQAFQAUABIAFAAbABgAFgASABEAFgAcABkAFgAZABcAEQAbAA8AGQASAAsAGQAUABIAGAASAA0ADgARAA8AFgAVABcAFwASABEAFwAYABAADgARABgAFQAUABAAEwASABAAFQAWABcAGgAcABkAGQAVABoAGgATABkAFgAUABIAGQAVABMAFAARABsAFgAKABUAGQAUAA4ADAAGABgAEQAaABkAEwASABsADwAWABAAFwAUABIAGAAZABQAGwARABAAFAAbABQAFwAMABUAFgAVABIAEwAUABUAFAAOABEAFwATABoAEAAMABIAGAAZABMAFgAPABEAGAASABUADgAVABgADwANABkAFwAQABcAEwAaABIAEgAaABgAFgAaABcAGQAXABkAEgAXABYAEgAYABQAGAAUAA4AEwAaABEAEQALABIADwAWABEAFwATABUAEQAZABQADwAaABsAEgAWABYADwAWABMAEAAQABcAEwAZABUADgASABoAFAAUABUAEwAZABQAFQASABAAEQARABkAFQAXABEAEwAQABQAGAAXABIACwAXABYAGQAcABwAFAATABUAGwAaABsAGQASABkACAAZABsAGAAWABEADQAQABgAEgAVABAAFQARABoADgAWABQAFQAZABUAEgAXABcAGwAUAA0AFAARABoAEwAZABIAFgAUABUAEgARABgAFAAWABEADQAUABEAGgAZABYADwAYAA8ADwAZABMADAAVAA8AFQAZABoADwARABkAGgAXAA4AEQAIABAAGgAaABgAFwAKABUAGAAYAA0AFwAYABoAGwAaAA4AEgAYABkAEQAaABkAGQAYABQAFwAZAA8AFwATABEAFQAXAAsAGAAZABcAGAARABgADwAXABYAFAAUABsADAARAA0AGwAJAAsAGQAJABUAEwAYABwAEgAUABQAGAAUABMAFwAXAA4AFgAWABQAEAAXABUAFwAZABUAGQARAA0ADwAXABsADQAKAAsAEAAPABYAFAAWABcAEQAYABYAGgARABkADgAWABUAFAAXABIAEQARABIADgAYABcAFwAYABUAEQAKABQAGwAPAA4AGQAYABYAEwASABkAGwAZABcADwAPABYAGAAVABUAFgAXABQAFgAWABAAGAAYABcAGwAaABcAHAAQABgAGgAXABYAFgAbABoAGQARAAoAEAAPABoAGQAYABgAEgATAA8AEgARABIAEwAHABEADwAQAAwAEwAXABYAEwATABMACwAZABIAEwAYABQAGAAYABoAEQAZABoAGwAMABYAFgASABUAFgAZABQAFgAIABQAFAAWABIACgAXABgAFgAVABYAHAARABAABAAaABoAGAAZABkAFQASABcAGwAYABoAGgAPABcAGAAOABcADwAXABgAHAAQABQADgAYABkAGAAVABYAFAAYABEAGgAWABQAFgAaABgAEAAUAA8AFQAPABkAGAAUABgACQAaABcAFwAXABUAFAAbABgADQATABgADgARABMAFgAUABgAFgAXABcAEAAcABcAFwAYABQAFAAQABkAFwAaABUAEwAWABkAGQAaABkAGQATABoAGQAWAA8ADgASABIAFQAVABgAEwAXABkADwAXABgAGAAXABIAGAAZABIAFAAYABcAFgAWABYAFQAUABYAFgALABQAGgAMAA8AEwAWABEACQAaABsAGgAVABcAGAAWAA8ADgASABgAEwASABMAFQAZABgAFwAUABUAGgARABUAFwAXABMAFgAUABAAGQAQABQACAATABwADgARABoAGgAXAA8AGwAVABkAFgARABkAGwARABYAGAAXABgAGQAVABgAGQAXABgAEgAYABMAEAAZABYAGAAYABgACAAXABsAEgAUABkADQAQABYAEgAUABUAEQATABUADAAPAA4AFAASABEAGgARABYAGAAQAAoAFQAUAA0AEAAMABQAFQAVABgAEAAJABEAEwAPAA4AFAAQAA0AEwAQABYAFQAUAA4ADAAZABEAFgAHABIAEQATABYAEQAOABUAGAAQAA0AFwAWAAsAGwAVABMAFAAXABQAFAASABMAFwAWABkADwAZABQAEwAcABMAGwAVABgAFAAPABQAEAAaABgAGAAUABkAEgAZABkAGAASABoAFwAMABYADgATABYAFAAYABYAGQATAA0AEwAYAAsAGgAYABgAFgAcABcAGAAOABAADgATABgACAARABMADgAWAA0AFwATABMAGQAaABQAFgAaAA8AFQAWABcAFQAYABkAGgAQABUAEAAbABkAFQAZABcAFgAMABMADgAQABsAEAAOABcAFgAYABkAEgASABcADwAYABUAFQAZABIACQAcABUAFwAZABYAGAAXABsAEQARABEAGQABABkAEgASAA8ADAATABsAFQAWABUAFQAXAA4AFwAXABcAEwAYABQADwAPAA8AGwAWABEAFQAOABUAFwATABsAFQATABgAGAAPABgAEwAPABgAFgAPABgAEQAVABgADAASABoAGQAWABYAFgAWAA8AGQAPABgAGAAcABAAHAAVABAAGQAVABQADwAUABUAGgAZABgAFwAWABcACgAWABkAEQAQAA8AEAAWABYAEQATAA0AGQAcABIAGAAXABkAFAAQABYAEwAWABIAFwAZABoAFgAXABkAFAAYABkAFgAaABsAGgAVABgAFgASABgAEQAYABIAEgARABUAEAAZABEAGAAQAAsAFAAWABMAFQAWABgAEwAZABgAGgAPABkAEQAUABUAFwATABEADQATABYADwARAA4AEAALABQAFQAbAA8ADQARAAkAFwAUABEAFwARAA4AGQAUAA8AGAAZABMAFgAaABUAEwASABcAEgAYABAAEgAYABUAEwANABsAFAAPABMAFgAQABMAEgAYABIAGwAZABIAGQAUABMAFwATABUADwAWABYAFwAZABUAFwAXABgAFgAYABYAGQAMABAAEAAUABMACwAQABIAFQATABMAEAATABIAGAAWABYAFwAXABUAFwAaABUABgASABYAFgAWABcAFQAWABUAFQASABkADwAOAAoAGAAWABAAFwAUABYAFgAZABYAFwAYAA0AFAAUABYADwAMABkABgAYABcAFAAXABIAEAAWABMADwAQABgAEwAWABwAFgAYABoAGAARABsAFQAWABEAEQAQABcAFAAYAA4AHAAYABMAEgASABUADgAQABYAFwAVABYAEAAWABQAGwAUABcAFAAXABQAEgAYABkAFwAaAA8AFgASABYAFgAWABIAEwAUABIAEgAWAAgADAAUABgAEQAVABgAGAAUABEAFAAZABgAFwASABMAEwATABUAFgASABIADQAXABIAFQASAA8AEwATABIAAwAYAA4AFQAVABEAFwAZABkAFgAZABEAGAAZABcAFwAMABAAFgAOABcADQATABIAFgAYABQAGgATABQAGQAaAA8AFgANABkACQAUAA8AEAANABEAFwAOABkAGwAYABEAGAAZABkAEwARABIAGQAPABsAFQANABoAEgAcABgAEgATABkAGQAOABcAGgAVABcACwAXABMAEwAOABoAEQAQABYADAAYABcAFQAYABgAGQAWABgAEQATABkAEQAbABsAGQAXABAACgAVABUAFQAUABUAFgAbABYAFQARABYAEwAQAA8AFwAVABcAFwAUAA8AFQARABIAFQANAA8AEAAZABQAFAAXABYAEAAWABAAGQATAAsAFQAUABMAFwAYABgAFwAZABoAGQASABkAGAAQABkAEQAVABgAGQAaABQADwAYABkAEwAJABkAEgATAA8ADgAZABkAFwAXABMAGgAWABcAFwALABcAGQAUABgAHAAWABYAFAARABcAFwAbABgAGQARABcAGwAWABQAFgAXABgAGgAQABkAEAAUAA8AGAAWABgAGAAXABQAFQAYABAAFwAYABkAEQAYABMAFgATABMAEQANABAAEgATABgAEQASAA0ADAARABAAFgAXABYAGAAUABEADwAPABkAFgASABgAFwARABcAFwAcABsAGQATABQAGAAUABgAEgATABMAEgANABIAGAARABIADAAaABcAGQAXABgAEwAZABUAFgAaABcAFQASAAsAEwATABgADAAVAA8AEgATABMAFQAYABQAFAARABYAFwAVABcAEgAZABIAGAAOABkAFAASABkAGAAYABQABAAbABYAEQAXABIAGAAQAA0AFgANAAsAEAAVAAsAEQAbABcAGQASABIAEAAZABMAFwAWABMAGwAcABkAGgAUAA8AEwAWABUAGgAUABUADwAaABQAGwAWABcAEAANABgAEAAWABcAEwAUABoAFQARAAwAGAAXABkAFwAWABEAEwAXABAAFgAHABkAFwAWABgAFwAUABYAFwAPAA8ACgAWABYAGwAVABgAGAASABIAEgAaABcAFQANABoAEAAOABUAGQAZABAAGQAWABIAEAAVABQAFgASABYAEgAXABgAFgAYABkAGgAQABgAFwAWABYAGAAYAA0AEwASABcAGgAVABUAFQAXABQAEAAZABUAFAAZABIAGQAOABUAEAAVAA4AFwATABgAFwAXABcACQARABkADAATAA8AGAAVABMAFgAYABkAEgAUAAcAEwAGABYAEwAZABYAFwAZAA8AFwASABAAEwAVAA4AGwAWABUAEgAVABUAFQATABsAEgAZAAwAEAASAA8AEwAUABcADwAQABIAGQAVABQAFQASABYADQASABEAGQAaABYADAARABAAGQAZAAwAEQAVABcAGQASAA0AEwAUABQAEwAZABoAEwAVABYACgAbABoAGgAZABsAGQAUABAAGQAUABgAGAAaABkAHAAbABYAGgAWABAADwASABUAFQAXAA0AFgAOABUAFAAXAAoADwAYABcAFAAWABcAEwAYABUAEgASABYAEQAWABkAGgAZABkAFgAWABgAEwAbABgAGQAbABUAGgAVABsAGAAaABwAGAAZABEAGAAXABoA',
  classes: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAwQHCQoLDA0PEBESExQVFhcYGRobAAECAwYICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDxAREhMUFRYXGBkaGwECAwUGCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAYHCAoLDA0ODxAREhMUFRYXGBkaAAECBAYHCQoLDA0OERITFBUXGBkaGwABAgMEBQYHCAkKCwwPEBESFBUWFxgZGhsAAQIDBAUGBwkKCwwNDg8REhMUFRYXGBkaGwABAgMFBgcJCgsMDQ4PEBESExQVFhcYGRobAAIEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQMEBQYHCAkKCwwNDhAREhMUFRYXGBkaGwIDBAYICQoMDQ4PEBESExUWGBkaGwABAgMEBQYHCAoLDA0ODxITFBUWFxgZGhsBBAUGBwgJCgsMDQ4PEBETFBUWFxgZGhsAAQIDBAUHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwoMDQ4QERITFBUWFxgZGhsAAQIDBAYHCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAEDBAUGBwkKCwwNDg8QEhQVFhcYGRobAAIDBAUGBwgJCg0ODxAREhMUFRYXGBkaGwABAgMEBQYICQsMDQ4PERITFBUWFxgZGhsAAQIDBAUGCAkKCw0ODxAREhMVFhcYGRobAAIEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUHCAkKCwwNDg8QERITFBUWFxgZGhsCAwQFBggJCgsMDQ8QERITFBUWFxgZGhsBAgQFBggJCgsMDQ4PEBESExQVFhcYGRobAAECAwQHCgsMDg8QERITFBUWFxgZGhsAAQMEBQYICQoNDg8QERITFBUWFxkaGwECAwQFCAkKDA0ODxESExQVFhcYGRobAAMEBQYHCAkKCwwPERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECBAUGCAkKCwwNDg8QERITFBUWGBkaGwABAgMEBQYHCAkKCwwNDg8QERMUFRYXGBkaGwABAgMEBQYHCAkKCwwODxASExUXGRobAAECAwQFBgcICQoLDA0ODxESFBUWFxgZGhsCBAYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQMFBwkLDQ4PEBESExQVFhcYGRobAQIEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsABAUGBwgJCwwOEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxASExQVFhcYGRobAAECAwUGBwkKCw0ODxAREhMVFhcYGRsAAQIDBAUGBwgJCgsMDhAREhMUFRYXGBkaGwABAwQHCAkLDA0ODxAREhMUFRYXGBkaGwABAgMEBgcICQoLDA0ODxAREhMUFRYXGBkaGwECAwQFBgcICwwNDg8QERITFBUWFxgZGhsDBQYHCQsMEBESExQVFhcYGRobAAECBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAQIDBAUGBwgJCgsNDg8QERITFBUWFxgaGwECAwQFBggKCwwNDg8QERITFBUWFxkaGwIEBQYHCAoLDA0ODxARExQVFhgZGhsAAgMEBQcICQoLDA0ODxESExQVGBkaGwEDBAUGBwgJCgwNDg8QEhMUFRYXGRobAAECAwQFBwgJCgwNDg8QERITFRYXGBkaGwEDBAYHCAkKCwwNDg8QERMUFRYXGBkaGwABAgMEBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMGBwgJCgsMDQ4PEBESExQVFhgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwUGBwkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGCAkKCwwODxAREhMUFRYXGBkaGwABAgQGBwgKDA0ODxARExQVFhcYGRobAAIEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBQYHCAkKCwwNDhAREhMVFhcYGRobAAECAwQFBgcICQsNDg8QERITFBUYGRobAAECAwUGCAkKCw0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxESExQVFhcYGRobAAECAwYHCAkKCwwNDhAREhMUFRYXGBkaGwABAgMFBgcICQoMDQ4QERITFBUWFxkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxkaGwABAgMEBQYICQoLDA0PEBESExUXGBobAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQGBwgJCgsMDQ4PEBESExQVFhcYGRobAAIDBAUGBwgJCgsMDQ4QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQsMDQ4QERITFBUWFxgZGhsAAQIDBAYICQoMEBESFBUWFxgZGgECAwQGBwgKDA0ODxAREhMVFhcYGRobAAECBAUGBwgJCgwNDg8QERITFBUWFxgaGwABAgQFBgcJCgsMDQ4QERITFBUXGBkaGwABAgMEBQYHCAkLDQ4PEBESExQWFxgZGhsAAQMEBgcICQoLDA0ODxAREhMUFRYXGBkaAAECBgcICQoLDA0PEBESExQVFhcYGRobAAECBAUGBwgJCgsMDQ4PEBESExUWGBoAAQIEBgcICQoLDA0ODxAREhMUFRYXGRobAAEDBAYHCAkKCw0ODxAREhMVFhcYGRobAAECAwQFBggJCgsMDQ8QExUWFxgZGhsBAgMFBgcICQoLDA0ODxAREhMUFRgaAQIDBAUHCAkLDA0ODxESExQVGBobAAECAwUHCQoNDg8RFxgAAQIDBAUHCAkKCw0ODxAREhMVFhcYGRobAAEDBAYICQoLDA4PEBESExQVFhcYGRobAAECAwQGBwgJCgsMDQ4PEBESExQVFgABAgMEBQYHCAkKCwwODxAREhMUFRYXGBkaGwABAgMEBQcICQoLDA0ODxAREhMUFRYXGBobAAEDBggJCgsMDQ8QERITFBUWGBkaGwACAwQFCAkKCw0ODxAREhMUFhgZGhsAAQIDBAcJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQsMDQ4PEBESExUXGBkbAAECAwQFCAkKDA0ODxESFAABAgMEBQYHCAkKCwwNDg8QERITFBYXGBkaGwABAwQFBgcICQoLDA0ODxAREhMUGAABAwUGBwgJCwwNDg8QERITFBgaAgMEBgcJCgsMDg8QERITFBUWFxgZGhsBAgMEBgcJDA0ODxQVGBobAAMFBggJDA0PEBESExQVFhcYGRobAAIDBAUHCAkKCwwNDg8QERITFBUWFxgZGhsAAgMFBgcICQoLDA0ODxAREhMUFRYYGhsBAwQGBwgJCwwNDg8QERITFRYXGAABAgMEBQYHCAkKDA0OEBESExUWGBkaGwABAwQFBgcICQoLDA0ODxAREhMVFhcYGRobAAECAwQGBwgJCgsMDQ4QERITFBUWFxgZGhsAAQMEBQYHCAkKCwwNDg8QERIUFRYXGBkaGwABAgMEBwgJCgsMDQ4PEBESExQVFhcYGRobAAECBAUGBwgJCgsMDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBETFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQWFxgZGhsBAgUGBwgJCw0ODxAREhMUAQIDBAUGBwgKCwwNDg8QEhMUFRYYAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBgcICQoLDA0ODxAREhMUFRYXGBobAgMFBgcICQoLDA0ODxAREhMUFRgAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICwwNDg8RExQVGBkBAgQFBgcICQoLDA0ODxAREhMUFRYXGRobAQIDBAUGBwgKCw0ODxESExUXGBkaGwABAgMFBwkKCwwNDg8REhMUFhcYGRobAAECAwQGBwkKCwwNDg8QERMUFRYXGBkaGwABAgMEBQYHCAkKCw0ODxAREhMUFRgAAQIEBgcICQwODxAREhMUFRYZGhsAAQMEBQYICQoLDA0ODxATFRoAAQIDBQYHCAkKCwwNDg8QERMUFRYXGBkaGwABAgMEBQYICQoLDQ4PEhQVGgECAwQFBggJCg0ODxAREhMUFRYXGBkaGwIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBggJCgsNDg8QERMUFgECBgcJDQ4QFAABAgMEBQYHCAkKCwwNDg8QERITFBUWGBoAAQIDBAUGBwgJCgsMDQ4PEBESExQWGBoAAQMEBQcICQoLDA8QERITFBUWFxgZGhsAAgMEBQYHCAkKCwwNDg8QERITFRYXGBkaGwEDBAYICQoLDA0ODxAREhMUFRYYGhsBAwQFBgcICQsNDg8QEhMUFRYXGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYYGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcJCgwNDg8QERITFxgZGhsEBQYHCgsNDxETFBUWFxgZGhsAAQQFBgcICQsNDg8QERMUFRYXGBkaGwABAgUGBwgLDA0ODxETFBgaAAECAwQHCAkKCwwNDxAREhMUAAECAwQGBwgJCgsNDg8QERITFBUWFxgZGhsAAQMECAkKDA0ODxAREhMUFRYXGRobAAECAwQFBgcKCwwNDxIUGAABAgMEBQYJCwwNDhESExUWFxgZGhsBAgMEBgcICQoLDA0ODxARExUWFxgZGhsAAQMEBQYICQoLDA0ODxASExQVGAACAwQHCAkKCw8QERITFBUWFxgaAAEDBAUGBwgJCgsMDQ8QERITFBUWGBobAAECBAUICQoLDA0ODxASExQAAwUGBwgJCgsMDQ8QEhMUFRYXGBkaGwABBAUGCAkKDA4PEBESExQVFhcZGhsBAgMEBQgJCgsMDQ4PEBESExQVGAECAwQGBwgJCgsMDQ4PEBEUFRYXGBkaGwABAgMEBQYHCQoLDA0ODxAREhMUFRYXGBkaGwABAgQFBggJCgsMDQ4PEBESExQWGBoBAgQFBgcICQoLDA0ODxAREhQAAQIEBQYHCAkKCw0OEBETFBUWFxgZGhsAAQIDBAUGBwgJCwwNDg8REhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERMUFhgAAQIDBAUGBwgJCgsMDQ4PEhMUGgABAgMEBQYICQoMDQ4PEBESExQVFhgBAgMEBQYHCAkKCwwNDg8QERITFBcYGQABAgMEBQYHCAkKCwwPEhQAAgMEBQYHCAoLDA0ODxETFRcYAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwADBAUGCAkKCwwNDxARExUWFxgZGhsAAQIDBAUGBwgKCwwNDg8REhQVGBoBAgMEBQYICQoLDA0ODxAREhMUFRobAAECBAUGBwgJCgsMDg8QERITFRYXGBkaGwEDBAUGBwgJCgsMDQ4PEBESExUWFxgaGwABAgMEBQYHCAkKCwwNDxAREhMUFhcYGRobAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAQIDBgcICQoMDQ4PEBESFRYXGhsAAQIDBAUGBwgKDA0ODxAREhMUFRYXGBkaGwABBAYHCQoLDA4REhMUFRYXGBkaGwABAgQFBgcICQoLDA0ODxIUGAECAwQGBwgJCgsMDQ4PEBESExQVFhcYGRobAAEDBAYICQoLDA0ODxAREhMUFRYZGhsBBwgKCwwNDg8QERITFBUWFxgZGhsBAgMEBQYHCAkKCwwNDg8QERITFBUWGBobAQIDBAYICQoLDA0ODxAREhMUFhcaAAECAwQGBwgJCwwNDg8TFBUWFxkaGwECBAUHCQoLDA0ODxAREhMUFRcYGRobAAECBAYHCAkNDg8QERITFBYXGBkaGwABAgMEBQYHCQoLDQ4PERITFBUAAQIHCAkKCwwPEBITFBUWFxgZGhsAAQIEBQYHCAkKCw4PEBESExQVFhcYGRobAAIDBAUGBwgJCgsMDQ4PEBESExQVGBobAAEEBQYHCAkKCwwNDg8REhMUFRYXGBkbAAIDBAYHCAkKCwwNDg8QERMUFRYXGBkaGwABAwUGBwgJCgwNDg8QERITFBUWFxgZGhsAAgUGCAoLDA0ODxAREhMVGRobAQIEBgcICQoLDA0ODxAREhMUFRYXGBkaGwIDBAUGCAkKCwwNDg8QERIUFgABAgQFBgcKDA0ODxQAAQMEBgcICQoLDQ4PEBESExUXGBkaGwABAgMEBQYHCAkKDA0ODxAREhMUFRgZGgACAwQFBgcICQoMDQ4PEBESExQVFhcYGRobAQIDBAYHCQoLDA0ODxAREhQVAAECBAUGBwgJCgsMDQ4PEBESExQVFhgaGwABAgMEBQcICQoLDA0ODxAREhMUFRYXGBkaGwABAgQFBgcJCgsMDQ4PEBESExUWFxgZGhsAAQIDBAUHCAkKDA0ODxESFBUWFxgZGhsAAQMEBQYHCAkKCwwNDg8QERITFBUWGBkaGwABAgMFBgcICQoLDA0ODxESExQVFhcYGRobAAECAwQFBgcICQoLDA4PEBESExQVGAEDBAYHCAkLDA0ODxAREhQVFhcYGRobAgMEBgcICQoLDA0ODxAREhMUFRYYGQABAgQFBgcICQsMDQ4PERITFBYXGBkaGwABAgMEBQYHCAoLDA0ODxESExQAAQIDBAUHCAoLDA0ODxAREhMUFRgaGwABAwQFBwgJCgsODxAREhQVFxgZGhsAAQIDBAUGBwgJCgwNDg8QERITFBUWFxgZGhsBAwQGBwgJCgsMDQ8QERIUFhcYGRobAAECAwQFBgcICQoLDA0OEBESExQVGBoAAQQFBgcICQsNDhARExUbAAEDBAUGBwgJCgsMDQ4PEBETFRYYGhsAAwQGCAkLDA0ODxAREhMUFRYXGBkaGwADBAUGCAkKCwwNDhAREhMUFRYXGBkaGwECAwQFBgcICQoLDA0ODxESExQVFhcYGRobAAECBAUGBwgJCgwNDhESExQVFxkaGwECBQYICQoMDQ4PEBESExQVFhcYGRobAAECAwQHCAkKCwwODxARExQVFhcYGRoAAQIDBAUGBwgJCgsMDQ4PEBESExUWGBsAAQMEBQYHCAkLDA0ODxASExQXGBkaGwABAgMEBQYHCAkKDQ4PEBESFBgBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQMEBggJCgsMDQ4PEBESExQVGAECAwQGCQoLDA0ODxAREhMUAAECAwQFBwgJCgsMDQ4PEBESExQVFxgZGhsAAQIDBAcICgsMDQ4PEBITFBUWFxgZGhsAAQIDBAUGBwkKCwwNDg8QERITFRYXGBkaGwABAgQFBgcICQsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRgaAAEEBQYHCAoLDA0ODxIUGAECAwUICQoLDA4PEBESExQVFhcYGRobAAIDBAUGBwgJCwwNDg8QERITFBUWFxgZGhsAAQIDBAYHCQoLDA0ODxAREhMAAQIDBAUHCAoLDQ4PEBESExUWFxgZGhsAAQIDBAUGBwkKCwwNDg8RExQVGBoAAQIDBAUGBwgJCgsMDQ8QERITFRYYGhsAAQIDBAUGBwkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAYHCAkKCw4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYYGwABAwQFBgcICQoLDA0ODxAREhMUFRYYGwECAwQFBgcICQoLDA0ODxAREhMUFxgZGgQFBwgJCgwNDg8REhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBgBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIEBQYHCAoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkMDQ4PEBESExQWFxgZGhsAAQIDBAUGBwgJDQ4PEBESExQVFxgbAAEFBggLDA8QERITFBUWFxgZGhsBAgMEBggJCgsMDQ4PEBITFBgCBAUGCQsMDQ4PERITFBUXGBkaGwABAgMEBggJCgsMDQ4PERITFBUWFxgBAgMEBQgJCgsMDQ4PEBESExQVFhcYGwABAgMEBQgLDA0ODxIUGAABAgMEBQYHCAkKCwwNDg8QERITFBUZGwABAwQHCgsMDQ4PEBESExQVAAECAwQGBwoLDA0ODxARExQVFhgaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGgABAgQGBwgJCgsMDQ4PEBESFAABAgQGBwgJCgsMDQ4PEBETFBUYAAECAwQFBgcICQoLDA0ODxAREhMUFRYYGRobAAEDBAYHCAkKCwwNDg8QExQVFhcYGRobAQQFBwgJDA0ODxARExUWFxgZGwABAgMGBwgJCw0ODxAREhQVFhcYGgABAgMEBQYICQsMDQ4QERMUFRYXGBkaGwMEBQYHCAkLDA0ODxAREhMUFRYXGBkaGwABAgMEBQcICQoLDA8QERITFBUAAQIDBAYHCAkKCwwNDhAREhMUFRYXGBkaGwECAwQHCQoLDQ4PEBESExQVFhcYGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgZGhsAAQMEBQYHCAkKDA0ODxAREhMUFRYYGRobAAEDBAUGCAkKCw0OEBESExQVFhcYGRobAAECAwQFBgcICQoLDQ4PERITFBUWGBoAAQIDBAUGBwgJCwwNDg8QEhQAAQIDBAYHCAoLDA0ODxAREhMUFRYXGBkaGwABAwQFBgcICQoLDA0ODxAREhMUFRYYGhsBAgMGCAoMDg8QERITFAECAwQFBgcICQoLDA0ODxAREhMUFRcYGRobAAECAwQHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIEBQYHCQsMDQ4PEBESExQVFhcYGRobAAECBAYICQoLDA0OEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBggJCgsMDQ4PEBETFRYYGhsBAgMEBQYHCAoLDA0ODxAREhMUFRYXGBobAAEDBwgKCwwNDg8QERITFBUWGAECBAcJCgsMDQ4PFAABAwgLDg8REgABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBgcICQoLDA4PEBESExQVGgACAwQGCgsNDg8QERITFAABAgMEBgcICQoLDA0ODxASExQVFhcYGRobAwQFBggLDA0ODxAREhMUFRYXGBkaGwACBgcICQoLDA0OEBESFBUWFxgZGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgKCwwNDg8RFBUWFxgZGhsBAwQFCAkKCw0ODxAREhMUFhcYGRobAAECAwQHCAkKCwwNDhAREhQVFxgaGwABAgMEBQcICQoLDQ4QFAEEBQYKCwwNDg8SFAECAwQFBgcJCwwNDg8QERITFRYXGBobAQIDBAUGCAkKCwwNDg8QERIUFRgaAAECAwQHCAoLDA0ODxAREhMUFRYXGBkaGwEDBAYHCAoLDA0ODxAREhMUFRYXGBkaGwACBAUGBwoLDQ4PEhkaAAECAwUGCAoLDA0ODxAREhMUAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGCAkLDA0ODxASExQWFxgZGhsAAQIDBQYHCQsMDQ4PEBITFBUWFxgZGhsBAwQGBwgJCwwODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKDA0ODxAREhMUGBoAAQIDBgcICQoLDA0ODxAREhMUFRYYGRobAAECAwQFBggJCwwNDxAREhMVFhgZGhsAAQIDBQYHCAkKCwwNEBESExQVFhcYGRobAAECBAYHCAkKCwwNDxESExQVFhoAAQMEBQYHCAkKDA0ODxAREhMWFxgaAQIEBQcICQoMDQ4PEBESExQXGBkaGwABAgMEBwgJCwwNDg8QERITFBUWFxkaGwABAwUGBwgJCgsMDQ4PEBESFBUWGRobAAEEBQYICQoMDQ4PERITFRYXGRobAAECAwQFBgcICQoLDA0ODxAREhQVFhcZGhsAAQIDBAYHCAkKCwwNDg8QERIUFQEDBAUGBwgJCgsNDg8QERIUFRYXGBkaGwEDBAYHCQoLDA0OEBESExQVFhcYGRobAAIDBQcICQoLDQ4PEBESExQVFhcYGRobAAIDBAUHCAkKCwwNDg8REhMWFxgZGhsAAQMEBQYHCAkKDA0ODxAREhMVFhcYGRobAAECAwQFBgcICQsMDQ4PEBESExQVFhgaGwAEBgcICQoLDA4PEBESExUWFxgZGhsAAgMEBQcICQoLDA0PEBESExQVFxgZGgABBAUHCQoLDA0ODxAREhMUFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhQVFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECBAcJCwwNDg8QERITFBUWGAABAwQGBwgJCgsMDQ4REhMUFRYXGBkaGwABAgMFBgcICQoLDA0ODxAREhMUFRYXGBkaGwACAwQFBgcICQoLDBAREhMVFhcYGRobAAECAwQFBgcJCgsMDQ4PEBESExQVFxgZGhsAAQIDBQYHCAkLDA0QERMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsDBAUGBwgJCgsMDQ8REhMUFhcYGRobAAECAwUGBwkKCwwREhMUFRYXGBkaGwABAgMGBwgJCgsODxAREhMUFRYXGBkaGwABAgMFBgcJCgwNDg8QERITFRYXGBkaGwACAwQFBgcICQoMDQ8REhMUFRYXGBkaGwABAgQFBwkKCwwNDg8REhMUFRYXGRobAAECBAYHCAkKCwwNDg8RExQVFxgZGhsAAQMGBwgJCgsMDQ4PEBESFBUXGBkaGwABAgQFBwgJCgsMDQ8REhQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwADBQYHCAkKCwwNDg8QERITFBUWFxkaAAECAwQFBgcICg0ODxAREhMUGAACAwYHCQoLDA0OERQVFhcZGhsBAgMEBQYHCAkLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBETFRYXGBkaGwABAgMEBQYHCAkKCw4PEBETFRYXGBkaGwMEBQYHCAoLDA4PEBESExQVFhcYGRoAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAQIDBAUGBwgJCgsMDg8QERITFBUWFxgZGhsBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUHCAkLDA0ODxESExQVFhkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBQYHCAkLDA4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgQGBwgJCgsMDQ4PEBESExQVFhcYGRobAAIDBQYHCAkKCwwNDxAREhMUFhcYGRobAAECAwQGBwgJCgsMDQ4PEBITFBYZGhsAAQIDBAUGBwgJCgsMDQ4PEBITFBUWGBkaGwECAwQFBggJCw4PEBESExQVFhcYGRobAAECAwQFCAkKCwwODxASExUWFxgZGhsAAQIDBAoNDhITFBYXGBkbAAECAwQFBgcICQoLDA0OEBITFBUWFxgZGhsCAwQFCAkLDA4PEBESExQVFhcYGRobAAECAwQGBwgKCwwNDxAREhMVFxgZGhsAAQIDBAUGCAkLDA4PEBESExQVFhcYGRobAAECAwUHCQoLDQ4PERMVFhcYGRobAAECAwUGBwkKCwwNDg8QERITFBUWFxgZGhsBAgMEBQgJCgsMDQ4PEBESExUWFxgZGhsAAgUGBwgJCgsMDg8QERITFBUWFxkbAAEEBQYHCAkKCwwNDxAREhMUFRYXGRobAAECAwQGBwsMDg8QERITFBUWFxkaGwABAgMEBQYHCAkKCwwNDxQWFxgZGhsAAQIDBAUGBwgJCwwNDxAREhQVFhcYGRobAAEDBAUGCQoMDQ4PEhQZAAEDBAUGBwgJCgsMDQ4PEBITFBUWFxkaGwADBQYIDQ8QERITFBUWFxgZGhsAAQIDBAUGBwkLDA0ODxAREhMUFRYXGBkaGwECAwQFBggKCwwNDg8QERITFRYXGBkaGwABAgQFBgcICgsMDQ4PEBESExQVFhoFBgkLDQ4QERIUFgABAgMEBQYHCQoLDA0ODxESExQVFhcYGRobAAIEBQYJCw0ODxAREhMVFhcaAAECAwQFBgcICQoMDQ4PEBESExQVFhgZGwABAgMEBQYHCQoLDA0ODxASExQVFhgZGhsCAwQFBgcICQoLDQ4PEBESExQVFhcYGRobAAEDBAUGBwgJCgsNDxIXGBkaGwABAgQFBgcICQoLDA0ODxAREhMVFhcYGRobAAECAwQFBgcICQoLDQ4PEBESExQVFhgaGwABAgMEBggJCgsMDQ4PEBESExQWFxgZGhsAAQIDBQYHCQoLDA0ODxASExQVFhcYGRobAQMFBgcICQoLDA4PEBESExQVFhcYGRobAAEDBAUGBwgJCgsMDhASExUWFxgZGhsAAQIDBAoNDhQAAQIDBAYHCAkKCwwNDg8REhMUAQIEBgoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAYHCQoLDA0ODxAREhQVFhcYGRobAAECBAcICQoLDQ8QEgQFBgcJDhARExQVFhgZGwABAgMEBQYHDA0OEBESExQVFhcYGRobAAECAwUGCAkLDA0ODxASExQVFhcYGRobAQIDBAUGBwgJCgsNDg8QERITFBUWFxgZGhsBAgMEBQYHCAkKCwwNDg8QERITFBUWGBoAAQIEBQYHCAkKCwwODxAREhMWFxgaGwABAgMFBgcICQoLDA0ODxESExQVFhgbAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxARExQVFxgZGhsAAQIDBAYHCAkLDA0PEBESFBUWFxgZGhsAAQMEBQYICgsMDQ8REhQVGBkaGwABAgUGBwoLDA0ODxIUFQACAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAwQFBgcICQoLDA4PERMUFRYXGBkaGwABAgMEBQcICgsMDQ4PEBESExUWFxgZGhsBAgMFBwkKDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGCAkKCwwNDhAREhMUGhsAAQIDBAUGCQoLDA0ODxAREhMUFRYXGBkaGwACAwQFBgcJCgsMDQ4PEBESExQVFhgAAQIDBQYHCAkKDQ4PEBIUGgABAgMEBQYHCAkKCwwNDg8QERMUFQABAgMFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKDA0ODxAREhMUFRYXGBkaGwAEBQcJCgsMDQ8QERITFBUWFxgZGhsAAQIDBAUGCAkMDQ4PEBESExQVFhcZGhsAAQIDBAUGBwgKCwwNDg8QERMUFhcYGhsBAgQFBgcICQoLDA0ODxAREhMUFRgaAAECAwQFBggJCgsMDQ4PEhQAAQIDBAUGBwgJCgsMDQ4PERITFBUWFxgZGhsBAwQFBgcICQoLDA0ODxAREhMUFQABAgMEBQYHCAkKCw0ODxAREhMUFRYXGBoAAQIDBAUGBwgJDA0ODxAREhMUFQECAwQHCgsNDhQKDwABAgMECAkKCwwNDg8QERITFBYYAQIDBQgJCgsMDQ8QERITFAABAgMHCAkKDA0ODxAREhQVAAECAwQFBggJCgsMDQ4QERITFBUWFxgZGhsAAQIEBQYHCAoLDA8QERITFRgBAgQFCAoLDA0ODxAREhMUFRYXGBobAAECAwQFBggJCgsMDg8QERITFBUYAAECAwYHCQoMDQ4REhMVFhcYGRsBAgMEBgcJCgsMDQ4PEBESExQVFhgZGgABAgMEBQYHCAkLDQ8QERITFRYXGRobAAIDBAUGBwgJCgwNDg8QEhMUFRYXGBkaGwABAgMEBwkKCwwNDg8SExQVFhgBAgMEBQcKDA0ODxITFBYXGBkaGwABAwQFBgcICQoLDA0ODxAREhMVFhcYGRobAAECBgcJCgsMDQ4PERITFBUWFxgZGhsAAQIDBAYHCAkKCwwNDg8REhMUFRgaGwABAgMEBQcICQoLDA4PERITFBUXGwABAwUGBwgJCgsMDQ4PEBETFBgbAAEDBAUGCAkKCw0ODxAREhMUFRYYGRobAAECAwQSAAECAwUGBwgJCgsMDQ4PEBETFBYBAwQFBgcICQoLDA0ODxAREhMUFRcYGRobAAECAwQFBgcICg0ODxAUFRcYGRsAAQIDBAUHCAkLDA0ODxAREhMVFhcYGRobAAECAwUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAIDBAUGBwkLDA0PERIUFRYXGBkaGwABAgQGCAkKCwwNDg8QERMUFRYXGBobAQIDBgcICQoLDA0ODxAREhQVFhgaAAECBAUGBwgJCgsNDg8QERITFBYBAgMEBQYHCAkKCwwNDg8QERITFBUWGBobAQIDBAYHCAkKCwwNDg8QERITFRYYGRoBAgQFBgcICQoLDQ4PERITFBYXGBobAAECAwQFBgcICQoLDA0OEBITFBUWFxgZGhsAAQMEBggJCgwODxAREhUWFxgZGhsAAQIFBgcICQoMDQ4PEBESFBUWFxgZGhsAAQMEBQkMDQ4QERMUFgECAwUHCAoLDA0QERITFBUYGRobAAECAwUGBwgJCgwNDg8QERIUFRgZGhsAAQIEBQYICQsNDg8QERITFBUWFxgZGhsAAQIEBQYHCAkLDA0ODxAREhMUFRYXGBkaGwABAgMEBQcICQoMDQ4PEBESExUWGBkaGwECAwQFBgcJCgsMDQ4PEBESExUWFxgaAgMEBQYICQoLDA0ODxARExQVFxgZGhsAAQMEBQYHCAkKCwwNDxAREhMUFRYXGBkaGwIEBQYHCAkLDA0ODxAREhMUFRYYGwABAgMFBwgJCgwNDg8REhMUFRYXGBkaGwECBAYHCAkKCwwNDg8QERITFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8REhMVGgABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGwACAwQFBgcJCwwNDxESExQVFhcYGRobAAECAwUGBwgJCgsNDg8QERITFBUWFxgZGhsAAQIDBAUGCAkKDA0ODxAREhMUFRYXGBkaGwABAgMEBggJCwwPEBESExYXGBkaGwABAgQGBwkKCwwNDg8QEhQVFhcYGRobAQIDBAgJCgsMDg8QERITFRYXGBkaGwABBAUGCAkKCw0QERITFBUWFxgZGhsBAgMEBQcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAoLDA0ODxAREhMUFRYXGBkaGwABAgMEBgcICQoLDA0ODxAREhMUFRYXGBkaGwACAwQFBgcJCgsMDQ4PERITFBUWFxgZGhsAAgMEBQYHCQoLDA0ODxAREhMUFRYYAAECAwQFBwgJCgwODxESExQWFxgAAQIDBAUGBwgJCgsMDQ4QERITFRYXGBkaGwEDBAYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExUWFxgZGhsABAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAQMEBQYHCQoLDA4PEBESExQVFhcYGQABAgQFBgcKCw0ODxAREhMUFRYAAQMEBwgJCgsMDQ4PERITFBUWFxgZGhsAAQIDBAYHCAkKCwwNDg8QERITFBYYAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBwgJCwwNDxAREhMUAQIDBAYHCAkKCwwNDg8QERITFBUWGBkaGwABAgMEBwgJCgsMDQ4PEBESExQVAAECAwQGBwkLDA0OEBITFBUWFxkaGwECAwQFBwgJCw0ODxARExUWFxgZGhsAAQQFBwsMDQ4PERITFBUWFxgZGhsBAwUICgsMDQ4PEBESExQVFhcYGRobAAECBQYHCAkKCw4PERIUFRYXGBkaGwECAwQFBgcICQoLDA0PEBESFRYXGBkaGwECAwYICQ0ODxIUAAECAwUGBwgJCg0ODxAREhQVFhcYGRobAAECAwQFBgcJCgsMDQ4QERITFBUWFxgaGwABAgMEBggJCgsMDQ4PEBETFBUYGRoBAgMEBQYHCgsMDQ4PEBESExQWGBoAAQIDBQYHCAkKCwwNDhETFBUWFxkaGwIGBwgLDQ4PEBETFBYAAQIDBAcICQ4PEBESFAECAwQFCgwNDg8SFBgAAQIDBAUGCAkKCwwNDxARExQVFhgZGhsAAQMEBQcICQoLDA0ODxASFBoBAgMEBQcJCgsMDQ4QERITFBUYAAECAwQFBgcJCgsMDQ4PEBESExQVFhcYGRobAAECAwYHCAkKDQ8SExQWGBkaGwABAgMEBQYHCAkKCwwNDg8RExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYYGgABAgMEBgcICQoLDA0ODxAREhMUFRYYAQIDBAYICQsMDQ4PEBESExUWGwABAgMEBQYHCAkKCw0ODxAREhMUFRYXGBkaGwABAgMEBQYHCQoLDQ4PEBESFBUAAQIDBAUGBwgJCgsMDQ4PERITFBUWFxgZGhsBAgMEBQYICQoLDA4PEBESExQVFhcYGRobAAECAwQGBwgJCgsMDQ4PEBESExUWGBkaGwABAwYHCAkKCwwNDhARExQVFhcYGRobAAMGBwgKCwwNDhAREhMUFRYXGBkaGwECAwQFBgcJCgsMDQ4QEhMUFRYXGBkaGwABAgMEBggJCgsMDQ4PEBESExQVFhcYGRobAQIDBAUGBwgJCgwNDg8REhMVFhcYGRobAAIFBgcICQwOEBIUAAECAwUHCAkKCw4PEBESExQVFhcYGRobAAIDBAUGBwgJCwwNDg8QERITFBUWGwABAgMEBQYHCAkKCwwNDg8REhMUFRYXGBkaGwIDBAUGBwgJCw0QERQWFxgAAQMEBwgJCgsNDhESExQVFhcYGRobAAEDBAYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDg8QERITFBUWFxgZGhsAAQIDBAUHCAkKCwwNDg8QEhMUFRYXGBkaGwABAgMEBQgJCgsMDQ8QEhMUFRYXGBkaGwABAgQFBggJCgsMDQ8QERMUFRYXGBkaGwABAgQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwEDBAYHCAkKCwwODxAREhMUFRYXGBkaGwABAwQFBgcICQoLDA4PEBESExQVFhcYGRobAAEDBAUGCAkKDA0ODxAREhMUFRYXGBkaGwABAgMEBQYICQoLDA0ODxASExQWFxgZGhsAAQIDBAYHCAkKCwwNDg8QERITFBUWFxgZGhsBAgMEBQYHCAkKCwwNDhAREhMUFRYXGBkaGwABAgMEBQYHCAoLDA0ODxASExQVFhcYGRobAAECAwQFBgcICQoLDA0PEBITFBUWFxgZGhsAAQIDBAUGBwgKCwwNDg8QERITFBUWFxgZGhsBAwQFBgcICQoLDQ4PEBESExQVFhcYGRobAAECAwUHCAkKCwwODxAREhMVFhcYGRobAQIDBQYICQoLDA4QERITFBUWFxgZGhsAAQMEBgcICQoLDA0PEBQVFhcYGRobAAECAwQFBgcICQoLDA4PEBEUFRYXGBkaGwACAwQGBwkKCwwNDhAREhMUFRYXGBkaGwABAwQFBggJCgsMDQ4PEBMUFRYXGBkaGwABAgMEBQYHCQoLDA0ODxAREhMUFhcZGhsBAgMEBwkKDA0ODxAREhMVGBoAAgMEBQYHCAkKCwwODxAREhMVFhcYGRobAAECAwQGCAkKCwwNDg8QERMUFRYXGBkaGwABAgMEBQgJCgwNDhAREhMUFRYXGBkaGwACAwUGBwgJCwwODxASExQVFhcYGRobAAECAwQFBgcJCwwNDg8QERITFBUYAAECAwUGCAkKCwwNDg8QERITFBgBAgMEBQYHCAkKCwwNDg8QERITFBUWGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsBAgMEBQYHCAkKCwwNDhAREhMUFRYXGBkaGwABAgMEBQYHCwwNDg8QERITFBUWFxgZGgABAgMEBQYHCAkKCwwNDg8QERMUFhcYGRobAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgAAgMEBQcICQoLDA4PEBETFBYXGBkaGwABBAUGBwkKCwwODxAREhMUAAEDBAUHCAkKCwwNDg8QERITFBUWFxgZGhsAAwcICQoLDA0ODxARExQVFhcYGRobAAQFBwgJCgsMDg8QERMUAAEDBQYHCAkKCwwNDg8QERITFRYXGBkaGwABAgMEBQYHCAkMDQ4QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsNDg8QERITFBUWFxgZGhsBAgMEBQYICQoMDQ4PEBEUFRYYGwABAgMEBgcJCwwODxESExQVFhcYGRobAAEDBAUGBwgJCgsMDQ4PEBESExQAAQIDBAUHCAkLDA0ODxAREhMUFRYXGBkaGwACBAUHCAkKCwwNDhARExQVFhcYGRobAQMEBggKCwwNDg8QERUWGBkaGwECAwQFBgcICQoLDQ4PEBETFBUWGBkbAgMJCgsMDQ4PEBITFBYXGBkaGwABAgMEBQYHCQoLDA0OEBESExQVFhcYGRobAQIDBQYHCAoLDA0ODxAREhMUFhcYGRobAAECAwQFBgcICQoMDQ8QERITFBUYAAIDBAUGBwoNDg8QERITFBUWGRsAAgMFBggJCwwODxARExQVFhcZGwACAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCwwNDg8REhMUFRYXGBobAAECAwQGCAkKCwwNDg8REhMUFRYXGBkbAQIDBAcJCgsMDQ4PEBESExQVFhgAAQIDBAUGBwgJCgsNDg8REhMUFQABAgQFCAoLDA0PEBESExQVAAECAwQGCAoLDA0ODxESExUWFxgZGhsAAQIDBAUGBwgJCgsNDg8QERITFBUWFxgZGhsAAQIDBAUGBwkLDA0OEBESExQCAwQGBwgJCgsMDQ4PEBESExQVFhgaGwABAgMFBwkKCwwNDg8QERMUFRYXGBobAQIDBQYICwwNDg8UAQIDBAUGCAkKCwwNDg8QERITFBUWFxgZGwABAgMEBQcICQoLDA0ODxAREhMUFRYXAgMEBwgJCw4PEBESExQVFhgAAQIDBAUGBwgJCgsMDg8QERITFBUWFxgZGhsBAgMFBgcICQoLDA0ODxAREhMUFRYXGBobAAECBQYHCAoLDA4QERQVFhcYGRobAAECAwYHCAkLDA0ODxAREhMUFRYXGBkaGwEDBAUJCwwNDg8QERITFBUXGBkaGwABAgMFBwgJCgsMDQ4QEhMUFRcYGRobAAECAwQFBgcJCgsMDQ8REhMUFRYYGgACAwQFBgcICQoLDA0ODxARExQVFhgbAAEEBwgJCgsMDQ4PEBETFBUWFxgZGhsAAQIDBAUGBwkKCwwNDhAREhMUFRYXGBkaGwECAwQFBwgJCgsMDQ4PERITAQIFBgcICQoLDA0ODxAREhMUFRYYGwABAgMEBQYHCAkKCw4PEBESExQVGAABAgMFBgcJCgsMDQ4PEBQVFhgaGwECAwQFBgcICQoLDA0ODxASExQWFxgZGhsCAwQFBwgJCgsMDQ4PEBESExQVFhcYGRobAAECBAcICgsMDQ4PEhQAAQIFBggJCgsMDQ4PEBETFBUXGBkaGwACBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAQIDBQcICQoLDA0OEBETFBYXGBkaGwECAwUHCQoLDA0ODxARExQWFxgZGhsBAgMEBwkKCwwODxAREhMUFRcYGRobAAECAwQFBwgJCgsNDg8QERITFBUBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAYHCAkKCwwNDg8QEhMUFRYYGRobAAECAwQFCAkKCwwNDg8QERITFAABAwQFCAkKDA4PEBESExQVFhcYGRobAQIDBQYICQsMDg8QERITFBUWFxgZGhsAAgMEBQcICQoLDA0ODxAREhMUGAABAgMEBQYHCAkKCwwNDg8QERMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8REhMVFxgaGwMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIEBQgJCgwODxATFRYYAAECAwQFBgcICQoLDA0ODxASExQVFhcYGRobAAIEBQYHCQoLDRARExQVFhgAAQMEBQYHCAkKCwwNDxARFBYXAAIEBQYHCAkLDQ8QERITFBUWFxkaGwABAwQFBggJCwwNDg8QEhMUFRYXGBkaGwABAgMEBgcICQoLDA0PEBESExQVFhcYGRobAAEEBQYHCAkKCw0ODxAREhMUFRYXGhsAAQIDBAYHCAsNDhAREhMUFRYXGBkaGwABAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwIEBQYHCAkKCw4PEBESExQVFhcYGRobAQIDBAcICQsNDhAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwODxAREhMUFRYXGBkaGwECAwQFBwgJCgwNDxAREhMUFRYXGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAoLDA0ODxAREhMVFhcYGRobAAECAwQFBgcJCgsMDg8RExQVFhcYGRsBBAYHCQoLDA0OEBITFBUWFxgZGwECAwQFBgkKCwwNDxAREhQVFhcYGRobAAECAwUGBwgJCwwNDg8QEhMVFhcYGRobAAECAwQFBgcICQoLDA0OEBMUFRYXGBkaAAIEBQcICQoLDA0ODxASExQVFhcYGRobAAIDBQYHCQoLDA0ODxAREhMUFRcYGRobAAECAwQFBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICgsMDQ4PEBESExQVFhcYGRobAAEEBQYHCAkKDA0OEBEUFRYXGBkaGwACBAUGBwgJCwwNDxAREhMUFRYXGBkaGwAEBQcJCgsMDQ4PEBESExQVFhcYGRobAgQFBgcICQoLDA0PEBESExQVFhgaGwABAgMEBQYHCAkKCwwNDhESExQWFxgZGhsAAQIDBAcICQoLDA0ODxAREhMUFRYXGBkaGwACAwQFBgcICQsMDQ4PEBESExQVFhcYGRobBAUGCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBQYHCAkKCwwNDg8QERITFBUWGBkaGwECAwQFBgcICQoLDA0PEBITFBUWFxgZGhsBAgMFBgcICQoLDA0ODxASExQVFhcYGRobAAECAwUGBwkKCw0ODxAREhMUFRYXGBkaGwABAgMFBgcICQoLDA0ODxARExQVFhcYGRobAAECBAYHCAkKCwwNDg8REhMUFRYXGBkaGwABAgQFBgcICQoLDA4PEBESExUWFxkaGwABAwQFBgcICQoLDA0ODxASFRYXGRobAAECBAYHCAkKCwwNDg8QERIUFRcYGRobAAECBAUGBwgJCwwNDhIUFRYXGBkaAAECAwQFBgcICgsODxAREhMUFRYXGhsBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQMGBwkMDhESFBoAAQIDBAYHCAkKCwwNDg8QERMUFRYXGBkaGwECBQYICwwPEBESExQVFhcYGhsAAgMEBQYHCAkKCwwNDg8QERITFRYXGBkaGwABAgMEBQcICQoLDQ4PERITFBUWFxgZGhsAAQIEBQYICw4PEBESExUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAIDBQYHCAkKCwwPEBESExUWFxgZGhsBBQgJCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGCQoLDA0OEhMUFRcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMFBwgKCwwNDg8QERITFBUWFxgZGhsAAQIEBgcICQoMDQ4PEBESExQWFxkaGwABAgMEBQYHCAkKCwwODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERMUFRYXGBkaGwABAgMEBQYHCQoLDA0ODxARExUWFxgZGhsABAUGBwgJCgsMDQ4QEhMUFRYXGRobAAECAwQFBgcICQoLDA0ODxASFRcYGRobAAIDBAYHCAkKCw0ODxAREhMUFRYXGBkbAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKDA0ODxAREhMUFRYXGBkaGwABAwQFBgcICQoLDA0ODxIUFQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwECAwQFBgcJCgwODxAREhMUFRYXGRobAAECAwQFBgcICQoLDA4PEBESExQVFhcYGRobAAECAwQGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8REhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGCQoLDA0ODxAREhMUFRYXGBkaGwACAwUGBwgJCgsMDQ4PEBESExQVFhcYGRsAAQIDBAUGBwgJCgsMDQ4PEBETFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRoAAQMEBQYHCAkKCw0ODxARExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwACAwQFBgcJCgsMDQ4PEBESExQVFhcYGRobAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwUHCQoMDQ4PEBESExQVFhcYGRobAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QEhQVFhcYGRobAAECAwQFBgcICQoLDA0ODxARExQVFhcYGRobAQQFBggJCwwODxASFRYXGBkaGwABAgMEBQYKCwwNDg8QERITFRYXGBkaGwABAgMFBgcICQoLDA0OEhMUFhcYGRobAQQFBgcJCgsMDQ4PEBESExQVFhcYGRobAgMEBQYICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBwkKCwwNDg8QERITFBUWGBoAAgMEBQYHCAkKDA4PEBESExQVFhcYGRobAQIEBQYHCAkKCw0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERIUFRYYGRobAAECAwUGBwoLDA0ODxESExQVFhgAAgMGBwoNAAMEBgcLDQABAgMECgwNEhYYAAECAwQFBgcICQoLDA0ODxETFBUWFxgZGhsAERQXGAUODxAREhQYGwEFBg4PERITFBcYBhMUFRYXAwcPAAECBw4AAwQFBgoLDA4PERIVBAUKDQ8QERIVFxgAAQMGCgwNDhIUFgABBAYKDA0AAQIDBAUGBwgJCg4PEBESExUWGBoAAQIEBgoSFBkBAgMFBgcIEBQAAQIFBgcICQsNDxARExQbAAIDBAUGDA8SExQFBgcJAAECAwQGCAoLDA0UFRYXGBsAAgMEBQYICgsMDQABAgMGCgsMAQMEBQYHCAkKCwwNDg8QERMUFRYXGBkaGwACAwQFBwgJCgsODxAREhMUFRYXGBkaGwAEBQYHCAkKCw0ODxARExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxARExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMVFhcYGRobAAEDBAUGBwgJCgsMDQ4PEBESFBUXGBkaGwACAwQFBwgJCwwNDg8QERITFBUWFxgZGhsAAQIDBAUHCAkKCwwNDg8QERITFBYXGBkaGwABAgMEBQYHCAkKCwwNDhAREhQVFhgZGhsAAQIDBgcICQoMDQ4PEBESExQVFhcYGRobAAEDBAcICgsNDg8QERITFRYXGBkaGwABAgMEBQYICQsMDQ4PERITFBUWFxgZGhsAAQQFBwgJCgsMDQ4PEBESExYXGBkaGwECBAUGBwgJCwwNDhAREhMUFRYXGBkaGwABAwQFBgcIDA0ODxAREhMUFRYXGBkaGwABAgMFBgcJCgsMDQ8QERITFBYXGBkaGwECAwQGBwgLDA0ODxAREhMUFRYXGBkaGwABAgMGBwgKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGCQoLDA0ODxAREhMUFRYXGBkaGwABAwQGCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUHCAkKCwwNDhAREhQVFhcYGRobAAECBAUGCAkKDA0ODxAREhMUFRYXGBkaGwACAwUGCAkKCwwNDg8QERITFBYXGBkaGwABAgMEBQYHCQoLDA0ODxARExQVFhcYGRobAAECAwQGBwgJCgsMDQ4PEBESFBUWFxgZGhsAAQIDBAcICQoLDQ4QERITFBUWFxgZGhsBAgMEBQYHCAkKCwwNDhATFBUWFxgZGhsCAwQGBwgKCwwNDg8REhMUFRYXGBkaGwACAwQGBwgJCw4PEBESExQVFhcYGRobAAECAwQGCAkKCwwNDg8REhMUFRYXGBkaGwABBAUGCAkKCwwODxARExQVFhcYGRobAQIDBAUHCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBQYHCAkKDA0PEBESExQVFxgaGwABAgMFBggKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUHCAkLDA0ODxAREhMUFRYXGBkaGwABAgMEBgcICQoMDQ4PEBIUFRYXGBkbAAECBAUGCQoLDA0ODxAREhMUFRYXGBkbAAECBAYHCgsMDQ4PEBESExQVFhcYGgABAgMEBQYHCgwNDg8QERITFAABAgQFBggJCgsMDQ4PEBESFBUWFxgZGwABAgMEBQYHCAkKCwwNDg8QERIUAgMEBQYHCw0ODxAREhQVAQIDBAUGBwgJCw0ODxEUFRYXGBkaGwABAgMEBQgJCgsMDg8QERITFBUBAgMEBQYICQoLDA0ODxESExQVFhgaGwECBQYHCAkKCwwNDg8QERITFBgAAQIDBAUGCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsNDg8QERITFBgBAgMEBgkLDA0OEhQBAgMEBQYHCAkLDQ4PEBESFBUABQYHEAABAgMEBggJCgsNDg8QERITFBUYGgACAwQGCAkKCw0ODxAREhMUGAECBAUGCAoLDA0ODxASEwECAwQGBwgJCgsMDQ8QERITFBUWFxgZGhsAAQIEBwgJCgsNDhARExQAAQIDBAUGBwkNDhAREgEEBgcICQoMDQ4PEBESExQVGAABAgQFBgcICQoLDA0ODxAREhMUFRgaGwABAwQFBwgJCgsNDg8QERITFBgZGhsAAQIEBQYHCAkLDA0ODxASFAABAgMFBggLDA0ODxASFAEDBAUHCAkKCwwNEhgAAQIDBAUGCAkKCwwNDg8QERITAAECAwUGCAoLDA0ODxAREhMUFRYXGBkAAwUGCAkKDA0ODxAREhMUFRYXGBkaAQIDBAUJCgsMDQ4PEBETFAABAgMECAkOEBIUAAECAwQGCAkKDQ4PEBESFAABAwQFBwgKCwwNDg8QERITFBgCAwUHCAkKDA0ODxAREhQVFhcYGRsBAwQFBgcLDQ4PEBIUFQACAwQGBwgJCw0ODxAREhMUGAABBAUGBwgKCwwNDhAREhMUFRYXGBkaGwECAwQFBwgJCgsMDQ4PEBESExQVGBkaAAECAwQFBgcICQoLDA0ODxASFAABAgMEBQYHCQoMDQ4PEBESFAABAgMECgsMDRIUAAMEBQgJCgwNDg8QEgABBAUGBwgJCgsNDg8REhMUFRkaAAEDBAcJCgsNDhQAAQIDBAUGBwgJCgsMDQ4PEhQaAgUGBwgKDA4PEhQBAgQFBgcICQoLDA4PEhQBAgMGCQoLDA0ODxAREhMUFxgbAAEGBwgJCgsMDQ4PEBESExQVGAECAwQGBwgJCgsMDQ4PEhQAAwQFBgcKDA0OEhQAAQIDBAUGCQoLDA0ODxARExQAAQMFBwgJCgsMDQ4QERITFBUWGAMEBQYHCAkKCw0SFAABAgMFBgcICgwNEAABAwYKDA0ODxESExQAAwUGBwgJCgwNDg8QERITFBUWFxgZGgECAwQFBgcICQoLDA0ODxAREhQAAQIDBAYHCgsNDhAREhMUFRgaAAECAwQFBgcICQsMDQ4PEBESExQbAAECAwQFBwgJCwwODxAREhMUAAECAwQFBgcJCgsMDg8QEhQAAQQFBgkLDA0OEBITFBUWGBsAAQIDBAUGBwgJCgsMDQ4PEhQAAQIDBAUGBwgJCwwNDg8REhQYAAEFBwgJCgsMDQ4PEBESFBUYAAECBAUGBwgJCgsNDg8QERITFAABBAUGCAoLDA0ODxESFBgAAQIEBQcICQoLDA0OERIUAAECAwQFBgcICQoLDA4PEBESExQAAQIDBQYHCAsMDQ4PEBESExQVFhkaAAEEBgcJCgsODxAREgACAwQGBwkKCwwNDg8QEhQAAQMEBQYICQoLDA4PERITFAECBAYICQoLDA0ODxAREhMUGAADBAUGBwkKCwwNDg8QERITFBgAAQIDBAUICgsMDQ4PEBESExQAAQIDBAUGBwgJCgsMDQ4PEBESExQVAAECAwQFBwgJCgsMDQ4PEBESExQVFhgZGgECAwQFBwkLDA4PEBESExQYAAEDBgcJCw4PEBQBBAUGCAoLDxQAAQIDBAUGCAkKDA0PEBESExQAAQIDBAYHCAkKCwwNDg8REhQAAQIDBAcICQsMDg8QERMUAQIDBAcKDA0SGgECAwUGCAoLDA0ODxASExQBAgMFBgcICQoLDA0ODxESExQVAAMEBQYHCAkKCwwNDg8REhMUGgECBAYHCAkKCw0PEBESFAABAwQGBwgJDA0ODxEUAQIDBAUGBwgJCgsMDQ4PFAABAgMEBQYICQ0ODxAREhMUAQIFBgcJCgwNDg8QERITFBUBAgMEBgcICQsMDQ8QEhMVFhcYGRobAAECAwQFBgcICQoLDQ4PEBESExUaAwQGCAkLDA0OEBETFBUWGBsAAQIDBAUGBwgJDA0OEBESFBYXGBsAAQIDBAYHCAkOEBESFAABAwQODxIAAgMEBQgKCwwNDg8QERMUFRYXGBkaGwABAgMEBQYHCAoLDA0ODxAREhMUFRYXGBkbAAECAwQFBggJCgsNDg8QERITFBUWFxgZGhsAAQIDBAcICgsMDQ4PERQVFhgZGwABAgMEBQYHCAkKCwwODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCw4PEBESExQYGgABAgMEBQYHCAkKCwwODxAREhMUFRobAwQGBwkKCwwNDg8QERITFAABAgMEBQYHCAkKCwwNDxAREhMVGBoAAQIDBAUGBwgJCgsMDQ4PEBETFBUXGBkaGwIDBAUGBwgJCg0OEBESFAACAwQGBwgJCgsMDQ8QEhMVFhcYGRobAAECAwQGBwgJCgsMDQ8RExQAAQIECgwSFAACBAUGBwgJCgsMDQ4PEBETFBUWFxgZGhsCAwUGBwgJCgsMDQ8REhMUAAIEBQYHCAsNDg8QERITFBoBAgMHCQoLDQ4PEBITFBUWAAECAwQGBwgJCgsMDQ4PEBESExQAAQMEBgcIDA0ODxAREhMUGBsBAgMEBQcICQoLDA0ODxAREhMUFgABAgMEBQYICw4PEBESExQCAwQFCgsPEgABAgMEBQcICQsMDQ4PEBESExQAAQIDBAUGBwgJCgsNDg8QERITFBgaAAECAwQFBgcICQoLDA0ODxARExQVFhcYGRobAAECAwQGBwgJCgsOERMUFRYXGBkaGwABAgMEBQYHCAkKCw0ODxASExQYGwABAgMEBgcICQoLDA0ODxAREhMUFhgaAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQcICQoLDg8QERUWFxgZGhsAAgMECgsMDhAREhUWFxgZGhsAAQIDBAUGBwgKCwwNDg8QERITFAECAwQGBwgKCwwNDg8REhQVAAECAwQFBggJCgsODxAREhMUFQEDBAUGBwoLDQ4PEBgAAQIDBAUGBwgJCgsNDg8QERITFBYXGAEDBQYHCQoMDQ4PEBETFBUYAgMEBggKDA0PEBITFRYXGBkaGwEEBgcJCgsMDhASExQVFhcYGRsAAQIEBQYHCQsMDQ4PEBESExQVFhcYGhsAAQIDBAUICQoLDQ8QERITFRYYGwABAwUGBwgLDA0PEBITFRgAAwQFBggJCgsMDQ4PEBITFBUXGBkaGwIDBAUGBwgJCgsMDQ4PEBESExQVGBobAAIDBAcICQ0ODxARFBUBAgMEBQYHCAkKCwwNDhAREhMVFhcYGRobAAIDBAUGCAoLDA0ODxAREhQAAQIDBAUGBwgJCgsMDQ4PEBQYAQIDBAUGBwgJCgsMDQ4PERITFBUYGwABAgMEBQgJCgsNDg8QEhMUFRYXGBsAAQIGCAkKCw0ODxAREhMWGAABAwQFBgcICg0ODxAREhMUFhcYGRobAAECAwQFBgcJDA0OEBESExQVFhcYGRobAAECAwQHCAkKCwwNDg8QERIUAAECAwQFBgcKCwwNDg8SFBUWFxgZGwABAgMEBQYHCgsMDQ4PEhQVFhcYGRsAAQIEBwkKCwwNDg8QEhMYAQIDBAUHCAkKCwwNDg8QERITFBgAAQIDBQYHCAkMDQ4PEBESExQVFhcYGRobAAEDBAYHCQsMDQ4PEBETFBgAAQIDBAYHCQoMDRIYAAECAwoSAAECAwcJCgwNEBIUAAECAwQFBgcICgsMDQ8RFBUWFxkbAAECAwQFBgcICQ0ODxESFAABAgMEBQYHCAkKCwwNDhAREhMUFRYXGBkaGwABAgMEBgcICgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDQ4PEBESExQWFxgBAgMEBQYHCAkKDA0ODxAREhQWFxgbAAEDBAYHCAkKCw0OERITFBUWFxgZGhsAAQIDBAYHCAkKCw4RExQVFhcYGRobAAECAwQFCAkKCwwODxAREhMUFRYXGBkaGwABAgMEBQgJCgsMDQ4PEBESExQVFgABAgMEBQYHCAkKDA0ODxESExQVFhcYGwABAgMEBQYHCAkLDA0PEBESExQVFhcYGRobAAECBAUJCgwNDhIAAQIDBAUHCAkKCwwNDg8SExQWFxgaAQIDBAkKDQ4PERQAAQIDBAcICQwNDg8REhMUGgACAwQHCQoMDQ4PERIUGAABAwQKDQ8UFhsBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIFBgcICQoLDA0ODxASExQWFxgAAQIEBQYHCAkKCw0OERIUFRgAAgMEBQYICQoLDA0ODxAREhMUFRYXGBkaGwEDBgcICQoLDA0ODxARExQaAAECAwQGBwkKDA0SGAABAgMEBQYHCAkKCwwODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwODxAREhMUFRYXGBkaGwECAwYHCAkKCwwNDg8QERMUFRYXGBkaGwABAgMEBQcICQoMDQ8QEhMUAAECAwQGBwgJCgsMDQ4PEBETFRYXGBkaGwABAgQFBgcICQoLDA0ODxAREhMUFhkaGwABAgMEBQcJCgwQERIUAQIFBgcICQoLDA4PEBESExQVFhcYGRobAAEDBAoLDA0PEgABAgMECg8REgECAwQFBgcICQoLDA0ODxAREhMUFRYXGBsAAQIEBQcICgsMDxAREhMUFRYYGRobAAEDBAUHCAkKCwwNDxITFBgbAAECAwQFBgoMDQ4SFAECAwQFBggJCgsODxESExQYAAEFBgcICQ4QEhQWFxgbAAECAwQGBwgJCgsMDQ4PEBETFBUWFxgZGhsAAQIDBAUHCAkKCwwNDg8QERITFBUWFxgZGwABAgMEBggJCgsMDQ4PEBESExQVFhcYGRobAwQFBwgJCgwNDg8REhMUFQADBAUJCgsMDQ4PEBESExQAAQIDBAUHCAkKCwwNDhAREhMUAAECAwQFBwgJCgsMDRAREhMUFRgaAAECAwQFBgcICQoLDQ4PEBESExQWFxgZGgABAgMFBgcJCxAAAggJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcJCgsMDQ4PEBESExQVFxgbAAECAwQFBgoPERITFBgAAQIDBAUGCAkKCwwNDg8RExUWFxgZGhsAAQIDBAYHCAkKCw0ODxESFAABAgMEBgcICQoLDQ4PEBESExQVGwABAwQFBwgJCwwODxESExQVFhcYGRobAQMEBQYHCQoMDQ4PERITFRYXGBkaGwECAwQFBgcICQoLDA0ODxASExQVFhgAAQIDBAUHCAkKCwwNDg8QERITFBUWGBkaGwABAwQFBgcICQoLDA0ODxESExQVAAECAwQFBgcICQoLDA0ODxAREhMUFRYYAAECBQYICQ0ODxAREhQWGAEDBAYHCAkKCwwNDhAREhMUFRgaAAECAwQICQoLDA0ODxAREhQVFhcYGRobAAECAwQGBwgJCgsNDg8REhMUFQABAgUGCAkOEBESAAECAwQFBgcICQoLDA0ODxAREhMUFhgAAQIDBAUHCAkKCwwNDg8QEhMUFRYXGBkaGwABAwQGCAkKCwwNDhAREhMUFQABAwQFBgcICQoLDA0ODxAREhMUFRYXGBsAAQIDBAYHCQoLDA4PEBITFBYXGBoAAQIDBAYHCgsMDQ4PEBITFBUWGAABBAUGBwgJCgsMDQ4PEBITFBUWGAECAwQFCAkKCwwNDg8QERITFBUWGBoAAQIDBAUGBwgJCgsMDQ8QERITFBUWGBsAAQIDBAYICQoLDA0ODxAREhMUFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMVFhcYGRobAAMEBwgJCgsMDQ4PERITFRYYGRobAQIEBQYHCgsMDQ4PEBESExQVFhgAAQIDBAUGBwgJCg0ODxAREhMUAAECAwQFBgcICQoLDA0ODxASExQAAQQFBggJCgsMDQ4PEBESExQAAQMEBQYHCAkKCwwNDhAREhMUFRYYAAECAwQFBwgJCgsMDQ4PEBESFAABAgMFBgcLDA0ODxAREhMUFRgAAQIDBQYICQoODxASAAECAwQFBgcJCgsMDQ4PEBESExQAAQIEBgcICQoLDA0ODxAREhMUFRYAAQIDBAUGBwgJCgsMDQ4PEBESFBYYGRobAAECAwQFBgcICQsNDhARFAABAgMEBQYHCAkKCwwNDg8QERITFBUWGhsAAQIDBAYHCAkKCwwNDg8QERITFBgAAQMEBQgJCgsMDQ4QEhMUFRgBAgMFBggJCgsNDg8QEhMUFQEDBAUGBwgJCgsMDQ4PEBESExQVFhgZGhsAAQIDBAUGBwgJCw4PEBITFBUAAQUGBwkKDQ4PERITFBUWFxgZGhsAAQIDBAYHCAkKCw0ODxAREhMAAQMEBgcICQsNDg8QERIUFRYAAQIDBAUGCQoMDQ4PEBESExQVGAABAgQFBgcICQoMDQ4PEBIUAAECAwYICQoLDA0ODxAREhQWGAABAgMEBggJCgsMDQ4QExQVFhgZGhsAAQIDBAUGBwkKCwwNDg8REhUWGBsAAQIEBggJCgsMDQ4PEBESFAECAwQFBgcJCgsNDg8QERIUAAECAwYICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQcJCgwNDg8QERITFBYYGwABAwQFBgcICQoLDA0OEBESExQVFhgaAAEDBAYICQoLDA0ODxAREhQYAAECAwQFBgcICQoLDA0ODxAREhMUFRsAAQQFCAkKCwwNDg8REhMUFgECAwQFBggJCgsMDQ4QEhMUAQIGBwgJCgsMDxAREhMUFRYXGBkaGwABAgMEBggJCgsMDQ8QERITFBUWFxgZGhsAAQIDBAcICgsMDQ4PERMUFRYYGRsAAQIDBQYHCAkKCwwNDg8QEhMUAAIDBAYHCAkKCwwODxAREhQVFhcYGRobAAECAwQFBgcICQoMDQ8QEhMUFRYYAQIDBAUGBwgJCgwNDg8QERITFBgaAQIDBAUGCAoLDA0ODxAREhMUFRYYGhsAAgMEBgcICQoLDA4PEBESExQVFhcYGRobAAECAwQGBwgJCgwOERITFBgABQYHCAkKCwwNDhARExUWFxgZGhsAAQIDBAYHCAkKCwwNEBITFBUAAQIDBAUGBwgJCgsMDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExUWFxgZGhsAAgMECg0BAgMEBQYHCAkKCwwNDg8QERITFBUWFxgbAAECAwQFCAkKCwwNDg8QERITFBUWFxgaGwABAgMEBQYJCgsMDQ4PEBETFBYYAAIDBAUICQoLDA0ODxESExQVFhcYGRobAAIEBQYICQoLDg8QEhMUFhgAAQIDBAYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQMEBQoMDQ8SFBgaAAIDBAUGBwgJCgsODxARExQVFhcYGRobAAECAwQFBgcICgsMDQ4PEhYAAQMEBQYHCAkKCwwODxARExQVFhcYGRobAAMEBQYHCAkLDA4PEBETFBUWFxgZGhsAAQIDBAUGBwkKCwwNDg8QERMUFRYXGBsAAQIDBQYHCAkLDA0ODxARFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERIUAQIDBAUGBwgJCgsMDg8QERITFBUWFxgaGwABAgMEBQcJCgsMDQ4PERITFBUWFxgZGhsAAQIDBAUGCAoLDA0ODxAREhMUFRYYAQIDBQYHCAsMDQ4PEBETFBUWGhsAAQIFBgcICQoLDA0OEBITFBUWFxgaGwABAgMEBQYHCAkKCw4PEBESExQWGBobAAIDBAUGBwgJCgsMDQ4QERITFBUWFxgZGhsAAQIDBAoMDQ8SFAACAwQFBggJCgwNDhASExQWGBoAAQIDBAYICwwNDxIUGAACAwUHCAkKCwwNDg8SFhcYGhsAAQIDBQYHCAkKDA0ODxAREhMUAAECAwQFBgcICQoLDA0OEBESExQVFhgaGwEDBAUHCQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDxAREhMUFRYYGRsAAQIDBAUHCAoMDQ4PEBITFBYYAAECAwQFBgcKDA0ODxATFBgDBQYHCAkLDA0OEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAoNDg8SExQVFhcYGRobAAEDBAUGBwoMDQ4PExQDBQYHCAkKCwwNDxAREhMVFhcYGRobAAECAwQFBgcICQoLDA4PEBESExQVFhcYGhsBAgYHCQoNDhARExQAAQIDBAYHCAkKDA0OEBESExQCAwQGBwgJCgsMDQ4PEBITFBUWFxgZGhsABAUGBwgKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBIUAAECBAUGCAkLDA0ODxAREhMUFRYYGRobAQMEBggJCgsMDQ4PEBESExQAAQMEBgcICQoLDQ4PEBESExQVFhcYGRobAAIDBAUGCAkKCwwNDg8REhQAAQMEBggJCgsMDQ4PERITFBgaGwABAgMEBQYHCAkKDA0OEhQAAQMEBQYHCAkKCwwNDg8QERIUFRgaGwABAgMEBQYHCAsMDQ4PFBgZGwABAgMGBwgJCgsOAAIFBwgKDQ4SAAECAwQGCgwNDg8SExQYAAECAwQFBgcICgwNDg8QERITFAABAgMFBgkKDA0ODxIUGBoAAQIDBQYHCQoLDA0ODxAREhMUFhgbAAECAwUGBwgKCwwNDg8REhQVGgABAwUGBwgJCgsMDQ8QEhMUFRYYGwECAwQFBgcJCgsMDg8SExQVGgABAgMFBwgJCgsMDRASFAABAgMEBQcICwwNDxIUAQIDBAUGCAkKDA0ODxAREhMVFhgaGwABBAUSAAECAwQFBgcICQoLDA0ODxARExQVFhgAAQIDBAUHCQoLDQ4PEhQAAQIDBAUGBwgJCgsMDQ4PERIUFRgaAAIDBAYHCgsMDQ4PERITFBUWGBobAAECAwQGBwgLDA0PEBESExQAAQIEBQYHCAkKCwwNDg8SFAACBQkKDhIUAAMEBQcICQoLDA0ODxASExQaAAMIDwABAgMEBwgJCgsODxASFBoAAQIDBAcJCgsMDQ4PFAABAgMEBgcICQoLDA0ODxAREhQAAQMEBggJCg0ODxARExQYAAECAwQFBgcICgsNDg8QERITFRYXGBkaGwABAgMEBggJCgwODxAREhMUFRYXGAABAgMEBQYHCAkMDQ4PEBESFBUDBQYICQsSFAABAgUHCQsMDQ4REhMVFhgBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgaGwABAgMEBwgJCgsMDQ4PEBESExQaAQIDBAUGBwgJCwwNDg8QERIUGAECAwQFBgcICQoLDA0PEBESExUWFxgZGhsAAQIEBQcICQoLDA0ODxAREhMUFRYXGBobAQIDBAUGBwgJCgsMDQ8SFAABAgMEBQcICQoLDhAUAAECAwUGBwgKCwwNDg8SFAABAwQFBggKDA0PEBESFBcYGhsAAQIDBAUGCAoMDQ4PEhMUFRgBAgMEBgcICgsMDg8REgABAgMFBgcICQoLDA0ODxAREhQVAQIDBAUGBwgJCgsMDQ4QEhQCAwQFBgcICQoLDQ4PEBESFBgaAAECBAYICQsNDg8QERITFBUYAQIDBwgJCwwNDg8REgABAgMEBwkKDA0ODxESFAABAgMEBQYICQwNDg8QERITFBYYGhsAAQIEBQYHCAkKCwwOEBESExQDBAYHCAkLDQ4PEBESFBcYGRobAAECAwQGBwgJCgwNDg8QERITFBUWGAECAwQGCQoLDA0ODxESExQVFhcYGRobAAECAwQFBgcICwwNDg8SFBUYAAECAwQGCQoLDQ4PEBIUAAECAwQFBgcICQoLDA0PEBESFBgAAQIDBAUGCQoLDA0ODxAREhQAAgMEBgkKDA0ODxASFAIFBgcICQoMDg8AAQIDBAUGCgsMDQ4PEBESExUWFxgaGwABAgMEBggJCgsMDQ4PEBESFAABAgQFBgkKCwwNDg8QERMVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMYAQIDBAYHCAkLDQ4PERITAAECAwQFBgcICQoLDA0ODxEUFRYXGBkbAAECAwQHCAkKDA0ODxAREhMUFQABAgMEBQYHCAkLDA0ODxASExQVFhcYGRobAAECAwQFBgkKCwwNDg8QERITFBUWFxgZGhsAAQIDBA8SAAEDBAUGBwgJCgsMDQ4QERITFBUWFxgZGhsAAQIEBQYHCAoLDA4PEBETFBUWGBobAAECAwQFBgcICwwNDhAREhMUFRgZGgABAgMFBgcICQoLDA0ODxAREhMVGBoBAgMECAkKCwwNDhESFBUWFxgZGhsAAQIDBAUHCAkLDA0OEBIUFRgaGwACAwQGBwgJCgsODxAREhMVFhcYGRobAQIDBAUGBwkKCwwNDg8QERIUFRgaAQIDBAYHCAoLDA0ODxASFBYYGwABAgMEBgcJCgsMDQ4QERIUFRYXGBkaGwABAgMEBgcICQoLDA4PERMUAAECAwUGBwgJCgsMDQ4PEBESExQVFhcYGgABAgMEBgcICQoMDg8QERIVFhcYGRobAQIDBAUGBwgJCgsMDQ4REhMUFRgZGgABAgMFCAkKCwwNDg8QERMUFRYXGBkaGwEEBgcICQoLDA4QEhMUFRYXGBkbAQQGBwkKCwwOEBITFBUWFxgZGwABAgMFCAoLDA0PFAABAgQFCAoMEhQAAQIEBQYHCAkKCwwNDg8QERIUAQIEBQYHCAkKCwwODxEVFhcZGwIDBAUHCQoLDA4PEBESExQVFhgaAQIDBAUGBwgJCgsMDQ4PERIWFxgZGhsAAwQHCAkLDA0ODxAREhMUFRgZAAECAwUICQoLDA0ODxARFAIDBQgJCgwNDhAREhMUAAECAwQGBwgKCwwNDg8QERITFAABAgMEBQYICQsNDg8QERITFBUAAQIDBAYHCAkKCw0ODxARExQYAQIDBAYHCQoLDA4PEBESExQVFhcYGRobAQIFBgcICQoLDA0ODxAREhQYGgACAwQGBwgJCwwNDg8QERITFBUWFxgZGhsDBAUGCAkMDQ4PEBESExQVGBobAQMFBgkKCwwNDg8QERITFBUWFxgAAQIDBAUHCAkLDQ4PEBESExQVGAABAwQGBwgJCg0OEBESEwABBAUHCAkLDA0ODxAREhMUFRYXGBkaGwIDBAUGBwkLDA0OEBITFBUXGBkaGwADBAUGBwkPEBIUAAECAwQFBwgJCwwNDxARExQVFhgaAAECAwUGBwgJCgsMDQ4QERIUGBoAAwQFBwgJCgsMDQ4PERITFBUWGBobAAIDCAkLDA4PEBESExQVFhcYGRobAQMEBQYHCAkKCwwNDhAREhMUFRYYGhsAAQIDBAUGCAkKEBESFBUAAQMEBwkLDA0ODxAREhQAAwQFBwgJCwwNDxATFBgAAQIDBAUGCA0ODxAREhMaAQIDBAUGBwkKDA0ODxESExQYAAECAwQFBgcICQoLDA0ODxAREhMaAAECAwQHCAkKCwwNDxARExQVGBoBAgMEBQYHCAkKCw0ODxAREhMUFRgaAAECAwQFBgcICQoLDQ4PEBESExQVFhcYGRobAAECAwQGBwgKCwwNDg8QERITFBUYAAECCgsMDQ4PEhMUAQIDBAUGBwgLDQ8QERIUGAABAgMEBQYHCAkKCwwNDg8QERITFAECAwQGBwgJDA0SAAECAwUGBwgJCgsMDQ4PEBESExUWFxkaGwECAwUGBwgJCwwNDg8QERITFBYYAAECAwQFBwgJCgsMDQ4PEBESExQVFhgAAQQFBgcICQoLDQ4PEBITFAADBQcICQoLDA0QERITFBgAAQIEBQYHCAkKCwwNDg8QERITFBUYAAEDBAYHCAkLDA4QERITFAADBAUGBwkKCwwNDg8SFAABAgMEBgcJDQ4QEhMBAgMFBgcICQoLDQ4PEBESExQVFhgAAQIDBAUHCAkKCwwNDg8QERMVFhgbAAEDBQcJCgsMDQ4PEBESExQVFhgAAQIDBgcJCgsMDQ4PEBESExQVFhgaAAECAwUGCAkKCwwNDg8REhQAAQIDBAUGBwgJCgsNDg8QERITFBUWGBkaGwECAwQFBgcICQsMDQ4PEBESExUWFxgaGwIDBQYICQsMDQ4PEBESExQVFhgaGwECAwQFBgcICQoLDA0ODxAREhMUFRgaAAIDBAoLDA0ODxESFBgAAQIDBAcICgsMDxIUAAECBAUGBwgKCwwNDhITFBgaAAECAwQHCAkKCwwNDg8QEhQAAQIDBQgJCgsNDg8QERITFBUWFxgZGhsAAQMEBQcICgsMDQ4PEBIUGBoBAwQFBgcICQoLDA0ODxESFBUYGgIEBQYHCAoLDA0ODxITFBUAAQIDBAUGBwgJCgsMDQ4PEBESExQVAQIDBAUGBwgJCgwNDxITFBUWGhsAAQMEBQcICQsMDQ4QERITFBUYAAIDBAcICQoLDA0ODxAREhMUFRgaAQIGBwgJCgsMDQ4PEBESExQVFhgaAAECBAYHCAkKCwwNDg8REhQVFhgaAAECAwQFBgcICQoLDA0ODxAREhMUFQEDBAUGCAkKDA8REhMUFRgaAAECAwQFBwgJCgsMDQ4PEBETFBgaAQQGCAkKDA0ODxESEwADBAYHCQoLDA0ODxAREhMUFRgAAQIDBAUGBwkKCwwNDxIUAAECAwQFBgcICQoMDQ4PEBESFAABAgMEBgcICQoLDA0ODxIUAAECAwQFBgcICQoLDA0ODxAREhMUGAABAgMEBQYHCAkKCwwNEhMUGgACAwQFBgcICQoMDg8QERIBAgMFBgcJCgwODxAREhMUFRYXGBsAAQIDBAUGBwgKCwwNDg8QEhMUFRgaGwECAwUGBwgJCgsMDQ8QERITFBUWFxgZGhsAAgMEBQYHCAkKCwwNDxITFBoAAQIDBAcJCgwNDg8QERITFAABAgQFBwgJCgsMDQ8QERIAAQIECQoLDQ4PEBESExQVGAACBAUHCAkKCwwNDxITFBUWFxgaAAECAwQFBggKDA4PEBESExQBAgMEBwgJCgsMDg8QERITFBUWGAABAgMEBggKCwwNDg8QERITFAABAwQGBwgJCgsNDg8SExQAAQMEBQcICQoLDA0ODxARFAABAwUGBwgLDA0QERIUGAECAwQFCQsNEBMUFRYYAAECAwQGCAkKDQ4QEhMUAAUGBwgJCwwNDg8REhMUFRYXGBkaGwACBAUGBwgJCgsMDQ4PEBESFAABBAUHCAkKCwwNDg8QERITFBUYAQIDBAUHCwwNDhESExQVGBoAAwQFBwgJCgwNDg8QEhMUFRYXGBkaGwABAgMEBgcJCgsMDQ4PEBMVAAECAwQFBgcJCgwUAAECAwYHCAoMDQ8SFAEDBAUGBwkKCwwNDg8QERITFBYYGgABBAUGBwgKCwwNDg8QERMUFRgaAAIDBAUGBwgJCgsNDxAREhMUFRgaAAECAwUGBwgJCwwNDg8SFBgEBgcICQsMDQ4PEBESExQVFhcYGRobAQIDBAUGBwgJCwwNDg8QERITFBUYAAEDBQcICQoLDA0ODxASExQYAAMEBQYHCAkKDA0ODxAREhMUFRYYAAECAwQLAQMFBggJCgwNDg8SExQYGgABAgQFBggJCgwODxAREhQAAQIDBAYHCQoMDQ4PEhoAAQMEBQYHCAkKCw4PEBITFAABAgQFBgcICQsMDQ4RExQVGBoAAQIDBAYHCAkKCwwOAAECAwQGBwkKCwwNDg8REhMUAAECAwUGBwgJCgsMDQ4PFBoAAQIDBAUGBwgJCgwODxESExQAAQIEBQYHCAkKDg8QERIUAAECBAcJCgsMDQ4PEBESExQVFhcYGhsAAQIDBAUHCQoLDA0PEBESExUWFxgZGhsAAQIDBAUHCAkKCwwODxASFAACAwUHCQoNFAABAgMEBQYHCAkKCwwNDg8QERITFBgaAAECAwQFBgcICQsMDQ4QERMUAAEDBAUGCAkKCwwODxAREhMUAwUGBwkKCwwNDg8QERITFBUYAAEDBQYHCAkLDA0ODxAREhMUFhgaAAECAwUGCAkKDQ4PEhQAAQIEBQYHCAkLDA0ODxAREhQVAAECAwQGBwgJCgsMDQ4PEhQYAAECAwQFBwgJCgsMDQ4PEBESExQVAAEDBAcICQsMDQ4PEBESExQVFhgAAQIDBgcICQoLDA0ODxAREhMUAAEDBAUGBwgJCwwNDg8QERITFBUWGBoCAwQFBgcICQoLDA0QERITFBUWGBoAAgMEBQYHCAkKCwwNDg8SExQYGgECAwUHCAkKCwwNDg8QERITFBUWGAABAgMEBQYHCQoLDA0OERITFBUWGBobAAIHCQoLDA0PEhQAAQMEBQYICQoLDA0ODxAREhMVFhcYGRobAQMFBwgJCg0ODxARExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFhgAAQMFBggJCw0ODxAREhMUFRYXGBkaGwABAgMEBQcICQoLDA0OEBESExQAAQIDBAUGBwsODxAREhMVGAABAwQFBwgKDQ4REhQYAgMFBggKDA0PEhQaAAECAwQFBgcJCgsMDQ4PERITFBUYAAECAwQGCAkKCwwNDg8QERITFBgAAgMEBQYHCAoLDA0ODxAREhMUFhcYGhsAAgQHCQoLDA0ODxAREhMUGAEFBgcICQ0QEwADBgcICQoLDA0ODxAREhQXGBsBAgMEBQYHCQoLDA0ODxARExQVFhgaAAECAwQFBggJCgsMDQ4QERITFBgAAQIDBAYHCAkKCwwNDg8QERITFBUWAAECAwQFBggKCwwNDg8QERITFBUWFxgZGhsAAQMEBQYHCAkKCwwNDg8QERITFBgaAgMEBQcICQoMDQ4PEBITFAABAgMGCQoSAAECAwUGBwgJCwwNDg8QEhQAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgBAgMEBQYHCQoMDQ4PEBESAAECAwQFBgcICQoLDA0ODxAREhMUGAABAgQFBggJCwwNDg8QERITFAABAgMEBgkKDA0PFAABAgMEBQYHCAkKCwwODxAREhMUGAABAgMEBQYHCAkKCwwNDg8QERITFAACAwUGBwgJCgsMDQ4PEBESExQVGBoBAgQFBggJCgsMDQ4PEBITFBUYGgECBAUGBwgJCgsMDQ4PEBETFAABAwQFBwoLDA0ODxARExQYAAIDBAUGBwgJCgsMDQ4PEhQaAAECAwQFBgcKDA4PEhMAAQIDBAUHCAoLDA0PEhQAAQQFBwgJCgsMDQ4PEBESExQVFhgAAQIDBAUGCAoLDA4QEgECAwQFCAkKCwwNDg8REhQAAQIDBAUGBwgKCwwNDg8REhQYAAECBAUGBwgJCgsMDQ4PEBESExQVFhgAAQQFBgcICgsMDQ4SFAACAwQFBggJCgsMDg8QERITFBUAAgMFCAoMDQ4PEBESExQYAAECAwQFBgcICQoLDA0ODxAREhMUFQABAwQFBgcICQoLDA0ODxASFBgAAQMEBQcJCgsMDQ4PEBESFBoBAgUHCAoLDA0ODxESExQYGgECAwQFBwgJCgsNDg8QEhMUGAABAgQGBwgJCg8QEhQBAgMFBggJCgsMDQ4PEBESExQVGBoBBAYHCQoLDA0OEBESExQVGAABAwQFBgcICQoLDQ4PEBESExQAAQIEBQcICgsMDQ4PEBESEwACAwUGCAkKCwwNDhESFBoAAQIEBQYHCAkKDA0ODxARExQVGgABAwUGCQoMDQ4PEBETFAABAgQFBwgJCgsMDQ4PEBESExQCBAUHCAkKCwwODxAREhMUAAEDBAUGBwkKCwwODxAREhMUAAECAwQFBgkKDA4PEBESExQVFhgaAAECAwQGBwsMDQ4PEBESExQVGBobAAECAwQFBgcICQoLDA0REhQAAwQFBgcICQsMDQ4PEBETFBUWGBobAAECAwQFBggJCgsMDg8QERIUGAEEBQoMDQ4PEhMUAAECAwQFBgcICQoLDA0ODxAREhQVAQMEBgcICgsODxAREhMUFRYXGBkaGwABAgMEBwgJCgsMDQ4PEBESFBgBAgMEBQYHCAkKCwwNDg8QERITFBUYGgECAwUGCAkKCwwNDg8QERITGAECAwQFBgcICQoLDA0ODxAREhMUFRYYGhsAAgQHCQsMDQ4PEBESExQVFhgaAAECAwQFBgcICQoLDA0ODxAREhMUFRgBAgMGBwgJCgsMDQ4QERITFAECBAUGBwkKCw4PEBETFAABAgMEBgcICgsMDg8REhMUGBoAAQMEBQoLDQ4PEBESExQVGBoBAwUGBwgKCwwODxIUAQIDBAUGBwgJCwwNDg8QERIUAAECAwQFBwkKCwwODxAREhMUFRYYGwABAgMEBQYHCAkKDA4PEBESAAIDBAcICgsMDQ4PEBESExQVFgEDBAYHCAkKDA0ODxAREhMUFRYYGRoAAQIDBAUGBwgJCgwODxIaAAIDBAUGBwgJCwwNDg8QERITFAECAwQFBgcICQsMDQ4PEBIUAAIDBAUGCAwNDhAREhQYAAIDBAYICgsMDQ4PERITFBUWGBobAAECAwQFBgcJCgsMDQ4PEBESExQYAAECAwQGCg0ODwABAwUGBwgJCgwNDg8QEhQAAQIDBQYHCAkKCwwNDg8REhMUGgABAgMEBggJCgsMDg8SFBoBAgMEBQYJCgsMDQ8QERITFBUWFxgZGhsAAQIEBQYICQoLDA0ODxAREhQVFhcYGRobAQIDBAUGBwkKCwwNDxAREhMUFRsBAgMEBQYHCAkKCw0PEBESExQbAQMEBgkKDA0PEBESExQVFhgZGhsAAQIDBAUGBwkKCwwNDhAREhMUFRYXGRobAQIDBAUGBwgJCgsMDQ4PEBESExYXGBobAAIDBAUGBwgLDA0ODxITFBgBAgMGBwoLDA0ODxAREhQVFxgZGhsBAwQFBwgKCw0PERITFBUYAgMEBQgLDA0ODxASExQYGgABAgMEBQYICgsMDQ4aAAECAwQFBgcICQoMDQ4PEBESExQVFxgZGhsAAQIDBQYHCAkLDQ4PEBESExQVFhsAAQIDBAUGBwkLDA0PEBESFBYXGBsAAQIEBQcJCgsMDg8QERITFBUWFxgZGhsAAQIDBAcICQoLDA0ODxESExQVAAECBgcICQoLDA0ODxAREhMVGBobAAIEBQcKCwwNDg8SFBgAAQIEBQYJDA0ODxETFBUWFxgZGhsBAgMEBwoLDA0SAAECAwQGBwkKCwwODxAREhQAAQIEBQYHCAoLDA0ODxIUFhgZGgABAgMEBgcICQoLDA0ODxAREhMUFRYXGBkaGwABBQcJDA0OEBIUAQIDBQcICwwNDg8QEhMUFhgAAQIDBAcJCgsMDQ4PEhMUGBoAAQMEBQYHCAkKCwwNDg8QERIUAAECBAUGBwgKCwwNDg8REhQYGgABAwoMEgABAgMEBQcICQoLDQ4PEBITFBUWGAABAgMEBQYICQoLDA0ODxAREhMUFRYYGgABAgMEBQcICQoLDA0ODxAREhMaAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgZGhsAAQMEBggJCgsNDg8QERITFBUYAAECAwUGBwgKCw0ODxESExQVGBkaGwABAgMEBQcJCgsMDg8QERITFBUYAQIDBQYICQsMDQ4PEBEUFRYXGBkaGwACAwQFBggJCgwNDg8QERIUFQABAgMEBQYHCAkLDQ4PFAABAgMEBQcICQoLDA0ODxARExQVFhcYGRobAAECAwQGBwgJCgsMDQ4PEBESExQVFhgZGhsAAQIEBQgKDA0ODxAREhMUFRYXGBkaGwABAwQGBwgKDA4PEhQAAQIDBAUGBwgKCwwNDg8REhMUFxgaGwECAwQFBggJCg0BAgMEBQYHCAkKCwwNDg8REhMUFRgBAgMEBQYHCAkKCw0ODxAREhMUAAECAwQFBgcICQoLDA0OEBETFBUWFxgaGwABAgMEBQYICQoMDQ4PEBITFBgAAgQGCQwPEBIAAQMEBgcICQoLDA0ODxESFBgaAAECAwQFBgcICQoLDA0ODxAREhMUFRYYGRobAAECBAYICQsODxEAAgMEBQgJCgwNDg8SExQYGgECBAUGBwkKCwwNDg8QERITFBsAAQIDBAUGCAoLDA0ODxAREhMUFRYYGgABAgMEBgcKDA0OEBESFBUWGBoAAQIEBQYHCAoMDQ4PEBESFBUWFxgZGhsAAgMEBQYHCAkKCwwNDg8QERIUAQIEBgcICgsMDQ4PERITFBUWGBobAAECAwUGCAkLDg8REhMUAAECAwQFBgcICQoLDA0ODxAREhMUFRYYGhsAAQIDBggKCwwNDg8QERITFBUWGBoAAQIDBQYHCAkLDA0ODxASExUWFxgZGhsAAgMFBgcICQoMDQ8QERITFBgAAQIFBgcJCgsNDhAREhMUFRYXGBkaGwACAwQGBwgJCgsMDQ8QExUWFxgZGhsAAQMECgwODxITFAIDBAYHCAwNDg8QERITFBUYAQIDBQYHCQoMDQ4PEBITFBgBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgbAAECAwQFBggJCgwNDg8QERITFBUWFxgZGhsBAgMEBgcICQoMDQ4PEBESExQAAQMFBwgJCgwNDg8SFBUWFxgZGhsAAQIDBAYHCAkKDA0ODxAREhMUGgABAwUGBwgJDA0ODxASExQVGAABAgMEBQYHCAkKCwwNDg8QERITFRYYGQABAgMEBQYHCAkKCw0ODxAREhQVAQIEBQYHCAkKCwwNDg8QERITFBUWFxgaGwECAwQFBgcICQoMDg8REhQBAgMEBQYHCAkLDA0PEBESExUWGBsAAQIDBwkKCwwNDg8REhMUGAABAgYHCAkKDA0ODxAREhQVFhcYGRobAAECAwUGBwgKCwwNDg8QERITFBUWGBoAAQIDBAYKCwwNDg8UAQIDBAUGBwgJCgsMDQ4PERIUFRgCAwQFCAkKCwwNDg8REhQAAQIDBQcICQoLDA4QERITFBUYGwABAgMEBQYHCAkLDA0ODxAREhMWBQYHCQoLDA4PEBESFAECAwQFBggJCgsMDQ4PGAABAgMEBQYHCAkKCwwNDg8SExQYAAECAwQFBgcICQoMDQ4PEBITFBgAAQIDBAUGBwgJCgsNDg8QERITFBgAAQIDBAcJCgsMDhAREhQAAQIDBQYHCAkKCwwNDg8REhMUFRYXGBkaAAECAwQFBwgJCgsODxESFAABAwQFBgcICQoLDA0ODxAREhMUAAECAwQFBwgJCgsMDQ4PEBESExQVFhgAAQIDBAUGBwgKCwwNDg8REhQYAAECAwUGBwgJCgsMDQ4PEBESFBUWGBoAAQIGBwgKCwwNDxAREhMUFRYYGwACBAYHCAkKCwwNDg8QERITFBYYGhsAAgMEBQYHCAkKCwwNDg8QEhMUGBoAAgMEBQYICgsMDQ4PEhQAAwQFBgcICQoMDQ4PEBESFAECAwUGBwgJCgsMDQ4PEBITFRYXGBkaGwABAgMEBQcICQoLDA0ODxAREhQAAQMEBQcKCwwODxAREhMUFRYXGRoAAQUHCAoLDQ4PEBESExQVGBoAAQIDBQYHCQoLDA0ODxAREhMUFRYXGBobAQIEBQYHCAkKCwwNDg8QERIUFhcYGRobAAEFBggLDg8QERITFRYYGRobAAECAwQFCAkKCwwNDg8QERIUGBoAAQIDBAUGBwgKCw0ODxAREhMUFRYYGhsAAQIDBAUGBwgKCwwNDg8REhMUFgABAgMEBQcICQoMDQ4PERITFBUWFxgZGhsAAQMEBQYHCAkKCwwNDg8QERIUFRYXGBkaGwABAwQGBwoLDA0OEBESExQVFhgaAQMEBQoMDQ4PEhQBAgMEBQYICQoLDA0ODxAREhMUFRYXGBkbAAECBAUGBwgJCgsMDQ4REhQVFhcYGRobAQIDBAYHCgwNDg8QERITFBYXGgABAgMEBwkLDA0ODxAREhMUAAECAwQFBgcICQoLDA0ODxASExQVAAECAwQGBwgJCgwODxAREhQAAQIDBAUGCAoLDA0ODxASExQYGhsAAQIDBQgJCgsMDQ4QEhMUFRYXGBkaGwABAgMEBgcICQoLDxAREhQAAQIDBAUGBwgJCw0ODxITFBgaAQMEBQYJCgsNDg8QERIAAQQFBwgJCgsMDQ4PEBESExQVFhgaGwABAgMHChIUAAECAwQHDBIUAAECBAYHCAkKCw0ODxAREgACBQYICQoLDA0ODxAREhMUFRYXGBobAAEEBQYHCQoLDA0OERITFBUYAAECAwkLDA0ODxAREhMUAAECAwQFBgcICQoLDA0PEBESExQVFgABAgQFBgcKCwwNDg8QERITFBUWFxgZGhsAAQIEBgcICQoLDA0ODxESExQVFhgaGwABAwQFBggJCgsMDQ4PEBETFBYYGhsAAQIDBAUGBwkLDA0ODxAREhMUFRYYAQIDBAUGCAkKDA0ODxAREhMUFhcYGRobAAEEBQYHCQoLDg8QERITFBUXGBkaGwIEBgcICQsMDQ4PEBESExQVFhgBAwQFBggLDA0ODxIUAAIDBAYHCgsMDg8QERITFBUXGBkaGwEDBAUGBwgJCgsMDQ4PEBESExQWFxgaAAEDBQYICQ0ODxIUAAEDBAUHCAsNDg8QERITFBcYAAECAwUGBwkKCwwNDg8QERIUAAMEBgcICgsMDQ4PEBESExQVAAMHCgsNExQXAAECAwQFBgcICQoLDA0ODxAREhMUFRgaAAECAwQFBwgJCgsMDQ4PEBESExQVAAECAwQFCgwUAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwUGBwgJCgsMDQ4PEBESExQWGBoAAgQFBggKCwwNDg8QERITFBUWFxgZGhsAAQIDCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBQYHCQoLDA0OEBESExQVFhgbAAECAwQFBggKDQ4PFAACBAUGBwgJCgsMDQ4PERITFBUWGBoBAwQFBwoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAoLDA4PEBITFBUWAAECAwQFBgcICQoLDA0ODxAREhQAAQIDBAUGBwgKCw0ODxASExQAAQIDBQYHCAoLDA4PEBIUAQIDBAUGBwkKCw0ODxAREhMUFhgaAQIDBAYHCAkKDQ4PEBESExUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBIUAAIEBggJCwwNDg8QERITFBYXGBsAAQIDBAYICQoLDA0ODxAREhQVGAEDBAUGBwgJCgsMDQ4PERMUGAABAwQFBgcICwwNDg8QERIUGgADBAUGBwgJCgsMDQ4PEBESExQVFhgAAQIDBAUKDA0ODxESExQVFhcYGRobAQMEBQYICQwNDg8QERIAAQIDBAUHCgwNDg8SFAABAwUGBwgJCgsNDg8QERMUFhcYGwACAwUGBwkKCw0ODxAUFQABAgQGCAkKCwwNEhQXAAECAwQFBgcICQoMDQ4PEBESExQVFhcYGRobAAECBAUGBwgJCgsMEBESFBUXGRobAQQGBwgJCgsNDg8REhMUFRkaAQMEBggKCwwNDg8QEhMVFhcYGRobAQIEBQcICQoLDA4REhMUFRcYGRobAAECAwQFBgkLDBAREhMUFRYYGRobAAECAwQFBgcICQoLDA0ODxIUGAABAgQFBgcICQoLDA4PEBIUFRYXGBkaGwACBAUHCgsMDQ4PEhMUGAABAgMEBgcICQsMDQ4PEBETFBUWAAECAwQFBgcICQoLDA0ODxAREhMUFhcYGRobAAECBQYICQsMDQ4QERMUFRYXGBkaGwABAgUGBwgJCgsMDQ4PEBEUFRgbAQIDBAgKCwwNDg8SFAABAgMEBQYHCAkKDA0ODxAREhMUFRYYGhsBAgMEBwgJCgsNDg8QERITFAABAgMEBQYHCAkKCwwNDg8QERITFBUYGhsAAgMEBQYHCAkKDA0ODxAREhMUAAECAwQFBgcICQoLDA0OEBESExQAAgMEBQYHCQ0QEhQBAwQFBwgJCgsMDQ4PEBEUFRYXGBkaGwACBAUGBwgJDQABAgMEBggJCgsNDg8QERITAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkbAAECAwQGBwgJCgsMDQ4PEBESExQYAAECAwQGBwgJCgsNDg8QERITFBYXGBkaGwACAwQFBgcICQsNDhESExQYAAECAwQFBgcICQoMDQ4PEBETFBUWFxgZGhsAAgQFBgcKCw0ODxESExQAAQIDBAUGCgwNDg8REhQYAAIDBAUGCAkKCwwNDg8REhMUFRYYGhsAAQIDBAUGBwgJCgsNDhARExQVFhgbAAEDBQYHCQoLDg8SExQVFhgZGhsAAQIDBAUGBwgKCwwNDg8QERITFBUWGBobBQYKDA0PEQACBQYHCAkKCwwNDg8QERITFBUYGwECAwQFBgcICQoLDA0ODxAREhMUFRYYGgABAgMFBgcICQoLDA0ODxAREhMUFRYYGhsBBAUGBwkMDQ4PEBESFAABAgMEBQYHCAkKCwwNDhITFBgbAAECAwQFBgcICgsMDQ4PEBESExUWFxgZGhsBAwQFBgcICQoLDA4PEBESExQVFhgZGhsBAgMEBQcICQoLDA0ODxESExUWFxgAAQIDBAUGCAkKCwwODxMUFRYXGBkaGwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBsBAgMHCAkLDg8AAQIDBAYICQoLDA0ODxAREhMUFRYYGRsCAwUGBwkKCw0ODxARExQVFhcYGRobAAUGBwgKCwwNDhETFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQGBwgJCgsMDQ4PEBESExQAAQIDBAUGBwgJCgwNDg8QERITFBUWFxgZGhsAAQIEBggJCwwOERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgbAAEDBgcICQoLDA0QEhMVFhcYGRobAAECAwQFBwgJCgsMDQ4PERITFBUYAgQKDA0ODxAUFRYXGBkaGwECBAUGBwgJCgsMDQ4PEBESExQVFhgZGhsBAgMEBQYHCwwNDg8QERMUFRYYGQABAgMEBQYHCAkLDA0ODxAREhQVFhcYGRobAgMFBgcICQoLDA0ODxAREhMVFxgbAAECAwQFBgcICQoLDA0ODxESExUWGBsBAgMEBgcICQoLDA4PEBESExQVGBsBAgQFBgcICQoLDA4PEBESExQVFhgZGhsAAgMEBQYICQoLDA4PEBESExQVFhgAAQIDBAUGBwgJCgsMDQ4PEBESFBUWGBkaGwABAgMEBQYHCAkKCwwODxAREhMUFRYXGBkaGwABBAYKCwwNDxEUFRYXGwABAgMEBQYHCAkKCw0ODxAUAAECAwQFBwgJCgsMDQ4QERITFBUWFxgZGhsAAQMEBQYHCAkKCwwNDhESFAABAgQGBwgJCgsMDQ4PEBESExQVFhcYGRobAQIEBQcICQoLDA0ODxASExQVFhcZGhsAAQIDBQYJCgsMEhQCAwQFBgcJCgwNDhAREhMUFRYXGBkaGwABAgMEBQYHCAkLDA0ODxESExQVFhcYGRsAAQIDBAUGBwgJCwwOEBETFBUXGBkaGwIDBAUGBwgJCgsMDQ4PEBESExQWAAEDBAUGBwgKCwwNDg8QERIUFhgAAQIDBAUGBwgKDQ8QERITFRYYGwABAgMEBQcICQoLDA0ODxITFBUWGBkaGwABBAUGBwgKCw0ODxAREhMUFRYZGgABAgUGBwgJCgsMDQ8QERITFBUWGBsBAgQGCAoLDA0PEhQAAgMEBQYICQsMDQ8QERITFBUWFxgZGhsAAgMFBwgJCgsMDQ4QERITFBUYGgABAgQFBgcICgsMDQ4REhMUFRYXGBkaGwABAgMEBQYHCQoMDQ4PEBESExQVFhgaAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkbAAECBAUGBwgJCw4PERITFBgAAQIDBAUGBwgJCgsMDg8QERMUFRYXGBkaGwABAgMEBQYHCAoLDQ4QERQAAQIDBAYHCAoLDQ4PEBETFBgAAQIDBAUGCA0PEBEUAAEFBgkKCwwODxAREhMUFRYXGBkaGwABAwQFBgcJCgsMDQ4PEBESExQVFhcYAAECBAUGCAkLDA0ODxASFBUWFxgZGhsBAgMFBgcICwwNDhASExQVGBoAAQIFBwoLDA0OERMAAQIDBgcICQsNDg8QERITFBUWGAABAgUGBwgJCgsMDg8QEhUXGBkaGwABAgMEBQYKDQ4QERIUFRYXGRobAAECAwQFBgcICQoLDQ4PERITFBYBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBQYHCAkKCw0ODxAREhQVAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAIDBAcICQoLDA0ODxgAAQIDBAUHCAkKCwwNDg8QERMUFRYXGBkaGwADBAUGBwgJCgsMDQ4PEBESExUWGBsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxIUAAECAwQFBgcICQoLDA0ODxASExQVFhcYGRobAAECAwQFBggJCgsMDQ4QEhMUFRYYGRobAAUHCRASFAAFBwkQEhQCBQcICQoLDA0OEBESFBYXGBkaGwABAgMEBQoLDg8SFAABAgMEBQYHCwwNDg8SExQVGAABAgMEBQYICQoLDQ4PEBITFBUbAAEFBwgJDg8QERMVFhcbAQIEBQYHCAkKCwwNDg8QEhMUFRYXGBkaGwABAgUGBwgLDg8QEhMVGwABAgMFBgcJCgsMDQ4PEhMUGAABAgMEBQYHCAoLDA0ODxAREhMVFxgZGhsAAQIEBQYICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAoMDQ4PEhQAAwQGCAkKCwwNDg8QERITFBUWFxgZGhsAAQIEBQYHCAkKCwwNDg8QERMUFRYXGBkaGwABAgMEBgcICwwNDg8REhQBAgMEBQYHCAkKCwwNDhAREhQVAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGRobAAECAwQFBgcICQoLDA0PEBESExQVGBkbAAECAwQFBwgKCwwNDg8QERITFBgaAAECBAUGCAkKCwwNDg8QEhMUAAECAwYHCQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYICQoLDQ4PEBETFBUWFxkaGwABAgMEBQcKDQ4PEhQAAQMEBQYICQoLDA0ODxETFBgAAQIDBQYICQoLDA0OEBESExQVFhcYGRobAAECBAgKCw8BAgMEBQYHCAkKCwwNDhAREhMUFhgBAgMEBQYHCAkKDA4PERIUAAECAwQFBgcICQoLDA0ODxAREhQVFhcYGhsBAgMEBQoLDA0PEBESExQVFhgZGhsAAgMEBwkKCwwNDxETFBUWFxgZGgABAgMEBQcJCgsMDg8QERMUFRYYGRobAAIDBQYHCAkLDA0ODxAREhMAAQIDBAUGBwgJCwwNDg8QERITFBUWFxgZGhsAAQIDBAoLDA4PEBESExQVFhcYGRsAAgMEBgoLDA4PEBESFRYXGBkaGwABAgMEBQcICQoLDA0PEBESExQVGBoBAgMEBQcKDhARExQBAwQFBgcICQoLDA0ODxAREhMUFhoAAQIEBgcICQoLDA0ODxAREhMUFRYYGgABAgUGBwgJCgsMDQ4PEBETFBYYGRobAAECBAUGBwgJCwwNDxASExQAAQIDBAcKCwwNDg8QERITFBUWFxgZGhsAAgMEBQYHCAkLDA0ODxIUGgECAwQFBgcICQoLDQ4PEBESExQVFhcYGRobAgMEBggJCgsMDQ4PEBESExQVFhcYGRobAAECAwQJCgsMDQ4PEBESExQVFhcYGRobAAECAwQGCgsNDg8QERITFBUAAQMEBgcICQoLDg8QERITFAABAgMEBQcICQsMDQ4QEhQAAgMEBgcICQoMDQ4PEBIUFQABAgMFBwgJCw4PEBESAAECAwQFBgcICQoLDA0ODxASFAADBAUICQoLDA0ODxASFBUWGRobAAECAwQFCgsMDg8SFAABAgMEBQYHCAkKCwwNDg8REhUWGBobAAEDBAUGBwgJCg0ODxESExQVGAABAgMEBgcICg4PERIYAAIDBAkKDQ4PEBESExQVFhcYGRobAAECAwQJCg0ODxAREhMUFRYXGBkaGwACAwQHCQoLDA0ODxAREhQVFhcYGRobAAECBAUGBwgJCgsMDg8QERITFBUAAQIDBQYICQoODxAREhQVAAEEBQYHCQoLDA0OERITFBUWFxgZGhsAAgMEBQYHCAkKCwwNDg8REhMUFRYYGRobAQIDBAYICQwNDg8QERMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDhAREhMVAAECAwQFBgcICQoLDA0PEBESExUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAIDBAUHCAkKCwwNDg8QERITFBUWFxgZGhsAAQMFBggJCg0ODxAREhMUFRYXGBkaGwEDBQYHCAkMDQ4PEBESExQVFhcYGRobAAECAwQFBgcJCgsMDQ4PEBETFBYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgaGwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwIDBAUGBwgJCgsMDQ4PEBESFBUWFxgZGhsAAQIDBAUHCAkKCwwNDg8REhQVAQIDBAUGCAkKCwwNDg8QERIUFRgaAAECAwQGBwgJCgsNDg8REhQWGAABAgMEBQYHCAkKCwwODxAREhMUFRgZGhsAAQIDBAgJCgwNDhQAAQIDBAUGBwgJCgsMDQ8QERMUFRYXGBkaAAMEBQYICQoLDA0ODxAREhMUGBoAAQIDBAUGBwgMDQ4PEBESExQVFhcYGRobAAECBAUGCAkKCwwNDhAREhMUFQECAwQFBgcICQoLDA0ODxAREhQaAAECAwUGBwgKDA0ODxAREhQVGwABAgMFBgcICQoLDA0ODxAREhMUAAECAwQFBgcKCw0ODxAREhMUAAECAwQICQoLDA0OEBESFBUAAgMFBgcICQsMDQ4PEBESExQVFhcYGRobAQIDBQcICQoLDA0ODxETFBUYGRsBAgMFBgcICQoLDQ4PEBESExQWGBobAAEDBgoMDQADBAUGBwgJCgsMDQ8QERIVGwIDBQYHCAkKCwwNDxAREhMUFRYXGBkaGwABAwQFBggKCwwNDg8SFAABAgMEBQYHCAkKCw0ODxIUGgABAgQFBwgJCwwODxARFBUWFxgZGhsDBAYICQsMDQ4PEBIUAQIDBAUGBwgJCw0ODxAREgABAgQFBwgJCgwNDg8QERITFAEDBAUGBwoLDA0OEhQYAAEDBAUGCAkKCw0PEBESExQVFhgaAAECAwQFBgcICQoLDA0ODxAREhMUFQABAgMEBQcICQoMDQ4PERIUFRYXGBkaGwABAgQFBgcICgsMDQ4PEBIUAAECAwQFBgcICQoMDQ4PEBETFBUXGBobAAIDBQYHCAkLDA0ODxAREhMVGAECAwQFBgcICgsMDQ4QERITFBUWFxgZGhsAAQIDBAYICQoLDA0ODxAREhMUFRYXGBkaGwECAwQFBgcICQoLDA0PERIUFRoAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgaAAECAwQGBwgJCgsMDQ4PEBESExQVFgABAwQGCAoLDA4PEBESExQVAgQFBgcICgsMDQ4PEBETFBUWGBkaGwAEBQYHCAkKCwwNDg8QERITFBcYAAECAwQGBwgJCgsMDQ4PEBIUAAMEBQYHCAkKDA0ODxAREhMUFRYYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFQABAgUGCAkKCwwNDg8QERIUFQIDBAUGBwoMDQ4PERIUGAEDBAUICQoLDA0ODxAREhMUFRYXGBkaGwABAwYHCAkKDA0PEBESExQVGBkbAAEDBAYHCAkKCw0ODxAREhMUFQABAgMEBwgJCgsMDQ4PEBITFAAEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIEBQYHCAkKCwwODxAREhMUAAECBAUGBwgKCwwNDg8QERIYAAECAwQFBgcICgsMDQ4PEBESFBYXGAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsPEBESExQVFhcYGQABAgMEBQYJCgsMDQ4PEBESExQVFhcYGRobAAEDBAUGBwgJCgsPERIUAAECAwQFBggKDA8AAQIECgsMDQ4PEhQCAwUICQoLDA0ODxAREhMUGBoAAQIDBAYHCAkKDg8QERITFBgAAQIDBAYHCAkKDg8QERITFBgAAQIDBQYHCAkKCwwNDg8REhQVFhcYGhsAAwQGBwgJCgsMDQ4PERITFBUWGBobAQIDBQkKDA0OEBESExQWFxgZGgABAgMEBQcICQoLDA0QERMUFRYXGRoAAQIDBAUGBwgJCwwNDhAREhMUFRYYGhsAAQIDBAYHCQoLDA0ODxARExYXGBkaGwIEBQYHCgwNDg8SAAECAwQGBwgJCgsMDRAREhMUFRYXGBkaGwABAwQFBgcICQoLDA0ODxAREhMUFRYXGBsAAQIDBAUHCAkKCwwNDg8QERMUFhgAAQMEBwgKCwwNDg8QERITFBYYAQIDBAUGBwgJCwwNDg8QERIUGAABAgMEBQYHCQoNDg8QExQVFhcYGRobAAECAwQFBgcICQoLDQ4PEgIDBAUGBwgJCgwNEhQAAQIFBgcICQoMDQ4PEBESExQVFgEEBQYHCAkKCw0ODxARExQVFhcYGgECAwQFBgcICQoMDQ4PEBESExQVFhgZGhsAAQIDBQgJCgsMDQ4PEBESExQVFhgbAAECBAUGCAkKDA8QERITFRcYGhsAAQMEBQYHCAkLDA4PEBESExQVFhcYGRobAAECAwQFBgcICgsMDg8QERQYGgABAwQFBgcICQoLDA0ODxAREhMUFRYXGBoPEhMYAAECBgcJCgwODxAREhMUAAECAwQIChMUAAECAwQGBwgJCgsNDg8QERITFBsAAQIFBgcICQoLDA0ODxAREhMUFRYXGBkbAAECAwQFBgcICQsMDg8QERITFBYYAQIEBQYHCQsMDQ4PEBESExQVFhcYGRobAAIFBwgJCgwOEBESExQVFhcYGhsAAQIEBQYHCAkKCwwNDhAREhMVFhcYGRobAAECAwQFBggMDQ4PFBUWGBkaGwABAgMEBQYHCAkLDA0OEhQWFxgZGgABAgMEBgcICQoMDQ4PEBESExQVAQIEBQcICQoMDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDhARExQBAgMFBgcICQoLDA0ODxAREhMUFRgAAgMFBgcICQoLDA0ODxAREhMUFRYXGBsAAQIDBQYHCAkMDg8QERITFBUXGBkaGwABAgMEBgcICQoLDA4PEBETFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGhsBAgMFBgcICQoLDA0ODxESFAABAgMEBQYHCAkLDA0ODxAREhMUFRgaGwECBAYHCAkKCwwNDg8QERIUFRYYGRobAAECAwQFBgcICQsMDQ4PEBESExQVFhgaGwABAgMEBQYHCAkKCwwNDg8QERMUFRYXGBoAAQIDBAUGBwgKCw0PEBESExQBAgMGCAsMDQ4PEBETFBUWGBsAAQIDBQYICgsNDg8QERQWAAMEBQYHCAkLDA0OEBESExQVFhcYGRsBAgQFBggJCwwNDg8QERITFBUYAAEDBAUGBwgJCwwNDg8QERITFBYYGgABAwUHCAkKCwwODxAREhMUGAABAgQGCAkKCwwNDg8QEhMVFhgaGwECBAYHCAkKDQ4QERITFBUWFxgbAAIDBQcICQoLDA0ODxASExQAAQIDBAUGCAkKCwwNDg8REhMUGwEDBAUGBwkKDREAAQIDBAUGCAkKCwwNDg8QERITFBUYAAEDBQYHCwwNDg8QERIUAAECAwQHCAkKCwwNDg8QERIAAgMEBQYHCAkKCwwNDg8REhQWFxgaAAECAwQFBgcICQoMDQ4PEBESExUWGBoCAwQFBgcICQoLDQ4PEBESExQVFhobAQIDBAUHCQoLDA0ODxESExQVFhcYGwABAgMEBQYHCAkKCw0OEBESExQVAAECBQYKCwwNDg8QERITFAECAwYKFAEDBAYHCAsMDQ4PEhQVFhcYGhsBAgQFBgcICQoLDA0OEBIUFhcYGRobAwUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAEDBAUGBwkLDA0ODxAREhMUFRYXGBkaGwECAwQHCAkKCw0OERIUFRYYGwABAgMFBggJCgsNDg8QEhMUFRcAAQIDBAUGBwkLDA0ODxAREhQVAAEDBAYHCQoLDQ8RExQVFhcZGhsAAQIEBQcICQoLDA0OEBITFBUWGBsAAgMEBwkKCwwNDg8QERITFBUYGhsBAgUGBwgJCgsMDQ4PEBESExQVFhcYAAIDBAUGBwkKDA0OEBIUAAIDBQgJCgwNDg8QERITFBUWGAAFBgkQAQIDBQgKDA0ODxASFBYXGwABAgMEBgcICQoLDA4QERITFRYXGBkaGwABAgUGBwgKDA0ODxAREhMUFxsAAQIGBwgJCgsMDQ4QERQVFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFgABAgMECAkKCwwNDg8QERITFRYXGBkaAQIDBAUICgsMDQ4PERITFBUWGRobAAECAwQGBwoLDA0ODxAREhMVGBoAAQIDBQYHCwwNDg8QERITFBUWFxgbAAECAwQFBgcJCwwNDhARFhcYGRobAQIDBQYHCQoLDA0OERITFBUWGBobAAECAwUGCAkKCwwNDg8QERITFRgAAgMEBQcICg8REgABAgMEBQYHCAkKCw0ODxAREhMUAAECBQYHCAkKDA4PEBESExUAAQIDBAUGBwgJCgsMDQ4PEBESExQAAQMEBQgJCgsMDQ4PERITFBUWFxgZGhsAAQIDBAUHCAkKCwwNDxAREhMVFhcYGRobAAECAwQFBgcICgsMDQ8QExQVFhgZGhsAAQIDBAUGBwgJDhAREhQAAgMEBQYHCAkKCwwNDhAREhMUFRYYGRobAAECAwQFBgcICwwNDhAREhQVFhcYGwECBAYHCAkKDA0ODxAREhMUFQABAgMEBQYHCAoLDA0ODxAREhMUFRYAAQIDBAYHCAkMDQ4PERITFRgaAAEFBgcICgwNDhITFAABAgMFBgcICgsNDg8QEwABAgMECAkKCwwNDhASExQWFxgaGwABAgMEBgcICw0OEBETFBUWFxgZGhsAAQMFBgcIDBIAAQMHCAkKCwwNDg8REhMUFRYXGBsAAQIDBAUGCAkKCw0ODxASFBUWFxgZGhsAAQIDBQoMDg8REhQYAQIDBAUGBwgJCgsMDQ4PEBESExQAAQIDBQYHCAkKCwwNDg8QERITFBUWGwABAgMEBQYHCAkKCwwNDhAREhMUFhoAAQIDBgcJCgwNDg8REhQVFhgbAAIFCQsNDg8QERITFRYYGRobAQIEBgcICQoLDA0ODxARFBYAAQIEBgcICQoLDA4PERITFBUWFxgZGhsAAQIDBAUGBwkKDA0ODxAREhMUFRgbAAECAwQFBgcICgsMDg8QERITFBUWFxgbAAECBgcICQoLDA0ODxAREhMUFRYXGBobAAIDBAYHCAkKCwwNDg8QEhMUFRYXGBkbAAECBAUGBwgQEhQBAgMEBQYICQoLDA0ODxAREhMUFQABAgMECAkKCwwNDg8QERMUFRYXGBkaGwABAgMFBggJCgwNDg8QERMUFRYXGBkaGwECAwQFBggJCgsMDg8QERITFBUWFxgZGhsAAQIDBAUGBwgKDA0ODxIUGAABAgMEBQYHCAkKCw0ODxAREhMUFRYXGBkaGwECAwQFBwgJCgsMDQ4PEBESFBUaAQMEBQYHCAkKDA0ODxASExQVFhcYGRobAAECBAUGCAkKCwwNDg8REhMUFhcYGRobAQIDBQYICQsMDQ4PEBESFBUWGAACAwYHCAkKCwwNDg8QERITFhcaAQIDBAUGBwgJCgsMDQ4PEBIUFRYYGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVGBoAAQIDBAYHCwwNDg8QERITFBUWFxgZGhsAAQIDBAcLDA0ODxAREhMUFRYXGBkaGwADBAcNEBIAAQMEBQYHCAoMDQ4PEBESExQVFhcYGRobAAEEBQgKDQ4PEhQVAQIEBgcLDA0OEBESExQVFhcYGRobAQIEBQYHCAkKCwwNDhIUAAECAwQFBggJCgsMDQ4PEBESExQAAQIDBAYICQoLDA0ODxAREhMUFRYYGhsAAQIDBQYHCAkKCwwNDg8REhMUFRcYAQMFBgcICQoLDA0OEBITFBUWFxgZGhsAAQIDBAUHCAkKCwwNDg8QERITFRcYGwECAwQFBgcICQoLDQ4REhMUFhcYGRobAQIGCAkKDA0ODxAREhMUFhcYGwABAwQGCQoLDg8QERITFBUYAAIDBQcICgsMDQ4PEBETFBYYGRobAAEEBQYJCgsNDg8QERITFAIDBAUHCAkKCwwNDxAREhMUFRYXGBkaGwACAwQGBwkKCw4PEBESExQBAgMEBQgJCgsNDg8QERITFBUWFxgZGhsAAgMEBQYHCAkKCwwNDg8QERITFBUYGgABAgMEBwgJCgsMDQ4PEhMUFhgbAAECAwQFBgcICQoLDA0PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRgAAQIDBAUHCAkKCwwODxAREhQBAgMEBQYHCAkKCwwNDxAREhMUFRYYGRobAQMECQ4UAAECAwUGBwgJCgsMDQ4PEBESFBYBAgMEBgcJCgsNDg8REhMUFRYAAgMEBQgJCgsMDQ4PERITFBUWFxgZGhsAAQIDBAUGBwkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgKCwwNDg8QERITFBUWGAABAgMFBgcICQoLDA0ODxESExQVGBoBAwQFBgcICQoLDA0ODxESExQAAQIDBQYHCAkMDhAREhMVFhcYGRobAAECAwUGBwgJCgsMDg8RExQVFhcYGRobAAECAwQFBwgKCwwNDg8QEhMUGAABAgMEBQcICgwNDg8SExQVFhgZGhsAAQIEBgcICQoLDA0OEBESExQVFhgZGhsAAQMEBQYHCAkKCwwNDg8QERIUAAEDBAYHCAkKCw0ODxAREhMUFQABAgMEBQYHCAoLDA0ODxAREhMUFhcYGRobAAECAwQFBgcICQoLDA0OEBESExQXAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMGBwgJCgsMDg8REhMUFRYYGhsAAQMEBQYICQoLDQ4PEBESExQVFhcaGwABBAYHCQoMDQ8QERITFBYXGBkaGwABAgMEBQYHCQoMDQ8QERITFBUWGAABAwQFBgcICQoLDQ4PEBESExQVFhgaAAIDBAUGBwgJCgsMDQ4PEBESExUWFxgZGhsAAgMEBgcICQwNDxIUAAECAwQFBgcJCgsMDg8QERIUFRYXGBkaGwACAwQFBgcJCgsMDQ4PEBETFBYYAQQFBgkKCwwNDxEUAQIDBAUGBwgKCwwNDg8QERITFBUYGgACAwQFBgcICQoLDA0ODxAREhMUFRYXGBobAAECAwQFBgcJCgsMDQ4PEBESExQBAwQGCgwOFAECAwQFBgkKCw0ODxAREhMUFRYYAQQFBggJCwwNDg8QERIUFRcaAAEDBAUGCAoLDA0ODxAREhQVFhcYGRsAAQIFBgcICQwNDxMUAAECBAUGCAkKCwwNDg8QERITFBUYAAECBAUGCQoLDA0PEBESExQVGwABBgkLDA0ODxARExQWGAACAwQGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBggJCgsMDQ4PEhQABAcICgsODxAREhMUFRYXGBkaGwABAwQFBggKCw0PEBESExUWGBoAAQMEBQYJCgsMDg8QEhQVFhcYGRobAAECAwQFBgcICQoLDA0OEhMUFRYYGgABAgMECAkKCw4PEBITFBYXGBkaGwABAwQFBgcICgsMDQ4PEBESFBUWGAECAwQFBgcICQoLDA0OEBITFAABAwQGCAoOEBESExQVFhcYGRobAAEDBAUGBwgJDA4SExQAAwQFBgcICQoLDA0ODxASExUWFxgZGhsAAQMEBQYHCAkKCwwNDg8QERMVFhcZGhsAAQIDBQYHCAkLDA0ODxAREhMVFhcYGRobAAIDBAgKDBQAAQIEBQYICgsMDxAREhMUFRgaAwQFCAkKCwwNDg8REhQWGRsAAgMEBQYHCAkKCwwNDg8SExUWAgQFBwgJCgsMDg8QERMUFRYXGBkaGwABAgMEBQYHCAkKDA0PERIVAAEDBQYKCwwODxARExQVFhcYGRobAgMEBQYHCAoMDQ4PERIUAAECBAUGBwgJCgsMDQ4PEBESExQVGBkaGwECBAUGCAkKCwwNEBESExQAAQIDBAUGBwgJCwwNDg8QERITFBUWGBobAAECAwQFBgcICQoLDA0ODxAREhMUFRcYGhsBAgUGBwgJCwwNDhAREhMUFRgbAAEDBAgKCwwNDg8QERITFBUXGBsBBQYHCAkKDA0ODxAREhQVAAECAwQFBgcKCwwNDg8SExQAAQIDBAUICQoMDQ4PEBITFBUWFxgaGwABAgQFBgcIDA0REhMUFQACAwUHCAkKCwwNDhAREhMUFRgaGwABAgMFBgcICQoLDA0ODxAREhMUFRYXGBoAAQIDBAUGBwgJCw0QERIUAAECAwQGBwgJCgsMDQ4PEBIUAAECAwQFBggJCgsMDQ4PEBESExQVFxsAAQIDBQYHCQoLDQ4PEBESExQVFhcYAAEDBAUHCQoLDQ4PEBESExQVFxgZGhsAAgMEBQgJDA0REhQYGwIDBAUGBwgKCwwNDxAREhMUGAABAwQFBggJDA4QEhMUFRYYGRobAAECAwQGBwgJCgsMDQ4PEBESExQBAgMFBgcICQoLDA0PEBIUGBoBAgQFBgcICg4QEhQAAQIDBQYHCQoLDA0ODxESExQAAQIDBAUGBwkKCwwNDg8QEhQVFhcYGRobAAECAwQFBggJCw4PEBESEwABAwQFBgcICQoLDA0ODxAREhQVAAECAwQKCwADBAYHCAkKCwwNDxARFBUWFxsBAgQFBgcICgsMDQ4PERQAAQIDBAUGBwgJCgsMDQ4PEBESExQAAgQFBgcICQoLDA0ODxASExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhQBAwQHCAoNDg8QERMUFhgBAwQGCQoMDQ8QEhYAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQICQoLDA0ODxAREhMUAAECBAYICQoLDA0OEBESExQVFhcYGRobAAECBgcICgsMDQ4PEBESExUWFxgZGhsBBAYHCAkKCw0ODxESExQVGRoAAQIDBAUGBwgJCgsMDQ4PEhQYAAECAwUGBwkKCwwNDg8RFBUWFxgZGhsAAQMEBQYICQsMDQ4PEBIUAAECAwQFBggKCwwNDg8QERIUFRYYGgABAgMEBQYICQoLDA0ODxAREhMUFRYXGBkbAQMEBQYHCAkKCw0PERITFBgDBAUGBwgJCgsMDQ4PEBESExQVAAEDBQYHCAoLDA0ODxAREhMUFgABAgMGBwgJCgsMDQ4PEBESExUWFxgaGwABAgMEBQYICQoLDBAREhMUFRYXGBkaGwABAgMECg4UAAECAwQFBgoLDA0ODxAREhQAAQIDBAUGCAkKCwwNDg8QERITFBUWFxgZGhsCBAUGBwgLDQ4PEBESExQVFhgbAAECAwQFBgcICgwNDg8QERITFBUWGRsAAQIDBAUGBwgJDQ4PEBIUAAECAwQFCg0PEhQAAQIDBAUHCAoLDQ4PEBEUFRYXGBsAAQIEBQYICQoLDA0OEBESFBgCAwUICQsNEhMUGwABAgMEBQYHCQoLDA0ODxAREhMUFRgAAQIDBAUGBwgJCgsMDg8QERITFBUWFxgZGhsBAgQFBgcKCw0ODxARExQWFxgaGwABAgMKCw4PEAABAgMEBQYHCAoLDA0ODxAREhQVFxgbAQQFBggKDA0ODxAREhMUFRYXGBobAQIEBQcICQoLDA0ODxESFBUWFxgZGhsAAQIDBAYHCAkLDA0ODxASExQVFhcYGRobAAECAwQGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQHCAkKCwwNDg8QERITFAABAgMEBQYHCAkLDA0ODxASExQVFhcYGRobAAEDBQYHCAkKCwwNDg8QERITFBUYGgABAgMEBgcICQsMDQ4PEBESFAIDBAUGBwgJCgsMDQ4PEBITFBUWGBobAAECAwcICQoNDg8QExQYAQIDBAUHCAkKDg8QERICBAUICgsNDxIUAgMFBgcICQoLDQ4QERMUFRYXGBkaGwABAgQFBgcICQoLDA0ODxATFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ8QERITFBUWGBobAAEDBQYHCAkLDA8QERITFBUWFxgZGhsAAQMEBQYHCAkLDQ4PEBESExQVGBkaAAECAwUGCAkKCwwNERIUFRYXGBoCAwQFBgcICQoLDA0ODxAREhMVFhcYGRobAAECAwUHCAoLDA4PEhQXGBkAAwUGBwgJCwwNDg8SFAABAgMFCAkLDA0ODxAREhMUFxgaAwQFBgcICQoLDBAREhMUFRYXGBkaGwABAgMEBQYHCQoLDA0ODxIUAQIDBAUHCAsMDQ4PEBESExQVGBoAAQIDBAYHCAkLDA0ODxITFBYYGRoAAQIDBAUGBwgJCgsMDQ4PERITFBUWFxgZGhsAAQIDBAUGBwgJCwwODxAREhMUFRYXGBobAAEDBAUGBwgJCgwNDg8QERITFBUWFxgaAAECAwQGBwgKCwwNDg8SExUWGBkaGwEDBAUGCAoODxQAAQIDBAUGBwgJCgsMDQ4PEhMUFRYYGgABAgMEBQYHCAkKCwwNDg8REhMUFRYXGBsAAQIDBAUGBwgJCgsMDQ4PEBITFBUWGBoAAwUGBwgJCwwNDg8QERITFBUWFxgZGhsAAQIDBAUHCAkKCwwNDhAREhMWFxgAAQMEBQYICgwPERIUFQACAwUGBwgJCwwPEBETFBUWFxgZGwABAgUGBwgKCwwNDxAREhMUGAECAwUGBwgJCgsMDQ4PEBESExQWGBoBAgMFBwgKCwwNDg8REhQYAAECAwQFBgcICQoLDA0ODxAREhMVFhcYGRobAAEDBAUGBwgJCgwODxASFAABAgMEBQYHCAoLDA0ODxIUGBkaAQIDBAUGBwgKCwwNDg8SExQAAQIDBAYMDg8SAAECAwYHCAkKCwwNDg8REhMVFhcYGRobAAECAwQFBggJCgsMDQ4REhQVFhgBAgMEBQYHCAkKCw0QERITFRYXGBkaGwABAgMEBQYHCAkKCwwNDhAREhMUFRYXGBkaGwABAgQFBgcICQoODxASFAABAwQFBgkKCwwNDhIUFRYXGBkaGwABAwUGBwgJCgsMDQ4PEBITFBUWFxgZGhsAAQIEBQoOERIUAQIDBAUICQsMDQ4PEBETFBYXGBkaGwABAgMFBwgJCgsMDQ4PEBESExQVGgABAgMEBgcICQoLDA0OEBESExQVGBsBAgQFBwoLDA0OEhQBBQgKDhESAAECBAUGBw4PEBEVAAECAwQICgsMDQ4PERIUFRYXGBkaGwACAwQFBgcICgsMDQ4PEBESFBgAAQMEBQYICQsMDQ4PEBETFBUWFxgZGhsAAgMEBgcICgwNDg8REhMYAAMFBgcLDA0OEBETFBUWGBkaGwABAwQFBggKCwwNDg8QERITFRYYGwABAgQFBgoMDQ4PERITFgACAwQFBggJCgsMDQ4PEBETFBUWFxgZGhsAAgMEBQYHCAwNDg8SFAABAwQFBgcICQoLDA0ODxESExgZGgECAwUGBwgJCgsMDQ4PEBESFBUAAQIDBAUGBwgJCgsNDhAREhMUFQABAgMEBQYHCAwNDg8QERIAAQIDBAUGBwgKCwwNDg8QERITFAECAwQFBwoMDQ4PEhQCBAYHCQoLDA0ODxESExQVFhcYGRobAAECAwQFCAkLDA0ODxAREhMUFRYXGBkaGwECAwQFBggJCgsMDQ4PEBETFBUWGBoAAQIFBgcICgsMDQ4PEBESExQYAAECBQcICgsMDQ4PEBESExQAAQIDBgcICQoLDA0ODxESExQWFxgZGhsAAQIDBAoLDA0SFAABAgMEBQcICQoLDA0ODxESExYXGBkaGwECAwUHCAwQERITFQABAgMFBwkKCwwNDhARExQYAQIDBAYHCAkKCwwNDg8QERITFAIDBAUGCQoLDA0OEBEWFxgZGhsAAQIDBAUGBwgLDQ4PERITFBoAAQIDBAoLDA0ODxESExQVAAEDBAUGBwkKCwwNEhgAAQIDBAUGBwgJCwwNDxAREhQVFhcYGRobAAECAwQFBgkKCwwNDg8QERITFAABAwQFBwgJCgsNDhARFxkbAAECAwQFCAkKCwwNDg8QERITFBoAAQIDBQYHCAkKCw0OERITFBUAAgMEBgcICQoLDA0ODxAREhMUFRYXGwABAgMEBQYHCAkLDA0ODxAREhMUFRYYGgABAgMEBQcICwwNDhESExQWFxgAAQIEBQYHCAkKCw0PEBITFBUWGAABAwUGBwgJCgsMDg8QERIUFRcYGRobAQIDBAUGBwgJCgsMDQ4PEBESExQVGBoAAQIDBgcICQoLDA0PEBETFBUWFxgZGhsAAgQGBwgJCgsMDQ4PEBESExQaAQMFBgcICgsMDQ8QERITFRYXGBobAQMEBwkKCwwNDg8QERITFBUWFxgZGhsAAQQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgQFBgcICQoLDA0PEBESExQVFhcYGRobAgYHCQoLDA4PERITFBUWGAECAwQFBwgJCgsMDQ4PEBESExQYAAMEBQYHCAsODxESFBUBAgMFBgcICQsMDQ4PEBESExQVGBoGBwgJDhATFBYAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQGCgsMDQ4SFAECAwQFBggKCwwNDg8QERITFBUWGBoAAgMEBQYHCAkKCw0ODxASExQVFhsBAgQFDQ8QEQABAgMEBQYICQoLDA0ODxAREhMUFxgZGhsAAQIDBAUGBwkKCwwNDg8QERITFBUWGBkaGwECBAUGBwgJCgsMDQ4PEBESFBoAAQIDBAUGBwgJCgsMDQ4PEBESExQVFxgZGhsAAQIDBAYICQoLDA0ODxAREhMUFhgZGhsAAQIEBQYHCAkKDA0ODxAREhMVFxgZGhsAAQIDBAUGBwgJCgwNDg8REhgbAQIEBQYHCQoLDA0OEBESExQVFhcYGRobAQMEBQYHCAoLDA0ODxESExQWGAABAgMEBQYHCAkKCwwNDg8REhMUAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgQFBggJCgsMDQ4PEBESExQVFhgZGhsAAQIDBAUGBwgJCgsMDQ4PERITFBgAAQIDBAUGBwgJCgsMDQ4PEhQYAgMFBgkLDA0ODxAREhMUFRYXGBsAAQIDBAUGBwgLDA0ODxQBAwQFBgcJCwwNDg8REhMUFhcZGhsAAQIECAkKDA0ODxAREhMUFRYXGBsAAQIDBQgJCgwNDg8QEhQAAQIFBwgJCgwNDg8QEhQAAQIDBAUGBwkLDA0ODxIUAAECAwQICgsMDg8QERMUFRgAAQIDBAYICQoMDQ8RExQXGAACAwQFBggJCgsMDQ4PEBITFBUWFxgZGgECAwQFBgcICQsMDQ8QERITFBUYAQIDBAUGBwgKCwwNDg8REhMUGgABAgMEBQYHCAkKCwwNDg8QERIWGAACBQYHCAkKCwwNDg8QERITFRYXGhsAAQIDBAUGBwgJCgsMDQ4PFAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgKCwwNDg8QERIUFRYXGBkaGwABBAUGCAkKCwwNDg8REhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QEhQVFhgAAQIDBAUGBwgJCgsNDg8QERIUFRcYGRoBAgQFBgcICQoLDA4RExQVFhcYGRobAAEDBAoMDQ4AAQIFBgcICgsMDQ4PERITFBYYGhsAAQIDBAUHCg0ODxITFBYYGRobAAMEBQcICQoLDA0ODxASExQBAgMFBgcKCwwNDg8REhQAAQIDBAYHCAkKCwwODxAREhMUFhcYGRobAAECAwYHCAkKCw0ODxARExQVFhcYGwECAwYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAgMEBQYICQoLDQ4PEBESExQVFhcYGRobAAQFBgcICQsNDg8QEhQAAgMEBQYHCAkKDA0ODxAREhMUGAACAwQFBgcICQoMDQ4PEBESFBgBAgMEBwgKCwwNDg8TFBUWFxgZGhsAAQIDCQoMDQ4PEBESFBcBAgMEBQYICQoLDA0ODxAREhMUAgMEBgcICQoLDA0OEBETFRYXGBkaAAECAwQFBgcICQoODxAREhQYAAIDBQYHCAkLDA0ODxARExQVFhcYGRobAQIEBQYHCAoLDA0ODxATFBUYAAECAwQGBwgJCgsMDQ4PERITFBgAAQIDBAYHCQoLDQ4PEBESExQVFhcYGRobAAECAwQGBwkKCwwNDhESExUWGBkbAAECAwQFBgcICQoMDQ4PEBESExQAAQMEBQYICQoLDA0PERITFBUWFxgZGhsAAQIEBwkKCw0PEBESExQAAQIEBQgKCw0OEBESExQAAQIDBAUGBwgJCgsMDQ4PEBESExUWFxkaGwABAgMEBQYHCAkKCwwNDg8QERITFBgaAQIEBQYHCAkKCwwNDg8QERITFBUWFxkaGwABAgMGBwkKCwwNDg8SFRYXGBkaGwABAgMEBgcJCgsMDQ4PERITFBUWFxgZGhsBAwYHCAkKDA0OEBQVFxgZGwABAgMEBQYHCAkKCwwNDg8QERITFAABBQcICQoLDA0ODxMUFRYYGRobAAECAwQFBggJCgwNDg8QERITFBUAAQIDBAUGBwgJCgsNDg8QERITFBUWGBkaGwABAgYICQoLDA0ODxATFBUWGBoBBQYICg0OEgABBAUGCQwNDhESExQVFhcYGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVAAECAwQFBwkKCwwNDg8REhMVFhcYGRobAAECAwQFBgkKCw8QERITFBYXGBkaGwECAwQFBgcICQoLDA0PEBIUAAECAwYHCAkKCwwNDg8QERITFRYXGAACBAUGBwkKCwwNDg8QEhMUFRgAAQIEBQYICQoLDA0ODxASExQVFhgZGhsAAQIDBAUGCAkKCwwNDg8QERIUFQABAgMEBQYHCAoLDQ4PEBESFBUWAAEDBAoMDQABAgQFBgcICgsMDQ4PERITFBUWGBobAAEDBAAFBgcICgsNDg8SFAABBAUGBwgKCwwNDg8REhMUFRYYAAECAwYJCgwNDg8SFAADBAYHCQoLDA0ODxARExQVFhcYGRobAAECBAUGCAkKCwwNDg8QERITFBUWFxgZGhsBAgMEBQYHCAkLDQ4PEBESExQVGAECBAUHCAkLDA0PEBESExQWFxgZGhsAAQIFBgcJCw0ODxAREhMUFRYXGRobAAEEBQYHCAkLDQ4PEhQBAwQGBwgJCgsMDQ8QERITFBUWGBoAAQIDBQYICQoLDA0ODxAREhQVFhcYGRobAAECAwQFBgcICQoLDA0ODxASExQYAAECBAUGBwgJCgsMDQ4PEBIUAQIDBAUGBwkKCwwNDg8QERITFBUWFxgaGwABAgUGBwgJCgsMDQ4PEhMVFhcYGRobAAIDBAYHCQoLDA0ODxARExQVFxgZGhsBAgMECQoNDg8QERMUAAECAwQGCAkKCwwNDxEUGAADBAgJCgsMDRESFBUWFxgZGhsBAgMEBgcICQoLDA0PEBESExQWFxgZGhsBAgMEBQYICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBgcICQoLDA0PEBESExQVFhgZGhsAAQIDBAYHCAkKCwwNDxARExQVGAACAwUGBwkKCwwNDg8REhMUFRYXGBkaGwECAwUGBwgJCgsMDQ4PEBITFAABAgMICgsMDQ8REhQAAgMEBQYHCAkKCwwNDxESFBUWFxgBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAwQFBgcKCwwNDhAREhMUFRYYGRobAAEDBAUGBwgJCgsMDQ8QERITFBUWFxgZGhsAAQIDBAUGBwgJCwwNDg8SAQIDBAUICgwNDg8QERIUGAABAgMEBQYHCAkKCwwNDg8QEhMUFRYXGBkaGwABAwQFBgkKDA0OERIUAAECAwUGBwkKDQ4PFAECAwQFBgcICQoLDA0ODxAREhQCBAUJCgsNDhAREhMUFRcYGRobAQMEBQYHCQoLDA0ODxETFBUWGAECAwQHCAkKCwwNDg8REhMUFRYXGBkaGwABAgMEBQYHCAkLDA0ODxAREhMUFhcYGwABAgMEBQYJCgsMDg8QEhQAAQIEBQYHCAsMDhIUGAABAwQFBwkKCwwNDhAREhMUFRYAAQMEBQcICgsMDQ4PEBITFBUWFxgaAAEDBQYHCQoLDA0ODxESExQVFhcYGRobAAECAwQGBwgKCwwNDg8QERITFBUWGBobAAECAwQFBgcICQoLDA0ODxASExQVFhcYGRobAAECAwQFBgcICQsMDQ4PEBITFRYZGhsAAQIDBAUICQoLDA0OEBESExQVFhgABAUGBwgJCgsMDQ4PERITFBUWFxgZGhsAAgUGBwgJCgwNDhAREhQVFhcYGRobAAECAwUGCQoLDA0ODxAREhMUFRcYGRobAAIEBQcICQoLDA0ODxAREhQVFhcAAQIDBAUGBwkNDg8QERITFBUXGAACAwQGCAkKCwwNDg8QERITFRYXGBkaGwACBAUGBwkKCwwNDg8QERITFhcZGhsBAgMFBgcICQoLDA0ODxAREhMUFRYYGRobAAECBQYHCQsMDg8QERITFBUWFxgZGhsBAgQFBgcICQoLDA0OEBESExUWGBsAAQMEBggKDQ4UAAECAwYHCAkKDA0ODxAREhMUFQABAgMEBQYHCAkKDA0ODxAREhMUFRYXGBkaGwABAgUGBwkKCwwNDg8QERIUFRgaAAEDBAUHCAkKCwwNDg8QERITFRYXGBkaGwABAgMEBQYICQoLDA0ODxAREhMUFRYXGBkaGwABAgMFBwkKCw4PEBESExQAAQIDBQYHCAkKDA0ODxAREhMUFRgaAAECAwQFCAkKCwwODxAREhMBAgMEBQYHCAkKCwwNDg8QERITFBUWAQUGBwgJCgsMDQ4PEBESExQVAAECBQYHCAkLDA0ODxAREhMUFRgZGgABAgMEBQYHCAkKCwwNDg8QEhMUGAACAwQFBggJCgsMDQ4PEBESExQAAgMGBwgJCgsMDQ4PERITFBUWGBoAAQIDBAUGBwgJCgsMDQ4QERIUFRYXGBkaGwABAwQFBgcICQsNDg8QERITFBYYGRoAAQIDBAkKCw4PEBETFBYAAQIEBgcICQoLDA0ODxAREhMUFhgaGwECBQYICQoLDQ4PEBESExQVFhcYGRobAQIDBAYHCAkKCwwNDg8QExQVFhgZGhsGCAkNERITAAEDBQYICgsMDQ4PEBESFBUWFxgZGhsAAQIDBAUGBwgJCg8QERIAAQIGBwgJCgsMDg8RExQVFhgaGwACAwQFBwgKDA0QERITFBUWGAABAgMEBQYHCAkLDQ4PEBETFBUWFxgaGwABAgMEBQYHCAkKCwwNDg8REhMUGAABAgMFBgcICQoLDA0ODxAREhMUFRYYGhsCBgcICQoLDA0ODxAREhMVFhgaGwEDBAUGBwgKCwwODxAREhMUGAABAgMEBQYHCAkKCwwNDg8QERITFBUYGwECAwUHCAkKCwwNDg8QERITFBYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERQVFhcYGRobAAECAwQFBgcJCg0ODxAREhMVFgABAgUGBwgKCwwNDg8SFAACAwQFBgcICQoLDA0OEBESExQVFhcYGRobAAIDBAUGBwgJCgsMDQ4PEBETFBUWAAECAwUGBwgJCwwNDg8QERIUFRYXGBkaGwABAgMEBQYHCQoLDA0OEBESExQWFxgZGhsAAQIDBAUGBwgJCgwNDg8QERITFBUYAAECAwQFBgcICQoLDA0PEBESExQWAAECAwQFBggJCgwNDg8RExQAAQIDBAUGBwgJCwwNDg8QERITFBUWFxgZGhsAAQMFBgcJCgsNDg8QEhQAAQIDBAUGBwgJCw0ODxAREhMUFRYXGRobAAIDBAUGCQoLDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwODxASExQVGBsAAQIDBAYHCAkKCwwNDg8QERITFBUWGAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwUGBwkKCwwNDg8QERITFRYXGBkaGwABAgMEBgcICQoLDA0ODxAREhMUFRgaGwABBQYHCAkKCwwNDg8SExQCAwQFBgcICQoLDA0ODxAREhQYAgMEBQcICQoLDA0ODxARExUWFxkaGwABAgMEBQYHCAkKCwwNDg8REhMUFRYXGBobAAECAwQFBgcICQsMDQ4PEBESExQVFhgZGhsAAQIDBAUGCAkKCwwNDg8QERITFRYXGRobAQIDBAYICQoLDA0PEBESExQVFhcYGRobAAECAwQGBwgJCgsMDQ4PEBESExQVFhcYGRobAAIDBAUHCAkKCwwNDg8SFBgAAQIDBAYHCAkKCwwNDg8QEhMUFRgAAQIDBAUGBwgJCgsMDQ4PEBETFBYXGBkaGwAEBQYHCAoLDQ4PFAABAgMEBQYICQoLDA0ODxASExQVGAABAgMEBQYICQoLDA0ODxASFAECAwQFBgkKCwwNDg8QERITFBUWFxgZGhsAAQMFBgcICQoLDA0OEBESExUWFxgZGhsAAQIDBAUGBwkKCwwNDg8QERIUFRYXGBkaGwECAwQHCQoLDA0ODxARExQVFhcYGhsAAQIDBwgJCgsMDQ4PEBESExUWFxgZGhsAAQIDBAUGCQoLDA0OEBESExUAAQIDBAUHCAoLDA0ODxIUFRgAAQIDBAUGBwgJCgsMDQ4SExQVFhcYGRobAAECAwUGBwgKCwwNDxAREhMUFRgBAgMEBQYHCAkKCwwNDg8QERMUFRYXGBkaGwECBAUHCAoODxARExQAAQMICQoLDA0ODxARExQVFhgaAAECAwQFBgcICQoLDA0ODxESExQVFhcZGhsAAQMFBwgKCwwNDg8QEhMUFRYXGBkbAAECBAUGBwgJCgsMDg8QERITFBUWFxgZGwABAgQFBgcICgsMDQ4PEBESFBUWGBsAAQQGBwkKDA0OERITFAECAwQICQoLDA0PEBETFBUWFxgZGhsBAgMEBQYICQoLDA0PERQBAgQGBwkKCwwNDg8QExQAAQIDBAUIDA4PEhMUFRYYGRobAAECAwQFBggKDQ4PERITFAABAgMFBggJCgsMDQ8SExQVFhcYGRobAAECAwQFBgcICQoLDA0OEBQAAQMEBQcJDA4PERMUFRYXGBkaGwABAgMEBgcJCgsMDQ4PEBESExQWGAABAgMEBQYHCgsMDg8REhMUFRYXGBkaGwECAwQFBgcICgwODxESExUWFxgZGhsAAgMEBQYHCAkKCwwNEBESExQVFhcYGRobAAECAwQGBwgJCw0PERITFBUWGRobAAECAwQGBwgJCgsMDQ4PEBESExQVFhgCBAUGCQsNDhESExQVFhcaGwIDBAUGCAkKCwwNDxASFBcYAAECBAUGBwgJCgsMDQ8QERMUFRYXGBkaGwABAwQFCQoLDA0PEBESExQVFhcYGRobAAECAwQGBwgKCwwNDg8QEhMUFRYXGBkaGwABAgMEBQYICQoLDA0ODxARExUWFxgZGhsAAQQFBggJCgsMDQ4QERITFBgAAQIDBAUGBwgJCgsMDQ4PERITFAABAgMEBQcICQoLDA0ODxAREhMVGBoAAQIDBAUGBwkKCwwNDg8QERITFBUWGBsAAQIDBAUHCAkKCwwNDg8QERITFBUWGAABAgMEBQYHCAoLDA0ODxAREhMUFRYXGBkaGwABAwQFBgcICQoLDA0ODxAREhMVFhcYGRoAAQIDBAUGCAkKCwwNDg8QERITFAABAgMEBQYHCAkKCwwNDhIUAAECAwQFBgcICw4PEBESFAEDBAUGBwgJCgsMDQ4PEBQAAgMFBgcJCgsNDxARExQVFhcZGgABAwQGBwkKCwwNDg8QERITFBUWGAABAgMEBQYICQoLDQ4PEBIUGAABAgMEBQYHCQoLDA0ODxAREhMWFxgZGgACAwUGBwgJCgsNDxESExQVFhcZGhsAAQIDBAUGBwgJCgsMDQ8QERITFBUWFxkaGwABAgMEBQYHCQsMDQ4PEBESExQVFhcYGhsBAgMFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQMEBQYHCAkKCwwNDg8QERITFBUWGBkaGwABBAUGCAkKCwwNDg8QEhQYAQMEBwgJCgwREhQAAQIEBQYICgsMDQ4PEBESExQVFhgaGwABAwQFBgcICQsMDQ4PEBESExQYAAEEBwgKCwwNDg8QEhQXGAABBAYHCAkKCw4PEBETFBUWFxgZGhsBAgMEBgcJCgwPEBESAAECAwQFBgcICQoLDQ4PEBEUAAECAwUGCAkKCwwNDg8QERITFBYYGwABAgMEBQYICQoLDA4PEBESExQAAgMEBQYHCAkKCwwNDxAREhMVFhcYGRobAQIDBgcICQoLEBQAAQIDBAUICQoLDA0ODxAREhMVGBobAAECAwQGBwgKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCwwNDg8REhMUFRYXGBkaGwABAgMEBQYICgsMDQ4PERIUAAEEBQYHCAsMDQ4PERITFAECBAUHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUHCAkKCwwNDg8QERITFBUAAQIDBAUGCAkKDA4QERITFAECAwQHCQoLDA0ODxAREhMUFRYYGwABAgMEBgcICQoMDQ4PEBIUFQABAgQHCgsNDhITFBsAAQIDBQYICQoLDA0ODxASExQYGhsAAQIFBgcICgsMDQ4PERITFBUWGBobAAECAwUGCgsMDRQCBAUGBwgJCgsMDg8QERITFBUWFxgZGhsAAQIDBAUGBwkKCwwNDg8QERITFBUWFxgZGhsAAQIEBQgJCgsMDQ4PEhMAAQIDBAUGBwkKCwwNDg8QERITFBUWFxgaGwABBwgKCwwNDxIUGAABAwUGBwgLDQ4PEBEUFRYXGBsAAgMEBwkKDA0ODxAREhMUFRYXGBkaGwACAwQFBgcICQoLDA0ODxAREhQAAwQFBwgJCgsMDQ4PEBIUAAECAwQFBgcICQoLDA0OERIUFRcaGwABAgMFBgkKCwwNDg8REhMUGgACAwQGBwgKCwwNDhAREhMUFRoAAQIDBAYHCQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8REhMUAQIDBAUGCAkKCwwNDg8QERITFBUAAQIEBQgJCgsMDQ4PEBESFAABAgMEBQYHCAkKCwwNDg8QERITFBUWGBoBAgMEBgcICgsMDQ4QERITFBUWFxgZGhsAAQMFBwgJCgsMDQ4PEBESExQVFhgbAQIDBAcICwwNDg8QERITFBUWFxgaGwABAgMEBgcICQoLDA0ODxAREhMUFhgbAAMEBQcJCgsMDg8QERMUGAABAgMEBQgJCgsNDg8QEhMUAAECAwQFCAkKCwwNDxITFBUWGBsAAQIDBAUGBwkKCwwNDg8QERITFBUWFxgZGhsBAgMGCQoMDQ4PEBETFBUWFxgZGhsAAQIDBAYHCAkNDhIUAAECAwQFBgcICQoLDA8REhMUGAACAwQGBwkKCwwNDg8QERMUFRYXGBoAAQIDBAYHCAkKCwwNDg8QERMUFRYXGRobAAEDBAUKCwwNDxESFBoAAQMEBQYHCAoLDA0ODxIUFRcYGwECAwQFBggJCg0ODxAREhMUFRYXGBkaGwECAwQFBgcICQoMDQ4PEBESExQVFhgZGhsAAQIDBAUHCAoMDQ4PEhMUFRYXGBkaGwABAgMFBgcICQsMDQ4PEBETFBUWFxgZGhsAAQIDBAUGBwgJCgsNDg8REhQBAgMFBgcICQoLDA0ODxARExgaAQIDBAUGCAkLDQ4PERITFBUWFxgZGhsBAgMEBQoLDRMUGAABAgMEBQYHCAkKCwwNDg8QERIUFRgaGwABAgMFBgcICQoLDA0ODxARExUWFxgZGhsAAQMEBQoLDA4PEhMUAAECAwQFBgcICgwNDg8QEhMUFhgaAAECAwQICQoLDA0ODxAREhQYAAECAwQFBwoLDQ4PEBESExQYAQIDBAUGBwgJCgsMDQ4PEBITFBUWFxgZGwABAgMEBQYHCAkKCw0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKDQ4PEBETFBgBAgMFBggJDA0ODxAREhQVFhobAQMEBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgUGBwgJCgsMDQ4PEBESExQVGAABAgMEBQYICQoLDA0ODxAREhMUFRYXGBkaGwACAwQFBgoLDA0SFBgAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAEDBAUGBwwNDg8QERIUAAECAwQFBgcICgsMDQ4PERITFBUWFxgZGhsAAQIDBAUGBwgKCwwNDg8SFAECAwQFBgcICQoMDQ4PEBESExQVGBoAAQIDBAUGBwgJCwwNDg8QERITFBUXGBkaGwECBAUGBwgJCgsMDQ4PEBESExQVFhcZGhsAAQUGBwgJDA0ODxAREhMUFRYYGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDQ4QERITFBUWFxgZGhsAAQIDBAUGCAkKDA0ODxAREhMUFRYYGRobAAECBAUGBwgJCgsMDQ4PEBESExQXGBsBAwQFBggJCgsMDQ4PEBESExQVFhgaGwABAgMEBQYHCAkKCwwNDg8REhQVFhcYGRobAQIDBAUGBwgJCwwNDg8REhMUFRcYGgABAgMEBQcJCwwNDg8REhQVAAEDBAoLDRQBAgMEBQgLDA0ODxITFAECBAoLDQ4BAgQFBgcICQoLDA4PEBESExQVFhgZGwIDBQYHCAkKDQ4PFAACAwQFBggJCgsMDQ4REhMUFRYYGgABAgQFBggJCgsMDQ4QERITFRYXGBkaGwACBAUGBwgKCwwODxIUFhsAAQIEBQYHCAkLDA0OEBESExQVFhgZGgABAgMEBQcIDA0ODxIUFRgAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAEDBAUGDQ4REhMUFhgAAQIDBAUGBwgJDA0ODxAREhMUFRYYGhsAAQIDBAUGBwgJCwwNDg8QERITFBgAAQIEBQYHCAkKCwwNDg8QERITFBUWGBsAAQIDBAUHCAkKCwwNDg8QERIUFxgBAgMEBQYICQoLDA0OEBESExUWGBkaAAECAwQFBggKCwwNDxIUAAECBQYICQoLDA0ODxARExQVFhcYGRobAAECAwQHCAkKCwwNDhAREhQAAQIDBQYHCAkLDA0ODxAREhMUFRgaAAECAwcKDBIAAQIEBQYICwwNDg8SFAABAgMFBgcICgwNDg8SAAECBwoLDQ4RExQBAgMHCQoLDA0ODxAREhMUFRYXGBsAAgMFBwgKCwwNDg8QEhMUFRYAAQMEBQYHCQoLDA0OEhMUFRgbAAEDBQYHCAkKCwwNDg8QEhMUAAECAwQKDA0ODxITFAABAgMFBgcICQoMDQ4PERMUFRgAAQIDBAUGBwgJCgsMDQ4PERITFBUWFxgZGhsAAQIFBggJCgsNDg8QERITFBUWFxgZGhsBAgMFBgcICQoNDg8QERITFBgAAQIFBgcICQoMDQ4PEBESExQVFhcYGgACAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWGBoAAQIFBgcICQoLDA4PEBESExQVFhgaGwABAgMEBQYHCAkKCwwNDg8SFAABAgUGBwoMDQ4PERIUAgMEBQYHCAoLDA0ODxIUFRYXGAEDBAYICQoLDA0ODxAREhMUFRgaAAECBAUGCAkLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYICQoLDA0ODxAREhQVGgACAwQFBgcICQsMDQ4PEBESFBYXGBkaGwEDBAUGCAoLDA0ODxESFAABAgQFBgcICQoLDA0ODxESExQVGAECAwQFBgcICQoMDQ4PEBESExQVGAECAwQHCg4SFAIFBgcICQoLDA0ODxAREhMUFRgaAAECAwQFBgcICQoLDQ4PEBESExQVFhcYGhsAAQIDBQYHCAkKCw0ODxASExYYGgMEBQYICQoMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDQ4PEBESFBgbAAECAwQFBgcICQoLDQ4PEBESExQYGgABAgMEBQYHCAkKCwwNDg8SFAACAwQFBgcICQoLDA0ODxAREhMUFRgaAAEDBAUGBwgJCgsMDQ4PEBESExQVFhcYAAEDBAUICgsMDQ4PEBESExQAAwUGBwkKCwwNDg8QERMUFRYXGBkaGwADBAcICQsMDQ4PEBESExQVAAEDBAUGCAkKCwwNDg8UGAABAgMFBgcICQoLDA0ODxASExQVFhgAAQIDBAUGBwgJCgsMDQ4PEBESExQWGBkaAAECAwQFBgcICQoLDA0ODxAREhQVFhcYGRobAgQGBwgJCgsMDQ8QERQVFhcYGRobAQIDBAcICQoLDA0ODxASFBUaAgMEBQYHCAkKCwwNDg8REhQaAAECAwQGBwgJCgsMDQ4PEBETGAECBAYICQoLDA0PEBESFBUWGBsBAgMEBQcICQoLDA0ODxESExQVFhcYGhsAAgMEBQcICgsMDg8QERITFBUWFxgZGhsAAgQFBwgJCgsMDQ4QERITFAABAgYHCAkKCw4PEBESExQVFhcYGRobAAECAwQFCgsMDQ4PEhMUGAABAwQFBgcICQsNDg8QERITFBUWFxgZGwABAgUGBwgJCgsMDQ4QERITFBUWFxgZGhsBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBQgKCwwNDg8QEhQAAQMEBQYHCAkKCwwNDxAREhMUFRYYGRobAAECAwQFBwgJCgsMDQ4PEBESExQVFhgaGwABAwUGCQoLDQ8QERITFBUWFxgZGhsAAQIDBAUGCQoLDQ8QERITFBUWFxgZGhsBAgMFBggJCgsMDg8QERITFBUWGBkaGwABAwQICQoLDA0QERITFBUWFxgZGhsAAQUGBwgJCgsNDg8QERITFBUWFxgZGhsBAgMEBQYHCAkKCwwNDg8REhMUFRYXGBkaGwABAgMEBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMFBgcICQsMDQ4PEBESExUWFxgZGhsAAQIDBAUGCAkKDA0ODxARFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUAAQIEBQYICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERMUFRYXGBkaGwACAwQFBgcICQoLDA0PEBESExQVFhcYGRobAAECAwQFBgcICgsNDxAREhUYAgQFBgcICQoLDA0ODxESExQVFhgBAgUGBwgKCw0ODxITFBUWGBkaGwABAgYHCwwNDg8QEhMUFRYYGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsCAwUGBwgJCgsMDQ4PEBESExQVFhgaAAECAwQFBggJCgsMDQ4PEBESExQVFhcZGhsAAQIDBAUGBwkKDg8QERMUFRYXGBkaGwABAgMEBQYICgsNDg8REhMUGBoAAQIEBggJCwwODxESExQVFhcYGRobAQIDBAYHCAkLDA0ODxAREhQVAAEDBAkKDQ4PEBESExQVFhcYGRobAQIEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsCBAUGBwgJCgsMDQ4PEBIUFRoCAwQFBwgJCgsMDg8QEhQVFhcYGRobAAECAwQFBgcICQoLDA0ODxMUFRYXGBkaGwABBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxASExQVFhcYGRobAQIDBAUHCAkKDg8QERITFBgAAQIDBAUGCAkKDA0ODxAREhMUFQACAwQGBwgJCgsNDg8QExQVFhcYGRobAQIDBAYJCgsMDQ8REhQVFhcYGRsAAQIDBAUGBwgKCwwNDg8QERITFBUWFxgZGhsAAQQFBgcJCgsMDQ4PEBESFBYXGBkaGwACBAYICQoLDA0ODxASExUWGBsBAgMEBQcICQoLDA0ODxAREhMUFRYYGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgAAQIDBAoLDA0ODwECAwQFBgcJCgsMDQ4PEBESExQVFhcYGRoBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIEBQYICQoLDA0ODxEUFRYXGBkaGwABAgMEBQcICQoLDA0ODxAREhMUFRcYGRobAAEDBAYHCAkKCw4PEBESExQAAgQGBwkKCwwODxAREgABAgMEBgcJDA0ODxAREhMUFRYYGwABBAUGBwgJCgsMDg8QERMUFRYXGBkaGwADBAUGBwkKDA0PEBETFAABAgMEBQYHCAkKCwwNDg8QERITFBUYAAECAwQFBgcJCgsMDQ4PEBIUFRgBAgMEBgcICQoLDA4PEBESEwABAgMEBQYHCgsMDQ4PERITFBUYAAECBAUGCAoLDg8REhMUFhgaGwABAgMEBQYHCQoLDA0ODxAREhMUFxgaAAECAwQFBgcICgsMDRETFBYAAQQFBgcICQoLDQ4PERMUFRYXGBkaGwABAgMEBQYICQoLDA0ODxARExQWFxgaAAECAwQFBgcICQoLDQ4PEBESExQaAAECAwQFBgcKCwwNDxIUAQIDBAUGBwkLDQ4QERQVFhcaGwABAgMEBQYHCAoLDQ4PEBIUAAECAwQFBggKDA0OEBITAAIDBAUGCAkMDg8REhQAAQIEBgcICgsNDhESExQVFhgZGhsBAgMEBQgJCgsNDg8QERITFBUYGRoAAQIDBAUGBwoLDA0ODxAREhMVFhgBAgMEBQcJCgsNDg8QERITFBUWFxgAAQIDBwgKCwwNDg8SExQBAgMEBQYHCAkKDA4PEBESFAEDBAUGBwgJCgsMDQ8REhQWGAUGCAkLDQ4PEBESGAECAwQFBgcICQoLDA0ODxASFBgBAgMEBQYHCAkKCwwNDg8QERITFBUCAwQFBggJCgsMDQ4PEBESExQVFhgAAQIDBAUGBwgKCwwNDg8QERITFBUYGgECBAUGCAkLDA0OEBESExQVFhcYGRobAAECAwQFCAoMEgECBgcICQoLDRAREhMVFhcYGRobAAECAwQFBgcICQsMDQ4PEBIUFxgaAAIDBAUGBw0ODxAREhMUFRYXGBkaGwEDBAYHCAkKCwwNDhETFBUWFxkaGwABAgMGCQoLDA0ODxAREhMUFRYXGBobAAECAwQGCAkKCwwNDg8RFAIEBQYHCAkKCwwNDg8QERITFBUWGAABAgMEBQYHCAkLDQ4PEBESExQVFhcYGRsAAQIDBAUGCAkKCwwNDhAREhMUFRYXGBkaGwABAgMEBgcICQoLDA0OEBITFBUWFxgZGhsAAQMEBQgJCgsMDQ4PEBESExQVFhcYGRobAgMEBQYHCQoLDA0ODxAREhMUFRYXGBkaGwABAgUGBwgJCgsMDQ4REhMUFRYXGBkaGwECBAUICQoLDA4PEBESExQVFhcYGRobAQIEBQYHCQoLDA0OERMUFRYXGBkaGwECBgcICgsMDQ8SFBgAAQIDBAUGBwgJCgsMDQ4PERIUFRYYAAECAwUGBwgJCg0ODxARExQVFhcYGRobAAECAwQHCgsMDQ4PEhQYGwABAgMEBwkKCwwNDg8QERITFBYBAgMEBQcICQoLDA0PERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEhQYGgECAwQFBgcICgsMDQ4PEBESExQYAAECAwUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxASExQVFhcYGhsAAgMEBQYHCAkKCwwNDxARExQVFhcYGRobAQMAAQIDBQYHCAkKCwwNDg8QERITFBUWGBobAAECAwUGBwgJCwwNDg8QERITFRYXGBkaGwABAgMFBgcICQoLDA0ODxAREhMVFhcYGRobAAECBAUGCgsMDQ4PEBESExQAAQIDBQYHCAkKCwwNDg8QERITFAABAwUGBwgJCwwNDg8QERITFBUWFxgZGhsBAgMEBQcICgsMDQ4PEBIUGBoCAwQFBgcICgsMDg8QERITFBUWGBkaGwEDBAUGBwgJCgsMDQ4PEBESExQVFhgbAAIEBQYHCAkKCwwNDg8QERIUFRgCAwYLDA0ODxITFBYYAQIDBAUGBwgJCgsMDQ4PEBESFBUWGBobAAIDBAUGCAoLDA4PERIUFhgAAgMEBQYJCgsMDQ4PERIVFhcYAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAsNDg8REhMUFhcYAAIDBAYHCAkKCwwNDg8QERITFAABAwQFBwgJCgsMDQ8QERMUFRYXGBkaGwABAwQFBwkKCwwNDxAREhMUFRYXGAMFCAkKCwwNDg8QERITFBUWGBoAAQMFBgcICQsMDQ4PEBIUAAECAwQGBwgJCgsMDQ4PEBESExQVGBoBAwQGBwgJCgsNDhESExYXGBkaGwABAgMEBQYJCgsMDQ4PERMUFRYXGBkaGwABAgUICQoLDA0OERITFRYXGBkaGwECBggJCgsNDhATFBUWAAECAwQFBgcJCgsMDQ4PEBESExQVFhcYGhsBAgMEBQYHCQoLDA0ODxESExQVFhcYGRobAAECAwQFBwgJCgsMDQ4PERITFBUWFxgZGhsCAwUHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUHCAkKCwwNDg8QERIUFRYXGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwECAwQFBggJCgsMDQ4PEBESExQVFhcYGRobAQMEBQYHCQoLDQ4PEBETFRYXGBkaGwEDBAUGBwgJCgsNDg8QERMVFhgbAQIDBAgJCgsMDQ4PEBIUFRYXGBobAQIDBQYHCAkKCwwNDg8REhMUFRYXGRobAAECAwUGBwkKCwwNDg8QERITFBUWGBobAAECAwQFBgcJCgwNDg8QERITFBUWGAABAgMEBgkKCwwNDxAREhQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwEDBAUGBwsMDQ4PEBEUFRYXGBkaGwACAwUGBwsMDQ4QEhQAAQIDBAYICQoLDA0OEBITFBUWFxgZGhsAAgMHCAkKCwwNDg8QERITFBUWFxgZGhsBAgcJCwwNDhAREhMUFRYXGBkaGwECBQYHCAkKDA0ODxAREhMUFRYAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAIDBAUGBwkKCwwNDg8SFAABBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcJCgsNDg8QERMUFRYXGBkaGwABAwUGBwgJCgsMDQ4PEBESExQVFhcYGwECBAYHCAoLDA0ODxASExQVFhcYGRobAAECBAYICQoMDQ4QExQVFhcYGRobAAECAwQFBgcICgsMDQ4PEBESExQVFhgZGhsAAQIDBAUHCAoLDA0ODxAREhQVFhgAAQIDBAUGBwgJCgsMDQ4QERITFBUYGgABAgMFBggJCgsNDxASExQVFhgZGhsAAQIDBAUHCAkKCw0ODxAREhMUFQIEBgcICQoMDQ4PEBETFRYXGBkaGwABAwUGCQsMDQ4PEBESExQaAAECBAcLDRcZGgEDBAYICgwODxAREhMVGBkbAAQFBwgJCgsNDg8QERITFBUWFxgAAgMFBgcICgsNDg8QERITFBUYGQECAwQFBgcKCw0ODxAREhMUFhcYGhsAAQMEBQYHCAkLDA0ODxAREhMVFhcYGhsAAQIDBAUGCAoMDQ8QERITFBYYGRoAAQIDBAUGBwgKCwwNDg8QERITFBYXGBkaGwECAwQFCAsNDg8QERQVFhcYGRobAAECAwUGBwsMDQ4PEBIUAAECAwUGBwgJCgsMDQ4PEBESExQVFhcYGhsBAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgQFBgcICgsNDg8QERITFAABAgMEBgcICQoLDA0ODxAREhMUFRYXGBkaGwECAwUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwUICQoLDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDQ4PEBESExQVFhcYGRobAQIEBwgJCgsMDg8QERIVFhcYGRobAQIEBQYHCAkKCwwNDg8QERITFBUWGBoAAQMEBwgJCgwNDg8QERMUAAEDBAUGBwkKCwwNDg8QERITFBUWFxgZGhsAAgMEBQYHCAkKDA0ODxAREhMUFRYXGBkaGwABAgMEBQcICQoLDA0ODxARExQXGBobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBgcICQsNDg8QERMUFRYXGRobAAECAwQFBgcICgwNDg8QERITFBUWFxsAAQIDBQYHCAkKCw4PEBESExQVFhcYGRobAAECAwQFBgcICgsMDQ4PEBESGAABAgMEBQcKDRIAAQIDBAUHCAkKCwwNDhAREhMUAAECBAcICQsMDQ4PEBESExQVFhgZGhsBAgMEBgcICQsMDg8QERMUFRYXGBkaGwABAwQFBgcJCwwNDxESAAECAwQFBgcICQoMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRgAAQIDBAUICgwNDg8QERITFBUWGAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAYHCAoLDhESExQVGBsBAgMEBQYHCAkKCwwODxESExQVFhcYGRobAAECAwQFBgcICQoLDA4PEBESExQVAQUGBwkKCw4PERIUFQABAgMEBgcICQoLDA0ODxASFBUAAQIDBAUHCAkLDA0ODxAREhMUFRYXGBkaGwABAgMEBggJCgsMDQ4QERITFBUWFxgZGwABAgQHCAkKCwwNDhAREhMUFRYYGRobAAECAwQFBwkKCw0ODxESExQWGBobAAECAwQFBgcICQoLDQ4PEBESExQVFhcYGRobAAECBAUGBwkKCw0ODxARExQVFhgbAQIEBQYICQoLDA0QERITFBUWFxgZGhsAAQIDBAkKCwwNDg8QEhQAAQUGCAoMDQ4PEBIVGQABAgYICQoLDA0ODxAREhMVFhgZGhsAAQIDBAYICQoLDA0ODxAREhMUFRcYGgABAgMEBQcICQoLDA0ODxESExQVFhcYGRobAAECAwQGBwgJCw0ODxAREhMUFRgBAgQFBgcICQoLDA0ODxESFBUWFxgbAAECAwQFBwoLDQ4PEBESFBgaGwABAgMGBwgJDA0OEBESExUWFxkaGwABAgQFBwgJCgsMDQ4PEBESExQVFxgAAQIEBQcICQsMDQ4PERITFBUWFxgZGgABAgUGCQoLDA0PEBESExQVFhcZGhsAAQIDBgcICQoLDA0ODxAREhMUFRYYGwABAgMEBQYHCQoLDA0ODxAREhMUFRgZGhsAAgMEBQYHCAkLDA0ODxASExYYGwEDBQYHCAkKCwwNDxAREhMUFRYXGBkaGwACAwQGBwkKCwwNDhITFBUWFxgZGhsAAQIDBAUGBwgJCgsNDg8QERMUFhcYGRobAAECAwQFBgcICQoLDA0PEBITFRYYGgABAgQFBgcICQsNDhARFBUWFxgZGhsAAQIEBggJCgsMDQ8QEhQVFhcYGRobAAIDBAUHCAkKCwwOEBESExUWFxgZGhsBAgMFBggJCgsMDQ4PEBIUFRYXGBkaAwQFBwgKDA0PERMUAAEDBAUGBwgJCwwNDg8QERITFRYYGRsAAQMEBgcICQoLDA0ODxASFBUWFxgZGhsAAQIDBAYHCAkKDA0ODxASExQBAgMFBggJDA4QERITFBUWFxgZGhsAAQIDBAUGBwgKCwwNDhIUAAECAwUGBwgJDA4PEBESExQVFhcYGRobAAECAwUKCwwNDg8QERIUGAABAgMEBQYHCAoLDA0ODxAREhMUFgABAgMEBQYICw0PFBUAAQIDBQgJCgwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ8REhQVGgABAgMEBQYHCAkKCwwODxAREhMUFRYYGRsCAwQFBwgJCgwNDg8QERMUFRYXGBkaGwABAgMGBwgMDQ4PEBESFBUWFxgZGhsAAwQFCgwNDg8SExQYAAECAwQFBgcICgwODxIAAgQHCAkKCwwNDg8QERITFBUWFxkaGwABAwQFCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGCQoMDQ4PEhMUFRgZGgACAwQFBggKCwwODxAREhMUFRYYGRobAQMHCAkLDQ4PEBESExQWFxgZGhsAAQIDBAYHCAkKCw0ODxAREhMUFgACAwYHCAkKCwwNDg8QExQVFxgZGhsAAQIDBAUGBwkKCwwNDg8REhQaAAECAwQGBwgJCwwNDxAREhMUFRYXGBkaGwABAgQFBgcICQoLDA0ODxAREhMUGgABAgQFBgcICQoLDA0ODxAREhMUFRgbAQIDBAUGCAkKCwwNDg8REhMUGAABAgMGBwgJCgsMDQ4PEBESExQVFhgaGwABAwYHCAoLDA0ODxITFBUWGAACAwQFBgkKCwwNDxESFAABAwUGBwgJCgwODxARFBUWFxgZGhsAAQMEBQcICQsMDQ4PEBESFBUWGRobAAECAwUHCgsMDQ4PEhMUGBoBAgMEBgoMDQ4PEhQAAQIDBAUHCAkKCw0ODxAREhMUFQABAgMEBQYHCAkKCwwNDg8QERITFBUWGBkaGwADBAUGCQoLDA4QERITFBUWFxgZGhsAAgQGBwgJCgsMDQ4QERITFBUWFxgZGhsAAQIDBAUGCAkLDA0ODxAREhMUFRYYGhsAAQIDBAcICgsMDQ4PFBUYGgECAwQFBgcICQoLDA4PEBESExQWFxgZGhsAAQIDBAUICQoLDg8QERITFBUWGBkbAAMEBQYICQoLDA0OEBITFBUYAAECAwQGBwgJCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRsAAgMEBQcICQoLDQ4PERQVFhcYGRobAAECAwQFBggJCgsMDQ4PEBITFBUWFxgZGhsCAwcICQoLDA0ODxARExQVFhcYGRobAAECAwUGCAkKCwwNDg8QERIUFhgBAgMEBQYHCAkKCwwNDg8QERITAQQFBgcICQoLDA0ODxESExUWGBkaGwACAwUJCgsMDQ4PEBIUFRcYGRobAAEDBAUGCAkKCwwNDhAREhQAAQIDBAUGCQoLDA0ODxESFBcYGwABAgMEBQYHCQoLDA0ODxASExQAAQIDBAUHDQ4PERMUAAECAwQGBwgJDA0ODxAREhMUFRYXGBkaGwACBgcICQoLDA0ODxAREhMUFRYXGBobAAEDBAUGBwgJCgsMDQ4PEBESExUWFxgZGhsCAwQGBwgJCgsMDQ4QERMUFRcYGRobAAECAwUGBwkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAYHCAkKCwwNDg8QERITFBUWFxgZGhsBAgMEBQYHCAkKCwwNDg8QERIUFRoBAgMEBQYHCAkKCwwNDhIUAAECAwQFBgcICgsNDg8QERIAAQIEBQYHCAkKCwwNDg8SFBUYGgECBAUICQoMDRAREhQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEDA0PFAECBQYICQsNDg8REhQYAAECAwUGBwgJCgsMDQ8QEhMUFRgaAAECAwUGBwgJCgsMDQ4PEBESExQXGAECAwUGBwgNDg8REhMUAAECAwQFBggJCgwNDg8QERITFBYYGgABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsBAgMEBQYHCAkMDQ4PEBESExQVFhcYGRobAQIDBAUHCAkLDA0ODxESFBgBAgMEBQYHCAoLDA0ODxAREhMUFRYXGBkaGwECAwQFBwgJCw0ODxQAAQIDBAUGBwkKCwwPEhQAAQMEBgcAAQIEBgcJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcKCwwNDg8QERMUFRgaAAECAwQGCgsMDQ4PERITFBYAAQIDBAUGBwgKCw0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBoAAQIDBAYHCgsMDQ4PEBESFAABAgMEBQcICgsMDQ4PEBESExQVGAADBAUHCAkKCwwOERIUAAEDBAUGCAkLDA0PERITAQIGBwkLDA0OEBESFBUWGBkbAQIGBwkLDA0OEBESFBUYGwABAgMEBQcKCwwNDg8QERITFBUWGBobAAECAwQFBgcICQoLDA4PEBESExQVFhgAAgMFBgcJCgsMDQ4PEBESExQYAAECAwYHCAkKCwwNDg8QERIUAQIDBQYHCAkKDA0PEBMUFRYYGRobAQIDBAUGBwkKCwwNDg8QERMWFxkaAQIDBgcICQoLDA0ODxAREhQWFxgZGhsAAQIDBAUGBwgJCgwNDg8QERITFBUWFxgZGhsBAgMEBQYHCAkKDA0ODxAREhMUFRgBBQcICQoLDA0ODxIUFhgbAAECAwQFBggJCgwNDg8QERITFRYYAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUXGBsBAgUGBwgJCgsNDhARExQVFhcYGRobAAECAwQGBwgJCgsMDQ4PEBITFBUWFxgaGwABAwQHCAoLDA0ODxIUGAABAgQFBwgJCgwNDg8QERMUFRYXGBkaGwABAgMEBwgJCgsMDQ4PERMUFRYXGBkbAAECAwQFBgcICQoLDQ4PEBITFBUXGBsAAQIDBAUGCAkKCwwNDg8RExUWFxgZGhsBAwUGBwgJCgsMDQ4PEBESExQVFhgZGhsCAwQFBggKCwwNDg8QERITFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBgcICQoLDA0ODxAREhMUFRYXGBkaGwECAwQGBwgJCw0ODxAREhMUFgABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAYHCQsMDQ4PEBETFBUWFxgZGhsAAQMEBgcLDxQAAQIDBAYHCAkLDA0ODxAREhMUFRYYGgABAgMHCAkKCwwNDg8QERIUFRgAAQIFBgcICQoLDA0PEBESExQVFhcYGRobAAECAwQFBwgJCgsMDhESExQBAgMEBQYHCgsNDg8QERITFBUWFxgZGhsAAQIDBQcJCgwNFAABBAUGBwgJCgsMDQ4PEBESExQBAgMEBQYHCAkKCw4PEBESExQVGAECAwQFBggJCgsMDQ4PEBESExQVFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQYAAEDBAUGBwgJCw0ODxAREhMUFQABAgMEBQYICQsNDg8REhMVFhcYGRobAAECAwQGBwkKCwwNDg8REhMUFRYXGBkaGwABAwQFBggKCwwNDxAREhMVFhgaGwACAwQGBwkKCwwNDxASExQAAQIDBAUGBwgJCwwODxAREhMUGAABAgMEBgcJCgsMDQ4PEBESFBUXGBkaGwABAgMEBQYICQoLDA4PEBQVFhcYGRobAAEDBQYICQoLDA4PEBESFQACAwQFBggJCgsMDg8QERITFBUWGBkBAgMFBgcICQoLDA0ODxAREhMUAAECBAUGBwgJCgsNDg8QERITFBgBAgMEBgcICQsMDQ4PEBESExQVGAABAgMFBgcJCw0ODxESExQAAQIDBAUHCAkKCwwNDg8QERMUFRgAAQIDBAUGBwgJCgsMDQ4QEhMUFRYXGBkaGwABAgMEBQYICQoLDA0OEBITFRYXGBkaGwECBAUGBwgJCgsMDQ8QEhMUFRYYGhsAAQIHCAkLDA0ODxESExQVFhcYGRobAAEDBAYHCAkKCwwNDg8REhMUFRYYGgABAgMEBQYHCAoMDhAREhMVFhcZGhsAAQMFBgcICQoMDQ4QERITFBYXGBsAAgMEBQYHCAkKCwwNDg8QERITFBgCAwQFBgcICQoLDA4PEBITFBUWFxgZGhsBAgUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQLDA0OEhQYAAECAwQGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwUGBwgJCgsODxAREhMUFRYYAAEDBAYHCAkKCwwNDg8QERITFRYXGBkaGwABAgMEBgcJCgsMDQ4PERIUGAECAwQFBgcICgsMDQ4PERIUAQIDBAUGCAoLDA0PEBESFBUXGBkaGwABAwUGBwgJCgsMDQ4QERITFBUYAAECAwQFBgoLDA0PEhQBAgMEBQYHCAoLDA4PEBETFRYXGBkaGwECBAUGCAoLDA0ODxITFAABAwUGBwkLDA4REhcYAAECAwQJCg4QEQIDBAUGBwgJCgsMDQ4PEBIYAAIFBwgJCgsMDg8QEhMUFRYXGBkaGwABAgMEBQkKCwwNDhQWGAEDBAUGCAkKCwwNDg8REhMUFhcYGRobAAECAwQFBgcICgsMDQ4PEhQVGAACBAYHCAkKCwwODxAREhMUFRYXGBkaGwABAgMEBQYHCQoLDA0ODxITFBUWGAABAwQFBwgJCgsMDQ4PEBESExQAAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBggKCwwNDg8SExQYAAECAwQFBwgJCgsMDQ8QERITFBYXGAABAgMEBgcJCgsMDQ4PEBESExQVGAABAwQFBwgJCgsMDQ8QERIUAAECBAUGBwgJCgsMDhAREhMUFRcYGwEDBgcICQoLDA4PEBESExUWGBkaGwECAwQFBggJCgsMDQ4PEBESExQAAQIEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIFBgcICQoMDQ4PEBESExQVFhcYGRobAAEDBAUGBwgKDA4PEhMUAAECAwQFCA0ODxASFAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxkaGwABAwQFBwkKCwwNDg8QERMUFRYXGBkaGwABAgMEBQYHCAkKCw0ODxAREhMUAAECAwQFBgcICQoLDA0PAAMEBQYHCAkKCwwODxAUFwECAwUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoMDQ4PEBESExQYAAECAwQFBgcICQwNDg8QERITFAACAwQFCgsMDxQBAgMEBQYHCAkKCwwNDg8QExQVFhcYGhsAAQMEBQYICQsMDQ8QEhMAAQMEBQYHCAkKCwwNDxAREhMUFRYYGRobAQIDBAUGCQoLDA0OEBEUAQMEBQYICQsMDg8QERITFBUWFxgZGhsDBQYHCAkLDA0ODxIUGAIDBAUGBwgJCgsMDg8REhMUGAEDBAUGBwgJCgsMDQ4PEBITFRYXGRsAAQIDBAUGCAkLDA0ODxESExQVFhcYGRobAAECBAUGBwgJCgsMDg8QEhQVFxgZGhsAAQIEBQYHCAkMDQ4PEBESExQVFhcZGhsAAQIDBAUGCAoMDRASAAECAwQFBggJCgsMDxAREhQVFhcYGRobAAIDBAYHCAkMDg8QERITFBUWGBkaGwABAgMFBgcICQoLDA0ODxAREhQWFxgZGhsAAgQGCAkKDA0ODxASExQVFhcYGhsCAwYICQsNDxAREhMUFRYXGBkaGwABBAUGBwkKCwwODxAREhMUFQECAwQFBgcICQoLDQ4PERITFBUWFxgZGhsBAgMEBQYHCAkKCwwNDg8QERIUFRYYAAECAwQFBgcJCgsMDQ4PEBESExUWFxgZGhsAAQIDBAUGBwgJCgsNDg8QERITFBUAAQIDBAUGBwgJCgsODxAREhMUAAECBAUICgsMDQ4REhQVFhgaAQIDBQYJCwwNDg8QERITFBYXGBkaGwECAwQFBggJCgsMDQ4PEBMUFRYXGRobAAIDBAUHCAkKCwwNDg8QERIUGAACAwQFBwgJCgwNDg8SExQBAgMECAoLDA0ODxESExQVGAABAgMEBQYICgsMDg8REhMBAgMEBQYICQsMDQ4PEBESExQVFhcYGRobAQIDBAYICQwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgKCwABAgMEBggJCgsMDQ4PEBESExQVFhcYGRobAAIDBAUHCAoLDA0ODxAREhMUFRcYGRobAAECAwUHCAkMDQ8QERITFBUWGAABAgMEBgcJCgsMDRAREhMUFhcYGRsAAQIDBAUGBwgKCwwNDg8REhQVAAIFBgcICQoLDA0ODxESAAIGBwkKCw0ODxAREhMUFRYAAQIDBAUGBwgJCgsMDQ4PEBESExQVGAABAgMEBQYICQoLDA8RExQVFhcYGRobAAECAwQFBgcICQoLDA4PEBESExQVFhcYGRobAAECAwQFBgkKCwwNDg8QERMVFhcYGRobAQIEBQYJCgsMDQ4PEBETFBgAAQIDBQYHCQoLDA4PEBESFBUWFxgZGhsCAwQFBgcICg0PEBESFRYXGBkaAgMEBQYHCQoMDg8SExQAAgQGBwgKCwwNDxAREhMUAQIDBQYICQoLDA0ODxESFBUWFxgZGhsCAwQFBggJCgsMDQ4PEBESExUWGBobAAECBAUGBwgJCgsMDQ4QERITFBYYGgABAgQFBgcICQoLDA0ODxAREhMUFRcYGRobAAECAwQFBgcICQoLDA0ODxASExQVFhcYGRobAAMEBQYHCAkKCwwNDg8QERITFBUYAAECAwQFBwoLDA4QERMUFhgAAQIDBAUGBwgJCgwNDg8QERITFBcbAAECAwUGBwgJCgsNDxARExQVFhgBAgMEBggJCgsMDQ4PEBETFBUaAQIEBQcICQoLDA0ODxASExQVFhcYGRobAAECBAYHCQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKDA0ODxAREhQAAQIEBQYHCAkKCwwNDg8REhQVGRobAAIDBAYHCAkKCwwNDg8QEhMUFRYYGwABAgUGCAsNDg8QERIUFgECAwQFBgcICQoLDA0ODxAREhMUFRYAAQQHCAkKCwwODxARExQVFhcYGRobAAECAwUGBwgJCgsMDQ4PEBESExQYAAECAwUJCgsMDQ4PEBESExQYAAECBAUGBwgJCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgKDA0ODxAREhMUFRYXGBkbAAECAwQJCgsMDQ4PEBETFRYXGBkaGwABAgMECAkKCwwNDg8QERMUFRcYGhsAAQIEBQYICQoLDA4PERITFBUWGwABAgMFBggJCgsMDg8QERIUAAEDBQYHCAsMDQ4PEBITFBUWFxgZGhsAAQIDBAUGCQoLDA0ODxAREhMAAQIDBAUHCAkKCwwNDg8QERITFBUYGgECAwQFBgcICQ0ODxAREhMUFRYXGRobAAECBAgJCwwNDg8QERITFBUYGgECAwQFCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDg8QEhMUFRYYAQIDBAUHCAkKCwwNDg8QERITFBUWGBkaGwABAgMGBwgJCgsMDQ8QERITFBUWFxgZGhsAAQMEBQYICQ0ODxAREhMUFRYXGBoAAQIDBAUGBwgKCwwOEBESExQWGBobAQIDBQYICQoMDQ4PERITFBUWFxgZGhsBAgMEBQYHCAkKCw0ODxAREhMUFRYYGgABAgMFBgkKCwwNDg8QERMUGAABAgMEBgkKCwwODxESExQVGBsAAQIDBAUGBwgJCgsMDg8QERITFBUWGBkaGwABAgMEBQcICQoLDA0ODxASExQVFhcYGRobAAEDBAYHCQ0ODxARExQAAQIDBAUGBwgJCgsMDQ4PEBESExQAAQIDBQYJCgsMDQ8QERITFBUWGBobAAECAwUGBwgJCgsMDQ4PERITFBgAAQIDBQYHCAkKCwwNDg8QERITFBUWGAABAgQFBwkLDA0OEBESExQYAQQFCAkLDQ4PEBESExUWFxgZGhsAAQIDBQYHCgsODxAREhMUFRYYGRsAAgMGBwgJCg0ODxAREhMVFhcYGRobAAEDBAUGBwgJCgsMDQ4PERMUFQEDBAYHCAkKCwwNDg8QERITFBUWFxgaGwECAwUGCAkKCwwNDg8QERITFBUYGgACBQYHCAkKCwwNDg8QERITFBUYGhsAAwQGBwgJCgsMDQ4PEBIUFRYXGBkaGwACAwQGBwgJCgwNDg8SFAIEBQYHCAkKCwwNDg8QERITFBUWGBoAAQIDBAUGBwkKCwwNDg8QERITFBgAAQIDBAUICgsMDQ4PEBESExQVFhgZGhsAAQIDBAUGBwgJCgsNDg8QERITFBgAAQIDBAUGCAkKCwwNDg8REhMUFRYYGhsAAgMEBQcJCgsMDQ4PEBEUAAECAwQFBgcICQoLDA0ODxAREhQVFxgZGhsBAgMFBgcICgsMDQ4PEBESExUWFxgZGhsAAQIDBAYHCgsMDQ4PERITFhgBAgQFCgwNDg8SExQWFxgZGhsAAQIDBAYICgsMDQ4PEhMUFRYYGwACAwQFBgcICQoLDA8QEhMUFRYXGBkaGwABAgMEBQkKCw0ODxESExQAAgMFBgcICgsMDQ8REhgAAQIDBAUGCgwNDhESFBYaGwEDBAUGBwgJCgsMDg8QERITFRYXGBkaGwECAwQFBggJCwwNDxAREhMVFhcYGRobAAECAwQFBggKCwwNFBgAAQIDBAUGBwgKDA0OEBETFBUWFxgBAgMEBgcICQoLDA0ODxARExQVFhgbAAEDBAUGCAkKCwwNDg8QERITFAABAwUJCgsMDQ4QEhMUFRYXGBkaGwABAwUGBwgJCgsMDQ4PEBESExQVFhcYAAECAwQFBgcICwwODxIUAAEDBQcJCgsMDQ4PEBESFBUWFxgZGhsAAQMEBQYHCAkKCwwNDhIUAAECAwQFBwkKCwwNDg8QERIUFhgbAAECBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAEDBAUGBwkKCwwNDg8QERITFBUWGBoBAgMEBQYICQoLDA0ODxAREhMUFRYXGBkaGwACAwQFBgcICwwNDg8QERITFBUWFxgZGhsAAgMFBgcICwwNDg8QEhQYAAECBAUGBwgJCgwNDg8REhMUFhgaGwABAwQFBgcJCwwNDg8QERITFgACAwQFCgsPEQABAgMEBgcJDA0ODxAREhMUFRYYGhsAAQIDBAUGBwgLDQ4PEBESExQVGwABAgMEBQYHCAoLDA0ODxAREhMUFhcYGRobAAEDBAoLDA4PEBEUGAACAwUHCAkKCwwNDg8SFBcYGgABAgMEBQcICQoMDQ4QERITFRYXGBkaGwABAgMEBQYJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBggKCwwNDg8REhMUFRYXGBkaGwECAwUGBwkKDA0ODxAREhMXGBkaGwACAwUGBwgJCgsMDQ4PERITFBUWGAECAwQFCAkKCw0ODxAREhMUFQABAgMEBQYHCAkKCwwNDg8REhMUFRgaGwABAgMEBQYHCg0ODxESFAIDBAUGBwgJCgsMDQ4PEBESExQVGAABAgMEBgcICQoLDA0ODxMUGBoAAQMEBQYICQoLDA4PEBESExQVAAECAwQGBwgJCgsMDQ4PEBESExQVFhcYGRoBEgABAgoSAAECBQYHCQoLDA0ODxAREhUXGBkaGwABAgQFBgcICQoLDA0ODxARExQVFhgaAAECAwQFBwgJCgsMDg8QERMUFRYXGBkaGwABAgMGBwgJCgsNDg8QERQWGAEDBAUGBwgJCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGCAkKCwwNDg8QERMUFRYXGBkaGwABAgMEBQYHCAoLDA0ODxETFBUWFxkaGwECAwQFBggJCgsMDQ4PEBESExQVFhgZGhsAAQIDBAUHCAkKCwwNDg8QERITFBUWGBoAAQIDBAUGBwgJCgsMDxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QEhMUGAABAwYICQoLDg8QERITFAABAgQFBgcICQoMDg8REhQVAAEDBAUGBwgJCgsMDQ4PEBMUFRgaAQIDBAUGBwgJCwwNDhAREhMUAQMECgsNAAECAwUJCwwODxAREhMUFRYXGBobAAECBAUHCAkKCwwODxAREhMUFRYXGBkaGwESFBYYAQIEBQYHCAkLDA0PEBITFBUWFxgbAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwECBAUHCAkLDA0ODxESFBUWFxgZGgECAwQFBgcICQoLDA0ODxAREhQYAAEDBAUHCAkKCwwNDg8QEhMUFRYYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYYGRobAAECBAUGBwgJCgsNDg8QERITFBYYGgABAgMEBQYJCgsMDQ4PEBETFBgAAQIFBgcICQoLDQ4PEBESFBYXGBsAAQIEBQYHCAoLDQ4PEBESExQVFhcYGRobAAECAwQGBwgJCgsMDQ4PEBETFBUXGBkaGwABAwoLDA0ODxAREhMUFhcYGRobAAECAwQFBgcICQsMDQ4PEBESFRYXGBobAAECAwQGCAkKCwwNDg8QERIUAAIEBQYHCAkKCwwNDg8QERITFRcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkbAAIDBAUGBwgJCgsMDQ4PEBESFAECBQYHCAkKCwwNDg8QERITFRYXGBkaAAECBQYHCAkKCwwNDg8QExUWFxgZGhsAAQMECgsNDg8REgADBAYHCAkKCwwOEBETFBUWFxgZGhsAAQIDBAoMDQ8SFBgAAwUGCAkKCwwOEBESExQVFhcYGwABAgMEBgcICQoOEBITFAACCQoLDA0ODxAREhMUFhcYGRobAAEDBAcICgsOEBESExQVFhcYGwABAgMEBQYHCAkKCwwNDg8QEhMYAAECAwQFBwkKCwwNDg8REhMUAAIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQGCAkKCwwNDg8REhQYAAIDBAUGBwgJCgsMDQ4PEBETFBUWFxgZGhsAAQIDBAUGBwgJCgwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgKCwwNDg8QERITFBUWFxgZGhsAAQQFBwgJCgsMDQ4PEBESExQVFhcYGRobAAECBAUGBwgJCgsMDQ4PEBESExQVFhcYGwACAwcIDQ4PEBESEwABBAUHCQsNDg8REhMUFQECAwQGCAkKDBIAAQIDBAUGBwgJCgsMDQ4PEBESExQWFxgZGhsAAQIEBggJCgsMDQ4PEBESExQXGBkbAAIEBQYICQoLDA0PEBESExQVFhgaAAEEBQYHCAkODxAREgABAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBggKCwwODxARExQAAwQFBwkKDA4PEBESFBUWGBkaGwABAgMEBQYHCAkKCwwNDg8SFAABAgMEBQYHCAkMDQ4PEBESFBUWFxgZGhsDBAUGCgwNDg8QERITFBgaAAECAwUGBwgLDA4PEBIAAQIDBAYHCAkKCwwNDg8SFAABAgMEBQYICQoLDA0ODxAREhQWGAUGBwoLDAABAwQFBggJCgsOFAABAgQFBgcICQoLDA0ODxAREhMUFRYYAAECAwQFBgcICwwYAQIDBAUGBwgJCgsMDQ4PEBITFBYYGRobAAECAwQGBwkKDA0ODxAREhMVFhgaGwABAgMEBgcICQoMDQ4PEBIYAQIDBQcICQoLDQ8QEhMUFRYXGBkaGwECAwQFBgcICQoLDA0ODxESExQVFhcYGRobAAIDBAcICQoLDA0ODxAREhMUFRgaAQIDBAUGCAkKCwwODxAREhMUAQIEBQcICQoMDQ8QEhMUFRYXGBkaGwABBQYHCQoLDA0OEBESExQVFxgZGhsAAQIDBAUGBwgJCgsMDQ4QERIUAAMEBQYHCAwNDhAREhMUFRYYGQECBQYHCAkKCwwNDg8QERITFBYYGgAGBwgMEBIAAQIEBQYICgsMDQ4PEhQYGwEDBAUGCAkLDQ4QERITFBUWGBkaGwIDBAUGBwgJCgsMDQ4PEBEUGgABAgMEBQYHCAoLDA0ODxAREhMUGBoAAQIDBAUGBwgJCw0OEBESExQVFhcYGRobAAECAwQFBgcICQsNERITFBUWFxgZGhsAAQIDBAcICQoLDA0ODxARExQVFhcYGRobAAEDBAUICQsMDQ4PEhQBAgMEBQYHCAkKCwwNDg8QERITFBUYGhsAAQIDBAYHCAkKCwwNDg8REhMUFRYYAAECAwQFBgcICQoLDA0PEBESExQVFhgZGhsBAgMFBwgJDQ4QERIVAAECAwUGBwgJCw8QERIUAgMHCQsMDQ4PEBITFBUWFxgZGhsAAQIDBAUHCAkKCw0PERIAAQIEBQYHCQsMDQ4PEBIUAQIEBQYICwwPFAABAgMFCQoLDA0ODxAREhMUFRYXGBsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAQIDBAUGBwkKCwwNDg8QEhMUFRYXGBkaGwABAgMEBQYHCAkLDA0ODxASExQVFhcYGRoAAwQGBwgJDA0OEhQAAQIDBAYHCQoMDhAREhMUAQIDBAUGBwgJCgsMDQ4PEBETFBUWGAABAgMEBwgJCwwNDg8QERITFBUWFxgZGhsBAgMEBQYHCAoLDA0ODxESExQVGAABAgMEBQYKCw0ODxAREhMUAAEEBQYICQoLDA4PEBESFBUWFxgZGhsAAQMGChIAAQQFBgcICgsOEBESExQYAAECAwUGCAkKCwwODxAREhMUFRYXGBobAAEDBAUGBwgJCgsMDQ4PEBETFBUWGBoAAgMEBQYHCAkKCwwNDg8QERITFBgaAAECAwQGBwgJCgsUAAECAwQICQoMDQ4PEBESFRYXGBkaGwABAwUGBwkLDA0OEhQAAQIDBAUGCAoLDA8REhgAAgQFCAkKCwwNDg8QERITFBgaAAECAwQFBwgJCgwNDg8QERITFBUWFxgZGhsAAQIEBgcICQoLDA0ODxAREhMUFRYXGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgUGCAkKCwwNDxESExQVFhcYGRobAAECAwUGBwgJCgsNDxESExQVFhgbAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBgcICQoLDA0ODxESExQVFxgZGhsAAQMEBQYHCAoLDA0OEBESExQVGBobAAECAwQFBgcICQoLDA0ODxAREhMUFRoAAQIDBAUICQoMDQ8RFAABAwQGCAkKCwwNDhMUFRYXGBkbAAIDBAUGBwkKCwwNDhAREhMUGBoAAQIDBAUGBwkKCwwNDg8QERITFBUWFxgAAQIDBAYHCAkKCwwNDg8REhMVFhcZGhsAAQIDBAUGBwgJCgsMDg8QERIUFhgaAAEEBQYHCAoLDA0ODxARExQVFhgAAQIDBAUHCAkKCwwNEBESExQVFhgAAQIDBQYHCAkKDA0ODxASFBUCBAUGBwgJCgsMDQ4PERQWFxgZGhsAAgQFBgcICQsMDQ8QERITFBUYAAEDBAUGBwkKCwwNDhAREhMUFRYXGBkaGwECBAkKCwwNDg8QERQbAAEEBgcICQoLDA0ODxAREhMUFQABAgMEBQYHCAkKCw0PEBESExQVFhcYGRobAgMEBQYHCAkKCwwNDxESExUWFxgZGhsAAwQHCgsMDQ4PEhQaAQIDBAUGBwgKCwwNDxAREhMVFxgZGhsAAQIDBAUHCQoLDA0ODxAREhMVFxgZGhsAAQIEBQYKCw0ODxAREhMUGBoAAQIDBAYHCAkKCwwNDg8QERITFBUYGgABAgQGBwgJCwwNDg8QERITFBUWFxgaGwABAgMEBQYHCQoOEgEDBAUGBwgJCgsMDQ4PEBESExUYGhsAAQIDBQYHCAkKCwwNDg8QERITFRYXGBobAAIDBQYHCAkKDA4PEgABAgMEBQYHCAsMDQ4QERITFBUWFxgZGhsAAQIDBAYHCAkKDA0ODxIYAAECAwQFCAoNDg8REhQWGBsBAgMEBQYHCAkKCwwNDxAREhQAAQIDBAYHCAkKCwwNDg8QERITFBgaAQIDBAYHCQoLDA0PEBESExUWFxgaGwABAgMEBwgJCw4PEBITFAACAwQFBgcJCgsMDQ4PERITFAABAgMFBgcICQoLDA0ODxAREhMUFhcYGRobAAECAwQFBgcJCgsMDQ4PEBESExQVFhgaGwABAgMECgwNDg8REhMUFhcYGRobAAECAwQFBgcICQoLDA4PEBESExQVAAEDBAYHCAkKDA0ODxASFAABAgMEBQYKDg8QAQIDBQcJCgsMDQ4PEBESExQWFxgZGhsAAQIDBQYHCAkKDBABAgMEBQYHCAkKCwwNDg8QERIUFhgZGhsBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCwwNDg8QERITFBUAAgMGBwgJCgwNDg8RExQWFxgZGhsAAQIDBQYHCQoLDA0ODxAREhMUFRYXGBkaGwABAgMHCAkKCwwNDg8QExQVFhcYGRobAAECAwUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQGBwgJCgsMDQ4PEBESExQVAAECAwQFBgcICQoLDA0ODxARExQVGBoAAQQFBgcICQoLDA0ODxAREhMUFRkaGwABAgMEBgcICQoLDA0ODxAREhMUFRYZGhsAAQIDBAUGBwgJCgsMDhMAAgQFBgcICQoLDA0PERMVFhcYGRobAAIDBAYICQoLDQ4PERITFAABAgUHCQoLDA0ODxESExQVFhgaAAECAwUGBwgJCgsMDQ4PEBESExQVFhgZGhsAAgQFBgcICQoLDA4PEBETFBUXGBkaGwABAwQFCAoLDA4PEBMYAAECAwQFCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBgcJCgsMDg8REhQAAQIDBAUHCQoLDA0ODxAREhMUFRYYAAECAwUGBwgJCgsODxASExQBAgMEBgcJCgsMDQ4PEBETFBUWGBkaGwABAgMEBgcJCgsMDQ4PEBESExQVFhgZGhsAAQIDBQYICQoLDQ4QERMUFQABAgMEBQYICQoLDA0ODxAREhMUGgABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUHCAkKCw0PEhMUFRYXGBkaGwABAgMEBQYHCAoMDQ4PEBETFAABAgMEBQYHCAkKCwwNDg8QERIUFRYYAAIDBAUHCAkKCwwNDg8QERITFBYYGgABAgMEBQYHCQoLDA0OEBESExQVFhcYGRobAQIDBAUGBwgJCgsMDQ4PEBESExQVGBobAQIDBAUGBwgJCgsMDQ4PEBESExQVGBobAAIEBQYHCAkKCwwNDg8QERITFBUWGBsAAQIDBQYHCAkKCwwNDg8QERMUFRYXGBobAAECAwUGBwgJCg0ODxAREhQBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsBAwQICgwNDg8QERIUFRYXGBkaGwABAgMEBgcICQoMDg8QEhQaAQIEBQcICQoLDA0ODxAREhQAAgMEBQcICgsMDQ4PEBESExQWFxgZGhsAAQIEBQYHCAkLDA0OFAADBAUHCQoLDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA4PEBIUFRYXGBkaGwABAgUGBwgJCgwNDg8QERITFBUWGAACAwQFBgcICQoLDA0ODxARExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxESFBUWFxgaAAECAwQFBgcICQoLDA0ODxAREhMUFRgaAQIDBAUGBwgJCgsMDQ4PEBESExQVGBoAAQQKCwwNEBITFBUWFxgZGhsAAQQKCwwNEBITFBUWFxgZGhsDBAUGCQsMDQ4PEBMUFRYXGBkaGwABAgMEBgcICQoLDA0ODxASExQVFhgZGhsAAQMEBQYICQoLDA4PEBESExUWFxgZGwECBQYHCAkKDA0ODxAREhMUFRYXGBkaGwIEBQYHCAkMDQ4QExQAAQMEBgcICQoMDQ4QEhMUFRYYGwABAgMEBQYHCAkKCwwNDg8QEhMUFRYXGBkaGwACAwQGCAwNDxASExoAAgMEBQYHCQoLDA0OEBETFBUBAwUGCAkKCw4PEBESExQAAQIGBwgJDA0ODxESExQVFhcYGRobAAECBAUHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwkKDA0ODxESFAABAgUGBwkODxAREhMUAAECAwQFCAkKDA0ODxASFBkaAAEDBAUICQoLDA0PERITFBUWFxgZGhsAAQIDBAUHCAkKCwwNDxAREhQVFhcYGRobAgMEBgcJCgsMDQ8REhQYAAECAwUHCAkKCwwNDxAREhMUFRYXGwABAgMEBgcICQoLDA0ODxARExQVFhgbAAECAwQFBgcICQoLDA0ODxAREhQVFhcbAAECBgcJCgsMDQ4PERITFBUYGwABAgYHCAkKCwwNERITFBYXGBkaGwABBAUGBwgKDA0ODxESFAABAgMGBwgJCgsMDQ4REhMUFhcYGRobAQIDBQYHCQoLDA0OEBESExQVAAECAwQFBgcICQwNDg8QERIVFhcYGRobAAECAwQFBgcJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBggJCgsMDQ4PEBESExQVFhcYGRobAAEDBAUGCAoLDA0ODxAREhMUFRYXGBkaAgMEBQYHCAsMDQ4PEBESExQVGBkaAAECAwQFBgcICQoMDQ8QEgACAwQFBgcICgsMDRAREhMUGBsAAQIDBAUGCAkKCw0PEBESExQAAgMFBgcICQoLDA0ODxESExQVGBoAAQMFBgcICQoMDQ4QERITFBgBAgMEBQYHCQoLDA0ODxASFRgaAAECAwQHCAkKCwwNDg8QERITFBgBAwQGCAkKDA0ODxESExQVFhcYGRoBAwUGBwkLDA0ODxASExQbAAECBggKCwwNDg8QERIUFRYXGBkaGwABAwQFCAkLDA0QERITFBUWGBobAAIDBAUGBwgJCgsMDg8QEhMUFRYXGBkaGwACAwQFBggJCw0ODxESExQVFhcYGRoBAgMEBQcICQoLDA0OEBESExQYGgACAwQFBgcICQoLDA0ODxETFBUWGBsAAgMFBwoLDA0ODxESExQVFhcYGwECBAUGCAkLDA4PEBESExUYGRobAAECAwQFBggJCgsMDg8QERITFBUWGBsBAgQFBgcICQoLDA0ODxASExQAAQIDBQgJCwwNERIUAAIDBAUGBwgJCgsMDQ4PEBEWFxgZGhsAAQIDBAUGBwgJCgsNDg8QERITFBUWGRobBAwNDwABAgMEBgcJCgsMDg8QERITFBUWFxgZGgECAwQGBwgJCgsMDg8QFBUWGBsBAgMEBQYHCAoLDA0ODxAREhQBAgQICgsMDQ4PEhQYAAIDBAUHCAoLDA0ODxAREhMUFRYYGgABAgQFBgkKCwwODxAREhQVFhcYGRobAAEDBAUGCAkLDA4PEBESExQVFhcYGRobAAIEBQYHCAkKCwwNDhAREhQVFhcYGRobAAECAwQFBgkKCwwNDg8QEhQBAgUGBwgJCgsMDQ4PEBESExQVFhkaGwABAgMEBgcICQsMDQ4PERITFAABAgMGCAkLDA0OEBETFBUWFxgZGhsAAQMEBQYHCAkKCwwNDg8QERITFRYXGBobAAEDBAUGBwoMDQ4PEBESExQWFxgZGhsCBQYOEBESAQIDBAoLDQ4AAgQFBgcICQoMDg8SAAIDBAUHCAkKCwwNDg8SFAABAgMEBgcICQoMDQ4PEhQAAQMEBQcJCgwNDg8QEhQAAQIDBAUGBwoLDQ8QERQAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgAAQMEBQYHCAkKCwwODxAREhMUFRgAAQIDBAUGBwgLDA0ODxESExQVFhcYGRobAAEDBAYICgsNDxITFRYYGwEDBgcICQwPEBESExUAAQIDBAUGBwgJCgsMDQ4PEBITFBYYAAEDBQYICQoLDA0ODxAREhQVGBoAAQIDBAUGBwgJCgsMDQ4PEBESExUWFxgaGwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwEDBAYHCAkKCwwNDg8QEhMUFRgZGgABAwQFBgcICgwNDg8REhMVFhkaAAECAwUHCAkKCwwNDhAREhMUFRYXGBkaGwABAgMEBQYHCgsMDQ4PEBESExsAAwQGBwgKDA0ODxESFAABAgMEBQYKCwwNDg8QERIUAAECAwUHCAkKDA0QEhMUFQABAgUGBwgKCwwNDg8QERITFBUWGBoAAQIDBAUGBwgJCgsMDg8QERIUFRYXGAABAgMEBQYICgwNDg8SFAECAwQFBwgJCgsMDQ4PEBESExQWFxgZGgABAgYHCAkKCwwNDhAREhMUFRYXGBkaGwABAgMECg0OFAEEBQYKCwwNDg8SFAECAwQFBgcJCgsMDRASExQWFxgZGhsBAgMEBQYHCAwNDg8SFAABAgMEBQYHCA0OEBESExQVFhcYGRobAAEEBgcJCgsMDg8REhMUFRYXGBkaGwABAgQFCAkKCw0ODxAREhMUFRYYGhsAAQIDBAUGBwgMDQ4PERITFRgZGhsAAgMFBgcICQoLDA0ODxAREhMUFRgaGwABAgMEBQYHCQoLDA0ODxASExQWFxgZGhsBAwQFCgsMDQ4SFAABAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAwQFBgcICQoMDQ4PEBESExQVFhgDBAUGBwgKCwwNDg8SFAABAgMEBQYHCAoLDQ4SFAEDBAUGBwgJCwwNEBESExgBAgMFBgcICQoLDA0ODxESExQVGAABAgMEBQYHCAkKCwwODxAREhMUFRgaAAECAwQFBggJCgsMDQ4PERITFBUYAQIDBAgMDg8YAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwECAwQGBwgJCgsMDQ4PEBESExQVFhcYGRobAAEDBAUGBwkKCwwNDg8QEhUWFxgZGhsAAgMEBQYHCQoLDA0ODxARExQVFhgaAAIDBAUGBwsMDQ4PEBESFBYYAAECAwQGBwkKCwwNDg8REhQCAwQFBggJCgsMDQ4PEBESFBUYAgMEBQYHCAkKCwwNDxAREhMUFRgAAQUGCQoMDQ4REhMUFRgaAAEFBgcJCgsMDQ4PEBESFBUAAQIDBAUHCAkKCwwODxAREhMUFRYYGQABAwQFCAkKCwwNDg8QERITFBUWAAEEBQcICQoLDA0PEBESExQVFhcYGRobAQMEBgcICQoLDQ4PEBESExQVAAECAwQGBwgJCgsMDg8QERITFAABAwQFBgcICQsMDQ4PEBESExQVFhcYGwABAgQFBggKCwwNDg8QERIUFRYXGRobAAECAwQFBgcJCgwNDxESExYXGBkaGwABAgMEBQYHCQoNDhAREhMUAAECAwQFCAkKCwwNDg8QERIUFRYZGhsAAQIDBAYHCAkKDg8QERQBAgMFBgcICQoLDA0ODxAREhMUFhgAAgMGBwgJCgsMDQ4PEBESExQVFhgAAQMGBwkKCwwNDg8SFBUYGRobAAEDBwgJCgwNDhAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNEBESFBUWFxgZGhsAAQIDBQYHCQoMDQ4REhMUFRYXGBkaGwABAgQFBgcKCwwODxESExQVFhcYGRobAQIDBAUHCAkLDA4PEBITFBUWFxgZGhsAAQIDBAUGCAkKCwwNDg8QERITFBcYGhsAAQIDBQYHCQoMDQ4PERITFAABAwYHCQoLDA0ODxARExQVFhcZGhsAAQMEBgcICgsMDQ8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgwNDg8REhMUFRYXGBkaGwABAwQGBwgKCwwNDg8QERQVFhcZGhsAAQIDBAUICQoLDQ4PEBESExQWFxgaAAEDBAUICQoLDA0ODxARExQAAQMEBQcICQoLDA0PERITFBUWGBkaGwABAgMEBQYHCAkKCwwODxAREhMUFRYXGBkaGwABAgMKDRQbAAEDBgcKDg8QEhQAAgQFBgcICQoLDA0ODxAREhMUFRYYGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgZGhsAAQMEBQYHCQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBgcICQoLDA0ODxASExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxASExQVFhgZGhsAAQIEBQYHCQoLDA0ODxAREhMUFhgZGhsBAgMFCAkKCwwNDg8QERITFBYXGBkaGwADBggKDQ4RExQVFhcYGwECBAUGCgsMDQ4QERITFBgBAgMEBQYHCAkKCwwNDg8QERMUFRYXGBkaGwABAgMEBQYHCAoLDA0OEBESFBUWAQIDBAYICQoLDA0ODxAREhMUFRgaAAECAwUHCAkKCwwNDg8SFxkaGwECAwQFBggKCw0OEhQVFhcYGRsAAQIEBQYHCQsMDQ4PEBETFBUWFxgZGhsAAQIEBQYHCAkLDA0ODxAREhMUFRgAAQIDBAUGBwgJCwwNDxARFBUWFxkaAAMFBgcICgsPERIAAQIDBAYHCAoMDQ8QERITFBUYGgADBAUGBwgJCgsODxAREhMUFRYXGBobAAMEBwkKCwwNDg8REhQWGBsAAQIDBAYHCQoLDA0ODxAREhMVFhgZGhsBAgMEBQcICQoLDA0ODxAREhMUGAECAwQFBgcICQoLDQ4QERMUFgABAgMFBgoLDA0ODxITFRYXGBkaGwABAgQFBwgJCgsMDQ4PERITFBUWFxgZGhsAAQIDBAUGCgsMDQ4PEhMAAgMEBQcICQoLDA0ODxAREhMUGwABAwQFBgcICQsMDQ4PEBESExQVFhgbAAECAwQGBwkKCwwNDg8QERITFBUWGBobAAECBAUGBwgJCgsNDhAREhMUFRYXGBkaGwECAwUGBwgJCg0ODxAREhMUFRYYGRobAAECAwQFBgcICQsMDQ4PERQYAAECAwQFBgcJCwwNDg8QERITFBYYAAECBQYHCQoLDA0ODxAREhMUAQIDBQYHCQoLDA0PEBITFBUWFxgZGhsAAgMEBQcICQsMDQ4PEBIUAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwACAwQICQoLDQ4PEBETFBUWFxgZGhsBAgMHCAkKCwwODxAREhMUFhcYGRobAAECAwQFBgcKDQ4SFAABAgMEBQYHCAoMDQ8SExQAAQIDBQkKDQ4PEBESExQYAgMEBQcICQoLDA0ODxAREhMUFRYYGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwUGBwgJCgsMDQ4QERIVFhcYGRobAAECAwQFBgcICQoMDQ4PERITFBgAAwQFBggKCwwNDg8QEhMUFRgAAQIDBAUGBwgKCwwNDg8RFAECCwwNDg8QERITFhcYGwABAgMGBwgJCwwOERITFAABAgMGBwgJCwwNDg8QERITFBUWFxgZGhsBAgMEBgcICQoMDQ4PERMUFRcYGRobAAECAwQFBgcICQoMDQ8RExYYAAECAwQFBgcJCgsMDQ4PERIUFRgaAAEDBAUGBwgJCgsMDQ4QEhMUFhcYGRobAAECAwQFBgcJCgsNDg8QERIUFRgaAQIDBAUGBwgJCgsMDQ4PEBETFBUWFxgZGhsBAgQFBgkLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsBAgMEBQcICQoLDA0ODxAREhMVFhgaAAECAwQFBgoLDA0OEhQAAQQFBgcJCgsMDQ4QERITFBYXGBkaGwABAgMFBgcICQoLDA0ODxAREhMUFhcYGRobAAECAwQFBgcICgsMDQ8SFBgAAQMFBgcICgsMDQ4PEBMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIECAoLDQ4PEhMUFRYXGBkaGwABAgMEBQYICgsMDg8QEhMUFRgaGwABAwQFBgcICQoLDQ4PEBITFBUAAQIDBQYHCQsMDQ4PEBESExQVFgACAwQFBgcICgsNDg8QERITFBYXGBkbAAMEBQYHCAkKCwwNDg8QERITFBUWGBobAQIECA0REhQYAQMEBQYICQoLDA0ODxAREhMVFhcYGRobAAECBAYHCAkKCwwNDxESExQVFhgaGwABAwQFBgcICQoLDA0ODxAREhMUFRYXGBkbAgMEBQYHCAkKCwwNDg8QERITFBUXGBkaGwECAwUGBwgJCgwNDg8QERITFBYAAQIEBggJCgsMDQ8QEhMUAAECAwcICQsMDQ4PEhMUFRYXGRobAwQFBgcICgsMDQ4PEBQVFhgZGhsAAQIFBwgJCgsMDQ4PEBESExQVFhgbAAIEBQcICQoLDA0ODxAREhQVFhcYGRobAQIEBQYHCAkKCwwNDg8QERITFBUYAAQGBwgJCgsMDQ4PERIUFRYXGBkaGwECBQYHCAkLDA0ODxAREhMVFhcYGRobAwQFBgcICQoLDA4PEBESExQVFhcYGRobAAECBAUGCAkKCw0OEBESFBUWFxgZGhsBAgMFBggJCgsMDQ8QERITFRYDBAUGBwgJCgsMDQ4PEhQAAgMEBQYHCAkKDA0PERMUFhcYAAECAwQFBwgLDA4PEBESFBgAAQIEBgcICQoLDQ4PEBESExUWFxgZGhsAAQIDBAYHCAkKCwwNDg8REhMUFRYYGwECAwQFBgcICQoLDA0ODxETFBUWFxgAAQIDBAUGBwgJCgsNDg8REhMUFRYXGBsAAQIDBQYHCAkKCwwNDg8QERITFBUWGAABAgMEBgcICQoLDA0ODxAREhMUFRYYGRobAQIDBAcICQoLDA0ODxAREhQYGgECAwQJCgsMDQ8QERITFBUAAQIEBQYHCAkKCwwNDg8QERIUGgABAgMEBQcLDA0PEBESExUWFxgZGhsBAgMFBgcICQoMDQ4PERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESFBUYGgECAwUGBwgJCgsNDg8QERMUFhcYAAECBwkKCw0ODxARExQVFhgAAQIDBQYHCAkKCwwNDg8QERITFBUWGBkaGwABAwQFBgcICQoLDA4REhgAAQIDBAUGBwkKCw0ODxASExUWFxgZGhsCBAUGBwgJCwwNDxAREhMUFRgBAgMEBQYHCQoLDA0OEBESFAABAgMEBQYHCAkKCwwNDg8QERITFRYYGRobAAMEBgcICQoLDA0ODxAREhMUFRgAAQIEBQcJCgsMDQ4PEBMUFRYXGBkaGwACAwQFBgcIDA0ODxESExQVFhcYGRobAAIDBAUHCAkLDQ4PEBESExQVFhcZGhsAAQIDBAcICQoLDA0ODxESExQVAQMEBQYICQoLDA0ODxASExUWFxgZGhsBAgQGCQoLDA4PERITFAABAgMEBQYHCQoLDA4QERITFBYXGBkaGwABAwYHCAkKCwwNDhARExQVFhcYGRobAAECAwYHCAkKCwwNDhARExQVFhgaGwIFBgcIDA8QERITFgECAwQFBwgJCgsMDQ4PEBESExQVGAABAgMFBgcICQoLDQ4PEBESExQVFhgZGhsAAQIDBAUGBwkKDA0OEBESExQVFhcYGRobAAEDBAUGBwgKCwwNDg8REhMVFhgAAwQHCAoLDA0ODxAREhQWFxgZGhsAAQIDBgcICQsMDg8QEhQVFhcYGhsAAQIDBAYHCAkKDA0PEBESExQCBQYHCAkKDA0OEBESFBUWAAEDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAQIDBAUGCAkLDA0ODxARExQAAQIDBAUGBwgJCgsMDQ4PEBESExQYAAECAwUGBwkKCw0ODxAREhMUFRYYGRsCAwQFBgcICQsMDQ4PEBESExQXGBkaGwACAwQFBgcICQoLDA0ODxESExQVGAABAgUHCAkKCwwNDg8QERITFBgAAQIDBAUGBwgJCgsMDg8QERITFBgAAQIDBAUHCQoLDA0ODxAREhMUFRYYGhsBAgMEBwkKCwwNDg8QERIUAAECAwQFBgcICgwNDhIUAAECAwUGCQoLDA0ODxESExQVFhgbAAECAwQGBwkKCwwNDg8QERITFBYXGBkaGwADBAUHCQoLDA0ODxASFAABAgMEBQYHCAkKCwwNDg8QERQVAAEEBwoLDA0ODxAREhMUFRYXGBkaGwABAwQFBgcICQoMDQ4QEhQYAAECBAUGBwkKDA0ODxAREhMUFhcYGRsAAQMEBQcICgsMDQ4PEBESFBUXGAEDBgcICQsMDQ4PEBESFAABAgMEBQcICQoLDA0PEBESExYXGBkaGwECAwQFBgcICgsMDQ4PEBESExQVFhcYGRobAAQHCAkKCwwNDg8QERITFBUWGBkaAAEDBAUGBwgJCgsMDQ4PEBESExQVFhcYGQABAgMEBQYHCgsMDQ4PEBESExQWFxgZGhsAAQIDBAYJCgsMDQ4PEBESExQAAQIDBAYHCAkKCwwNDg8QEhMUFRYYAAECAwYHCQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCQoLDA0ODxAREhMUFRYXGBkaGwECAwQGBwoLDQ4PEBESExQVFhcYGRobAAECAwQFBgcICgsMDQ4PERITFBUWGgABAgMEBggJCgsMDQ4PEBETFBUWFxgZGhsDBAUGCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgZGhsAAQIEBgcICQoLDQ4PEBESExQVFhcYAAIDBAUGBwgJCgsODxASExQVFxgZGhsAAQIDBQYICQoPEBITFRYXGBkaGwABAgMGBwgJCgsMDxAREhMUFRcYAAECAwQICQoLDA0ODxESExQBAgMGBwgJCgsMDQ4PEBESFAABAwQKDg8REhQVGBsAAwQFBgcICQoLDA0OEBITFBUWFxgZGhsAAQIDBAUGBwgJCgwNDg8QEhQAAQIDBAUHCAkKCw4QERITFBUWFxgZGhsAAQIDBQYHCAkKCwwNDg8QERITFRYYAAECAwQFBgcICQoLDQ4PEBESExQVAAECAwQGCAoLDA0ODxAREhMUFRYYGRobAAEDBAUGCAkKCwwODxAREhMUFRYYGwABAgQFBgcICQoLDA8SFAACBAYHCAkMDhAREhQBBAYHCAoLDQ4PEBESExQVGBoAAQQFBgcICQoLDA0ODxAREhMUAwQFBwgJCwwNDg8QERMUFRYXGBkaGwADBAUGBwgJCwwNDg8QERITFBUWFxgZGhsAAQMFBgcICgsOEBIUFxgBAwQFBggJCgsMDxASFBUWFxgZGhsBAwQFBggKCwwNDg8SFAABAgMEBQcICQoLDQ4PEBETFRYXGBkaGwABAwQGBwgJCgsMDQ4PERITFBUWGBoAAQIDBAUGCQoLDA0ODxAREhMUFgADBQYHCAkKCwwNDxESExQVFhcYGRoAAgMEBwgJCwwNDg8QERITFBgaAQIEBgcICQoLDA0ODxAREhQVFhcYGRobAAECAwQFBgcICQoMDg8QERITFBUWFxgZGhsAAQIEBgcICQoLDA0ODxAREhMUFRYXGBobAAECBAUGBwkLDA0ODxAREhMUFRYXGBkaGwACAwQFBggJCgsMDQ8QERITFBUWFxgZGhsAAQMEBQYHCAoLDA0ODxASFAADBAUGCAoLDA4PERMUFRYXGBkaGwABAgcICQsMDQ4PEBESExQVGBobAQMEBQYHCAkKCwwNDg8QERITFBUYAAECAwYJCwwNDg8QERITFRYXGBkaGwABAgMEBQYHCAkKCwwODxAREhQAAwQFBgcICQoLDA0PEBESExQVFhcbAAIDBAUGBwgJCgsMDQ4PEBESExQVGAECAwQGBwgJCgsMDQ4PERITFBUYGwEDBAUGBwgKCwwNDg8QERITFRYXGBkaGwABAgUGBwgJCgsNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJDA0ODxAREhQYGgABAgQFBgkKDA0PEBETFBgAAQIEBQYHCAoLDA0OERIUAAECAwQGBwkLDA0ODxAREgACAwUKCwwQERIAAQIDBAUGBwgKDA8REhQAAQIDBgoMDRQDBAYHCAkKCwwODxAREhMUFRcYGRoAAQIDBQYHCAkLDA0ODxAREhMUFRYYGRoAAQIDCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgKCwwNDg8SFBUaAAMEBgcICQoLDA0OEBESExQVFhgbAQMFCAkLDA0OEBETFBUWGBkaGwEDBAUHCAkLDA0OEBITFAABAwQFBggJCgsMDQ4QERITFBUYAgMFBggJCgsMDg8QERITFBgBAgMGBwoLDA0OERMWGAABAgQGBwgJCgsMDQ8QERIUFRYXGBkaGwECBQYHCAkKDQ4PERITFBYaAAECAwQFBgcICQoLDA0ODxASExQWFxgZGhsAAgMEBQYHCAkKCwwNDg8REhMUFhgbAQIDBAUGBwgJCgsMDxESExQYAAECAwQFBwgJCgsMDQ4PEBESExUYAAIDBAYJCgsMDQ4PEBESExQVFhgaAAEDBAUHCAkKCwwNDg8QERITFRgAAQIDBAUGCAkKCwwNDg8QERITFBUAAQQGCAkKCwwODxESExQVFhcYGRobAQMEBQYHCAoODxASExYYGwECAwQFBwkKCwwNDg8QEhMAAQIDBQkKDA0ODxASFAABAgMEBgcICQoLDA0ODxASFRcZGwABAgQGBwkKCwwODxASExQVFhgZGwACAwQFBgkKCwwNDhARExUWGgABAgMEBQYHCAkKDA4PEBESExQVAQIEBgcICQsMDQ4PEhMUFQABAgMEBQYHCgsMDQ4REhMUFRYXGBkaGwECBAcICQoLDA0ODxAREhMVFhgBAgQFBwgKCw4PEBEUFRYYGRobAQMEBQYHCAkKCw4PEBESExYXGBkaGwECAwQFBgcICQoLDA0ODxESExQVFhcYGRobAAECAwQFBggKCwwPEBESFBUWFxgZGwABAgMEBQYHCAkKCwwNDg8QERMUFRgCAwQFBgcICQoMDQ4PEBESExQBAgMEBgcICQoLDA0OEBESExQVGBkaAgMEBQYHCAoLDA0ODxESFBUWGBoAAQIDBgcICQoLDA0ODxAREhQWGBobAAIDBAUODwACAwQFDgMEBQYHCQoLDA0ODxAREhMVFhgZGhsAAQIDBAUGBwgJCgsMDQ4PEBMUFQABAwQFBggJCgwNDg8QEhQWGAABAgMEBgcJCgsMDQ4PEBEUAAECAwQFBgcICQoLDxAUAAECAwQFBgcICQoLDA0OEBIUAAECAwQGCQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCQoLDA0ODxASExQAAQIDBAUGCAoLDQ4PEBESExQYAAECBAYHCAkKCwwNDg8QERITFBUWGAECAwQFBgcICgsMDg8QExQVFhcYGhsAAQIDBAUGBwgKCwwNDg8QERITFBUYAAECAwQFBgcICgsMDQ4PEBESExQYAAECAwQKEgABAwQGBwgJCgsMDQ4PEBESFBgbAAECAwQFBgcICQoLDA0PEBETFBUYGgACAwYHCAkKCwwODxAREhMAAQIDBQYICQoLDA0ODxESExQVFhsBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsBAgMEBQYHCAoLDA0ODxASEwABAgMEBQYHCAkKCwwNDhARExQVFhcYGRobAQIEBQcICw0ODwECAwQFBgcICQoLDA4PERITFBUWFxgZGhsAAQIDBAUGBwgJCgsNDg8QERITFBUAAQMEBQcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCw0OERIAAQIDBQYICQoLDA4PEBESExQVFhcYGRobAAECAwQFBgcKDQ4PEBETFBUWFxkaGwABAgMEBQYHCAkLDA0ODxARExQVFhcYGRobAAECAwQICQoLDA0ODxARExQVFhcYGRobAAIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAQIDBAUHCAkKCwwNDhESFhcZGhsAAQIDBwgJCgsMDQ8QERMVFhcBAgMEBQcICQoLDA4PEBESFAECAwQFBggJCgsNDg8QERMUFRYXGBkaAQIEBQYHCAkKCw4PERITFBUWGBobAQIDBAUHCAkLDA0ODxAREhMUFRYYGgABAwQGBwgJCgwNDg8QERIUGAABAgMEBQYHCQoLDA0ODxIBAgMEBQYHCwwNDg8QERMUFRYYGRobAAIDBAUHCAkKCw0ODxAREhMUFRYYGRobAAIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAIDBAYHCAoLDA0OEBESExQVFhcYGhsAAwQFBgcICQoLDQ4QERITFBUWFxgZGhsBAgQGBwgJCwwNDhAREhMUGBkaGwUGBwgJDg8SFAECAwUGBwkKCwwNDg8QEhQAAQIDBAYHCAkKCwwNDg8QERITFBYaAQIDBAUHCAkKCw0ODxAREhQYGgIDBAUGBwgJCwwNDg8QERITFBUWFxgZGhsAAQIDBAUHCAoLDA0ODxIUGBkaAAECAwQFBgcICgsMDQ4PERIUGBoAAQIDBQYHCAoLDQ4PEBESExQVFhcYGRobAgMEBQYHCAkLDA0ODxAREhQVFxgZGhsAAgMGCQoLDA0ODxAREhMAAQIDBAUGBwsMDQ4PEBESFBcCAwQFBgcICQoLDQ4PEBESExQVFhcYGRobAAECBAUGBwgKCwwODxESExQVFhgZGhsCAwUGBwgJCwwNDg8QEhMVFhcYGRobAAEDBAUGBwgJFAECBAUGBwkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAYHCAkKDA0ODxATFBUWFxgZGhsAAQIEBQYICQsMDQ4PEBESExQVFhcYGRobAAECAwUHCAoLDA0ODxEUAQMEBQoLDA0ODxIUFRgAAQIDBAUGBwgKCw0ODxITFBUWGBkaGwABAwUGBwgJCw0ODxAREhMUFRYBAgQFBgcICQoLDA4PEhMUAAIDBAUGBwgJCgsMDQ4PEBETFBgAAQIEBQYICQoLDA0OEBESExQVFhgaAAECAwQFBgcICQsMDQ4PEBESFBUAAQIDBAUGBwgJCgsMDQ4PEBETFBUWGBkaGwECAwQGBwgJCgsMDhESAAECAwQFBwgKCw0QERIUGAABAgMEBQcKCw0OAAECBAUHCAoLDA0ODxESExQVFhcYGRobAAIDBAUGBwgKCwwNDg8QERITFBUYAgQFBgcICQoLDQ4QERMUFRYXGBkaGwACAwUGBwoLDA0PEBESFAECAwQFBwkNDg8RExQVGBsAAQIDBAUKDA0ODxIUAAIDBAUGBwgJCwwNDg8QERITFBUWFxgZGwABAwQFBggKCwwNDg8REhMUAAECAwQFBwgJCgsMDg8QERIUFQACAwQGCAkLDA4PEBESExQVFhcYGRobAAEDBAUGBwgJCgsMDQ4QERMUFRYXGhsAAwQFBgcICQsMDQ4QERITFBUWFxgZGhsBAwQGCAoNDg8QERITFBUBAgMEBQYHCgsMDQ4PEBESExQVFhgaGwABAgMFCAkKCwwNDhAREhMVFhcYGRobAAECAwQFBgcJCgsMDQ4PEBESExUWFxgZGhsAAQMEBgcICQoLDA0ODxASFAABAwQFBgcICQoMDQ4PEBESExQVFhcYGRobAAECAwQFBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwMFBgcJCgwODxAREhMUFRYYGgIDBAUGBwgJCgsMDQ8QERITFBUAAgMEBQYHCQoLDA0ODxARExQVGBoCAwQFBgcICQoLDA0ODxASExQAAQIDBwoLDA4PEBESExQbAAECBAUGBwgJCgsMDQ4PEBETFBUWGBoBAwYJCgsMDQ4PEBESExQVFhgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgbAAIDBAUHCQoLDA0ODxAREhMUFRYYGRobAQMEBQYICQoLDA0ODxARExQVGAECBgcJCgsNDg8QERITFBUXGBkaGwABAgMEBQYICQoLDA0OEBESExQVFhcYGRobAAECAwYHCAkKCwwNDg8QERIUFRgZGgABAgMFBggJCgsMDQ8QERITFRYXGBkaGwECAwQGCgsMDQ4PAQIDBAUGBwgJCgsMDQ4PEBESFBUZGhsAAQIDBgcICgwNDg8QERMUAAECAwQFBgcICQoLDA0ODxARExQVFhgZGgABAgMEBQYHCQoLDA0ODxARExQAAQIDBAUGCAkMDQ4QERIUFRgaAAEDBAUGBwkKDA4PEBETFAABAgQFBgcICQoLDQ4PEhMUAAECAwUGBwgJCgsMDQ4PEBESFAABAgMEBQYHCAkKCwwNDg8QERITFBUWGBobAAECAwQFBgcICQoLDA0OEBIUAQIDBAUICgsMDQ4PEBESExQVAAECBAUGBwgJCwwNDg8QERITFBUWFxgZGhsBAgMEBgcICw8UAAMEBQYHCQoLDA0ODxAREhUAAQIGBwkKCwwNDg8QERMUFRgaAQIDCgwNDxQCAwQFBwkKCwwNDg8QERMUFRYYGRobAAEDBAUGCAoLDA0ODxATFBgaAAECAwUGBwkKCwwNDg8QERITFBUYGRsAAgMEBQYHCAkKCwwNEBETFBUWGAECAwQGBwgKCwwNEhQAAQQFBwgJCgsMDQ4PEBESExQVFhgZGhsAAQIDBAUGBwoMDQ4SAAEDBAUGBwgJCgsMDQ4PEBESExQVFgABAwQGCQsMDQ4PEBESExQVFhcZGhsAAQIDBAYHCAkKCw0ODxAREhMUFQACAwUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhQaAAECAwUGBwgJCgsMDQ4PEBESExQWGBobAAEDBAUGBwgJCg0ODxASFBoAAgMFCAkKCwwNDg8QERITFBUYGgABAwUGBwgLDQ4PEBESExQVGBsAAQMFBgoMDQ4PERITFAABAgMFBgcICgsMDQ4PERIUAAEFBgcICQwOEhQAAQMEBQYHCgsNDg8SFAABAgMEBQYHCAoLDA0ODxESExQYGhsAAgMEBQYHCAoLDA0ODxESFBUYGgABAgMEBQYHCAkKDQ4PEhQAAgMEBQoMDQ4PEhQAAQIDBAUGBwgLDA0ODxIUAQIDBAUHCQsODwABAgMEBQYHCAkKCwwNDg8QERMVFhcYGRobAAEDBAUHCwwODxARExQYAAEDBAUGBwgJCgsMDQ4PEBESExQVFhcZGhsBAwQGBwgJCgsMDhESFBgAAQIDBAUGBwkKCw0ODxESFAMEBQYHCQoLDA0PEBESExQVFhcYGRobAAECAwUGBwgJCgsMDQ4REhMUFRYXGBkaGwABAgUGBwgJCw0OEBESExQVFhcYGRobAAECBAcICQsMDQ4PEBESExQVFhcZGhsAAQIDBAUGBwgJCgwODxESEwABAgMEBQcICQoLDA0ODxAREhMUFRYXGBkaGwABAwUGBwgJCgsMDQ4PEBETFRgaGwECAwQFCAkMDQ8UAAEDBAYHCAkKCwwODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDhAREhMUFQECAwQFBggKCwwNDg8QERITFBUWGBkaGwECAwQFBwgJCgsMDQ4QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PERITFBUWFxgZGhsAAgMEBQYHCAkODxAREhMUAAEDBAcJCgwODxESExQWAQIDBAYHCAkKCwwNDg8QERITFBUWGBoAAQIEBQcICQoLDA0ODxARExQVGBsBAgMEBQYHCAoLDA0OERMUFhgbAAECBAUGBwgJCgsNDg8SFAABAgMEBQYHCAoMDg8QEhMUGBoAAQIEBgcICQoLDA0ODxESFBUXGBkaGwABAgMFBgcICQoLDA0ODxAREhMUFRYYGwABAgMEBQYHCAkKCwwNDg8QERIUFQACBAYHCAkKDA0ODxAREhMUFRYYAAECAwQFBgcICQoLDA0PEBESExUWGBkaGwABAgQFBggJCgsMDQ4PEBESExQYAAECAwQGBwgJCgsMDQ8QERITFBUWFxkaGwABAwQFBgcICgsNDxIUAAECAwUGBwgJCgsMDxAREhMUFQABAgMFBgcJCgsMDQ4PEBESExQYAAECAwQFCAoMDQ4PEhQWGwABAgMEBQYICQoLDA0PEBESExQYGwABAgMEBgcICQoLDA0ODxAREhMUFRYYGRobAAECAwgJCgsMDQ4PEBESExQWFxgZGgECAwQFBgcICQsMDQ4PEBESExQVAQIDBAUGBwgJCgsMDQ4PEhQWFxgbAAECAwQFBwgJCw0ODxAREhMUFRYXGBsBAgQFBgcJCgsMDQ8QERIUFRYYGwECBAUHCQoODxASAAIDBAUGBwgJCgsODxMUFRYYAAECAwQFCQoLDxAREhMUAAECBQYHCAoLDA4PEBESFAABBAUGBwgJCgsMDQ4PEBESExQYAAECAwQGBwgJCgsMDQ4PEBESExQAAQIDBAUGBwkKCwwNDg8QERMUGAABAgMEBQYHCgwNDxESExQVFhsAAQIDBAUGBwgJCwwNDg8QERITFBUWFxgZGhsBAgQFBggJCgsMDQ4PEBESExQVFhgbAQMEBQgJCgsNDg8QERMVFhcYGRobAAECBgkLDA4PEBESExQVFhcYGRobAAEDBggJCgsNDhAREhMVFhcYGRobAAECAwUHCQoNDg8QERITFBUWFxgZGhsBAgMEBQYHCAoMDQ4PEBESExQVFxgZGhsAAgMEBQcICQoLDA0ODxARFBUWFxgZGhsAAQIDBAcICQoLDA0PEBESExQYGgABAgMEBQYHCAkKDA0ODxAREhQAAQIDBAUGCAoMDQ4PEBIUGgABAgMEBQcICQoLDA0ODxAREhMUAwQFBwgJCgsMDQ4PEBETFBUXGBkaGwABAgQFBgcICQoMDQ8REhMUFhcYAAECAwQFBgcICQoLDA0ODxASExQYAAECAwUGBwkKCwwNDg8REhQWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECBAUGBwgJCgsMDQ4PEBESFBUWFxkaGwABAgMEBgcICQoLDA0QEhMUFRYXGBkaGwIDBAUJCgsMDg8QERIAAQIDBAgJCgwNDxASFAECAwUHCAkLDA0ODxAREhQVGwABAgMEBQYHCAoLDA0ODxESExQYAAECAwYHCAkKCwwNDg8QERMVFhgaAAEDBAUGBwgJCgsMDQ4PEBIUAAECBgcICQoLDA0OEBESExQVFhcYGRobAQIEBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAwQGBwkKCwwNDg8REhMUFRgaAAECBAUGCQoLDA0ODxARExQWFxgZGhsAAgMEBgcICQoMDQ4PERITFBUWFxgZGhsBAgMFBgcICQoLDA0ODxITFBUWGBobAAECAwQFBgcICQoLDA0OEBESExQVAAEEBQcJCw0OEBESExQVFhcYGwACAwQFBgcJCgwNDg8QERITFBUYAAMFBgcJCgsMDQ4PExQVFhcYAAECAwQFBgcICQsMDQ4PERIUGAECAwQFBgcICQoLDA0ODxESExQVFhcYGwABAwQGBwgJCgwODxESFhgBAgMEBQcJCgsMDQ4PEBESExQVFhcYGhsAAQQGBwgJCgwNDg8QERITFRYYAgMEBQYHCAkKCwwNDhARExQVFhgbBAUGBwgJCgsNDg8QERITFAEDBAUGBwgKDQ4PEhQYAQIEBQYHCAkLDA0PEBESExQVFhgZGhsAAQIDBAUGBwgJCw0ODxAREhMUAAECBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQsMDQ4PEBESExUWGBsAAQIDBAUGBwgJCgsMDQ4REhMUFRcYGRobAQMEBQYHCgsMDQ4PEBESExQVFhgbAAEDBAUGBwgJCwwODxESExQVFhgZAAIDBAYHCAkLDA0ODxAREhMUFRgaAAECBAcMDwECAwQFBgcICQoMDQ4PEBESExQAAQUHCQsMDQ4PEBESExQVFhgBAgMEBQcICQoLDA0OFBUAAQIDBAUICQsMDg8QERITFBUWFxgZGhsAAQIDBAYJCgsNDg8QERITFBUWAAIDBAYHCAkKCw8QERITFBUWFxgZGhsBAgMEBQYICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAsNDg8QERMUFhgbAAIDBAUGBwgJCgsMDg8QERMUFRgaGwECAwUGBwgLDQ8QERITFBYXGBkaGwABAgMEBgcICQoLDA0ODxIUAAECAwUHCAoMDQ4PEBESExQAAQIDBAUGBwgJCgwNDg8REhMWGAECAwQFBgcIDA4PEBITFBYYAAECAwQFBgcICQoLDA0ODxAREhMUFRYYAQIDBQYHCAoLDA0OERIUFRgaAQIEBgcIDA0ODxESExQWGBsAAQIEBQYHCAkLDA0ODxESExQXGwACAwUHCAkLDA4PEBETFhcYGwABAgMFBgcICQsMDQ4QExUWGBoAAwQFBgkKDA0PEBESExQVFhcYGRobAAIEBgcJCgsMDQ4QERITFAACAwQFBggJCw0ODxESGAAEBQYHCQ0OEBQAAQIEBgcOEBESAQIDBQYHCAkKCwwNDg8QERIUFQABAgMEBgcICQoLDA0ODxAREhMUFRgaAAECAwQFBggJCgsMDQ4PEBESExQVFhgaGwECAwQFBgcICQsMDQ4PEBESExQVFhcYGwECAwQGBwgKCwwNDg8QERITFBUWFxgbAAECAwQGCQoLDA0OERIUFQABAgQFBgcJCwwNDhITFAABAgMEBQYJCgsMDQ4PEhQAAgMEBQYICQoLDA0ODxAREhQVFhcYGhsAAQMGBwgJCgwNDhAREhMUFRYXGBkaGwABAwQFBgcICQoLDA0QERITFRYXGBkaGwABAgMEBQYJCgsMDQ4QERITFBUWFxgZGhsAAQMEBQYHCAkKCwwNDg8REhMUGAABAgQGBwkKCwwNDg8QERITFBUWGBkaGwABAwQGBwgJCgwNDg8QEhQBAgMFBgcJCgsMDQ4QEhQVGAABAgQFBgcJCw0ODxAREhQVFhsAAQIDBAoMDRQAAgMEBgcICQoLDA0ODxASExQVFhcYGRobAQIDBQYHCAkKCwwNDg8QERMYGwABAgMEBQYHCAkKCwwNDhAREhQVFhgaGwABAgMEBwoMDQ8UAQIDBAYHCAkLDA0ODxAREhMUFRYYAgMFBwkKCw0ODxARFBUWFxgZGhsAAQIDBAUHCQoLDQ4PEBESExQVFhgaAAECAwQHCQoLDQ4PEBESExQVFhcZGhsAAQIDBAYHCAkLDQ4PEhQAAQIDBQYHCAoLDA0ODxIUGgABAgMEBQYICgsODxASEwMEBQYHCAkKCwwNDg8RExQVFhcYGRobAAIDBAcJCgsMDQ4PEBESExQVFhgZGwABAgMEBQYHCQoLDA0ODxAREhMUFRYYGRobAAIDBAUGCAkKDA4PEBESExQVFhcYGRobAQIEBQYHCQoLDQ4PEBESExQAAwQFBwkKCwwNDg8SExQWAQMFCAkKCwwNDg8REhMUGBoAAQYHCAsNDg8QEhQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUAAIDBAUHCAoLDA0PERMUFhcZGhsBBAUGBwgJCgsMDQ4PERITGAACBAUGBwgJCgsMDQ4QERIUFhgCBAUGCAkKCwwNDg8RExQVFhcZGhsAAQIEBQYHCQoMDQ4QERIUFRYXGBkaGwABAgMEBQcICgsMDQ4PEhgaAQIEBQYHCQoLDA0OEBESExQVFhgaAAECBAUGBwgJCgwNDg8REhMUFRgbAQIDBAUHCAkLDA0OEBETFBUWFxkaGwEDBQYHCAoLDA0ODxIUAAEEBgcICQoLDA4PERMUFRYXGBkaGwECAwQFBgcKCw0AAQIDBAYHCAkKCwwNDg8QERITFBUYAAECAwQGBwgJCgsMDg8QERITFAABAgQFBgcICQoLDA4PEBETFBUWGBkBAwQFBgcJCgwNDg8QExQVFhcYGRobAAECBAYHCQoLDA0ODxASExQVGAABAgMEBQYHCAkKCwwNDxASAAEDBQYHCAkKCwwNDxAREhMVFhcYGRobAAEEBQYHCAkKCwwNDg8REhMUFhcYGRobAQIFBgcICQoLDA4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGRobAQIGBwkLDA0OEBESFBUWGBkbAAECAwQFBgcICQoLDA0ODxAREhMUFRYYGRobAAEDBAUGBwgJCwwNDhAREhQVFhgBBAUGBwgJCwwNEBETFBUYGgIDBAYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCwwNDg8QERITFBUWFxgZGhsAAQIEBQYICgsMDQ8QEhQAAgMEBQYHCgsMDQ8SFBUAAgMEBQcICQoNDg8SFBgAAQIDBQYHCAoMDQ4PEBESExQAAQIDBAUGCAkKCwwOEBIUGAABAgMEBgcICQoLDA0ODxAREhMUFRYXGBkaGwADBAUGBwgJCgsMDQ4PEBITGAABAgMEBQcICgsMDQ8QEhMUFQABAwQFBgcJCw0ODxAREhMUFRYXGBkaGwACAwQFBgcICQoLDBIAAgMFBwkKCwwODxAREhMWFxgZGhsAAwQGCAkLDA0OEBESExQVFhcYGRobAAIEBQYHCAkKCw0ODxAREhMUFhcYGRobAAMEBQYHCAkKCwwNDg8QERITFBUYGgABAgMEBgcICQoLDA0OERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVGwECAwQFBgcICQoLDA0ODxAREhMUFgABAgQFBgcICQoLDQ4PEBESFBUWFxkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgaGwIDBggJCgsMDQ4PEBESExQVFhcYGRobAQUHCQ4AAgQGBwgJCgsMDQ4QERMUFQACAwQHCQoNDhAREhMUAAECBAUHCAkKCwwNDhESExQVFhcYGRobAQIFBgcICQoLDA0OEBESExYXGBkaGwACAwQFBwgJCgsMDQ4PEBESExQVFxgZGhsAAQIDBAUGCAoMDQ4PEBESExYXGBkaGwABAgMEBQYHCQoLDA0OEBESFBUWFxgZGhsAAQIEBQYJCgsMDQ4PEBESExQVFhgAAgQFBgcJCgsNDg8QERITFAACAwQGBwkKDQ4PEhQBAgMEBQYHCgsMDQ4PEBESExQVFhcYGRobAAECBAUGBwgJCgsMDQ4PEBESExQYAAECAwUGCAkKCwwNDg8QEhMUFRYYGhsAAQIEBgcICQoLDA0ODxARExQYGwABAwQFBgcICQoLDA0OEBESFBUYAAECBAUHCAoLDA4PEBESExQVFhcYGRobAAECAwUGCAkKCwwNDg8QERITFBgaAAECAwQFBgcICQoLDA0OEBESExQVFhcYGRobAAECBQYHCAkKCwwNDg8QEhMUFRgZGhsAAQIDBAUGBwgJCgsMDQ4PEBETFBYYGhsCAwUGBwgKCw0PEBETFBUWFxkaGwABAgMFCAoMDxARExQVFhcYGRobAAECAwQFBggJCgsMDQ4PEBESExQVFhcYGRobAAEDBAUGBwgJDA0PEBESExQVFhcYGRobAAEDBAYHCAkKDA0ODxAREhMUFhgZGwABAgMEBgcICgsMDQ4PEBITFBUWFxgZGhsBAgMEBQYHCAkKDA0ODxAREhMVFhcYGhsAAgMEBgcICQoLDA0OEBITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0OEBITFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsNDxAREhMUFRYXGBkaGwEDCQoLDQ4PEhMUFgABAgMEBQYICQoLDA0ODxIUFQACAwQFBgcICgsOEBIUFxgAAQIDBAYHCAkKCw0ODxESExQAAQIDBAYMEgACAwQGBwkMDQ4PEBESExQVFhcYGRobAQUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQGBwgJCgwNDhAREhMUFRYXGBobAgUGBwgJDA0ODxARExQVFhcYGRobAAEDBAUGCAkKCwwNDg8SFBYYAQUGBwgJCgsMDQ4PEBEUFRYYGgABAwQFBwgMDQ4PEBESExQVFhcYGRobAAECAwQFBggKDA0ODxIAAQIDBAYICQoLDA0ODxAREhMUFRgaGwABAgMFBgcICQoLDA0ODxAREhMUFRYXGBobAAECAwQFBgcICwwNDg8QERMUFRYXGBkaGwABAgMEBgcICQoLDA0ODxARExQYGhsBAgMEBQYHCAkKCwwNDg8REhMUFRYbAQIDBAUGBwgJCgsMDQ4PERITFBUWGwABBwgJCgsMDQ4PERITFBYYGwECAwUGBwgJCgwNDg8QERITFBUWGBkaAQIDBQYHCAkKDA0ODxAREhMUFRkAAQIDBgcICQoNDg8QERITFRYXGBkaGwECAwQGBwgJCgsNDg8QERITFBUWGBkaGwABAgMEBQYICQoLDA0ODxAREhQVGwABAgMEBQYHCAoMDQ4PEBITFBUWFxkaGwABAgMEBgcJCgwNDg8REhMUFRYXGBkaGwABAgMEBwgJCgsNDhASExQVFhcYGRobAAECAwQFBgcICgwNEBESExQVFhgZGwABAgMEBwgJCwwNDg8REhMUFRYXGBkaGwABAgMEBQYHCAkKCw0ODxESExQAAQIDBAYICQoLDA8QERIAAQMEBQYHCAkKCwwNDg8QExQVFhcYGRobAQIDBQcICQoLDg8TFAECAwQFCAkKCwwNDxASFBUWGBkaGwECBAYHCAkKCwwOEBESFBUWFxgZGhsAAQIDBQcJDQ4QEhMUFhgbAAEDBAUGBwgJCw0ODxAREhMUFRYXGBkaGwECAwUGBwkKCwwNDhAREhMUFRYXGBkaAAIFBgcJCgsMDQ4PEBETFBUWFxgZGhsAAQMEBQYHCAkKCwwNDg8QERIUAAIDBAcICQoLDA0ODxIUAAQFBwkKCw0PEBESExQVFhcYGRobAQIEBwgJCgsMDQ4PEBESExUYGhsAAQIDBgcICQsPEBESFBYXGRobAAECBQoLDA0ODxESExQVGBobAAIDBAUGBwgJCgsMDQ4PEBESFBUWFxgZGhsAAgUGBwgJCgsMDQ4PEBESExQVFhcYGhsAAQIDBQYHCAkKDA0ODxESFAABAwQFBgcICQoLDA0ODxAREhMUFRYXGBoAAgMEBQgJCgwNDg8QERITFRYXGBkaGwABAwQGBwgJCgsMDQ8QERITFBUWFxgZGhsAAgMEBQcICgsMDQ4PEBESExQVFhcYGRobAwQFBwgJCwwNDg8SFAABAwUHCAkLDRIUAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkAAQIDBAUGBwkKCwwNDg8QERITFBUYGwABAwQHCAkKCw0ODxAREhMUFRYXGBkaGwABAgMEBQcICQoLDA0OEBESExQVFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQWGgABAgQGBwgJCgsMDQ4PERITFAECAwQFBgcICQoLDA4PEBESFBgCAwQFBgcICQoLDA0ODxASFAABAgMEBQYHCAkLDA0ODxAREhMUFRgaGwABAgMIDhIUAAECBAUICQoNDg8REhQVGAIDBAUKDA0ODxIUAAECAwUJCgsMDQ8AAQIDBAYHCAkKCwwNDg8QERMUFRgAAQIDBAUHCAkKDQ4REhMVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFhcYGRobAgMEBgcICQoLDA0ODxAREhMUFRYXGBkaGwECAwUGBwgKCwwNDg8REhQAAQIEBQYJCgsMDQ4PEBESExUWFxgZGhsAAgMEBQYHCAoLDQ4PEBESFBYYAAIDBAUGCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBQcICQoLDA4PEBESExQYAQIDBAYICQoLDQ4PEBESExQVFhgbAAECAwQFBgcICQoLDQ4PEBESFBUWGwABAgQFBwgJCgsNDg8TFBUXGBkaGwABAgUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECBAUGBwgJCwwNDg8QExQVGBobAAECAwQFBggJCwwODxAREhMUFRYYGRoAAQIEBQYICQsMDQ4PEBESExQVFhcYGRobAAEDBAUHCAkKCwwNDg8AAQMEBQcICgsNDg8REhQYAAMEBQYHCAkKCwwNDhATFRYXGRobAQMEBgcICgsMDg8QEhQAAQIDBQYHCAkKDA0ODxAREhMUAAECAwUGBwgJCwwNDg8QERIUAAECAwQFBgcICQoLDA0OEBESExUWGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAgQFCAkKCwwNDg8QERITFBYXGBkaGwACAwQGBwkKCwwNDg8QERITFRYYGhsAAQIDBAUGBwgKCwwNDg8REhMUFRgaGwABAgMFCAkKCwwNDg8QERIUFRYXGBsAAQIDBgcICQsMDQ4PEBESExQVFxgZGhsAAgMEBQYHCgsMDQ4PERIUFRgAAQIDBAUICQsMDQ4QEhQCBAUHCAkLDA0ODxAREhMUAQIDBgcJCgsMDQ4PEBESExQVFhcYGRobAgMEBgcJCgsMDg8QERMUFhcYGhsBAgQFBgcICQoMDQ4QEgABAgMEBQoLDA0ODxESFAABAgMEBgcICQsMDg8QERITFBUWFxgZGgABAgMEBQYHCAkKCwwNDg8QERIUFRoAAgQFBgcICwwNDg8QERIUFRcYGRobAAECAwQFBgcICgsMDQ4PEhMUFhcYGRsAAQIDBAYHCAkKCwwNDg8QERITFBYYGgABAgMECAkKCwwNDg8QEhQAAQIDBAUGCAkKDA0ODxAREhMUFhcYAQIDBQYHCAkLDA0PEBESExQVFhgaGwABAwQNFBYbAAECAwQFBgcICQoLDQ4PEBESExQVFhcYGRobAAECAwQFBwgKDA0ODxITFBYXGBobAAMEAAECAwQFBgcICQoMDQ4PEBESExQVFhcYGRobAAECAwUICQoLDA0ODxAREhQWAQIDBQgJCgwNDg8SFBUWGgABAgMECAoMDwABAgMEBQYHCAoLDA0ODxAREhMUFRYXGBkaGwABAgMFBwgJCgwNDg8QERITFBYAAQIDBAUGBwgJCgsMDQ4PEBESExQVAQIDBAUGBwgKCwwNDg8QERITFBUWFxgaGwABAwUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAEDBAYHCAoLDA0PEBESExQVFhgaGwABAgUGBwgJCgsMDg8QERITFBYAAQMEBQYHCAkLDA0ODxASFBUAAQIEBQYHCAkKDQ4PEBITFBYXGBkaGwABAwQFBgcICQoNDg8QEhMUFhgbAAECBAUGBwgJCgsMDQ4PEBESExQVFhgBAgMEBQcICQoMDQ4PEBESExYXGBkaGwECAwQFBgcJCgsMDxASExQVFhcYGRobAAECAwQFBgcICQoNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgZGhsAAQMEBgcJCgsMDQ4PERITFBYYGRobAAMECAkKCwwNDg8QERITFRYXGBoAAwQFBwgJCgsMDQ4PEBESExQVAAECAwQGBwkKCwwNDg8QERITFBUWFxgbAAECAwQFBgcICQoMDQ4PEhQAAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAkKCwwNDg8QERITFBUWFxgbAQIDBAUGBwgJCgwNDg8QERMUFRYXGBkaGwAFBwgJCgsMDQ4PERITFBUWFxgZGgABAgMEBQYHCAkKCwwNDg8QERITFBUYAAECAwQFBgcICQoLDA4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA4PEBESExQVGAACAwQFBgcICQoODxESExQAAQIDBAUGCAkKDA0OERITFAADBAUGCAkKCwwNDg8REhMVFxgZGhsCBgcIDxETAAECAwQFBwgJCgsMDQ8REhMUFhcYGgABAgMEBQcKCwwNDxESExQYAQIDBAYHCAkKDA0ODxAREhMUFRYXGBkaGwABAwUICwwNDxARExQVFhgAAQIDBAUGBwkNDg8QERITFBUXGAABAgMEBQYNDg8QERITFBUYAQIDBAUGCAkKCwwNDg8QERITFBUWFxgZGhsAAQIEBQYICQoLDA0ODxAREhMVFhgZGhsDBAUGBwkKCwwNDg8QEgABAgMEBQYHCQoMDQ4PERITFBUWFxgZGhsBBAUGCAkLDA0ODxAREhQVFxoAAQIDBQYICQoLDA0OEBESExUWFxgZGhsAAQIDBAUHCQoLDA0ODxASExQVFhcYGwABAgUGBwkKCw4PEBESExQVCAkKCwwNDg8QERITFBUXGBkaGwABAgQFBwkKCwwNDg8QERIUGAABAwUGBwgJCgwNDg8QEhQWAQIEBQYHCAkKCwwNDg8QEhQYAQIEBQYHCAkKCwwNDg8QERIUFRgDBAYHCAkKCwwNDg8QERITFRYYAAQFBgcICg0PEBETFBUWGBkaGwABAgMEBQYHCAkKDA0ODxAREhMUFRYXGAABAgMEBgcICQoLDA0ODxAREhMUFRYYAAECBAUICgsNDxARExQVFhgAAgMEBQYHCAkKCwwNDg8QERITFBoAAQIDBAUGBwgKDA0ODxAREhMUFRYYGRobAQUGCAkNDg8UFgABAgMEBQYHCAkKCw0ODxAREhMUFRYXGBsBAgUGBwkKDA0ODxASFBUWAAECAwYHCAkKCwwNDg8QERITFBUAAQIDBAYHCQoLDA0ODxAREhMUFhgAAQIDBQYHCAkKCwwNDhAREhMUFRYXGBkaGwABAgMEBggLDA4PEBESExQWFxgZGhsAAQIDBAUGCAkKCw0ODxESFAABAgUGBwgJCwwNDhESExQWFxgZGhsBAwQFBgcICQsMDQ8QERITFBgAAQIDBAYHCQsMDQ4PEBESFAABAgMEBwgJCgsMDQ4PEBESFRgAAQIDBAUICwwNDg8YAAEFBggJCgsMDQ4PEBESExQVFhcYGRobAQIDBAYHCAkKCwwNDg8QERMUFRYXGBkaGwECAwQGBwgJCgsMDQ4PEBESExQVGBkaAAIDBwgJCgsMDQ4PEBETFBUWFxgZGhsAAQIEBQYHCAkKCwwNDg8REhQVFhcYGRsAAQIDBAUGBwgKCwwNDg8QERITFBUWFxgZGhsAAwUHCAkKCw0ODxAREhMUFhgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESFAABAgUGCAoMDQ4PEhQWGAABAgMEBQYICgsODxARExQVAAEDBAYHCQoLDA0PEBETFBUWGBsAAQIDBAUHCAkKCwwNDg8QERITFBYbAAECAwUGBwgJCgsMDQ4PEBESExQVFhgaAAECBAUGBwgKCwwNDg8QERITFBUWGAABAgMEBgcJCwwNDg8QERITFBUWFxgZGhsAAgUGBwkLDA0ODxASExQWGAABAgMEBgcJCgsMDQ4PExQVFhcYGRobBQgPEhMBAgMEBQcICQsMDQ4PERITFBUWFxgZGhsBAgMEBgcICQoLDA0ODxASExQWGBoAAQIDBAUGBwgJCwwOERIUAAEDBAYHCAkKCw4PERITFBUWFxgaGwABAgMEBQYICgsMDQ4PERITFBUWFxgZGhsAAQIEBgcICQoLDA0ODxAREhQVFhcYGRobAAEEBgcICQoLDA0ODxAREhMUFRYYGwABAgMEBgcICQoLDA0ODxASExQVFhcYGRobAAECAwQFBgcICQoMDQ4PEBITFBUWGAABAgQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkLDQ4PEBESExQVFhcYGRobAAECBAUHDA0ODxETFBYXGRobAQIEBQcICgsNDg8QERITFBUWFxgZGhsAAQIDBgcJCgsMDQ4PEBETFAABAgQFBgcJCgsMDg8RExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBobAAECBAYHCAkKCwwNDg8QERITFBUWFxkaGwABAgMHCgwNDxIUAAECAwQFBgcICgsMDQ4PEBESExQVAAECAwQGBwkKDA0ODxAREhMUFxgbAAECAwUGBwgJCgsMDg8QERIVFhcYGRobAAECAwQFBgcICQoLDA0ODxASExUWFxgaGwACAwQFBggJCgsMDhASExUWFxgZGhsAAQIEBQYHCAkKCwwNDxAREhMUGAABAgMEBQYHCAkKCwwNDg8QERITFBYXGBkaGwABAgMEBggJCgsMDQ4PEBIUFRYXGBkaGwABAgMECAkKCw0ODxAREhMUAAECAwQGBwgJCw0PEBIUAQQFBggJCgsNDg8QERITFBUWGBkaGwECAwQICw0PEBESExQWGBkaGwIDBgoLDQ4PEhMUFRYYAAECAwQFBgcICQoLDA0PEBESExUWFxgZGhsBAgQGBwgJCwwNDg8SFAABAgQFBggJCgsMDg8REhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8REhMUFRgaAAECBAUGBwgJCgsODxAREhMUFRcYGRobAQcICQABAwQFBggJCwwNDxESFBUYAAIFBgcICQsAAQIDBAUGBwoNDg8QERIUFRYXGBobAAEDBQcMDQ4PEBITFBUXGBkaGwECAwUHCAoLDA0ODxASExQAAQIEBQYHCAkKCwwNDxIUFRYXGBkaGwABAgMEBQYHCQoLDA0ODxAREhMUFRYYGRobAQMEBgcKCwwNDg8QERITFhgBAgQFCAoMDg8SFBgAAQIDBAUGBwgJCgsMDQ4PEBESFBUWGAABAgMEBQYICQoLDQ4PEBIUFRYYGwABAgMEBgcICQoMDQ4PEBESExQWFxgAAQIDBAYICQsMDQ4PEBESExQVGBobAAECAwQGCQoLDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4REhMVFxkaGwABAgMEBQYHCAkKCwwNDg8QERIUFxgAAQIDBAUHCQoLDA0OEBESExQWFxgbAAECAwQFBgcICgsMDQ4PEBETFBUAAQQFBwgKCwwNDg8QEhMUAAECAwQFBwgJCgsNDhASExcYAAEEBQYHCQoLDA0ODxAREhQVFhcYGRobAAECBAgKDA0OAAEDBAUGBwkKCwwODxAREhMUFRYYAAECAwQFBgcICQoLDQ4PEBESExQAAQMEBQYHCAkKCwwNDg8QEhQVFxgZGhsAAQIEBgkLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCQoLDA0ODxAREhMUFRYYAAEDBAUGCAoMDQ4UAQIDBAUGBwkKCwwNDxASExQVFhcYGRobAAIEBQYHCAkKCwwNDhAREhMUFRYXGBkaGwABAgQFBgcICQoLDA0OEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0OEBESExQVFhcYGRobAAECBQYHCQoLDA4QFBUWFxgZGhsBAgQHCAoLDA0OEBESFAABAgMEBQYHCAoLDA0ODxASFBgBAgMEBQYHCgsMDQ4PEBESExQWGBkaAAECAwQFBgcICQoLDA0PEBITFRYXGBkaGwIHDA0ODxETFhcZGhsAAQMEBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCQoLDA4PEhQAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwYHCAkKCwwNDxASFBUWFxkaGwABAgMEBQYHCAkKCwwNDg8QERIUFRgBBAYHCAkKCw0PEBESExQVFhcYGRobAQQFBgcICQsMDQ4PEBESExQVFhcYGhsAAgMFBgcICQoLDA0ODxAREhMUFhgZGwABAgQHCAkKCw0ODxAREhMUFRYXGBsAAQIDBAYHCgsMDQ4PEBESExQVGBoAAQQFBgcICQwNDg8QERITFRgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAQIFBgcICgsMDQ4PEBESExQVFhcYGRobAAECAwQFBwkKDA0ODxESExQVFhcYGRobAQMGBwgJCgsMDRAREhMUFhobAAECAwQFBgcICQoLDQ4PERITFBUWFxgaGwACAwQFBgcICQoLDA4PEBESExQVFhcYGRobAAECAwQGBwgJDA4PEBITFBgAAQIDBAUGBwgJCgwPEBESExQVFhcYGRobAQIDBAUGBwkLDA0ODxESExQVFhcZGhsAAQIDBAUGBwgJCgsMDxARExQVFhcYGRobAwYHCAkNDg8QERITFBYAAQIDBAUGBwgJCgsMDQ4PEBESExQWAAEDBQYHCAkKCwwNDg8QERITFBUWGAABAgMEBgcJCgsMDRAREhMUGAECAwUGBwkKCwwNDg8QERITFRgaAAECBgcICgwNDg8QERITFBUWFxgZGwABAgMEBQYICQoLDA0OEBESExQVGBkaGwECBAUGBwgJCgsMDQ4PERMUFRYXGgIDBAUGCAkKCwwNDg8QERITFhcYGRobAQIDBQYICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQcICgsMDQ4PEBESExQVGAABAgMEBQYHCQoLDA0ODxAREhQVFhgZGhsAAwQHCQoLFQABAgQFBgcICQoLDA0ODxAREhMUFRgAAQIDBAUGBwgJCgsMDQ4PEBESExUWFxgaGwABAgMEBQYHCAoLDA0ODxAREhMUFRYXGBkaGwEDBAYHCQoMDRASExYXGBkaGwABAwQFBgcICQoLDA0ODxASExQVFhcYGRobAAEDBAcICQoLDA4PEBIUAAIFBgcICQoLDA0ODxAREhMUFRYXGBkaGwACAwQFBgcICQoLDA0ODxETFBUWFxgZGhsBAgQFCgsMDQ4PERIUFQECAwUGCQoLDA0ODxAREhMUFRYXGBkaGwIDBAUHCQsNDxAREhMUFRYAAQMFBgcICQoLDA0PEBESExQVFhcYGRobAQIDBAUGBwgJCwwNDhASExQVFhcYGhsAAQMECgwBAgMEBQYHCAoLDQ4PERITFBUWFxgZGhsAAQMEBQYJCwwNDg8SExUXGAABAgMEBQYICQoLDA0OERMVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwACAwQFBgcICQoLDA0ODxAREhMUFRgZAQMEBQYHCAkKCwwNDhARExQAAQIDBAUGCAkKCwwNDg8QERITFAABAgMEBQYHCQoLDA0PEBESExQVFhgZGhsBAwQFBgcICQoLDhAREhMUAAECAwQFBgcJCgsMDQ4PERIUFRgaAAIEBQYICQoLDA0PEBESExQVAAECAwQFBgoLDA0ODxIUAAEDBAUGCAkKCwwNDxESExQaAAECAwQFBwgJCgsMDRESExQVAAEDBAUGBwgJCgsMDQ8QERITFBUYGgABAgMEBQYHCAkKCwwNDg8REhMUFRYYAQIEBQYHCAsMDQ4PEBESExUWGBoAAgMEBQgKCwwNDg8SFAABAwQFBwgJCgsMDQ8QERITFBUYGgEDBAUHCAkKDA4QEhQBAgMEBQYKDA0OEgECAwQGBwkKCwwODxAREhMUFRgAAQIDBAUGBwkKCwwNDg8QERITFBUYAQMEBQYHCAkKCw0ODxAREhMUFQABAgMEBQcICQoLDA4PEBESFBUAAQIDBgcICQoLDA0ODxAREhMUFRgAAQIDBAYHCAkKCwwNDg8QERITFAECAwUGBwgJCwwNDg8QERIUAAECAwQFBgcICQoOEBESFAABAgMFBwgJCgsMDQ4PEBESExQWFxgZGhsBAwQGBwgJCgsMDQ8QERITFBUWFxgZGhsAAQIDBAUGBwgKDA0ODxESFAABAgMEBQYJCgsMDQ4PEBESExQVGBoAAQIDBAUGBwkKCwwNDxAREhMUFRYXGBkaGwABAwUGCAkKCwwNDxASExQYGgACBgcJCgwNDg8RExQVGgABAgMEBQcJCw0ODxAREhMUFRYYGhsAAQIDBAUICQoLDA0ODxAREhMUFhgAAQIDBAUGBwgJCgsMDQ4PEBESExQAAQIDBAYICQoLDA0ODxAREhMUFRYXGBkaGwACAwUGCAkKCwwNDg8QERITFhcYGRobAAECBAUGBwkKCwwNDg8QEhQVAAIDBAUHCAkKCw4QEhQXGAABAgQFCAkODxARExQVFhcYGRobAAEDBAUGBwgJCgsMDQ4PEBESFBYXGBkaGwABAgMEBQYHCAkKCwwNDhAREhMVFhcYGRobAAECAwQFBgcICQoMDQ4PEBESExQVFhcYGRobAAEDBgcJCgsNDxESFBUWFxgZGhsBAwQGBwgJCgsMDQ4PEBESExUWFxgZGhsAAQIDBAYHCAkKCwwNDxESExQVFhgAAQIEBQYHCAkODxAREhMUFRYXGQABAwQFBgcICQoLDA4PEBESExQVFhgZGhsAAQIDBAYHCAwODxAREhMUFRcYGRsBAgMEBQYHCAkKCwwNDg8REhMUFRgbAAECAwQGBwgJCgsNDg8QERITFBUWFxgZGhsBAgMEBQYHCAkKCwwNDg8REhMUFRYYGRobAAECBAUGBwgJCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECBAUGCAkKCw0ODxASExQAAQMEBQYICQoLDA0ODxASExQVFhcYGRobAQMEBQYHCAoLDA0PERMUFRYXGRobAQMEBQYHCAkKCwwNDg8QFBgCBAUIChIUAAECAwQFBgcICgsMDQ4QERMVGBoAAQMEBQcICgsMDQ4PERITFBgBAgMEBgcICQoLDA0ODxAREhQVFhgaGwABAgMEBQYHCQoLDQ4PEBESExQVGAACAwUHCAoODxQAAQIDBAUGBwgJCgsNDg8QERITFAECAwUGBwgJCgwNDhIUFRYXGBkaGwIFBwoLDA0PEBITFAECBAYKCwwNDxASExQWFxgZGhsAAQMEBwgKCw4QERITFBUWFxgZGhsCAwQGBwgJCgsMDQ4PEBESExQAAQMEBQYHCQoLDA0ODxASExQVFhgaGwEDBAUGBwgJCgsMDQ4PEBESExQYGgADBQYHCAkKCwwNDhAREhMUFRYXGBkaGwABAgQFBgcICQoLDA0ODxAREhQYAQMEBQYICQoLDQ4PEBETFBUWFxgZGhsAAQIDBAUGBwgKCwwNDg8QERITFBUWGAABAgMICQoLDA0OERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESFAAEBQYHCAkRFQABAgMEBgcICQoLDA0ODxAREhMUFQECAwQFBwgJCwwNDhAREhMUFhcYGRobAAECAwQFBgcICQoLDhAREhQABAUGCAkLDA0ODxAREhMUFxgZGhsAAQMEBQYICQoLDA0ODxAREhMUFQADBAUGBwgJCgsMDQ4PEBESExUWFxgZGhsAAQIDBAYHCAkKCwwNDg8SExQVFhkaGwECAwQFBgcICQoLDA0ODxAREhMVFhcYGRobAAECAwUGBwgJCg0ODxAREhQVGhsBAwQGBwgJCw0ODxAREhMUFRYYAAECAwUGBwkKDA0ODxAREhMVFhcYGhsAAQIDBQYICgsMDxITFBUWFxgZGhsAAQMEBQcICQsMDQ4QERITFBUWFxgZGhsDBAUHCAkKCw0ODxAREhMUFRgAAgMEBQYHCAkKCwwNDhASExQVFhcYGRobAAECAwQFBgcICQoMDQ4PEBESFAABAgMEBQYHCAkKDA0ODxAREhQAAQIDBQYHCAoLDQ4PERQAAQMEBwgJCgsMDQ4PEBESExQWGBobAAECAwQGCAoLDA0OERITFBUWFxgZGhsAAQIDBAUGBwgJCgwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBETFBgaAAEDBAUGBwgKCw0ODxIUAQIDBAUICgwNDhARExQVFhsAAQIDBQYHCAkKCwwNDg8QERITFAECAwQFBggJCgsMDQ4PEBESGBoAAgMEBwgLDA0OEhMUFRYXGBobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwACBAUGBwgJCw0ODxARFBUWGhsAAQIEBQYHCAkKCw0ODxAREhMUFRYXGBkbAAEDBAUGCAoLDA0ODxAREhMUFRYXGBkaGwABAwQFBwgJCgsMDQ4PEBESExQVGBoBAgMEBQYHCAkKDQ4PEhQAAgMEBgcKCw0ODxAREhMVFhcYGRobAQIDBAUGBwgJCwwODxAREhMUFRYXGBkaGwEDBAUHCAkLDA0ODxAREhQAAQIDBAUGCAkKCwwNDg8QEhMUFRYYGwABAwQGBwgJCwwNDg8QERITFBUWGBoBBAUGCAoNDg8REhMUFRYXGBsAAQMEBQgLDQ4PEBEUAAECAwYHCRAAAQIDBAUGBwgJCgsNDg8QEhMUFRYXGRobAQIDBQcICQsMDg8QERITFRYXGBkaGwECAwQFBgcICQsMDQ4PEBESExQVGBoABQYHCA4PAAECBAcICQsMDQ4PEBESFBoAAQIEBgcICQoLDA0ODxASFBcYGRobAQMEBQwODxQAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAEDBAUGCAkKDA0OERIVABUAAQIDBAUGCAkKCw0ODxASExQVFhcYGRoAAQIDBAUHCgwNDxAREhMUFQABAwQFBgcICQoLDA0ODxAREhMUFhkaGwABAgUGCAsNDhESExQVFhsBAwQGCwwODxIAAQIDBAUGBwgJCgsMDRESFBUWFxkaGwABAgMECgwNDg8SFAECAwQFBwgJCgsMDQ4QERITFBUWFxgZGhsBAgMEBQYHCAkKCwwNDxITFBUWFxgZGhsAAQMEBQcICQsNDg8REhMUFRcYGRobAAECAwQFBgcICQoLDA0ODxARExQVFhcYGRobAAEDBAUGBwgJCgsMDQ4PEBEUFRYXGBobAAEDBQYHCAkKCwwNDg8QERMVFhcYGRobAAEEBQcJCgsMDQ4PEBITFBUWGBobAAECAwQGBwgJCgsMDQ4PEBESExQVFxgZGgECAwQFBgcJCgsMDQ8QERIUFRYXGBkaGwABAgMEBQYHCQoMEBIUGAABAgQFBggJCgsMDQ4PEBESExQAAQIEBQYICQoLDA0PEBESExUWFxgZGhsBAgQFBgcICgsMDQ4PERQAAQIDBQYHCAkKDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8SExQVFgABAgMEBQYHCQoLDA0ODxAREhMUGAACAwQFBgcICQoLDA0PEBESExQVFhcYGRobAQIDBAUGCAkKCwwNDg8REhQVFhcYGRsAAQIDBAYHCQoLDQ4PEBESExQVFhcYGRsAAQIDBAUGBwkKCwwODxARExQVFhcYGRobAAECAwUGBwoNDg8QERMUAAECCAoLDA0ODxASExQAAQIDBAUGBwoLDA0ODxAREhMUAAEDBAUGBwgKCwwNDg8RFRYXGBkaGwECAwQFBgcICQoLDA4PEBEUFRgbAgMEBgcICQoLDA0ODxAREhQVGAECAwUGBwgJCgwNDhQVGAABAgQGCAoLDA0ODxAREhMVFhgBAwQFBggJCgsMDQ4PEBESExQVFhgbAAECAwQFBggJCwwNDg8QERMUGAABAwQFBgcICQoLDA4QEhQAAQIDBAYHCAkKCwwNDg8QERMUFRgBAgMEBgcICQoMDQ4QERITFBUWFxgZGhsAAQIDBAUGCQoLDA4QERMUAAIDBQYHCQoMDQ4PEBITFBUYGgABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgbAAECBAUGBwgJCg0ODxAREhMUFRYAAQMEBQYJCgwNDxESExUWFxgZGhsBAgMEBQYHCAkKCwwNDxAREhMUFhcYGRobAQIDBggJCgsMDQ4PEBETFBUYAQIDBAUGBwgJCw0ODxAREhQAAQIDBAUGBwgJCwwNDxESExUWFxgZGhsBAgQFBgcICQoLDA0ODxESExQVGBkaAAECAwQFBgcICQoMDQ4PERITFBYXGBkaGwECAwUHCAkKCwwNDg8REhMWFxgZGhsAAQIDBAUGCAkLDA0PEhMUFRYXGBkaGwECAwQGBwkKCwwNDhARExQVFhcYGQECAwUGBwgJCgsMDQ4PEBESExQVFhgAAQIDBAoNDxESExQWGAABAgQICQsMDQ4PERITFBUYAAEDBAUHCAkKCwwODxASExQVFhgZGhsAAQIDBAUGBwoLDA0OEBETFRcYGhsAAQIGBwkKCwwNDhAREhMUFRYXGBkaGwEDBAYHCAoLDA0ODxAREhMUGAABAgMFBgcICQoLDA0ODxARExQVFhcYGgABAgMEBQYICQoLDA0ODxAREhMUFRcYGwABAgMEBgcICQoMDQ8QEhMUFRYXGBkaGwECAwQFBgcICQoLDA0ODxASFBUYAgMEBQYHCAkKCw0ODxAREhMUAAECAwQGBwkKCwwNDhESExQVFhcYGRobAwwTGAECAwYHCAoLDQ4PEBESExQVFhgZGhsEBQYICQoLDA4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxASExQAAQIFBggJCwwNDg8QERITFBUWGBkbAAEDBQYHCAkMDRIAAgMEBQYHCAoLDA0ODxASExYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERMUFRYXGBkaGwADBAYHCAkKCwwNDxASFRYXGBkaGwACAwQGCgwNDxAREhMUFRYXGBkaGwABAgMEBQcICgsNDg8QERIUFhgAAgQFBwgKCwwNDg8SExQAAQIDBQYHCgsMDQ4PEBETFBUYGRobAAECAwQGBwgJCgsMDQ4PEBESExQVGBsAAgMEBgcICg8SFBYYAAECAwQFBgcICgsMDQ4QERITFBUYAQIDCAkKDA0ODxQAAQIDBAUGBwgJCgsMDQ4PEBESExUWFxgZGhsAAQIDBAgJCgsMDQ4PEBESExQVFhcYGRsBAgMFCAkKCwwNDg8REhMUFRYXGBobAAMGBwgJCgsMDQ8UAwQFBgcICQsNDxAREhMUGAECAwYHCAkKCwwNDg8QERITFBUWFxgZGhsBAwQFBgcICQoLDQ8RExQVFhgbAAECAwQFBgcJCgsMDQ4PEBESFBgaGwABAgMEBQoMDQ4PEgABAgMEBQYHCAkKCwwNDg8QERITFBUWFxkaGwABAgMEBQYHCAkLDA0ODxASExQVFhcYGRobAAECBAUGBwsMDQ8REhMUFhcYGRobAQQGCAkKCwwNDg8QERMUFRYYGhsAAQMEBQYHCQoLDA0OEBESExUWFxgZGhsAAQMFBgoLDA4PEBESExQVFhcYGRobAAECAwUGBwgJCgsMDQ4PEBESFBUWFxgaGwABAgMEBQYHCAkKCwwNDg8QERITFBUYAAECBAUGBwkKCwwNDg8REhMUFhcYGRobAQQFCw0ODxESFBYXGBkaGwECAwUGBwkKCwwNDhAREhMUFRYZGhsAAQIEBQYHCAkKCwwNDg8SFBYXGBobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQcJCgsMDxAREhMUAAECAwUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAIDBAUGBwgJCwwNDg8QERIUFRgaAAECAwUGCAoLDA0SAAECAwQKCwwODwECBAYHCAkKDA0ODxAREhMUFRYXGBkaGwABAgQFBgcJCgwNDg8QERITFRcYGRobAAECAwQFBgcICQoLDA0ODxASExQVFhgAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgaAAECBAUGBwgJCgsMDQ4PEBETFRgbAAECBAUGBwgJCgsMDQ4PEBESExUWFxgaGwAEBQYHCQsMDQ4PEBITFBUWGAABAgQFBgcICQoNDg8QEhMUFhcZGhsBAgMEBQcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQcICQsMDQ4PEBESExQVFhkaGwABBAUGBwgJCgsMDQ4PERITFBUWFxgZGhsAAQIDBAUGBwgJCgwNDg8SExQAAQIEBQYHCAkKCwwNDg8QEhMUFRYYAAECBQYHCAkKCw0ODxESExUWGBobAAECAwQFBgcICgsMDQ4PEBESExQVFhgAAQIDBAYHCAkKCwwNDg8QERITFBUWFxgZGhsCAwQFBgcICQsMDQ4PEBITFRYYGRobAAECBQYHCAkKDA0ODxASExQAAQIEBQYICQsNDg8REhQAAQMEBQYHCAkKCwwNDg8REhMUFRgaAAIGBwkPERITAgQGBwgJCgsMDQ4PEhMVGAEEBQYHCAkKCwwNDg8QEhMUGBoAAQMEBgcICQoLDA0PEhMVFhcYGRobAAECAwQGBwgKCwwNDhAREhMUFgABAgMGBwgKCwwNDhAREhMUFhgAAwQFBgcICQoLDA0ODxARFBUWFxgZGhsAAQQGCAoLDA0ODxARExQYAAECAwQFBgcICQoLDA0OEhQAAQIDBAUGBwgKCwwSAAECBAUGBwkKCwwNDg8REhQAAQIEBQYHCAoLDA0ODxASExQVAAECAwQFBgcICQoLDA0ODxASEwABAgMECgwNAAIFBgcICgsMDQ4PFBgAAQIDBAUGBwgJCgsMDQ4PEBESFBUYAAECAwQFBwkKCwwNDg8QERITFBUAAQIDBAYHCAkKDA0ODxARExQVFhgaGwABAgMEBQYHCAkKDA0ODxAREhMUAAECAwUGBwgJCwwNDg8QERITFBUYGgABAgMGBwgJCgwNDg8QERITFBYXGBkaGwABAgMEBQoLDQ4SFBUAAQMEBgcICQoLDA0ODxIUGAECBAcJCwwNDg8QERMXGBobAAECAwQGCAkKDA0ODxAREhMaAAEDBAUGBwgJCgwNDg8QERITFBUWFxkaGwACAwQGCAkKDA0ODxAREhMUFRYXGBkaGwABAgQFBgcKCwwNDg8QEhMUFhgbAAECAwQFBgcICQoLDA0ODxESExQVFhgaAAECAwQFBwgJCwwNDg8QERITFBUWFxgZGhsAAQIDBgcICQoLDA0ODxAREhMUAgQFBgcICQoMDg8UAAECAwQFBwgKCwwNDg8QEhQVGBoBAgMEBQYHCAkKCwwODxARExUWFxgZGhsAAQIFBgcJCgsMDQ4PEBESExQXGBkaGwECAwUGBwgJCwwNDg8QERIUAAECAwQGBwgJCgsNDg8REhMUFQABAgMEBgcJCgsMDQ4PEBESExUWGBkaGwECAwQFBgcJCwwNDg8QERITFBYYAAIDBAUGBwgJCw0OEBESFBUYGgABAgMEBQYHCAkKCw0ODxAREhMUFRYXGBkaGwABAgMHCAkKCwwNDg8QERITFRYXGBkaGwABAgMEBQYHCAkLDA0ODxAREhMUFQABAgMFBgcICQoLDA0ODxAREhMUFRYXGBkaGwACAwQFBgcICQoLDA0PEBETFBUWFxgZGhsAAgQHCgsMDhESFAABAwQFBgcJCg0OEhQVFhkbAAEFBgcIDA0UBAcKCwwNDg8AAgMEBQYHCQoLDQ4SFAIDBAUGBwgJCgsMDQ4PEBESExQVGwABAgMHCgsMDQ4QERITFBUWFxgZGhsAAQIEBQYHCAkKCwwNDg8QERITFBUWGBsAAQIDBAYHCgwQAAECAwQFBgcICQoLDA4PEBESFBYXGRobAQIDBAcICQoQAAECAwQFBwkKCwwNDg8QEhMUFRYYGwACBAUGBwgJCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGCAkLDA0ODxAREhMUFRYXGBkbAAECAwQGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICgsMDQ4PEBESFBUWAAECAwQFBgcICQoOEBESExQVAgMEBgcICQoMDgIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGwABAgMEBQYJCgsODxAREhMUFxsAAQIEBQYHCAkKCwwNDg8QERITFBUWFxgaGwABAgMEBQYHCQoMDQ4PEBIUAAECAwUGBwgJCgsMDQ4QERITFBUWFxgZGhsAAQQFBggJDhAAAgMEBQcICQoLDA0ODxASExQVFhgAAQIDBAUGBwgLDA0ODxAREhMUFRYXGBkaGwABAgMFBgcICQoLDA0ODxASExQVFhgZGwABAgMEBQYHCAkKCwwNDg8QERIUAAECAwQHCAkKCwwODxESExQVAAECAwQFBgcJCgsMDQ4PEBESExQYGgQGBwkKDA0ODxESEwABAgMFBgcJCgsMDQ8QEhMUFhcYGRobBggJERIUGAECAwQFBggJCgsMDQ4PERIUAQIDBAUGBwgJCwwNDg8QEhMUFRYXGBkaGwACAwQHCgsMDQ4PEBESExQVFhcYGRobAAIDBQYHCgsMDQ4PEBESExQWGBoAAQIDBAUGBwgJCgsMDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQBAwQFBgcICQoLDA0ODxAREhMUFRYYGhsCBAUGBwgKCw0ODxASFBgaAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYICQoLDA0ODxIUAQIEBQYHCAkKCwwNDxAREhMUFQADBAUGBwgJCgsMDQ4PEBETFAABAgQFBgcICQoLDA4PEBESExQVFhcYGRobAAECAwQFBgcICQoMDQ4PERITFBUWFxgZGhsAAwUGCAsMDQ4QERITFBUYAAECAwUGBwgJCgsMDQ4PEBETFBgaAAIDBQYHCAkLDA0OEBESExQVFhcYGRobAAECAwQFBwoLDA0ODxIUGwABAgMEBQgLDA0ODxESFAABAgMEBQYHCAkKCwwNDg8QERITFBUYGgABAgMEBQYICQwNDg8SFAABAgMEBQYICgsMDQ4PERIUAQIEBQYHCAoLDA0ODxAREhMAAQIDBAUGBwgJCgsNDg8QERITFBUWFxgZGhsAAQIDBAUGCAoLDA0ODxAREhMUFRgaGwIEBQYHCAkNDg8TFBYYGwABAgMEBwgKCwwNDg8SFAACBAYHCAkKCwwOEhQAAQIDBAUGBwgJCgsMDQ4PEBESExQVGBobAQIDBAUGBwgJCgwNDxAREhMUFRYXGBkbAAECAwQFBgcICQoLDA0ODxESExQYGgACAwQFBgcKCwwNDg8REhMUGAABAgMEBQcICgsMDRIUGAABAgUGCAoLDQ4REhMUAAIDBQYHCAkKCwwNDg8REhQAAQQFBgcKCwwNDg8QERMUFRYYGhsAAQIDBAUGBwgKCwwNDg8SFAIDBAUGBwgLDA0ODxETFBUAAQIDBAYHCAkKCwwNDg8QERITFBUWFxgZGgABAgMEBQYHCgsODxAREhMUAQIDBAUGBwgJCgsMDQ4PEBESFAECAwQGBwgJCgsNDxAREhMVFhgbAQMEBgcICQsMDQ4PEBETFBUWFxgZGhsBAgQFBgcICQoLDA0PERIUFRYYGRobAAECAwQFBwkKCw0ODxAREhMUFxgZGhsBAgMFBgcIDA0ODxESExQDBAUHCQoMDRAREhMUFRgAAQMEBQcICgsMDQ4PEBESExQVFhcYGRobAQIDBAUGBwgKCwwNDg8QERITFBUWGAECAwQFBgcICQoLDA0ODxASFBUWGAABAgUGBwgLDA0ODxESExQYAQIFBgcICQoMDQ4PEBESExQVFgABAgMEBggJCgsMDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgwREhQAAgMFBgcICQoLDg8QERIUFQIEBQYHCQoLDQ4PEBESExQVFhgZGhsBAgMEBQYHCAkLDA0PEBITFBUAAQIDBAYHCAkKCwwNDg8QERITFBUWGBoAAQIDBAYHCAoMDQ8QERITFBYXGBkaGwABAgQFBggJCgsMDQ4PERIUAAIDBgcICwwNDg8QERITFBUWFxgBAgQHCgsMDQ4PERITFBUAAQMEBwgJCgsMDQ4PEBESExQVFhgAAQIDBAUGBwgKCwwNDxAREhMUFRYXGBkaGwABAgMEBQYHCAkLDQ8QERITAAEDBAUGBwkKCwwNDg8QERIUAAECAwQFBwkKCwwNDg8QERIVFhcYGRsAAQIDBAYJCgsMDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDg8QERITFBUWFxgZGhsBAwUGBwkKDA0PEhMUFRYYGhsBAgMEBQYHCAoLDA0ODxAREhMUGAABAgMEBQcICQoLDA0ODxAREhMVGBoBAgMFBgcICQoMDRARExQVFhcYGRoAAgQGBwgJCgsMDQ4PERITGBoAAQIDBAUGCAkKCwwNDxITFBUWFxgZGhsAAQIDBAUHCAkKCwwNDg8QERMUFRYYGhsAAQIEBQYHCQoLDA0ODxAREhMUFRYYGhsAAQIEBggJCwwNDg8QERQYAQIDBQYHCgwREhQBAgQGBwgJCgsMDQ4REhMUFQABAgMEBQYHCAkKCwwNDg8QFBUYAAEDBAUHCAoLDA0ODxAREhQYAAECAwQHCAoLDA4PEhQAAgMEBQYHCAkMDQ4PEBITFhgaAAECAwQFBgcICQoLDA0OERITFBUYGwECAwQFBwkKCw0REhQAAQIDBQYHCAkKDA0ODxETFBUbAgMFBgcICQoLDA0ODxESAAECAwQGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAUFRgZGhsAAQIDBAUHCgwNDg8UAAIDBAUGBwgKCw4PEBESExgAAQIDBAcICQoLDA0ODxASExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABBAYJCgsMDQ8QERITFRYXGBobAAECAwQFBggJCgsNDxIUAAECAwQFBgcJCgsMDQ4QERITFBUYGgABAgMEBgcKCwwNDg8REhQBAgMFCAkNDg8QERITFBYXGRobAAECBQYHCAkKCwwNDxESFBgBAwQFBgcICQoLDA0ODxASExQVFhcYGRobAQIDBQYICQsMDQ4PEBESFBUYAAIDBAUGBwgJCgsMDhQAAQIDBAUHCQoLDA0OERITFBUWFxgZGhsAAQIDBAYJCgsMDQ4QERITFBUYGwEDBAUGBwgJCgsNDg8QERIUGBoAAQIDBAUGCAkKCw4PEBESExQVFhcYGRobAQIDBAUGBwgJCgsMDRARExQVFhcYGRsAAQIDBAYHCQoLDA4PEBESExQVGBoAAQIDBAUGCAkKDA0OEhMUFRYYGhsAAQIDBgcICgsMDQ4PERIUFRgaAAIDBAYHCAkLDA0ODxAREhMUFRYXGBkaGwEDBAUGBwgJCgsMDQ4PEBESExQYAAECAwQGBwkMDQ4PEBESExQVFhcYGRobAQIECg0OAQIDBAUGBwgJCgsMDQ4QERQVFhcaGwABAwQFBwgJCgwNDxESExUWGgABAgUGBwgJDQ4PEhMUAgMEBQYHCAkKCwwNDxAREhMUFRYXGBkaGwEEBggJCgsMDg8QEhQAAQQFBgcJCgwNDg8QERMUFRYYGRobAQIDBQcICQoLDA0ODxAREhMUFQABAgMEBQYHCAkKCw0ODxAREhMUFRYYGRobAgMEBQYHCAkKCwwODxAREhMUFRYXGAACAwQFBgcICgsMDQ4PEhMUFRYYGRobAQIDBAUGBwgJCwwNDhAREhMVGBobAQIDBQcICQoLDA0ODxAREhMVFhcYGRobAAECAwQGBwkLDA0PEBITFAIEBwgJCgsNDg8QERITFBUAAQIECg4PAQIEBQYICwwOEBITFBgAAwQGBwoLDA0QFAECAwQFBgcICQoLDA0ODxIUAAEDBAYHCAkKCw0ODxAREhMUFRgAAQIDBAUGBwgJCgsMDQ4PEhQDBAYHCAkKCwwNDg8QExQVFhcYGRobAAECAwQFBwgJCg0ODxASFAABAgMECAkKDA0OEgABAwUGBwkKDA4QERITFBUYAQMEBQYICQoLDA0ODxARExQVAQIDBQcICgsPEBESFBUWFxgZGhsAAQIDBQYHCAkKCwwNDhAREhMUFRYXGBkaGwADBQcICQoNDhAREhMUAAEDBAUGCAkKCw0ODxARExQWAAEEBQYHCgsMDg8QEhMUAAECAwQFBggJCgsMDQ4PEBESFBYYAQMFBgcJCwwNDg8QERITFBUWFxgZGhsAAQIFBwgJCw0PEBESExUWFxgZGhsAAQIDBAUGBwgLDA0PEBESExQVFhcYGRobAAECAwQGBwgJCgsMDQ4PERIUFQABAgMEBQYHCAkKCwwODxAREhMUFRYYGRsAAQIFBggKCwwPEBESExQVFhcYGRobAgQFBgcICgsMDQ8QERITFRYXGBkaGwABAgQFBgcICQoLDA0PEBIUFRYXGBkaGwMEBQYICgsMDQ4QERITFBUWGBoAAQIDBAYICQoMDQ4PERITFBYXGBobAAECBAUGBwgJCwwNDg8QERITFBUBAgMEBQYHCAkKCwwODxAREhMUFQECAwYHCAkKCwwODxETFBUCAwUGBwkKCwwNDg8QERITFBUWGBsAAQIEBQYHCAkKCwwNDg8QERMUAAECAwQHCAkKCwwPEBESExQYGgABAwQGBwgJCgsMDQ4PEBESExQVFhcZGhsBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4QERMUFRYXGBkaGwIDBAYHCAoMDhASExQAAQQFBgcJCgsMDQ4PEBESExQVFhcYGRobAAIDBAYHCQoLDQ4QERITFBUWFxgZGhsBAgMEBQYHCQoMDQ4PEBESExQVFhcYGRobAQIECAkKCwwNDg8QERIUAAECBAYHCAoLDA4PEBESExQVFhcZGhsBBAUGBwgKCw8QERIUAgQFBgcJCgsMDQ4PEhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUYGhsAAQIDBAkNDhEUFhcYGwECAwUGBwgJCgsMDQ4PEBITFAABAgMEBQcICQ4PEBITFBgBAgQGBwgJCgsMDQ4PERITFBUYGRobAAECBAUGBwkKCw0ODxITFBUBAwQGBwgJCgwNDg8QERIUAAECBAUGCAkKDA0ODxAREhMWAAECAwQFBgcLDA0ODxIUGAABAgMEBwgKCwwPEBESExQVFhcYGRobAgMEBQYHCAkKCwwNDg8QERIUFRcYGRoAAQIDBAcICQoLDA0ODxAREhMUFRYYGgECAwQFBgcICQoNDg8SFAABAgMFBgcICQoNDhITFRYXGBobAAECAwQFBgcICQsMDQ4PEBESExQWGAABAwUGBwkLDA0ODxITFBgaAAECBAUGCAkKDQ4PERMYGgECAwUHCQoLDA4PEBESExQYGgECAwQFBggKCw0ODxIUAQMFBgcICQoLDA0ODxETFBUWFxgZGhsAAQIDBAUICQoLDA0ODxARExQVFhkaAQIDBAUICgsMDQ4PEBESEwABAgMFBgcICQoLDA0OEBETFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQYGgABAwQFCgsMDRIYAAECAwQFBgcICQoMDQ4PEBESExQVGBoAAQIEBQYHCQoLDA0ODxAREhMUAAIFBgcICQsMDQ4RExQVFhgZGhsAAQIDBQcICgsMDQ4PERIUFRgaAAECAwQFBgcICQoLDA0ODxASExQYAAECBQYICQoMDQ4PEBESExQVGAECAwQFBgcICgsMDg8QERITFAEDBgcICQoLDA4QEhQWFxgaAAIEBQcICQoLDA4PERITFBUWGAABAgMEBQYHCAkKCwwNDg8QERMUFhgbAQIDBAgJCwwNEBMVFhcYGwABAgQFBggJCgsMDQ4PEBITFBUWGAECAwQFBgcJCgsNDg8QERITFBgaAAECBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAQMEBQYICwwNDg8QERITFAACAwQFBgcICQoMDQ4PERITFBYYAAECAwQFBgcICQoLDQ4QFBUWFxgZGhsBAwQFBgkLDA4PEBESExQYAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwACAwQFCQoNDg8QERITFBYXGBsAAQIEBQYHCAkKCw0ODxARFBUYGRobAAECBAUGBwgKCwwNDg8QERIUAAECAwQGBwgKCwwNDg8QERITFBUWFxgaGwABAgMEBgcICQoMDQ4QEhQAAQIEBgcICQoLDA0ODxARExQWFxgZGwABAgMEBQYHCQoLDA0ODxAREhMVFhcYGRobAAECBQYICQoMDQ4PEBESExQVFhgaAAECAwQFBgcJCgsMDg8QERMUFRcYGRobAAIEBQcICQoLDA0ODxAREhMUFRYXGBkaGwIDBAUGBwgJCgsMDQ4QERMVFhcYGRobAQMEBQYHCAkODxASFAABAgMEBQYHCAkLDA0ODxAREhMUGBoAAQIDBAUGBwgLDA0ODxAREhMUFRYXGBkaGwACBAUGBwgJCgsMDQ4PERIUAAECAwQHCAkKCwwNDg8QERITFBgAAQIDBQYHCAkLDA4PEBITFBgAAQIDBQYHCAkKCwwNDg8QERITFBUaAQIEBQYHCAoLDA0ODxESFBUWGAABAgQFBgcICQoODxAREhQAAQIDBAUGBwgJCgsMDQ4PEBESExQVAAECAwQGCAkKCwwNDg8QERITFRkaAAEDBAUHCAoLDQ4RExQYAAIDBggMDxASFAABAgMGBwgJCgsMDQ4PERITFBUWGBobAQIDBAUGBwgJCwwNDg8QERITFBUWFxgbAAIDBAYHCAkKCwwNDg8QERITFBUWFxgAAQIDBAYHCAkKCw0PEBESAQIDBAUGBwgKCwwNDg8QERITFBUAAQIDBQYHCQoLDA0ODxAREhQaAQMFBgcICQoLDA0ODxAREhMUFRYYGwIDBQYHCQoLDA0ODxARExQVFhcYGRobAAECAwYHCAkKCwwNDg8QERITFBYAAQIDBQYHCAkKCwwODxARExQVFhcYGRobAAECAwQGBwgKDQ4SExQYAAIDBAUHCgwQAAECAwQFCwwNDg8QERITFRYXGAAEBQYHCQoLDA0ODxARExQAAQQGBwgJCgsMDQ4PERITFAABAgMEBQYHCAkKCwwNDg8REhMVFhcYGhsAAQIDBAUGBwgJCgsMDQ4QERITFBUYGwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBoAAQIEBQgJCgsMDg8QERITFBUWFxgZGgACAwUHCAoMDQ4PERITFBUWFxgaGwAEBQYHCAoLDA0ODxASExQVFhcYGRoAAQMFBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwUHCQsNDxAREhQVAQIDBgcICQoLDA0ODxAREhMUFRYYGRobAQIEBQYHCQoLDA0ODxASExQAAwQFBgcJCgsMDQ4PEBESExQVGAACBAUGBwgJCwwNDg8QEhMUAAECBAUGBwgJCwwNDhIUGAECBAUGBwoLDQ4PEBQYAAECAwQGBwoLDA0ODxQWGAABAgMEBQYHCQoLDA0ODxAREhQVGBoAAQMEBQYHCAoMDQ8SExQYAAIDBQYICQoNDg8REhMUFgABAgQFBgcICQoLDQ4PEBESExQVFhcYGRobAAECAwQFBggKCwwNDg8QERITFBYYGhsAAQMEBQYHCAkKCwwNDg8QEhMUFhgAAQIDBAUGBwkKCwwNDg8QEhMVFhcYGwECAwQGCAkKCwwNDg8QERITFBUWAAECAwQFBgcICQoLDQ4PEBIUFRgZAAEEBQYICQsMDQ8QEhQAAQIDBAYHCAkKCwwNDg8QEhQVFhgAAQIDBQYHCAoNDg8SFAECAwQGBwgJCgsMDQ4PEBESExQVFhcYGRobAAIDBAUGBwkKCwwNDg8QERITFBYXGBkaGwABAgQGCAkKCwwNDxESFAABAgQFBwgJCgsMDQ4QERITFBUWGAABAgMEBQYHCAoLDA0ODxESFBUYAAECAwQFBwkLDA0ODxAREhQVFhcZGhsAAgQGBwgKCw0ODxITFAABAgQGCQoMDQ4QERMUFRYXGBkaGwABAgMEBQYHCAoMDQ4PERIUAwQFBgcJCgsMDQ4QERMUFRYXGBkaGwIDBAUGBwgJCgsMDQ4PEBESExQVAAIDBgcKCwwNDg8QERITFBUWGBkaGwABAgMGBwgKCwwNDg8QERIUFgABAgQFBgcICQoLDA0OEBESExQWFxgZGhsBAgMEBQYHCAkKDQ8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsNDg8QEhQAAQIDBAUGBwoLDA0ODxIUAAIDBAUGBwkKCw4QERITFBYYGhsAAQIDBAYICQsMDQ4PERITFRYXGBobAQIDBgcICQoLDA0QERITFBUWFxgZGhsBAgQGBwgJCgsNDg8SFBgAAQIDBQYHCAkKCw0PERITFBUWFxgbAAEDBQcICQoLDA0PEBESExQVFhcYGRsAAQIDBQgJCgwNDhAREhMAAQIDBAUGCQoNDg8QERITFBUWFxgZGhsAAQIDBAUICg0REhMUAAECAwQFBgcJCwwNDg8QERITFRYYGwECCAkKCwwNDxAREhMUFRYZGhsAAQMEBQYHCAkKCwwNDhAREhMUFRYXGBkaGwABAgQGBwgJCgsNDxAREhMUFRYYGhsBAgYKCwwNDg8QERITFBUWFxgZGhsAAQIDBggJCgsMDg8QERITFBUWFxgZGhsCBAUGBwkKCw0PEBESExQVFhcYGRoAAQIDBAUGBwgKDQ4PERITFhcYGRobAAEDBAUGBwgLDA0ODxITFBYXGBkaGwABAgMEBQYHCAkKCwwNDg8REhMUFRgAAQUGBwgJCgsMDg8REhMYAAECAwQFBgcICQoLDA0ODxAREhMVGBobAAEDBAcICQsMDQ4PEBIUAAECBAUGCgsNDg8QERITFBgaAQIDBAUGBwkKCwwNDxESFBUWFxgZGhsBAgMFBwoLDA4PEBESExUWFxgZGhsAAQIEBQYHCAkKCwwNDxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITAQIEBQYICQwNDg8QERMUFRYXGBkaGwACAwQFBggJCgsMDQ4PERIWGAACAwQFBggJCgwNDg8SAAEDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRoAAQQFBwkLDA0ODxARExUWGBobAAECAwQFBgcICQoLDA0PEBESExQVFhgaAAECAwQGCAkKCwwNDg8QERITFBUAAQMEBgcICQoLDA0ODxARExQWGBoBAwgSAAECAwYHCQsMDQ4PEBESExUWGBkaGwABAgMFBggJCgsMDQ8REhMUFRYYGgABAgQFBgcICQsMDQ8QERQVFhcYGRobAQIDBAUGBwgKCwwNDg8QERITFBUYGgABAgQFBwgJCgwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFxgAAgMEBQYHCQoLDA0ODxASFBUYGgECBQYJCgwNDg8SFAABBAUGCAkKCwwODxESFBUWFxgZGhsAAQIFBwgJCgsMDQ4PEBITFBUWFxgZGgABAgMEBgcICQoLDQ4PEBESEwABAgMEBgcJCwwNDg8QERITFRYYGRsAAgMEBgcICQoNDxETFRYXGBkaGwABAgMEBgcICgwSFAABAwQGBwgJCgsNDg8QFQABAgQFBgcJCgsMDQ4PEBESFBgAAQIDBAYHCAkKDg8QEhQAAQMFBggJCgsMDQ8QERITFBUWFxgaAQIFBggJDxEAAgMEBQYHCAkLDA0PEBESExUWGAABAgMEBQcICwwNDg8QERITFAABAgMEBgcICQoLDA0ODxAREhMUFQABAgMEBQYHCAkKCwwNDg8QEhMUFRgAAQIDBAcICgsMDQ4PEBESExQVGBobAAECAwQFBgcICQoLDA4PEBESExQVFhgbAAIDBAUHCAkKCwwOEBESExQVFhcYGRobAAECBQcICQoLDA0PEBESExQYAAECBAUGBwgJCgsMDQ4PEBESExQVFhcYGRoAAQIDBAUICQoLDA8QERIAAQMEBQYHCAkKCw0ODxAREhQAAQIDBAYHCAoLDA0ODxAREhMUAQIDBgoLDA4QEgABAgMEBQYHCAoLDA0ODxAREhMUAAIDBQYHCAkMDQ4PEBESExQVFhcYGRobAgMEBggLDA0OEBQAAQMEBQYHCAkKCwwNDg8QEhMUFQABAgMGBwgJCwwNDg8QEhMUFRYXGBkaGwABAgMEBQYICQoLDA0PEBETFBUWFxgZGhsBAgMEBQYHCAkKCwwNDg8QEhQYAAECAwQFCAkKCwwNDg8REhMUFRYXGBkaGwABAwQGBwgJCgsMDxAREhMUFRYYGRobAAIDBAcICQoLDA4QERITFBUWFxgZGhsAAQIDBAgJCgsMDQ8QERITFBUAAQIDBAYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwoLDA0ODxAREhMUFRYXGAABAgMEBgcICgsMDQ4PEBETFBUXGBkaGwABAgMEBQYICQoLDA0PEBESExQVFhcYGRobAAECAwQGBwgJCgsMDQ4PEBESFBYYGhsAAQIDBQYHCQoMDg8QEhMUAQIDBQcICQoMDQ4PEBESExQWFxgZGhsCAwQFBgcICgsMDQ4PEBESExQVFhcYGhsAAQIDBAUGBwkLDA0ODxAREhMYAAIDBAUGCAkKCw0ODxAREhQVFhgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESFBUWGBobAAIDBAgJCgsMDQ4QERITFBgAAQIEBgcICQoLDQ4PEBESExQVAAEEBQcICQsMDQ4PEBETFBUYAQQFBgcICQoLDA0ODxESFBUaGwEEBQYHCAoLDA0PERITFBUYGgECBAUGCAkKDA0OEBESExQVFhcYGRobAAEDBQYHCQoODxAREhMUAAECAwQFCwwNDg8SExQXGBkaGwABAgMFBgcICQ0OEhQAAQIDBAYHCAkKCwwNDg8QERITFBUBAgYHCAkKCwwNDg8QERITFAABAgMEBQYICQoMDQ4PEBITFBUAAgMEBQYHCQsMDQ4PEBETFRYbAAECAwQFBgcICQoLDA0ODxESFBUAAgMEBQYHCAkLDA0ODxAREhMUFRYYGRsBAgMEBgcJCgsMDQ4PEBESAAIEBQYHCAoLDA0OERIUAAECBAUGBwgNDg8QEhMWFxkaGwABAgMEBQYICQoLDA0OEBITFBUWFxgZGhsAAQMFBgcICQoLDA0ODxARExQVFhcYGRobAAECAwQFBwgJCgsMDQ4PEBITFAECBAUHCAkKCwwNDg8RExQVFhcYGhsAAgMEBQcICQoLDA0ODxETFBUWFxgZGhsAAQIDBAYHCAkLDA0ODxAREhMUFRgaAQIDBAUGBwgJCwwNDg8QERMUFRcYGhsAAQQFBwgJCgsMDg8QEhMUFRgaGwABAgcICQoLDA0ODxAREhMUGAABAgMEBQYICQoLDA0ODxAREhMUFgECAwQFBgcICQoNDg8QERITFBUWFxgZGhsAAQIDBAYHCAkKCwwNDg8QERIUGBoAAQIDBAUGCAkKCwwNDhESFBUAAQMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBgcJCgsMDQ4PEBESExQVFhcYGRobAAECBAUGBwgJCgsMDQ8QERITFBgBAwQFBggJCgsNDxASFBgAAQIDBAUHCgsMDg8QEhMUGAADBAUGBwgJCwwNDhAREhMUFRYXGBkaGwABAgMEBQYHCAkKCw0ODxARExQWGwABAgMEBQYHCAkKDQ4PEBESFBUWFxgZGhsAAQMECgwAAQIDBAYICQoLDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4QERITFBUWFxgZGhsAAQIEBgcJCgsMDQ4PEBITFRYBAgMEBQYHCAkKCwwNDxESExQYGwABAgMGBwkKCwwNDg8QERIUFRYXGBkaGwABAgQFBggJCgsMDQ4PEBESExQVFxobAAECBAUGCAkKDA0OEBESFBUWFxgZGhsAAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBQYHCQoMDQ8QERITFBUWFxgZGhsAAQMEBgcICQsMDQ4PEBITFAEDBAYHCAkLDA0PEBESExQYGgABAgMEBQcICQoMDg8QERITFAABAgMEBQYHCAkKDg8QEhQAAQIDBAUHCAoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQcICgsMDQ4PEBITFBUWGBkaGwABAgMEBQYHCAkKCwwPEBESExQVFhcYGRobAQIDBAUGBwgJCgwNDg8QERIUFQABAgMEBgcICQoLDQ8QERMUFRYXGBkaGwABAgMEBQcJCgwNDg8QEhQAAQIDBAUGBwgKDA0PEgABAgMEBQcICQoLDA0ODxASExQVFhcYGhsAAQIDBAYHCQoLDA0PEBESExQVAAMEBQYHCQsNDxESExQVFhcYGRobAAMEBQYHCAkMDQ4PEBIUFQECAwQFBwgJCgsMDQ8QERITFBgAAQIDBAUGBwgJCgsNDhITFAABAgMEBQYHCAkKCwwNDg8QERUWFxgZGhsAAQIDBAUHCAoNDg8QERITFAABAwQFBgcICQoLDA0ODxAREhMUFRYAAQIDBAUGBwkKCwwNDg8QERITFBUWFxgZGwECAwYHCAkLDA0ODxESFBoAAQIDBAUGBwgJCwwNDg8QERITAAEDBAUGBwgJCgsMDQ8QERITFBUWGBsAAgQFBgcICQsNDxESFBUWFxgZGhsAAgMECQwNDxIUFRYXGBkaGwABAgMEBQYHCAkKDA0OEBESFBUYGRobAAECAwQHCAkLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkLDA0OEBESExQVFhcYGgABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQQFBwgKDA0ODxESFAABAgMFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwODxASFAACAwQFBgcICQoLDQ4PEBESExQVFhcYGRobAAIDBAoLDA0OEhQBAwQFBgcICQoLDA0ODxAREhMUFRYXGRobAAECAwUGBwgJCgsMDQ4PEBESExQVFhcYGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAQIDBAUGBwgJCw0ODxESFBYXGBkaGwABAgMEBQcICQoLDA0ODxMUFRYXGBkaGwABAgMEBQYHCQoLDA4PERITFBUAAQQFBgcICQoLDA0ODxAREhMVGAABAgMFBgcIDQ4PERITFAABAgMEBQYHCAkLDA0OEBESExQVFxgBAgMEBQYICQoLDQ4PERITFBUWFxgZGhsAAQIDBAUGCAkKCwwNDg8QERMUFRYYGRobAAECAwQGCAkKCwwNDg8QERITFBUWGBkbAAECAwUHCAkKCwwNDg8QERITFBUWFxgaGwECAwQGCQsODxESExQAAQIEBQcICQoLDA0ODxESExQVGAABAgMEBQYHCAkKCwwNDg8QERITFBUYGQABAwQFBgcICQoMDQ4REhMUFRYXGBkaGwABAgMEBQYHCAkMDQ4PERITFBUWGBobAAECAwQGBwkKCwwNDg8QERIUFRYXGBkaGwABAgMGBwkLDA0ODxAREhMUFRYXGBkaGwACAwUGCAoMDQ4PEBESGAABAgMEBQcJCwwNDg8RExQVFhcZGhsAAQIDBAYHCAkLDA0PEBESExQVFhcYGRobAAECBAcICRASFAABAwQFBgcICg4SFAABAgMEBQYHCAkKCwwODxAREhMUGAABAgMEBQYHCAkKCwwODxAUGAABAgMFBgcICQoLDQ4PEBESExUWFxgZGhsAAQIDBQYHCAkKCwwNDg8QERITFBgAAQIDBAUGBwkKDA0ODxAREhMUFRYYAAECAwQFBwgJCgsMDQ4PEBESExQVAAECAwQFBgcICQoLDA0PEBETFBUWFxgZGhsBAgQFBwkKCwwNDg8QERIUAQIDBAUGBwgJCgsNDxAREhMWAQIDBAUGBwgJCgsMDQ4PEBESFBUWGRobAAUHCAkKCwwODxAREhMUFRYXGBobAAECAwQFCAkKCwwNDhAREhQVFhcZGhsAAgMEBQYHCAkKCwwNDg8SExQYAQMGBwgJCgsMDQ4PEBITFBgAAQMEBQYHCAkKCwwNDg8QERITFBUWFxgZGwECAwQFBgkLDQ8QERITFBUWFxgZGhsDBAYHCQoLDA0PEBESExQVAAECAwQFBgcICQoLDA0ODxESExQVAAECAwQFCAoMDQ4PEBESExQWFxgbAAEEBQYHCQoMDQ4PEBESExQVFhcYAQMFBggJCwwNDg8QERIUAAECBQYHCAkKCwwNDg8QERIUFRYXGBkaGwABAgMEBQYHCAkKCwwODxAREhMUFRYYAAECAwQFBgcICQoLDA4QEhMUFRYYGRoBAgMEBgcICQoLDA0ODxARExQVFxgZGhsBAgMEBgcICgsMDQ4PEBITFBUZGhsAAQIDBAUGBwgLDQ4PERQAAQIDBQgKCw0ODxITFAABAgMEBQYHCAkKCwwNEBESExQVFhcYGRobAAECAwQFBggJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBwgJCgsMDQ4PERITFBUWFxgZGhsAAQIDBAYHCAkKCwwNDxAREhMUFRYXGBobAQIDBAUGBwgJCwwNDxIAAgMEBgcICQoMDQ8QERITFBUWFxgZGhsAAQIDBAUHCAkKDA0ODxAREhMUFRgBAwQKCwwNDg8QEhQYAAECAwQFBggJCgsMDQ4PERIVGRobAgUGBwgLDQ8QERITFBUWGAACAwUGBwgJCgsMDQ4PEhMUFRYXGRobAQIDBAUGBwkKCwwNDg8QERITFBUYAAECBAcICQoLDA4PEBETFBUWFxkaGwABBAUGCAkKCwwNDg8SFQABAgMEBQYHCAoLDA4PEBYXGBkaGwEDBAgJCg0ODxAREhMUFgIEBQcICQoLDA0ODxAREhMUFhgAAQIEBQYHCAoLDA0ODxAREhMVFhgBAwQFBgcICgsMDQ4PEBESExQVFhcYGRobAAECBAUGBwgJCgsMDQ4PEBESExQYAQIDBAcICQoLDA0PEBETFBYYAAECAwQFBgcICQoLDg8QERITFBUWGBkaGwABAwQFBggJCgsMDQ4QERITFRYYAAIDBQYICQoLDA0ODxAREhMUFQABAgMEBQYHCQoLDA0ODxETFBUWGBsAAwQGCAkKCwwNDg8QERITFBUYAAECAwQHCgsMDg8REhMAAQIFBgcICQoLDA0ODxAREhMUFRYYAAEDBAUGBwkKDA0ODxAREhMYAAECAwQFBgcICQoLDA0ODxARFBYYGQECAwYHCQsNDg8QERITFBUAAQIDBQYICgwNEBIUAAEDBAUGBwgKCwwNDhAREhMUFRYYGRobAAEDBAUGCAkKCwwNDg8REhMUFRYYAAEDBQYICQsNDg8QERITFBUWGBsAAQIDBAUHCAoNDg8QERITFAACBQYJDQ4PEBESExQVFhgAAQMEBQYHCAkKCwwNDg8QERITFBUWFxgaGwABAwQFBgcKCw0QERITFRYYGgABAgMEBgcICQoLDA0ODxAREhMUFRgAAQMEBgcICQsMDQ4PERITFBYYAQMEBwkKCwwNDhAREhMUFRYYGgABAgMECAkKCw0ODxAREhMUFRYXGBkaGwABAwUGBwgJCgsMDQ4PEBESExQAAQMEBQYHCQoLDA0ODxAREhMUFRYYGRobAQIDBAYICQoMDQ4PEBESExQVFhgBAgQGCAkKDA0ODxAREhMYGQABAwQGCAkKCwwODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwODxARExQVFhcYGRobAAECAwQFBgcICgwNDxIAAQIDBAUGCAkKCwwNDg8QEhMVFhgZGwECBQYICQ4QERQBAgMFBwgJCgsMDQ8REhMUFRYYAAECAwQFBggKCw0ODxAREhQVAAEDBAUGCQoNDg8REhQAAQMEBQgJDA4PEBITFBUWGAABAwQFBgcICQoODxAREhMUAAECAwQGCAkKCwwNDg8QERITFBgAAQIDBAUGBwkKCwwNDg8QERIUFRYYAAECAwQFBgcICQsNDg8QERITGBobAQIDBAYICQsMDQ4PEBESExQVGBoAAQIEBQYHCAkKCwwNDg8SFAABAgMEBgcICQsMDg8QERITFBUWGBkaGwABAwQGBwgJCgsMDQ4PERITFRYXGBsBAgQFBgcICQoLDQ4PEBESExQVFhcYGRobAAIEBQYHCAkKCwwNDg8QERMUFRcYGRobAQQGBwgJCgsMDQ4PEBESExUWFxgZGhsAAQMEBQYHCAkLDA0OEBESFBUWGBkaGwEFCAkKCw0ODxASAAECAwQFBgoMDQ4PEBESExQVAAECBAUGBwgJCgsNDg8QERITFAABAgMFBgcICgwODxESEwABAgMEBQcICQoLDA4PEBETFBUWGBkaGwABAgMFBwgJDg8QEgABAgMEBQgJCgsNDg8QERITFBUWGBkaGwABAgQFBggJCgsNDg8QERITFBUWFxgZGhsAAgMFBgcICQoLDQ4PEBESFRYXGBkaGwABAgMHCAkKDA0ODxITFBYYGgABAgMEBQcICQoMDQ4PEBESExQVFhcYGRobAAIDBAYHCAkKCwwNDg8SFBgAAQIDBAUGBwgJCgsMDQ4PEhMUFRgaGwIDBAUGBwgKCwwNDg8SExQAAQIDBAUGBwgJCgsMDQ4PEBESExQVGBoABAUGBwgJCgsMDg8RFBUXGBkaGwADBAUGBwgJCgsMDQ4PEBESExQVFhgAAgMEBQYICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBgcJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBggJCgsMDQ4PEBESExQVGBoCAwQFBwgJCwwNDxAREhMUFRYXGBkaGwECAwQFBgcJCgsMDQ4PEBESFBoAAgMECQoLDA8UAAECAwQFBggJCgsMDRESExQVFhcYGRobAAIDBAcICQoLDA0PEBESExQVFhcYGhsAAgMEBQYICQsMDQ4PERIYAgMEBgcICgsMDhAREhMUFRYXGBkaGwABAgMEBQcICgsMDhAREhMUFRYYGgABAgMEBQcJCgsMDQ8QERITFBUWFxgZGwABAwQFBgcICQsMDQ4PERIUAwUGBwgJCgsMDQ4PEBESFBYYGgECBAUGBwgKDA0ODxESExQYAAECAwQFBgcICgsMDQ4PEBESExQVGBkbAQIEBQYHCAkKCwwNDhESExUWFxgaAAECBAYHCAkKCwwNDg8QERITFBgaGwABAgMEBQYHCAkLDA0ODxAREhMUFRYXGBkaGwABBAUGCAkLDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsNDg8QERITFBUWGBsAAQIDBAUGCAkKCw0ODxAREhMUAAECBAcICQsMDQ4PEBESExQVFhgZGhsBAwQFBgcICQoLDA0ODxAREhMUFRYXGRobAgMEBQYICQoLDA0ODxAREhMUFxgaGwABAgMEBQYHCAkLDQ4PEBESExQVFhcYGRobAgMEBQYHCAkLDQ4PEBESExQVFhcZGhsAAgMEBgcICQoLDA0ODxARExQVFhcYGRobAQIDBQYHCAkKDA0ODxASFAABAgMEBQYHCAkKCwwNDg8QEhoAAQIDBAUGBwgJCgsMDQ4PEBESFBUCAwQFBgcICQoLDQ4PEBESExQVFhgBAgMEBQYHCAkLDA0ODxAREhMUGAECAwQFBgcICQoLDA0PERITFBoAAQIDBAUGBwgJCgsMDQ8QERITFBUAAgMEBQgKCwwNDg8SFBUaAAIDBAUGBwgJCgsMDQ4PEhMUAQQGBwgJCgsNDg8QEhQWFxgZGhsAAQMEBgcICQoLDA0ODxARExQYGwABAgMEBQYHCAoLDA0ODxIUFQACBAUGBwgJCw0ODxAREhQAAQMEBQcICQsMDg8QERMUFRcZGgABAwQFBwoLDQ4PEhQAAQIDBAUGBwgJCgsNDg8QERITFBUWFxgZGhsAAQMFBgcKCw0ODxITAAECAwQFBggJCgsMDQ4PEBESFBgaAQIDBAUGBwgJCgsMDQ4PEhQVAAECBAUGBwgMDQ4QAAECAwQFBwgJCwwNDg8QERIYAAEDBAUGCA4PEBESFAACAwQFBgcICQoLDA0ODxAUFhgAAQIDBQYHCAkNDhAREhMUAQMEBQYHCAkKCwwODxAREhMUFRcZGhsAAQIDBQYHCAoLDA0ODxAREhMUFRYXGBkaGwECBAUGBwgJCgsMDQ4QERIUAAIDBAUGBwgJCgwNDg8QEhMAAgMEBQYHCAkKDA0ODxASAAEEBQcICQoLDQ4PEBESExQVGwABAwQFBgcICwwNDg8QERITFBUWFxgZGhsAAQIDBAUICQoLDA0ODxAREhMUFRYYGgABAgMGBwkKCwwODxAREhMUFRYXGBkaAAECAwQGBwkKCwwNDg8QERIUAAECBQYHCAkKCwwNDg8QERMUFhgbAQIJCgwNDhESFAEDBwgJCgsMDQ4PERMUFRgAAQIDBAUGCAkKCwwODxAREhMUFRYXGBobAAECAwQGBwgJCgsMDQ4PEBESExQYGwECAwQFBggJCgsMDxAREhMUFRYXGBobAAECAwQGBwgJCgsMDQ4PEBETFBYYGgABAwQFBwgJCgsMDQ4PEBITFBUWGBoAAQIDBAUGBwgJCgsMDQ4PEBESExQWAAECAwQFBgkLDA0QERITFAABAgMEBgcJCgsMDQ4PEBESFBcBAgMFBgcICQoLDA0ODxAREhMUFRYYGRobAQIDBQcICQoLDA0ODxAREhMVFhcYGRobAAECAwUGBwgJCgsMDQ4PEBESExQVFhcYGhsAAQIDBAUGBwkKDA0ODxESExUWFwABAgMEBQYHCQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQcICQoLDA0ODxITFBYXGBkaGwEEBQYHCAkKCwwNDg8QERITFBUWGBobAAECBAUHCAkLDA0ODxAREhMUFRYXGBkaGwACAwQFBgcICgsMDQ4PEBESExQVFhcYGRobAAECAwcICgsNDg8SFAEFBgcICQoLDA0ODxAREhMUFRYXGBkaGwIDBAUGCAoLDA0ODxAREhMUFRYXGBkaGwADBgcICQoLDA0QEhMUFRYXGBkaGwACAwYHCAkKCwwNDxAREhMUFRYXGBsAAQIDBAUGBwgJCgsMDQ4QERITFBgAAgQFBggJCgsODxASExQWGAACBAUGCAoLDxASFBgAAQIDBAUHCAsMDxAREhMUFRcYGRobAAECAwQGBwgJCgsMDQ4PEBESExQVFhcYGRobAwQFBggJCgsMDQ4PEBESExQVFhgZGhsAAgMEBggJCwwNDg8QERITFBcYAAEDBAUGBwgJCgsMDQ4PEBESExQVFhcYGhsAAQIEBQYHCAoLDA0ODxASFBYYAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBobAAIDBAUHCAwNDg8REhMUFRYXGAABAgMEBQYHCAkKCwwNDg8QERITFBUWGBoAAQIDBAUGBwgJCgsMDQ4PEBESExQVGAABAgMEBQYHCAsMDQ4PEBESExQVFxgZGhsAAQIDBAUGBwgJCgsMDg8QERITFBUYAAECBAUGBwgJCgwNDg8QERQAAgMEBggKCwwNDg8QERIUFRYYGwACAwQFBwgLDA0ODxESExQWGQABAgMEBgcICQoMDQ4RFAACBAUGBwgJCgsNDxAREhMUAAECAwUGBwgJCg4QERQAAQIDBAUGBwgKCwwNDxAREhQYAAMEBQYHCAkKCwwNDg8QERITFBUWGAABAwQFBgcICQoLDQ4PEBESExQVAAIDBQcICQoLDA0ODxAREhMUFRYXGBkaGwECBQYICQoLDA0ODxAREhMUFRYYGgABAgMEBQYICQsMDQ4PEBESExQVGBoAAQIDBAUGBwkMDQ4PEhQAAQIDBAUGBwgKCwwNDg8QERMUGAABAgMFBgkKCwwNDg8QERITFRcYGRoBAgMFBwgJCgsNDg8REhMUFhgaAQIEBQgJCgsMDQ4PERITFRgBAgMEBQYHCAkKDA0ODxAREhMUGAABAgMEBQYHCAkKCwwNDg8SExQVAQIDBAUGCQoLDBAREhMUFRYXGBkaGwACAwQFBgcICQsMDQ4PERITFRYXGBobAAECAwQFBgcICQoLDA0ODxAREhQVFhcYGRobAAEDBAUGBwgJCgsMDQ4QERIVFhcYGRobAAIDBAUGBwkKCw0OEBETFBUYAAECAwQGCQoLDA0ODxITFAABAgMFBgkKCwwNDg8QERIUFRYYGhsBAgMEBQYHCAkKCwwNDg8QERITFBUWGBkaGwABAgMEBQYHCAkKCwwODxARExQVFhcYGRobAAEDBAYHCQoLDRQAAQIDBAUHCA8QERITAAECAwQFBgcICgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQcICQoLDA0PEhQBAgMEBQYHCAkKCwwNEBESExQVFhcYGRobAAECAwQGBwgJCgsODxAREhMUFRYXGBkaGwABAgQGBwgJCwwNDg8QERMUFRYYGRsAAQIDBAUGBwgJCgsMDQ4PEBITFBUWFxgZGhsAAQIDBQYHCAkKCwwNDg8QERMUFRYXGBkaGwABAgMECgwNDg8SFBgAAQQFBgcICQsMDQ4PEBMUGAABAgMEBQYHCQoLDA4PEBESExQVFhcYGRobAAECAwQFBwgJCgsNDg8REhMUFRYXGBkaGwABAwQFBgcICgsNDg8AAQQGBwgJCwwNDhAREhQAAgMEBQcICgsMDQ8RExQVFhcZGgABAgMEBQYHCAoMDQ8QERITFBUWFxgZGhsDBAUGBwgJCgsMDg8QERITFBUWFxgZGhsAAwQFBgcICgsMDQ4PEBITFBUYGRobAAECAwQMDQ4BAgMEBgcICQsNDxESFBUWFxgZGhsAAQMEBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAwUGBwgJCgsMDQ8QEhQAAQIDBAUGBwgJCgsMDQ4PEBIUAQIEBQYHCQoLDA0ODxASExQVFhcYGRobAQIEBQcICQoLDA0ODxAREhMUGAECAwUGBwgJCgsMDg8QEhMUFRYXGBkaGwABAgQFBggJCgsMDQ4QERIUFRYXGBkaGwECAwUGBwgKCwwNDxIAAQIDBAUGBwgJCgsNDg8QEhMUFRgAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICgsMDQ4PEBESFBYXGRobAAECAwQGBwgJCgsMDQ8QERITFBUWFxgZGhsAAQIDBAUKDA0ODxIUAAIEBgcJCgsMDQ4PEBESExQWFxgZGhsBAgMEBQYHCAkKCwwNDg8QERITFBUaAAIEBQYHCAkLDQ4PEBEUFRYaGwIDBAUGCAkLDA0ODxAREhMUFRYYAAECAwQHCAkKDA0ODxESExQVFhcYGRobAgMEBgkLDQ4PERITFBUWFxgZGhsAAQIDBAUGCQoLDA0PEBESExQVFhgbAAIDBQYHCAkLDg8QERITFAABAgMEBQYHCQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBwkKCwwNDg8QERMUFRgAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgaAAECAwYHCAkKCwwNDhETFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PERIUFRYXGBoAAQIDBAUGCAsMDQ8QFAEDBQYICQoLDA0REhQYAQIDBAUHCAsMDQ4PEBITFBgaAAECBgcICQoLDA0ODxARExQWFxgZGhsAAQIFBgcICQoPEgABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgaGwABAgMFBgcICgsMDQ4PERITFBgAAQIDBAUGCAkKCwwODxAREhMUFRYXGBobAAECAwQFBwgJCgsMDQ4PEBESExgZGgABAgMEBQYICQoMDQ4QERIUAAECBAUHCAkKDA0OEBIAAQQFBggJCgsODxARExQVFhcYGRoAAgMEBQYICQoLDA0ODxESExUWGAABAgMEBgcICQoLDA0ODxESExQWFxgZGhsBAgMEBQYHCAkKDA0ODxIUFRgaAAIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQGCAABAgQFBwgKCw0PEBESExQBAgMEBQYHCAkKDA0ODxASExQVFhcYGRsCAwUGCAoLDA4PERITFBUWFxgZGgACBAUGBwgJCgsMDg8QERITFBUWFxgZGhsBAgMEBQcJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFCg0ODxQAAQMEBQYHCAkKCwwNDhAREhMUFRYXGBobAAECAwUGCAoMDQ4PEBESExQVFhcYGRobAAMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQGBwgJCgsMDQ8QERITFBUXGBobAQIDBAUGBwgJCgsMDQ4PEBETFBUWFxgZGhsBAgMEBQYHCAoLDA0ODxEUFhkaGwABAwQKDBIAAQIDBAYHCAkKCwwNDg8QERITFBYYAAECAwQFBggKCwwNDg8TFBUWFxgZGhsAAQIDBAUHCAoLDA0ODxASExQVFhcYGRobAAECAwQGCAkKDQ4PEBESExQVFhgbAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBsAAQIDBAUGBwkKCwwNDg8QERITFBUWGBobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAwQFBgcICQoMDQ4PEBIAAQIEBwgKCwwNDg8QERITFRgAAQIDBAYHCAkKCwwNDhARFBUWFxgZGhsAAQIDBAUGBwkKCwwNDg8QERITFRYYGhsBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBQcICg0ODxESExQVAAECAwQFBwgKDQ4PEBESExQVFhgZGgABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAgYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIEBgcICgsMDQ4PEBESExQBAgMEBQYHCAoMDQ4PEBESExQYAQQFBgcJCw0ODxARExQBAgMEBQcJCgsMDQ4PEBITFBUWFxgZGgABAwUGBwgKCw0OEBESExQVFgABAgMHCQoLDA0ODxAREhMVFhgbAAECAwQFBgcJCgsMDQ4PEBESExQbAgMEBQYHCQsMDQ4PEBESExQVFhgAAQIDBQYHCAkLDA0ODxAREhQAAQIEBQcJCgsMDQ4PEBESExQYGgABAgMEBQYHCAkLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWGAACAwQFBgcICQoLDA0ODxAREhMUFRgGBwoLDA0ODxARFBUWFxgZGhsAAQIDBAYHCAoLDA0ODxESFAABAwQFBgcICgsMDQ4PEBESExQVFxgAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDQ4PERITFBUWFxgZGwABAgQFBggJCgsMDQ4PEBESExQVFhgAAQIEBQYHCAkKCw0ODxAREhMVFhcYGRobAAECAwQFCAkKCwwNDg8QERITFBYXGBsAAQIDBQgJCgsMDg8QERIUGAABAgMEBQYHCAkLDA0ODxAREhMUFRYXGBkaGwABAgMECAkKCwwNDg8SFAABAgMEBQYHCAkKCwwNDg8QFBUWFxgZGhsAAQIDBAUGBwkKCwwNDg8QERQAAQIDBAUICgwODwABAgMEBgkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBETFAABAgQFBwgJCgsMDQ4PEBESFAABAgQHCAkLDA0ODxAREhMUFRYXGBkaGwACAwQFBgcICQoLDA4PEBESFAABBAUJCw0PEBESExQAAQIDBAUGBwoMDg8QFAECAwQFBgcICQoLDQ4PERIUAAIGBwkKCwwNDg8QERITAAECAwQFBgcICQoLDA4PEBESExQVGgABAgMEBgcICQoLDA0QERITFRgaGwABAgMEBQYHCAoLDA0ODxESExQVGBkaAgMEBQYICgsMDQ4PEBESExUWFxgZGhsAAQIDBAUGBwgJCgwNDg8SExQBAgMEBQYHCAoLDA0ODxESFAABAgMEBQYHCQoMDQ4PEBESFBUWGBobAAECAwcICgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQsOEBITFAABBAYHCQsMDg8QERIUAAECAwQGBwgJCgsMDg8SFBgAAQQFBgcICQoLDA0PERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEhQVGBoAAQIDBAUHCAkKCwwNDg8QERITFAABBQYICQoLDA0ODxESExQAAQIDBAUGBwgJCgsMDg8QERIUAQIDBAYHCAkKCwwNDg8QERIUAAEDBAUGBwgKDA4PEBESFAECAwQHCQoLDA0PEBESExQXGBkaGwABAgMEBgcICQoMDg8QERITFRYYGhsAAQIDBAcICQoLDA0ODxESFRYXGBkaGwABAgMEBgcICQoLDA0ODxAREhQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwACAwQFBggJCgsMDQ4PEBETFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PERIUFRYYGRobAQIDBAUGBwgJCgwNDg8QERIUFhgZAAECAwQFBggJCgwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgwNDg8QERMUFRYXGBkaGwABAgMEBQYICQoLDQ4PEBESExQAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgaAAEEBQYHCAoLDA0ODxARExQVFhgaGwABBAUGBwgKCwwNDg8QERMUFRYYAAMEBQcICQoLDA4PEBESExQVAAIEBQYHCAkKCwwNDg8QERITFRYXGBkaGwABBAUGBwkKDA0ODxAREhMUFRYXGAEEBQYHCAkKCwwNDxAREhQVGBoAAQMEBQYHCAkLDA0PEBQVFhgaGwACBAUGBwgJCgsMDQ4PEhQaAAECAwQFBgcICQoLDA0ODxARExQVFhcYGRobAAECAwQFBgcICQoLDA0OEBESExQYGgABAgMEBgoLDxIAAQIDBAUHCAkKCwwNDhASFBUWFxgAAQIDBAYHCAkKCwwNDg8QERITFBUWFxgbAAECAwQFBgcICgsMDQ4PEBESFBgAAQIDBAUGBwoLDg8SFAABAgQKCwwODxIUGAABBgwNDwADBAYHCAkKCwwNDg8QERITFBUWFxgaGwECAwQFBggJCgsMDQ4PEBIUAAECAwQFBgcICQoLDA0PEBESExQVFxgZGhsAAQIDBAUGBwkKDA0OEBESExQVFhcYGRobAQIDBAUGCAkKCw0ODxAREhMUFgABAgMEBQYHCQsMDQ4PERITFAABAgMEBQYHCQoLDA0ODxAREhMUFRYXGBkaGwACAwYHCQoLDA8QERITFAABAgMEBQYHCAkKCwwNDg8QERIUFhsAAQIDBAUGBwkKCw4PERIUAAECAwQFBggJCwwNEBITFBUWFxgZGhsAAgMEBQYHCAkKCwwNDxESExQVFgABAgMFBgcICQoLDA4PEBITFQABAwQFBgcJCgsMDQ4PERITFBUWFxkaGwABAgMEBQYHCAoMDQ8QERITFBUWFxgZGhsAAQIDBAYHCQoMDQ4PEBESExQVFgABAgMEBQYHCAkKDA0ODxAREhMUFRYXGBkaGwEDBQcICQoLDA0ODxESExQVAQQFBgcICgsMDQ4PEBESFAECAwQFBgcICQoLDA0ODxESExQYAAECAwQFBgcICQoLDA0OEBESExQVFhcYGRobAAEDBAYHCAkKDA0ODxARExQVFhgAAQIGBwkKCwwODxAREhMUFRYXGBkaGwEEBQYICgwNDg8REgABAgMEBQcICQoLDA0ODxAREhMUGgABAgQFBgcICQoLDA0ODxAREhMVFhgABAYHCQoLDA0ODxATFBUWFxgZGhsAAQIEBQcICQoLDA0ODxESExQBAgMEBwgJCgsMDQ4PEBESExQaAAIDBQYHCAkLDQ4PEBITFBYYGhsAAQIDBAYHCQoLDg8QERITFBUWGBoBAwQGBwgJCgsMDQ4PERITFBYYGwIEBQYHCA0PERITFBUWAQIDBQYHCAkKCwwNDg8REhQAAQIDBAUGBwgJCgsMDQ4PEBETFBUWGAABAwQGBwkKDA0ODxAREhMUFRYAAQIDBAUGBwkKCwwODxAREhMUFRYXGBkaGwECAwQFBggJCgsODxESExgBAgMEBQYHDBAREhMAAQIDBAUGBwoLDg8QEhUWGBkAAgQGBwgJCgsMDQ4QERITFBUWFxgZGhsAAQMEBQYHCAkKCwwNDg8QEhMVFhcYGRobAQIDBAUGCQoLDQ4PEBESExQWGgABAgMEBQYICgsMDQ4PERMUFRYYGhsBAgQFBgcJCg0OERITFBYAAQYICQoLDA0OEBESExQYGgABAgMEBgcICQoLDg8QERITFBUXGBkaGwABAgMEBgcICgsMDQ4PEBETFAABAwQFBgcICgwNDxARExQVFhgZGgABAgMEBQYJCgwNDxIUAAECAwUGBwgJCgsMDQ4PEBESExQVAAECAwQFBgcKDA0ODxAREhMUFRYYGRobAAECAwQGCAoMDQ4PEBIUAAECAwUGCAkKCw0PEAECAwQGBwgJCgsMDQ4PEBESExQVFhgZGhsBAgMEBQYICQoODxAREhMUFRYXGBkaGwACAwYHCAkLDQ4PEBESFBgAAQIDBAUGBwgKCwwNDg8SFBUWFxgZGwABAgMEBgcICQoLDA0ODxAREhQAAQIDBAUGBwgJCgwODxAREhMUFRYXGBkaGwIDBAUGCAkKCwwNDg8REhMUGgABAgMEBQYHCAkKCwwODxASFAABAgMEBQYHCAkKCwwNDg8QERITFBUWGBobAAECAwYHCAkKCwwODxAREhMUFRYYGRobAAIDBAgJCwwNDhAREhMUFRYXGBkaGwABAgMEBQYHCAoLDA0ODxESExQVFhcYGRobAAECAwQGBwgJCgsMDQ4PEBESExUWGBoAAQIDBAYHCAkKCw4PEBESExQVFhcYGRobAQIDBAUGCQoMDQ4PEBESExQVFhgZGhsBAgQFBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0PEBIUAAECAwQFBgcICQoLDA0ODxARExQVFhkAAQIDBAUGBwkKCwwNDg8QERITFBUWAAECBQcICgwNDg8REhMUFxgaAAECBAUHCAkKCwwNDg8QERITFBUWGBobAAECAwQFBwgJCgsMDQ4PEhQWGBoAAgMEBQYICQoLDA4PEBESFBUWFxgZGhsAAQIEBQYICgsMDQ4PERITFBUWGAABAwQFCgsMDQ4PFBUaAAEDBAYHCAkKCwwNDhAREhMUFQABAgMEBQYHCAkKCwwNDg8QERITFBUWGBobAAIEBQcICgsMDQ4PEBESGBoBAgMEBQYICgsMDQ4PEBESFAECBQkMDQ4PEBEUAAECAwUICQoMDQ4PEBESExQaAAIDBAcICQoLDA0ODxIUAAECBAUHCAkKCwwNDg8QERITFBUYGgABAgMEBgcICQsMDQ4PERIUAgMEBQYHCQsNDg8QERITFBUWFxgZGhsAAgMEBQYHCQoLDA0OEBESExQVAgQFBgcICgsMDQ4PERIUFRYYGRobAQIDBAUGBwkKDQ4PERIUFRgAAQIDBgcJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcJCgsMDQ4PEBESExQAAQIDBAUGCAkKCwwPEhQAAQIDBQYHCQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwODxAREhMUFRYXGBkaGwECBAUGBwgKCwwNDg8QEhMUFQABAwQGCAkKCw0ODxAREhMUFRYYGhsAAQMEBQYHCAkKCwwNDg8QERIUFRgaAAEDBAUGBwkKCwwOEhQbAAECAwQFBgkKCwwNDg8QERITFBUWGgECAwQFBgcICQoLDA0ODxASFBoBAgMEBQYHCAkKDA0ODxEYAQMEBQYICwwNDhITFBUaGwABAgMEBQYHCAkKCwwNDg8QERITFBgaAAECAwQGCAkKCwwNDg8QERIUGwECAwQFBgcICQoLDA0ODxAREhMUFRYYGhsAAQIDBgcICQoLDA0PEBESFBUYGhsAAQIFBgcICQoLDQ4SFAABAgMEBQYHCAkKCwwODxIUGgABAgMEBQYHCAkKCwwODxAREhMVFhcYGRobAQMEBwgJCgsMDQ8QERITFBUWFxgAAQIDBAUGBwgJCgsMDQ4PEBESFAACAwQFBgcICQoLDA0PEBESExQWGwABAgMECAoLDA0ODxAREhMUGBoAAQQFBgcICQoLDA0ODxAREhMUFRYYGRobAAECAwQFBwgJCgsMDQ4PEBESExQAAQIDBAUGCAkKCwwNDg8QEhQWGBsBAgMFCAkKCwwNDg8REhMUGBoBAgMFBgcICgsMDQ4PEhQWAAECBAUGBwgJCg0PEBETFBUAAQIEBgcJCgwNDg8QERIUFQABAgMEBgcJCgsMDQ4PEBESExUWFxgZGhsBAgMEBQYHCAkKCwwNDg8REhQVGBoAAQIDBAUGBwgJCwwNDg8QERITFBYYGgABAgMEBgcICgsMDQ4PEBIUAAECAwQGCAkLDQ4PEBESExQVGAACBAUGBwkKCw0OEBESExQAAQIDBAUGBwgKCwwNDg8QERIUGgACAwUGBwgJCgwODxAREhMUFRYXGBkaGwACBAUGBwgJCgsNDg8QERITFBYXGBkaAAIDBAUHCAkKCwwNDg8SFBYYAAIDBAUKCwwODxQAAQIDBAUGBwgJCgsMDQ4PERITFBYYGgABAgUGBwgJCgsMDQ4PEBESExQVGBoAAgMEBQYHCAkKCwwNDg8QExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAwQFCAoMDQ4QERITFBUWFxgZGgEDBAcICQoLDA4PERITFBYXGhsAAQIDBAUGBwkKCwwNDg8QERITFBgAAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUHCAkKCwwODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwODxAREhMUFRYXGBkaGwABAgQFBgcJCgsMDQ4PEBESExQVFhcZGhsAAQIDBAUICQoLDA0ODxASExQAAQMEBgcICQoLDA0ODxARExQVFhcYGRobAAECBAoMEhQAAQIDBAUHCAkKCwwNDg8QERIUFRYXGBobAAECBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQGBwgJDA0ODxESExQVFhcYGRobAAECAwQFBgcICQoMDQ4PEBESExQVGAABAgMEBQgJCgsNDg8QEhQYAAECBQcICgsODxASFAABAgUGBwgJCgsODxASFBUBAgMEBgcJCgsMDQ4PEBESExQVFhcZGhsAAQIDBAUHCAkKCw4PEBESFBUAAQIDBQYHCAkKCwwODxAREhMUFRcAAgQGBwgJCgsNDg8QEhMYAQMFBggJCgsMDhASExQVFhcYGRobAQIDBAUGCQoLDA0ODxASExQAAQIDBAUGBwgJCgsMDQ4QEhMUFRYXGBkaGwABAgMEBQYKDA0ODxIUAAECAwQFBgcICQoLDA0ODxAREhMUGAACAwQFBwgJCgsMDQ4PEBESExQVAAECAwUHCgwNDg8REhMUFRYYGRobAQIDBQYICQoLDA0ODxAREhMUFRYXGBkaGwEDBAgJCgsMDQ8QERMUFRYXGBkaGwABAgMEBQYHCQoLDQ4PEBETFAECAwUHCAkLDA0ODxARExQVFhcYGRobAAMEBQYHCAkKCwwNDg8QERITFBUZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgZGhsAAQIDBAUGBwgJCgsNDg8QERITFAABAgMGBwgJCgwNEhQAAQIDBQYHCAkLDA0ODxAREhMUFQABAgMEBQYHCAkKCwwNDg8UAAECAwQGBwgJCgsMDQ4PEBITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4QERMUAAECAwQGBwgJCgsMDQ4PEBETFBYXGBkaGwADBAcICgsMDQ4QERITFBUWGAECAwUGBwgJCgsNDg8QEhMVFhgZGhsABAUGBwgJCgsMDQ4PFRYXGBkaGwABAwQFBwgJCgsMDQ4PEBESExUWGAABAwQFBggJCgsMDQ8QERITFAABAwQFBgkKCw0ODxAREhMUAQIDBAUGBwgJCgsMDQ4QEhMVFhcYGRobAAECBAcICQoLDA0QExQVFhcZGhsAAQIDBAYHCAkLDA0ODxAREhQVFhgaAAECAwQGBwgJCgsMDQ8SExQAAQIEBQYICQoOEBIUAAECAwQFBgcICQoLDA0ODxARExQAAQIDBQYHCAkLDQ4PERITFAABAwQFBgcJCgsMDQ4PEBESExQVFhcYGRobAAECAwQGBwgKCwwNDg8QERITFBUWFxgZGgACAwQGBwgKCwwNDg8RExUWFxgZGhsAAgQFCAkKCw0ODxAREhQAAQIDBAUGBwgJCgsMDQ4QERMUFRYYGhsAAQIDBQYICgsMDQ4PEhQAAQIDBAUGCAoNDg8QEhQAAQIDBgcICQoLDA0ODxASExQVFhcYGRobAAMEBQYHCQoMDQ8RExQVFhgZGwABAgMEBggKCw8SFAABAgMEBQYHCAkKDA0PEBESExQVGwACBAUGCQsMDQ4PEBESFAABAgMEBQYHCAkKCwwNDg8QERIUFgABAgMEBQcICgsMDQ4PEBETFBUWFxgZGhsAAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGwADBAUGBwgJCgsMDQ4PEwECAwQFBwgJCw0ODxESExQYAAEDBAUGBwgJCgsNDg8QERITFBUWFxkaGwABAgMEBQYHCAkKCwwNDhAREhMUFRYXGBkbAgMEBggJCgsNDg8QERITFBUWFxgZGhsAAQIDBAUGBwoMDQ4SFAACAwQFBgcICQoMDQ4PEBIUAAECAwQFChIAAQIDBAYHCAkKDA0ODxIUAAECAwQGBwgJCgsMDQ4PEBITFBUWFxgZGhsAAQIDBAYHCAkKCwwNDg8QERITFBUWFxkaGwABAgMEBgcICQoLDA0PEBESExQXGBkaGwABAgMEBggJCgsMDQ4PEBMUFRYXGBobAAEDBAoMDQ4SFQACAwQFBwgLDA8QERITFBUXGBkaGwABAgQFBgcICQsMDQ4PEBESExQVFhgaGwABAgMEBgcICQoLDA0OEBESExQVFhgaGwACAwQFBgcJCw0ODxQBAgMEBQcICQoLDA4PEBETFBUWFxkaGwECBAUGBwgJCgsMDg8QERITFBUWGBkaGwABAgMFBggJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRcYGRobAAECAwQFBgcICQoLDA0ODxARExQWFxgZGhsCAwQFBgcICQoMDQ4SFAABAwQFBwgJCgsMDQ4PEBESFAIDBAUGCAkLDA0ODxAREhMUFRYXGBkaGwABAwQFBgcICQoLDA0ODxASExQWFxgZGhsAAgMEBQcJCgwNDg8QERMUFgABAgMEBQgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFCAkKCwwNDg8QERITFBUWFxgaGwABAgQFBgcICQoLDA0ODxAREhQVFhgZGhsAAQIDBAUHCAkLDQ4PEBESExUWFxgZGhsAAQIDBAcICQoLDA0ODxAREhQVGAACAwQGBwgJCgsMDQ4PEBESExQVFhgbAAECAwQFBggKCwwNDg8QERMUFRYXGBkaGwACAwUGBwkLDRESExQVFwABAgMEBQYICQoLDA0ODxAREhQVFhgaAQIDBAUGCQoLDA0PEBETFBYYGwABAgUGCAkKCwwNDg8REhQVAQIDBAUGCAkKCwwNDg8QERMUFxgbAAECAwQFBgcICgsMDRASFBUWFxgZGhsAAQIDBAYHDhARFAABAgMEBQYHCAkKCwwNDg8QERITFBUYGgECAwQFBgcJCgsMDQ4PEBESFBUWFxgZGhsAAQIDBAUICQoMDQ4PEBESFBUWFxgZGwABAgMEBQYHCAkKCwwNDg8REhMUFRYYGgABAgQFBgcICQ0ODxAREhMUAQQFBgcJCgsMDQ4PEBESExQVFhcYGRobAAIEBgcICQoLDA0ODxIUAAEDBAUGBwoLDA0ODxASFBUWFxgZGhsAAQIDBQYHCAkKCwwNDg8QERITFBYYAAECBAUGCAoLDA0ODxESFBUYGRsBAgMEBQYICQoLDA0ODxAREhQYGgABAgMEBQYHCAkKCwwNDhAREhMUFRYXGBkaGwACAwQFCAoMDQ8SFAABAgMEBggJCgsMDQ4PEhQaAAECBAcKDg8QERITFAABAgMEBQYHCAkLDA0ODxAREhMUFRYXGBkaGwAEBQYHCAkOEgIDBAUGCAoMDRAUAAECAwQFBgcICgsMDQ4PERITFBUXGBkaGwABBAUGCA4SEwABAwQGBwkLDA0PEBESExUWFxgZGwABAgMEBgcICQsMDQ8QERITFBUAAQIDBQYHCAkKCwwODxAREhMUFRYXGBoAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAQIEBgcJCwwNDhITFBUWGBobAQIDBAUGBwgJCgsNDg8QERITFBUBAgMEBQYHCAoLDA0ODxASExQVGAECAwQFBgcICQoLDg8QERIUFRYXGBkaGwABAgMFBgcICgsMDQ4PEBESExQVAAECAwQFCAkKCw0ODxAREhMUFgABAgUGBwgJCgsMDQ4PEBESExQVFhgbAAECAwQFBgkKCwwNDg8QERITFBcYGhsEBgcJCgsNDg8QERMUFwABAgQFBgcICQoLDA0ODxESExQVGBoBAgMFBgcICQoLDA0ODxAREhMUFRYYAAECAwQFBgcICQoLDA0ODxAREhQAAgMEBQYICgsMDQ4PEhQYAAECAwQFBgcICQoLDA0ODxAREhMUFRgBAgMEBQYHCAkKCwwNDg8QERITFBUBAgQGCAkKCwwNDg8QERITFBUWFxgaGwECBAUGBwgJCgsMDQ8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsNEBESExQVFhgAAgMEBQcICQoLDA0ODxAREhQVFhcYGRobAAIDBAUGBwgJCgsMDg8QEhQAAQMEBQYHCAkODxIUAAECAwQFBgkNDhAREhMUAAQFBgcICQoLDA8QERITFBUWFxgZGhsAAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBQcICgwPERIUAgUGCA4PEBETFAABAgMFBgcKDBIUAAECAwQFBggKCwwNDxESFAABAgQFBgcICw0ODxIUGAECAwUHCAkLDA0QERITFBUWFxgZGhsAAQMGBwgJCgsMDQ4PEBESExQVGAEDBQYICQoLDA0ODxAREhMUFRYXGBsAAQIDBQYHCAkKCwwNDg8REhMUFRYXGwABBAYHCAkKCwwNDg8REhMUAAECBAUGBwkKCw0ODxAREhMUFRYXGRobAAMFBgcICQoLDA0ODxASExQVFhcYGwABAgMEBQYHCAkKCw0ODxAREhMUFRYXGRobAAEFBgcICQoMDQ4PEBESExgBAgMEBQYHCAkKCwwNDg8QERITFRcYGRobAQYHCQsNDg8QERMUFRYAAgMEBggJCgsMDg8QEhMVFhcYGRobAQIDBQYHCAkKCwwNDg8QEhMVFhgaAQIDBQYHCAkKCwwNDg8QEhMUGBoAAQIEBQgJCgsMDQ4PEBMUFRYXGBkaGwACBQYJCgsNDg8QERITFRYYGgECBAUGCAkKCwwNDg8QERIUAAECAwQFBggKCwwOEBITFBgAAQIDBAUGBwgJCw0ODxESExQAAQQFBgcICQoMDQ4RFAABAgMFBgcICQoMDQ4PEBESExQVFxgaGwEDBAUGBwgJCg0ODxAREhMUFRcYGRobAgMEBQYICQoNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgwNDg8QERITFBUWGBoAAQIDBAUGBwgJCgsMDQ4PEBESFBgAAQIDBAUHCAoLDA0PEhQYGgABAwQFCgsMDhQAAQIDBgcICQoMDQ4PEBESFBUXGAABAgMEBQYHCAkKCwwNDg8QERITFRYXGBkaGwECAwQHCAkKCw0PEBESFAABAgMGBwkODxAREhMUAAECAwQGBwgJCgsMDQ4QERITFRYXGBkaGwABAgMEBgcJCgsMDQ4PEBESExQVGBkaGwABAgMEBwgJCgsMDQ4PEBETFRYYGhsAAQIEBQYICQoLDA0ODxAREhQXAAECAwQFBgcICQoLDA0REhQXAQIEBQYHCAkKCwwODxAREhMUFRYXGBkaGwECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwECBAUGBwgJCgsMDQ4PEBETFBUWFxgZGhsAAQIDBAUGBwgKCwwNDg8QERMUFRgaGwECAwQFBgcKCwwNDg8SFAECBAYHCAkKCw4PEBESFAIDBAUGBwgMDQ4PEBESExQVFhcZGhsAAQIDBQYHCAkKCwwNDg8QERITFBUWGBsAAQIDBAUGBwgJCwwNDg8QEhQVFxgBAgMEBQYHCAoNDhASExUWFxgZGhsAAQIDBgcICQoLDA0ODxAREhMUFhgaAQIDBAYHCAoNDg8QERITFBUWFxgZGhsAAQMEBQYJCgsMDQ4QERITFRYYGQABAgMEBQcJCgwNDg8QERMUFRYYGhsCAwQGBwgJCgsNDg8REhQVFhcYGRobAAECAwQFBgcICQsNDg8SFAACAwQFBwgJCgsODxAREhMUFRYXGBkaGwABAgMEBgcICQoLDA0OEBESExQVFhgaGwAEBQYHCAkKDA0ODxAREhMVFhcYGRobAAECBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwUHCAkKCwwNDg8QERITFBUWFxgZGhsBAgMEBgcICQoLDA0OEBESFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsDBAUGCQoLDA0OEBESExUYAAECAwQFBggJCgsMDQ8QERMUFhcYGRobAAECAwUGBwgJCgsMDQ4PEBETFBUWFxgZGhsAAQIDBAUGCAkLDA0ODxEUFRYXGBkaGwABAgMEBQYHCAkKCw0ODxARExQVFhgBAgMEBQYHCAoMDQ4PEBESExQVFhcYAAECAwQFBgcICQoLDA0OEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0OEBESExQVFhgZGhsBAgMEBQYHCAkKCwwNDg8QERITFRYYGRobAAIDBAUGBwgJCg0PEBESExQDBAcICQoODxIUAAECAwQFBggJCgsMDg8SFAEDBAUGBwkKCwwNDg8QFAABAgMEBQYHCQoLDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQsMDQ4PEBESExQVFhcYGwECAwQFBgcICQsMDQ4PEBESExQVFhcYGwADBAYHCAkKCw0ODxAREhMUFRYXGBkaGwEDBQcICgwNDg8QERITFBcYGgABAgQGBwgJCgsMDQ4PEBESExQAAQIDBgcICQoMDQ4PEhQAAQIEBQYICgsMDQ4PEhMUGBsBAgMEBQYHCQoLDA4QERITFAADBAUHCQoLDA0ODxAREhMUFQECAwQFBgcICQoMDQ4PERITFBUBBQYJCgsNBAUGCAoLDA0ODxESExQVFhgBAgQFBgcICQoLDA4PEhQCAwQGCQwNDg8QERITFBUYAAECBAUHCg0ODxAUAAECAwQGBwgJCgsMDQ4PERITFAABAgMEBQYHCAkKCwwPEBESExQVFhgaAAEEBgcJCwwNDg8QERITFBUWFxgZGwEDBAYICQoLDA0ODxESExUWGBsAAgMEBQYHCQsNDg8QERITFBUYAAEDBAUGBwkKCwwNDg8QERITFAABAwcJCg0ODxIUAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGAMEBggJCg0ODxETFRYXGBkaGwABAwQFBggJCgsMDQ4PEhMUFRoBAgMEBQcICQoLDA4PEBETFBUWFxgZGhsBAgMEBQYHCAoLDA4PEBMUFRYXGwABAgMFBgcICQsMDQ4PERMUFRYXGBkaGwIDBAUGBwgJDA0ODxAREhMUFRYXGBkaGwABAwQFBgcJCgsMDQ4PEBESExQVFhcYGRobAAECAwUHCAkKCwwNDg8QExQAAQIDBAUICQoLDA0ODxAREhMVFhcYGRobAAECAwQFBgcICQoLDA0ODxARExUWFxgZGhsAAQIDBAYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQMECAoLDA4PEhQBAgMFBgcICQoLDQ4PEBITFRYYGRobAgMFBgcJCgwNDg8QERITFBUWFxgaGwEDBAUGCAsMDQ4PERITFBUWGAABAgMEBQcICgsMDRASExUWGBkaGwABAgMFBwgKCwwODxASFBUWFxgZGhsAAQIDBAUGBwgJCgsMDg8QEhQVFhcYGRobAAECAwQFBwgKCwwNDg8RExQVFhcBAwQGBwgKCwwODxAREhMUFRYXGBkaAQIDBAYICRIAAQIDBAUGBwgJCgsMDQ4PEBITFAABAgMEBgcICQsMDQ4PEBESFRYaAAEEBQYHCQsMDQ4PEBESExQVFhgZGgABAwQFCQsMDQ4QERITFBUWGAABAgMHCAkKEBEAAQIDBAUGBwgJCgsMDg8QERITFBUWGAECAwQFBwgJCgsMDQ4PEBESExUWFxgaGwECBAgJCgsMDg8QERITFBUWFxgZGhsAAQIDBAUGCAkKCwwNDg8QERIUFRYBAgMEBQYHCAoLDA0ODxAREhMUFhgbAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKDA0OEhQbAAEDBAUHCAkLDA0OERITFAUHDRIAAQIDBAYHCAkKCwwNDg8QERITFBUWFxkaGwABAgMEBQYHCQsMDQ4PEBESExQVFhcYGRobAAEDBAUHCAoLDA0ODxAREhMUFRYXGBkbAAECAwUGCAkKCwwNDg8QERITFBUWFxkaGwACAwQFBgcICQoLDA0ODxAREhMUFRYYGhsAAQIDBAUGBwgJCwwNDg8QERITFBUBAgQFBgcICQsMDg8QERITFBUAAQIDBAUGBwkLDA0ODxAREhMUFRYYGgABAgMEBQYHCAkKCw0ODxAREhMUFRYXGBkaGwACAwUGBwgKCwwODxAREhMUFRYXGBkaGwABAgMEBQcICQoLDA0ODxAREhMUFRYXGBkaAQIDBAUHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIFBgcICQoNEBESExQAAQMEBQYHCAkKCwwNDg8QERITFBUWGAECAwQGBwgJCgsMDQ8QERITFBUWFxgaGwABAgMEBQYHCAoLDQ8UAAECAwQFBgcICQsNDxAREhMUFRYXGBsAAQIFBggKDA0ODxESExQBAgQFBwgJCgwNDhAREhMUFRYXGBkaGwIDBAYHCAkKCwwNDg8QERMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsBAgMFBgcICQoMDQ8QERMUAQIDBAUICQsMDQ4QERITFRgZGhsAAQMHCAkKCw0ODxASFAECAwQGBwgJCgsMDQ4PEBETFRYXGBkaGwABAgMEBQYHCAkKDA0ODxAREhMUFRYYGhsAAQIDBAUHCAkKCwwNDg8QERITFBUXGBoAAQIDBAcICQoLDA0ODxAREhMUGBoBAgMEBQgJCgsMDQ4PEBESExQVFhcbAgQFBgkKDA0ODxAREhMUFRYZGhsBAwQFBgcICgwNDg8QERITFBUWFxgZGhsAAQMEBQYHCAsMDQ4PEBESFAABAwQFBggJCgsMDQ4PEBESExQVFhcYGRobAAMFBgcICQoMDQ4PEBESExQVFhgaGwEEBQYHCAkKCwwNDg8QERITFBUYAAEDBAcICgsNDg8QERITFRYXGBkaGwECAwQFBgcICQoLDA0ODxAREhMUFRYYGRobAQIDBAUGBwgJCgsPEBESExQVFhcYGRobAAECAwQFBgcJCgwNDg8SFAABAgMEBQYHCAoLDA0ODxASExQbAAECAwQGBwgNDxAREhMUAAECAwQFBgcICQoLDA0ODxAREhMUAAIDBAUIDA0ODxAREhMUAAECAwQFBwgJCgsMDQ4PEBMUFRYXGBkaGwABAgMGBwgJCgwNDg8QERMUFRYXGBkaGwABAgMFBwgKCwwNDxESExQWGBobAAEDBAUGBwgJCgsMDQ4PERITFBUWGBobAAEDBAUKDA0PAAEDBAUGBwgJCgsMDQ4QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESFBYYGwABAgMEBQcICgsMDQ4PEBESExQVFhgbAAECAwQFCAkLDA0ODxESExQWFxgZGhsAAQIDBAYICQoLDA0ODxAREhMUGBoAAQUGBwgKCwwNDg8QERITFBUYGgABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgaGwABAgMEBQYHCQoLDQ4PERITFRYXGBkaGwABAgMECAsMDQ8REhQAAQIDBAUGBwgJCg0ODxAREhMUAAEDBggJCgsMDQ4PEBESExQVFhcYGRobAAECAwQGCgsNDhAREhQAAQIDBQYICQoLDA4PERITFAABAgQFBgcICQoLDA0ODxESExQAAQIDBAUGBwgKCw0ODxAREhMUFhgbAQIDBAUGBwkKCwwNDg8QERITFBgAAQIEBQYHCAkKCwwNDg8TFBUWFxgZGhsAAQMEBQYICwwNDg8QERITFBUWGBobAAECAwQGBwgJCgsMDQ4PEBESExQVFhgAAQIDBAUGBwgJCgsMDQ4PEBESExUWGAABAgMEBgcICQ4PEBESExgAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAEDBAUGCAkLDA0ODxASExQWFxgZGhsAAQIEBggJCwwNDg8QERITFBUWFxgZGgACAwQFBgcICQoLDA0ODxESFBUWFxkaGwABBAYHCQoMDQ4PEBESExQVFhgaAAECBgcJCgsMDQ4PEBESExQVFhgAAQIDBAUICQoMDhAREhQYAAECBAYHCAkKCwwNDg8QERMUFRYXGBkaGwIDBAUGCAkKCwwNDg8QERITFRcYGRobAAECAwYHCAkKCwwNDg8QERITFBUWFxgZGhsAAwUGBwgJCgsMDQ4QERIUFRYYGRsBAgMEBQgKCwwNDhASFBUYGRobAAECAwQFBwkKCwwNDg8SExQWFxgaGwABAwQFBggJCgsMDQ4PEBESExQVFhcYGRsAAQIDBAUHCQoLDA0ODxAREhMUFRYXGRobAAECBAYHCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBQcICQoLDA0ODxASExQVFhcYGRobAQIDBAYHCAkLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8REhQBAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCQoLDA0OEBITFBUWFxgZGhsAAQIDBAUGBwgJCgwNDg8QERIUFRYYAAMEBggJCgsMDQ4PEBEUAAECAwQGCAoMDQ4PEhQBAgMFBgcJCgsMDQ4QERITFBUBAgMFBgcJCgsMDQ4QERITFBUAAQMEBQYHCAkKCwwNDg8QERITFBYAAgMEBgcICgsNDhAREhMUFhcYGRoBAgMEBgcICQoLDA0ODxAREhMUFRYXGRsCAwQFBwgJCgwNDg8QERITFBUYAgQFBggJCgsMDQ4QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQWGBobAQMEBggKCwwNDg8SExQYAAECAwQFCQoLDA0ODxARFBUWFxgZGhsAAQMEBQYHCAoLDA0ODxATFBUWFxgZGhsAAgMEBQYHCAkKCwwNDg8QExQVFhcYGRoAAQIDBAUGBwgJDQ4REhMUFRYXGBkaGwABAgMEBQYHCwwNDg8QERMUFQABAgMEBQYHCAkKCw0ODxAREhQVFhgaGwABAgMFCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwkKCwwPEBESFBUAAgMEBQYHCAkKCwwNDg8QERITFAABAgMEBQYHCAkKCwwNDg8QERITFBUWGAABAgMEBQYHCQwNDxAREhMUFhcYGRobAAIDBAUGBwgJCgsMDQ4PEBESExQVGAACAwQFBgcICQwNDhAREhMWFxgZGhsAAgMEBQYHCAkKCwwNDg8QERITFBUYAAECAwUGBwgKCwwNDg8QERITFBYYAAIDBAUGBwgJCgsMDQ4PEBITFBUAAgMEBQYHCAkNDhESExQVFhcYGRobAQIDBAUGCAoLDA0ODxASExUWGBkaGwAFBgcICgsMDRIUAAIDBAUGCAkKCwwNDxASExQVFhgAAgMEBQYHCAkKCwwNDg8QERIUFRYXGBkaGwABAgMFBgoLDA4PEwABAgMEBQYHCQoLDg8RFAABAgMEBgcICQoLDA0ODxAREhQAAgQGBwgLDA0OEBESExQVFhcYGRobAQIEBQYHCAkKCw4PEBESExQBBAcICw4PEhQAAQIDBAUGBwgJCgsMDxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDxAREhMUFRYXGBkaGwABAgQFBgcICQoLDA0ODxAREhMUFRYYGRobAAEEBQYHCAkKCw0PEBETFBUWFxgaAQIDBAUGCAkKCwwNDg8QERITFBUWGBoAAwQHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAoLDA0ODxAREhMVFhcYGRobAgMFBgcICQsMDhAREhMYAQUHCQoLDA0ODxETFBoAAQMEBQkKDA0ODxAREhMUGBsAAQIDBQYHCAkKCwwODxARExUWFxgZGhsBAgMEBQYICgsMDQ4QERITFBgaAAIEBQcKCwwNDg8QERMVFhgaAAECBAYHCQoLDg8QERITFBUYGgABAgMEBQYICQoLDA0ODxASExQYGgACBAUHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGCAkKCwwNDxARExQVFhgZGhsAAQIDBAUHCAkKCwwNDg8REhQVFhcYGgEDBAUGBwgJCgsMDQ4PEBITFBUYAAECAwQGBwgJCgsMDQ4PEBESExQVAAECAwQFBggJCgsMDg8QERITFBUWFxgZGhsAAQIDBAUGCQoLDA0ODxARFAABAgMEBQYICgsMDg8QERITFRYYGwABAgMEBQYHCAkKCwwNDg8QEhMUFRYaAAECAwQGBwkMDQ4PEBESFBUWFxgZGhsBAgMEBQYICwwNDg8QERITFBYaAAECAwQGBwgJCgsMDQ4PEBESExQVGgACAwQFBgcICQsMDQ8QERITFBUYAAEDBAYHCAkLDA4PEBESFAABAwQFBgcICQoLDA0PERITFBUWFxgZGhsAAQMEBwgJCgwNDg8QERIUAAIDBgcICQsMDQ4QERITFBUWGBsFBgcJDA0OEgABAgMEBQYHCAkKDA0PEBESExUAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAQIEBQcKCw0ODxESFBgAAQIDBAUGBwgKCwwNDg8SFAABAwQFBgcICQoLDQ4PEBESExQVFhcYGRobAAECAwQGCAkKCwwNDg8QERITFBUWFxgZGhsBAgMEBwgJCwwNDg8QERMUFRYXGBkaGwABAgUGCQsMDg8QERITFAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERIUGAABAgMEBQYHCQoLDA0PEBETFBUWFxgZGhsAAQIDBAUGBwkLDA0ODxAREhMUFRYaAQIDBAgJCw0ODxAREhMUFRgAAQIDBAUGBwgKDA0ODxAREhQVFhcYGRobAAECAwQGBwgJCgsMDQ4PEBESExQVFhcYGRobAQIDBAUGBwgJCg0OEBETFBUAAQMEBgcICQoLDA0ODxAREhQVGBobAAECAwQHCAkKCwwNDxAREhMUFRYXGBobAAECAwUICQoLDA0OEBESExQVFhcZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQWGBoAAQMEBQcICQoLDA0ODxAREhMUFRYXGBkaAQMECQoLDA0OEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRgaAAECAwUGBwgJCwwNDg8QERITFRYXGBkaGwABAwUHCAkKCw4PEBESExQVFhcYGRobAAIDBAUHCAkKCwwODxAREhQVFhcYGRobAAECAwQFBgcICQoMDQ4PEBIUAAEDBAUGBwgJCgsMDQ4PEBESExUWGBobAAIDBAgJCgsMDQ4PEBESExQVFwABBAUGCgsNDg8QERITFBoAAQIEBQYHCAkLDA0OEBESExQVFhcYGRobAAIDBAUGBwgJCgsMDQ4PEBITFBUWGAABAgMEBQYICQoLDA0ODxAREhMUFRYXGwABAwQFBgcJCw0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWGAACBQYHCAkQAAECAwQFBgcJCgsMERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExUWFxgZGhsAAQIDBAUGBwgJCgsNDg8QERQBAgMEBgcICQsMDQ4PEBESExQVGgABAgMEBgcICgsMDQ4PEBETFBUWFxgZGhsAAQIGBwkLDg8REhMUAAECAwQHCQoNDg8QERITFAABAgMFBggJCgsMDQ4PEBITFRYYGhsAAQIEBQcICQoLDA0ODxASFBoBAwUHCAkKCwwNDg8QERQVFhgZGgABAgMGBwgJCgsMDg8QERITFRgaGwABAgMFBgcICQoNDg8QERQVAAIDBAYHCAkKCwwNDg8QERITFAABAgMEBgcICgsMDQ8QERITFBUWGAABAgUGBwgJDg8QFAABAwQFBgkLDQ4PEBESFAECAwUGBwgJCgsODxAUAAMEBQYHCAkKCwwNDhAREhMUFhgAAgMEBQYHCAoLDA0ODxAREhQAAQIEBQcICQsNDg8QERITFAABAgMEBQYICQoLDA0ODxAREhMUFRYXGBkbAAECAwQFBggJCgsMDQ4PEhQAAQIDBQYHCQoLDQ4PEBESExQVFhcYAAIDBAUGBwgJCgsMDQ4PEBMVFhcYGRobAAECAwQGBwgJDA0OEBESFAMFBgcNDhESExQCAwQFBgcICQoLDA0ODxAREhMUFRoAAQIDBAUGCgsMDQ4PEBESExQWGAABAwQFBggJCwwNDhQAAQIDBAcICQoNDhAREhMUAAECAwQFBwkKDg8QAAECAwQFBgcICQoLDA0ODxAREhQAAwQFBgcICQoLDA4PEBESExUWGhsAAQIDBAYHCAkKCwwNDg8QEhMUGBoAAQIDBAUGBwkLDQ4PEBETFBUWFxgZGhsAAQIDBAYICQoLDA0OERIUAQMEBwoMDRIUAAECAwQGCAsMDQ4PEBESExQAAQIGBwkKCwwNDg8QERITFBYYAAECAwQFCAoMDQ4PERIUAAECAwQFBgcIDA4PEhQBAgMEBQYHCAkKCwwNDg8QERIUGAABAwQFBwgKCwwNDg8UFRoBAgQHCAoLDA0OEhQYAAECAwQFBgcICQoLDA0ODxIUGAABAgQFBggJCwwNDg8QEhQBAwQFBwgJCgsMDQ4PEBESExQVFhgaAAIDBAUGBwkKCwwNDg8REhMUFRgaAAECAwQFBgcJCgsMDQ4QERITFBUBAgMEBgcICQoMDxIUGAABAgMHCgsMDQ4PFAACAwQFBgkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgKCwwODxASFAABAgMEBQYJCgsMDQ4PEBESExQVFhgAAQIEBgoPAgMEBQYHCQoLDA0ODxAREhMWAAECAwQFBgcICQoLDQ4PEhQBAgMEBQgJCgsMDQ8QERITFBUaAAMEBwgJCgsMDQ4PEBESExQVFhgZGgABAgQFBgcICQoLDA0ODxIUAAIDBAUGBwgMDQ8QEhQBAgMEBQYHCAkKCw0ODxAREhMUFRYAAQIEBQYICQoLDA0OEBESExUWFxgZGhsAAgQFBgcICwwNDxESExQYAAIDBAoLDA0ODxIUGAECAwQGBwgJCgsMDQ8QERMVFhcYGRobAAECAwQFBgcJCgsMDQ4PEBESExQVGAECAwkKDA0ODxEUAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaAgMEBgcJCwwNDhARExQVFhcYGRobAQMEBQcICQsMDQ4PEBESExQXGwECAwQFBwgJCgsMDQ4PEBESExQaAAEDBAUGBwgJCgsMDQ8QEhMUFhcZGhsAAgMEBgcICQoLDA0PEBITFhcZGgACBAYHCAkLDA0ODxAREhMUFhgbAAIDBAUHCAkKCw0ODxAREhMUAAECAwQFBgcICQsMDQ4PEBETFAABAgMEBQYICQoLDA0PEBETFBUWGBkbAAECAwQFBggJCgsMDQ4PEBETFBUWGAABAgMEBQYICQwNDg8QERITFBUWFxgZGhsBAgMECAkLDA0ODxAREhQAAQIFBgcICQoLDQ4PEBESExQVFhcYGRobAQIFBwgKDQ4PEBESExUWFxgZGhsAAQIDBAUGBwgJCgsMDQ8REhMYAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYICgsMDQ4PEBITFBgAAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQMEBwgJCgsMDQ4PERITFBUWFxgBAgMEBQYHCAkKCwwNDg8QERITFBYYGRoAAQIDBAYHCAkKCwwNDhASExQVGAECAwUICQoLDA0OEBIUGAABAgMECAkKCwwNDg8QEhMUFRcYAQIDBAUGBwgJCgsMDQ4PEgABAgMEBQYHCAkKCwwNDxAREhMVFhcYGRobAAEDBQYHCAkKDQ4PEBESExQVFhcYGRobAQQFBgcJCgsMDQ4PEBESExQVFhcYGRobAAIDBAUGCAkKCwwNDhAREhMUFRgAAgMEBQcICgsMDQ4PEBESExQVFhcYGRobAAMEBQYHCAkMDQ4PERITFBUaAQIDBAYHCAkKCwwNDg8QERITFBUWGBkaGwECAwQFBwgJCwwNDg8QERITFBUWFxgZGhsBAgMFBgcICQsMDQ4QERITFBUWFxgZGhsAAgMEBQgJCgsMDQ4PEBESExQBAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYICQoMDQ4PEBESExQVFhgaAAIEBQcJCg8QEhMUAAECAwQFBgcICQoLDA0ODxARExQVGAABAwYHCAkLDg8QERIUAAECBAUHCAkKCwwNDxARFBUXGAABAgMFBgcICQoMDQ4PEBESExQVFhgAAQIDBAUHCQoLDA0ODxAREhMUFQABAgMEBQYICQoLDA0ODxITFBUWGBkaGwABAgMEBQYHCQoLDA0ODxAREhMWGBoAAQIDBAUGBwgJCgsMDQ4PEBESFBUXGBkbAAECAwQFBgcICQoLDA4PEBETFAACAwQFBgcICgwNERQAAQIDBAUGBwgJCgsMDg8RExQVAAIEBgcJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFCgsNDg8AAQIDBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQcJCgsMDQ8QERITFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBcYGwABAgMEBQYHCAkKCw4PEBESFBUWGBoAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAQIDBQcICQoLDA0ODxAREhMUFRYXGRoAAQIDBAUHCAkKCwwNDg8QERITFBUWGBsAAQIEBQYKDA0ODxESEwECAwQFBgcICQoLDA0ODxQBAgUGCAkKCw0ODxESFAECBAcICQsNDxESExQVFhgZGhsBAgQGBwgJCgsMDQ4PEBESExQVFhgZGhsCAwQGCAkNEgABAgMFBgcJCgwNDg8QERIUAAMFBgcICQoLDA0PEBMVFhcZGwABAgMEBgcICQwODxASAQYHCAkKCwwNDg8QERMUFRYXGBkaGwABAgMEBQcJChAREhQAAQIDBAUGBwgJCgwODxATFRYXGBkaGwABAgMEBwgJCgwNDxETFRYYGhsAAQIDBQYHCAkKCwwNDg8REhQYAAECAwQFBgcICQoLDA0ODxARExUWGBkaGwABAgMEBQYHCAkKCw4PEBESExQVFhcYGRobAAECBAUGBwgJCgsMDQ4QEhMUGBoAAwQFBwgJCgsMDRARExQVFhcYGRobAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQMEBQYHCAkKDA4REhQAAQIDBAUGCgsMDQ8QERITFBUWFxoBAgMEBQYJCgsMDQ4REhMUFRYXGBobAAECAwUGBwgJCg0ODxATFBUWFxgZGhsCAwUHCAoLDA4PEBESExQVFhcYGhsBAgMEBQcICQoLDA0ODxESExQWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PERMVFhcYGRobAAECAwQFBgcICQoLDA0OERITFBUWFxgZGhsAAQMEBQYHCAoLDA8QERIUAAIDBAUGBwgJCwwNDg8QERIUFhcYAAECBQYHCAoLDg8QERITFAABAgMEBQYHCQoLDA0ODxAREhMUFRYXGBkaGwABBAUGBwgJCgsMDQ4PEBESExUWFxgZGhsCAwcICQoLDA0ODxASExQWFxgZGhsAAQIDBAUGBwgJCw4PEBESExQVFhcYGRobAAECAwQFBgcICQoMDxASExUWFxgZGhsAAQIDBAUGBwgJCgsMDQ8QEhMVFhgbAAECAwQFBwgJCg0SAAECAwQFBggJCg0ODxAREhMUFQECBAUGBwoLDA0ODxIUAAECAwUGCAkKDQ4PERIUGAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgQFBgkKCwwNDg8REhQAAQIDBAYHCAkMDQ8RFAABAgMEBQYHCgsMDQ8QERITFBUWFxgbAAECBAUGBwgJCgsMDg8RExQVFhgZGwABAgMEBgcICgsMDQ4QERIUFRYXGBkaGwECAwUGBwgJCgsMDQ4PEBESExQVFhcYGhsAAQIDBwgKCwwNDg8REhMUFhgBAgMEBQYHCAkKCwwNDg8QERQAAwQFBggJCwwNDg8QERITFBUWFxkaGwABAgMFBggKCwwNDg8SFAABAgQFBgcICQsMDQ4PEBESFRYXGBkaGwABAwQHCAkKCwwNDxAREhMUFRYXGAABAgQFBgcICQoLDA0ODxAREhMUGAABAgMEBQYHCAkKCw0ODxATFBUWFxgZGhsAAQIDBQYHCQoLDA4PEBESFBgBAwQICgwNDxIAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAIDBAUGBwgJCgsMDQ4PEBESFBYYAAECAwUICQoLDg8QERITFBUWFxgZGhsAAQIDBAUGBwkKCwwNDg8QERIUFRYXGBobAAECAwQFBgcICQoLDA0ODxAREhMUGAACAwQFBggJCgwNDg8QERMUFRYXGBkaGwACAwQFBggJCgsMDQ4PEBESExQVFhgZAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAQQHCAkKCwwNDg8QERITFBgAAQIDBAUGBwgKCwwNDhASFAABAgMEBggJCgsMDg8QEhMUAAMEBQYHCAoLDA0ODxAREhMUFRYXGBkaGxIAAQIDBAYHCAkKCwwNDg8QERMVFhcYGRobAAECAwQFBgcICQoLDA0ODxIUAgMHCQoLDA0ODxAREhMUFRgbAAECAwUJCgsMDQ4PEhMUAAEFBgcICQoLDhARAAECBAUGBwgKDA0ODxAREhMUGAABAgMEBQYHCAkKCwwNDg8QERITFRYXGBkaGwABAwUHCAkMDQ4PEBESExQVFhgaGwECAwQFBwkKCwwNDxESExQWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBITFBkAAQIDBAUGCAkKCwwNDxAREhUWGBsAAQIEBgcICgsMDQ4PEBETFBUWFxgaGwABAgQFBwgKCwwNDg8SAAMFBgcICQsNDg8QERITFBUWFxgZGhsAAgMEBQYHCQoLDA4PEBETFRYXGBkaGwABAgQGCAkKCwwNDg8REhMUFhcYGRobAQIDBQYICQoNDg8QERITFBYYGwABAgMEBQYHCAkKCwwNDg8QERMUFRgaGwAEBQYHCAkLDA0OEBITFBUWGBobAgMFBgcICQoLDA4PEhQbAQIEBQYHCgsMDQ4PEBIUAAEDBAcICQ0ODxAREhQWAAECAwQFBgcICQoLDA0ODxESExQVFhcYGRobAQIDBAUGCAkKCwwNDg8QERITFBUWGwECAwQFBggJCwwNDxAREhMUAAECAwQFBgcICQoLDA4PEBESFBUaAAIEBQYICgwNDxITFBUAAQIDBAUGCAkKCwwNDg8QERITGBoAAQIDBAUGBwgKCwwNDg8QERIUFRYYGgABBAUGCAkKCwwNDg8QERIUFhsAAQIDBAUGBwgJCgsMDQ8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESFBUAAgMEBQYLDA0PEBITFhcYGRobAAECAwQFBggJCwwNDg8RExQVFhcYGRobAQIDBAUGBwkLDA0ODxAREhMUFhcYGRobAgMGBwgJCgsMDQ4REhQVAgQFBgcICQoLDA0ODxARExQVFhcYGRobAAIDBAYHCwwNEBESExUWFxgaGwABAgQFBwgJDQ4QEhYXGAEDBQYHCAkKCwwNDg8QERITFBUXGBkaGwABBAYHCQoMDQ4PEBITFBUWFxgZGhsAAQIDBAUGCAwNDxESExQAAgMEBQYICQoLDA0ODxARExUWFxgZGhsBAgMGCgsMDQ4QERITFBUWGAECAwQFBgcICQoLDA0ODxAREhMUGwABAgQFBwkKCwwNDg8QERMUFRYXGBkaGwIDBAYHCgsMDg8SFAABAgMFBgcICQoLDA0OEBESFAABAgMEBQcICQsMDQ4PEBESExQVFhcYGRobAAECAwUGBwgJCgsNDg8QERITFBUWGBkaGwECAwQFBgcICgsMDQ4QERMUFRgZGhsAAQMEBQYICQoLDA0PEBESExcYGRobAAECAwQGBwkKCwwNDg8QERITFBYYGgABAwQFBwgJCgsMDQ4PERITFRYXGBsAAQIDBQcICQ4PEBESFBUAAgMEBQYHCAsMDQ4PEBESExQVFhcYGRobAAECAwQHCAkLDA0OERIYAQIDBAgJCgsMDQ4PEBESExQVFhcYGRobAQIDBAUGBwkLDA0ODxESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBgcICQ4PEBESFBgAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQsNDg8QERIUFRYbAAECBAgKCwwNDg8QERITFQABAgMFBgcICgsMDQ4PEBESExUWFxgZGhsAAQIDBAUHCAkKCwwNDg8QERMUFhgAAgMEBQYHCQoLDA0ODxAREhMUGwECBQcICQoLDA0ODxESFAABBQYHCAkKCwwNDg8QEhMUFRYaAAECAwQHCwwNDxASExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYYGhsAAQIDBAUGBwgJCgsNDg8QERITFBUXGBobAAEDBAUGBwgJCw0ODxAREhQVFhcYGRobAAECAwUGBwgJCgsMDQ8QERITFBUWGBoBAgMEBQYHCAkKCwwNDg8QERITFBYXAgMEBQYHCAkKCwwNDg8QERMUFxgZGhsBAgMGCAoNDg8SAAIDBQYHCAkLDQ8QERITFBYXGBkaGwABAwUGBwgJCgsMDQ8QERITFBUWFxgZGhsAAQIDBAUGBwgKDA0ODxAREgABAgMEBgcICQoMDhAREhQAAQIDBQYHCA0ODxESExQCBAYHCQoLDA0ODxARExQYAAIDBAUGBwgKCwwNDg8QERITFBUWGAABAgMEBgcICQoLDA0ODxAREhMUFRgAAQIEBQYHCAoLDA0ODxASFAABAgMFBwgJCgsMDQ4PEBITFBgAAQMEBQYHCQoMDhIUAAEDBAUGBwgJCgsMDQ4PEBESExQVFhcYGQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQMGBwgJCgsNDg8QEhUWGBsAAQIDBAUGBwgJCgsMDQ4PEBESExQVGBoAAQIDBAUGBwgJCgsMDQ4PEBESExQVGgABAgMGCAkKCwwNDg8QERITFBUWFxgZGhsAAgUGBwgJCgsMDQ8QERITFBUWGAECBAYHCAsMDQ4PEhMUFRgAAQIDBAUGCAkKCwwNDhAREhMUFRYYAAECAwQFBgcICQoLDA4PERITFAABAgMEBQYHCAkKCw0ODxARExQWGBoAAQIDBAUGBwgKCwwNDg8QEhQBAgMEBQYHCQsMDg8QERITFBUWFxgZGwECAwQFBgcICQsMDQ4PEBESExQVFhgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgaGwECAwQFBgcICQoLDA0PEBETFBUWGBoAAQIDBAYHCAkKCwwNDg8QEhMUFRYYGgABAgMEBgcICQoLDA4PEBETFBUWFxgZGhsBAgMEBQYHCAkKCwwNDg8SExQWGAABAgQFBgcICQoLDA0ODxAREhMUFRYYGgABAgMEBwgJCgsMDQ4PEBESFBUWFxgZGhsBBAYHCAkKCwwNDhASExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBsAAQIDBAUGBwgJCgsNDg8QERITFBUWFxgZGhsAAQIDBAUGCAkKDA0ODxAREhMUFRYXGBkaGwABAgMGBwgJCgsNDxAREhMUFhcYGwABAgMEBQYHCAkKCwwNDg8QERITFBUYGgECBAcICQoLDA0ODxATFBUWFxgZGhsAAQIDBAUHCAkKDA0ODxAREhQAAQIDBAUGBwgJCgsMDQ4PEBEVFhcYGRoAAgMEBQYHCAkMDQ4PEBITGwECAwQFBgcICQoMDQ4PEBESFRYXGBkaGwABAwQFBgcICQoLDQ4PEBETFAEFCAoLDA0ODxARExQVFxgZGgABAgUGBwgLDA4PEBESExQVAQIDBAUHCAkKCwwNDg8QERITFBUYAQIEBgcICQwNDg8QERITFAABAgMEBQYICQsMDQ4PEBESExQVFhgZGhsAAQIDBAUHCAoLDA0ODxESFAACAwQFBgcICQoLDA0ODxASExQVFhgaGwECAwQFBgcICgsMDQ4PEhQFBgcJCgsMDQ4PFAABAgQFBgcICQoLDA0ODxAREhUWAAEEBQYHCAkKCwwNDg8QERITFBUYGgABAgMEBQcICQoLDA0ODxASFBgAAgQFBwgJCgsMDxAREhMUFRgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVAAECAwQFBwgJCgsMDQ8REhMVFhcYGRobAAECAwQHCAkKCwwNDxAREhMUGAABAwQFBgcICQoLDA0ODxAREhMUFhcYGhsAAgMFBgcICQoMDQ4PEBESExQVFxgZGhsAAQIDBQYHCAkKDA0ODxAREhMUFRYXGBkaGwAFBggJCgsMDQ4PERITFAABAgMEBQYHCAkKDQ4PERITFBUWFxgZGhsAAgQFBwgJCgsMDQ4QEhMUFQECAwQFBggLDA0ODxAREhMUFRYYAAECAwQGCQoLDQ8REhMUFhcYGRobAAECBAUGBwgJCgsMDQ4PEBESExQWGBoAAQIFBgcICQoMDQ4PEBESFBUYAAIDBAUGBwgJCgsNDg8REhQAAQIDBAUKDA0ODxIUAAIDBAUGBwgJCgsMDRAREhMYGgACAwYHCQoLDA0OEBESFBUWFxgZGhsBAgQFCAkLDA0OEBESExgCBQcICQoLDA0OERIUFRYXGwABAgQGBwgJCgwNEBESAAECAwQFBgcJCgwNDg8SFAABAgMEBQYKDQ8UAAECBQYHCAkKCwwNDg8QERITFBUAAgQHCAkKCwwNDhARExQWFxgZGhsAAQIDBAUHCAkKCwwNDg8QERITFBUWFxgZGhsAAQMEBgcICQoNDxASExQAAgMEBggJChAREhMUAgQGBwgJCgsMDQ4PEBESFBgCAwUGBwgLEBIAAQIDBAUGBwgJCgsMDg8QERITFBYXGAEDBAYHCAkKCw0ODxAREhMUFRgaAQIECQsMDQ4PEBIUFRYYGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVGAABAgMEBgcICQoLDA4PEBIUAAIFBggLDA4PEBESExgAAgMEBQYHCAkKCwwNDg8REhMUFRYXGBobAAIDBgcICQoLDA0ODxAREhMUFhgAAQIDBAYICgwNDg8QEhQAAQIDBAUGBwgJCgsMDQ4PEBESFBUZGhsAAQIDBAYHCQoLDA0ODxAREhQVFhcYGRobAAECAwQFCAwNDhESExUWFxgZGwABAgMEBQcJCgsMDQ4PEBESExQVFxoAAQIDBAUHCAkKCwwNDg8QERMUFRYXGBkaGwABAwQFBgcJCgsMDQ4PEBESFBUWGAECAwUGBwgJCgsMDQ4PEBESExQAAQIDBAUGBwkKCwwNDg8RFBgAAQIDBAYHCAkKCw0PEBMUFRYXGBkaGwABBQYHCAkKDRAREhMUFRYZGgECAwQFBgcICQoLDA0ODxASFBUXGBkaGwABAwQGBwgKDA0ODxAREhQBAgMEBQcICQoLDA4PEBESFBUAAQIDBAUGBwgJCgwNDg8QEhMVFhcYGhsAAQIDBAYHCAwNERITFBUWFxgZGhsAAQQFBgcICQsMDhAREhMUFRYaAQIDBgcIDQ4PFRgaGwABAgMEBQcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QEhMUAgMEBQYHCAkMDQ4PEBIUAAECAwYHCAkKCwwOEBESExQVGAEDBAUGCQoLDA0ODxASExUWFxgZGhsBAgMEBQYICgwNDg8QERIUAAECAwUGBwgJCgsMDQ4PEBESFAECAwQFBgcICQoLDA0ODxATFAABAwQFBgkKCw0ODxAREhMUFRYXGBkaGwECAwQFBwkKCw0ODxAREhMUFQABAgMEBQYHCAkLDA0ODxAREhMUFRYXGBkaGwABAwQFBggJCgsMDQ4PEBESExQWFxgZGhsAAQIDBgcICQsMDQ8QERIUFRgAAQIDBAUHCAkKCwwNDhAREhQVFhcYGRobAgMEBQYHCAkKCwwNDhAREhMUFRgAAQIDBAYHCQsMDQ4PEBESFBUYAAECAwQFBggJCwwNDg8QERIVFxgZGhsAAQMEBgcICQwNDg8QERITFBUYAAIDBgcJCgsMDQ4QERIUFRYXGBobAQIDBAYICg0ODxESFBUYAAECAwQFBgcICQoLDA0ODxITFBYXGAABAgMEBgcICQoLDA0ODxAREhMVGBoAAQIDBQYHCAkKDA4PEBESExQVFxgZGwABAgMEBQcICQsMDg8QERITFBUWFxgZGhsBAgMFBgcJCgsMDQ4PEBESFBYXGBsAAQQFBggJDA0ODxAREhMUFRYXGBkaGwABAgMEBQYJCgsMDQ4PEBETFRYXGRobAAECAwQFBgkKCwwNDg8QERMVFhcYGRobAAECBQYHCAoLDA0PEBETFRYXGBkaGwABAgMEBgcICgsMDQ4PEBETFBUWFxgaGwABAgMEBgcICQoLDA0ODxAREhMUFRsAAQIEBQYHCAkKCw0ODxARExQVFhcYGRobAAEDBAUKCw0PEhQbAAECAwQFBgcICQ0ODxESFAABAgQFBgkKCwwODxESExQAAQIDBAYKCwwODxAREhMUFRgaGwABAgMEBgcICQoLDA0ODxAREhQBBAYHCAkODxAREwABAwUGBwgJCgsNDg8QEhQBAgMEBQYHCAkKCwwNDg8SFBgBAwQGCQoLDA4PEBITFBUWFxgZGhsBAgMFBgcJCgsNDg8QEhQVFhgbAAECAwQFBgcKCwwNDg8QEhMUFgECAwQGBwgJCgwNDg8QEhMAAgMFBgcICQoLDQ8QERMUFRgbAAECAwQFBgcICQoMDQ4PEBESAAIDBAUGBwgJCw0ODxAREhMVFhcYGRobAAECAwQFBgcICQoLDA0ODxARExQVFgABAgMEBgcICQoLDA0ODxAREhQVGBsAAQIEBgcICgsMDQ4PEBESExQWFxgaGwACAwQFBgcJCgsMDhAREhMUFhcYGRobAAECAwQFBgcICgsMDQ4PEBESExQaAAEDBAUGBwgJDA0ODxAREhMUFRYXGBsBAgMEBQYHCAoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYICQoLDA0PEBESExQVGAABAgMECAABAgQFBggJCgsMDQ4PERIUGAABAwQHCAkKDA0ODxESExUWFxgZGhsAAQMEBQcICQoLDA4PEhMVFhcYGRobAAECAwUGBwgJCgwNDhESFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUYAAEDBAcICQoLDQ4PERITFRYXGBobAAIDBAUGBwgJCgwNDg8QERITFBUWGAECAwQGCAoLDA0ODxASFBUWGBkaGwABAgQFBggJCgsMDQ4PEBESExQWGAABAwQFBgcICgsMDQ8QEhMUGAABAgMEBQYHCAkKCwwNEBETFBUWFxgZGhsBAgMEBgcICgsMDQ8QEhQBBAUGBwoLDA0ODxESFAABAgQGCAoODxQAAQIDBAYHCAkKCw0ODxAREhMUFRYYGhsAAQMEBQYHCQoLDA0ODxASFRcYGRobAAECAwQFBwsNDg8SExQYGgABAgUGBwgJCgsMDQ4PERITFBUWGBobAAECAwUGBwgJCgsMDQ4PEBESExQCAwUGCAkKCwwNDhAREhQVFhcYGRobAAMFBwgJCgsMDQ4PEBESExQVFhcYGwABAgMEBQYHCAkKCwwNDg8QEhQVFhcYGRsAAgMEBQYHCAkLDA0OEBITFRcYGRobAAEEBQYICQoLDA0ODxAREhMUFRYYGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVGBoCAwUGCAsNDhARFRgbAgMFBwgKDQ4PEBESExQVFxgZGhsAAgMEBQYHCAkLDA0OERMUFhgZGwABAgMEBQkKCwwNDg8REhUWFxgZGhsAAwQFCQsMDQ4PERMUFRgAAQIDBAUICgwNExQAAQMEBQYHCAkKDA4PEBESExQVFhcYGRobAAIDBAUOAAECAwQGBwgLDA0ODxASExQVFhcYGRobAAEDBAUHCAkKCwwNDhESExQVFhcYGhsAAQIDBAUGBwkKCwwNDg8QEhMUGAECBQYHCAkKCwwNDg8QERIVFhcYGRobAAECAwUGBwkLDQ4PEBESExQYAAECBAUGCAwNDg8QERITGAABAgMEBQYICQoLDA0ODxMWFxgZGhsAAQIDBAUGCQsMDQ4QERITFBUYAAECAwQHCAoNDhASFBYYAAECAwQFBgcICQoMEBITFAECAwQFBgcICgsMDQ4PEBITFBUWGBkaGwACAwQFBgcJCgsMDRAREhMUFRYAAQIDBAUGBwoLDA0ODxAREhMUFRgZAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgQGBwkKCwwNDhAREhMUFhgZGhsBAgMEBQYHCAkKCwwNERITFBUWFxgZGhsAAQIDBAYHCAkKDA0ODxAREhMUFRYXGBkaGwABAgMFBwgKCwwNDxAREhMUFRYXGBkaGwABAgMFBgcJCgwNDhAREhMUAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECBAUGBwgJCgsMDhAREhMUFRYYAAECAwQFBwgLDA0PERITFBYXGBkaGwABAgMEBgcJCgsNDg8QERIUAAEDBAYHCAoLDQ4PERITFBoAAQIDBAUGBwgJCg0OEBEUAAECAwQFCQoLDA0ODxESFBUWFxgZGhsAAQMFBgcICQoLDA0ODxETFRYYGwABAgQFBgcJCgsMDQ8QEhMUFRYXGBkaGwABAgMFBgcKCw0ODxIUAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwEDBAUGBwgJCgsMDQ4PEBESExQVFhcYGQABAgMEBggJCgsMDQ4PEBESExQAAQMEBggJCgsMDQ4PEBETFBsAAgMEBQYHCAoMDQ4PERITFBgAAgQFBgcICQoLDA0ODxASExQVFhgBAgQFBwgJDQ4PEBESFAECAwQFBggKCwwNDg8SFBUAAgMEBQYHCAkMDQ4PERITFRYXGBobAAIDBAUGBwgJCwwNDg8QERITFBUWGBsAAQMEBQYICQsMDQ4PEBIUFxgZGhsAAQIEBQYHCAkKCw4PEBESExQWFxgbAAECAwQGBwkKCwwNDhASFAABAgMEBwkKCwwNDg8QERITFBUWGBsAAQIDBAUGBwgJCgsMDQ4PERIUFQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgaGwABAgMEBQYHCAkKCw0ODxAREhMUAQIDBQgJCgwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESFAABAgMEBQYHCAkMDQ4PEBESExQVFhgbAAECAwQFBgcICQoLDA4PEBESExQAAQIFBgcIDQ4REhMUFRYXGhsAAQIDBQcICQoLDA0ODxASExQVFhgZGhsAAQIDBAYHCAkKCw0ODxAREhMUFRYXGBkaAQQFBgcICQsMDQ8QERITFBUWFxgZGhsAAgMEBQYHCAkLDA0ODxAREhMUFRYXGBkaGwIEBQYHCAkKDA0ODxAUGAACAwQFBgcICQoLDQ4PEBETFBYXGBsAAgMFBgcICQoLDA0ODxASFBgAAQIDBQYHCAkLDA0ODxESExQVFhcYAQIDBAYHCAkKCwwNDg8QEhMVFhkaGwIDBQYHCAkKCw0ODxAREhMUFhgZGhsAAQIDBAYICQoLDA4PEBESExQAAQIDBAYHCAkKCwwNDg8QERIUAAECAwQFBgcICQoLDA0ODxESFBUAAQIDBAUGBwgJCgsMDQ4PEhQAAQIDBAUGBwgJCgsMDQ4PEhQDBAYHCAkLDA4PEBESExQVFhcYGRobAAMECg0ODxIAAQIEBQoNDg8SExQAAQIDBggJCgwOERITFBUWFxkaGwECAwQFBgcJCgsMDQ4PEBESExQVFhcYGwABAgUGBwgJCgsNDhAREhMUAQIGCAkKDA0OEBESExQVFhcYGRobAAECAwUGCAoLDA0ODxAREhQVFhcYGRobAAECBAUGBwgJCgsNDxAREhMVFhcYGRobAQIEBQYHCAkKCwwNDg8REhMWGBsAAQIDBQcICgsMDQ4PEhQYGgABAwQFBgcICQoLDQ4PERIUFRkaAAECAwQFBgcJCgsMDQ4QERMUFRYXGBkaGwABAgQGBwgJCgsMDQ4PEBETFRYXGBkaGwABAgMEBQYHCAkKCwwNDxAREhMUFRYYAQIDBAUGBwgJCgwNDg8REhMWAQIDBQYHCQoLDA0OFBYXGBkaGwABAgMEBQYICQoLDA4PEBESExQAAQIDBAUGBwkKDQ4PEBITFBUYAAECAwQGBwgJCwwNDg8TFBYYGRobAAECAwQFBgcJCgsMDQ4REhMUFxgaGwABBAUHCQoLDA0QERITFBUWGAABAgMEBQYHCAkKCwwNDhASFAABAgMEBQYHDQ8QEhQDBAcICQoLDA0ODxAREhMUFRYXGBkaGwADBwgLDA0ODxARExQVFhgaGwECAwUGBwgJCg0ODxARExQVFhcZGgABAgMEBQYJCg0ODxAREhMUGgEDBQYHCAkKCw0ODxASFAABAgMEBgcICQoLDA0OEBESExQAAQIDBAUGBwgJCgsMDQ4QERIUAAECAwQFBgcICQoNDhAREhMUBQcSAAECAwQFBwkKDA0ODxAREhMVFhcYGRobAQIDBAUGBwgJCgwOEhQBAgMEBwgKDA0OEBESExQVFhgZGhsBAgQFBwgKCw0ODxAREhMUFRYXGBoAAQIDBAUICgsMDQ4PEBESFAABAgMEBQYHCAkKCwwNDg8QERIUFRcYAAECAwQHCAoLDA0ODxAREhMUFRYXGBkaGwABAgMEBwgKCwwNDg8QERITFBUWFxgZGhsBAwQFBwgJCwwNDhESExQVFhcYGRobAAEDBAUGBwgLDA0ODxAREhMUFRYXGBkaGwABAgQFBgcICQsMDg8QEhMUAAIDBgcICQoLDQ4PEBESExQVFhcYGRobAAECAwUGBwgJCwwNDg8QERITFBUWGBkaGwABAgMEBQYICQoLDA0OEBETFBUWFxgaAAEDBQYHCAkLDA0OEBETFBUWFxgZGhsBAgMEBQYKCwwODxQAAQMFBgcICQsMDQ8SFBgaAAEEBQYHCAoLDA4PEBEUFRYXGBkaGwABAgMFBgcICgsMDQ8SAQIDBAUGBwgJCwwNDhARExQVFhgZGhsAAQIDBAUGBwgKDA8SAAIDBAUGBwgKCw0ODxAREhQWGAABAgMEBQcICgsMDQ4PEhQYGgABAgUGBwgJCgsMDQ4PEBITFBUWGBoBAgUGBwgJCgsMDQ4PEBETFBUWFxgZGhsAAQIDBAUGBwoLDA0ODxARFBUYGgABAgMFBggJCgsMDQ4PEBESExQVFhcYGRobAQIEBQcICQoLDA0ODxAREhMUFQABAgMEBQYHCAoLDA0ODxAREhQYAQIDBQYICQoLDA0ODxAREhMUFRYXGBkaGwIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwUGBwoLDA0ODxIUAAECAwQFBgcICQoLDA0ODxAREhQVGAADBAcICQ0OEBQXGRoAAQIDBAUGBwgJCgsMDg8QEhMVFhcYGRobAAECAwgNDhEUAAMEBQYICwwNDxAREhQVFxgZGhsAAQIEBQYICQoLDQ4PEhQAAQIDBAUGBwoMDQ8QERIUAAECAwQFBgwODxASFAABAgMEBQcICQoLDQ4PERIUAAEDBAUGBwgKCwwNDg8QERQVFhgZGhsAAQIDBAUHCgsNDg8QEQABAgMEBQYHCAkKCwwNDg8REhMVFhcYGhsAAQMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAgQGBwgJCgsMDQ4PEBESExQVFhcYGhsAAgQFBwkKCwwODxESExQVGAABAgMEBQcICgsMDg8QERITFRYXGBkaGwABAgMEBQYICgsMDQ4PEBESExUWFxgZGhsAAQIEBQYHCAkKCwwNDhAREhMUFRcYGRobAAIDBAYHCQoLDhETFBUWGBkaGwABAgMGCAoLDA0ODxAREhMUAAECAwUGCAoLDA0ODxAREhMUAQIDBAcICQoLDA0ODxAREhMUFRYXGBkaGwABBAcICQoLDA0OEBESFAABAgQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDxARExQYGgABAgMEBQcKCw0PEhQAAQIDBAUGBwkKCwwNDg8QERITFBUWFxgaGwABAgMEBwgJCgwNDg8QERITFAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQQFBgcICQsMDQ4PEBETFBUWFxgZGhsAAQIDBQYHCAkKDA0ODxESFBUBAgQFBggJCgwNDg8REhMUFRYYAAECAwUGBwgJCwwNDhAREhMUFRYXGBkaGwABAgMEBQcICQsMDQ4PEBESExUWFxgZGhsBAgMEBgcIDBAREhMUFQEDBAYHCAkKDA0ODxAREhMUFRYXGBobAAECAwQFBgcICQoLDA0ODxAREhMUFRgZGhsAAQIDBAUGBwgJCgsNDg8QERITFBYAAQIDBAYHCAkLDA0ODxAUFRYXGBkaGwABAgMFBgcIDQ4UAQIDBAUGBwgJCwwNDg8QERQVFhcZGhsAAQIDBAUGBwgKCwwNDxARExQWAQIDCAoLDA0ODxESExYXGBkaGwACAwUGCAkKCw0ODxIUAAECAwQGBwgJCgsMDQ4PEBESExQVFhgZGhsAAQIEBgcICQoNDg8QERITFAABAgMEBggJCgsMDQ4PEhQCAwUGBwgJCgsMDQ4PEBESExQVGBobAQIDBAUGBwoNDg8UAAECAwQFBgcICQoLDA4PEBESExQVFhobAAECAwQFBgcICQoLDA0ODxAREhQWGBsAAQQFBgcICgwNDg8QERMVFhgZGhsAAQIDBggJCgsNDg8QERITFBUWFxgZGhsAAQIDBAUGBwkKCwwNDg8QERITFBYYGRsAAgMEBQYHCAkKCwwNDg8QERITFRYYGRobAAECAwQFBgcICQoLDA0ODxAREhMUFgABAgMEBQYHCAkKCwwNDhITFBUXGBkaGwABAgMEBQYHCAoLDA4QERIUAAECAwQGBwgJCwwODxMUFRcaGwABAgMEBgcICQoLDQ4QERITFBUWFxgZGhsCBAUGBwgJCgsMDQ4REhQWGAABAgQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwECAwQFBgcICQwNDg8QERITFBUWFxgZGhsBAgMEBQYHCAkKCw4QERITFBUWGBkaGwECAwUHCAoLDA0ODxESFBUCBggKCw0ODxIUAQIDBQYHCQoLDg8QERMUFRYXGRobAAECAwQFBgcJCgsMDQ4QEhMUFRgaAAIDBAUGBwkKCwwNDg8QERITFBUaAAECAwQFBggKCwwNDg8QFBUYGhsBAgMFBgcJDA0ODxARExQVFhgZGhsCAwQFBgcICQsMDhAREhMVFhcYGRobAAECAwQFBgcJCgsMDQ4PEBESExQVFhcYGRobAQIDBAUGCAkKCwwNDg8QERMUFRYYGgECAwQGBwoLDA4PEBIUFRYXGBkaGwABAgMECAkKCwwNDg8SExQaAAEDBAUGCAsMDQ4PEBESExQVFhcYGwABAgMECQoLDA0OERITFBUWGBoAAQIDBAgJCgsPEBIUFRYYAAEDBgcICQoLDg8QEhMYAAIDBgcICQoMDQ4QERITFBUWFxgZGhsAAQIDBAUGBwgKCw0ODxAREhMUFhgAAQIDBAUGBwgKCwwNDg8QERITFBUWGAABAgMEBQYHCAoLDA0ODxAREhMUFRYYAAEDBAUGBwgKDA0ODxAREhMUFRgBAgQFBgcICQoLDQ4QEhQCAwQFBggKDA4PEBESFBUWFxgZGhsAAQIDBAUGBwgJCgwODxASFAABAgMFBwgJCgsMDg8QERITFAECAwQFBgcICQoLDA4PERIUFhgaGwABAgMEBQcICgwNDhQBAgMFBggMDQ4PERITFBUAAQQFBgcJCgsMDg8QERITAAECAwQGBwgJCgsMDQ4PEBETFBUWGBkaGwABAwQFBggJCgsMDQ4PEBESFRYYAAECBAUGBwgJCwwNDhAREhMVGBoABAUGCAkKCwwNDg8REhMUFRYXGBkaGwABAgMFBgcICQoLDA0OERITFhcYGRsBAgMECQoLDQ8QERITFhgaAAEDBAUGBwgJCgsMDg8QERMUFRYYGgABAgMEBggJCgsMDhAREhQAAQIDBAUGCAoLDA0ODxAREhMVFhcYGRobAQMEBQYICQoLDA0ODxASExQVGAABAgMECgwNDxIUAAECBQcJDA0ODxAREhMUFRYYGRobAQIDBAUGCQoLDA0OEBESExUWFxgBAgMEBQcJCgsMDQ4QEhMUFRYYAAECAwQFBwgJCwwNDg8REhMUFRYYGhsAAQMFBwgJCgsMDQ4PEBESExQVFhcYGRoAAQIEBQYHCQoLDA0ODxAREhMUFRYXGBsAAQIDBAUGBwgKCwwNDg8REhMUFRgZGgECAwQHCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQcICQsMDg8QERITFBUWFxgZGhsAAQQFCAkLDA0ODxASExQVFhgAAgMEBQYHCQoLDA0ODxAREhMUFhcYGRobAQIDBQcICQoLDA0ODxARExQVFhcYGRobAgMEBQcICQoLDA0OEhMUFQABAgMEBQcICgsMDQ4PEBESExUWFxgZGhsBAgMFBgkLDA0ODxAREhMUGAECAwQFBwgJCgsMDQ4PEBESFBUYGgACAwQFBgkKCwwNDg8REhMUFRYXGBkaGwACAwUGBwgJCgsMDQ4PERITFBUWFxgZGhsAAgMEBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDhAREhQaAAIDBAUGCAkKDA0ODxIUAAECAwQGBwgJCgsMDQ4PEBESFBUWFxgbAQIDBAYHCAkKCwwNDg8QERITFBUWFxkaGwIDBAUHCAkLDA4PEBITFBgZGhsAAQIDBQsMEhgAAQIDBAYICQoLDA0ODxESExQVFhcYGRobAQIDBAUGBwkKCwwNDg8QERIUAQIEBQcJCgwNDg8QERIUFRYYGwABAgMEBQkKCwwNDhQWGAABBQcICQoMDQ4PEBIUAAEDBAUGBwgJDA0ODxAREhMUFRYXGBkaGwACAwQFBgcICQoLDA0ODxAREhQVFxgZGhsBAgMEBwkKCwwNDg8QERITFRYXGBkaGwECAwQFBgkKCwwNDg8QEhMUFRYXGBobAAIDBAUHCgwNDxARExQVFhgaGwABAgMEBgcICQoLDA0ODxAREhMUFRYXGBobAAECAwQFBggJCgsMDQ8QERITFBUXGAABAgQFBgcICQsNDg8QERITFBYXGBkbAAECBAUGBwgJCw0ODxAREhMUFhcYGRsGBwgJDQ4PEBITFAABBAUGBwgJCwwODxARExQVFhcYGRobAQIDBAUGBwgJCgsMDQ4PEBESExQVFhgaGwABAgQFBgcJCgsNDg8UFhcYGRobAAECAwQFBggJCgsMDQ4PEBESExQVFhgaAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGwADBAcICQoLDQ8QERITFBUWFxgZGhsAAQIEBQYICQoLDA0OEBITFBUWGBkbAAIDBAcICg0PEBESExQVFxgZGhsBAgMEBQYHCAkLDA0PEBESFAABAgMEBQYHCAkKCwwNDg8REhMUFRgaAAECBAYHCAkKCwwNDg8QERMVFhcZGhsAAQIDBAUGBwgJCgwNDg8QERITFBUWFxgZGhsAAQIEBQcICQoLDA0PEBESExUWFxgZGhsAAQIDBAUGBwgJCgsMDRAREhQVFhcYGRobAAECAwQFBgcICQsMEBESExQAAQIDBAUGBwgJCgsMDQ4PEBESFBYYGwABAgMFBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERIUFhgAAQIDBAUICgsMDQ4PEBESExQYGgECAwQFBgcICQoLDQ4PEBESExQVGBoAAQMEBgcICgsMDQ4PEBESFBUXGBkaGwABAgMEBQYHCgsMDQ4PEBESExQVFhgaGwABAgMEBQYHCAkKCw0ODxAREhQVFhcYGRobAAECAwQFBggJCgsMDg8SFAABAwUGBwgJCgsMDQ4PEBESExQVFhgZGhsAAQIDBgcICQwODxAREhMUAAECAwQFBggJCgsNDg8QERITFBUBAgQHCQoLDQ8QERITFBUAAQIDBAYHCQoLDA0ODxAREhMUFRgZGhsAAQIDBAUGCAkKCwwNDg8QERIUFRobAAIDBAUHCAoLDA0ODxAREhQVFhcYGRobAAECBgcICgsMDQ4PEBESExQVFhcYGRobAAECAwQFBggJCgsMDQ4PEBESFxgZGhsAAQIDBAUHCAkKDA0OEBESExQYGgABAgMEBQcICQoLDA0ODxAREhQVGAACAwQHCAkKCwwNDg8QERITFRYXGBkaGwABAgMHCAkKCwwNDg8REhMAAQIDBAUGBwgJCgwNDhAREhMUFRYYGwABAgMECAkKCwwNDxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWGBsEBgkKCw0ODxESExQVFhgZGwABAgMEBQYHCAkKDQ4PEBITFBUWFxkaGwABAwQFBwkKDA0OEBETFBUWGBoBAgMEBQYHCAkKCwwNDg8QERITFBUYAAECAwYHCQoMDQ4PEBESExQXGAACAwQFBgcICQoNDg8TFBUYGhsAAQIDBAYHCQoMDQ4PEBETFAABAgMEBQYICgsODxQCAwQGCAkKCwwNEBESExQYAQIDBAUGBwkKCwwNDg8QFhcYAAECAwQFBgcICQoLDg8QERITFAABAgMFBgcJCgsMDQ4QERMUFRYXGBkaGwACBAUGBwgJCwwNDhARExQYAAECAwQFBgcICQoMDQ4QEhMYAAEDBAUKCwwNDg8RFAECBQkKDQ4QERITFAABAgMEBQYICgsMDQ8QERIUAAECBAYHCgsMDQ4PEBETFAABAgQGBwgJDA4PEBESFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBUWFxkaGwABBAcICQoLDA0ODxESExQVFhcZGhsAAwYHCAkKCwwNDg8QERITFBUWFxgZGhsBAwYHCAkKCwwNEBESExUWGBkaGwABAgMEBQYHCAkKCwwNEBQVAQUGCAoLDA0ODxAREhQYAAECAwUKDRMUFhcYGRobAQIDBAUGBwgJCwwNDg8QERMUFRYXGBkaGwABAgMECAkKCwwNDhESExUWFxgZGhsBAgMEBgcICwwNDg8QERIUGBoBAgMEBQYHCAkKCwwNDg8QERITFBUWGBoAAQIEBwgKCwwNDg8QERIUFRYXGBkaGwECAwQFBgcICQoLDQ4PEBIUAAEDBgcICQoLDA0ODxAREhQVFhcZGhsAAQMEBgcICQoLDA0ODxARExQWGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4QERITFBUWFxgZGhsAAQIDBQYICQoLDA0ODxAREhMUFRYXGBkbAAEFBgkLDA0ODxARExQVFhgaGwABAgMEBgcICQoLDA0ODxAREhMUAAECBAUGBwgJCgsNDg8QEhQVFhcYGRobAAIDBAUGCAkKCwwNDg8QERITFBgAAgMEBQYHCAkKCw0PEBETFBUWFxgZGhsAAgMECAoLDA0ODxAREhMVFhsAAgMFBggKCwwOERMUFhcYGRobAQIDBAUGBwgKCwwNDg8QERITFAABAgMEBgcICgsMDQ4PEBETFAACAwQFBwoMDQ4RExQBAgMEBQYHCAoLDA0ODxAREhQAAQMGBwgJCgsMDQ4PEBESExUWFxgZGhsBAgMEBQYHCAkKCw0ODxARFAABAgMEBQYHCQoLDA0ODxESFAECAwQHCgsMDQ8SFAABAgMEBQYHCQoLDA0ODxARExQVFhcYGRobAAECAwQICgsMDQ4PERITFBUWFxgZGhsBAgMFBgcICQoLDA4PEBESExQVFhcYGRobAQMEBQYHCQoLDA0OEBITFBUWFxgZGhsAAQIEBQYHCwwNDg8QERITFBUWFxgZGhsAAQIDBAYKCwwNDg8RExQVFhgbAAECAwQGCQoLDA0ODxAREhMUFRYXGBkaGwABAgUGBwkKCwwNERITFBYXGBkaGwABAgMEBQcICQoLDA8QEhQVFhgZGhsAAgMEBQYICQoLDA0ODxAREhMUFRYXGBkaGwACAwQGBwgJCgsMDg8QERITFBUWFxkaAAECAwUGBwgJCw0OEhMUFRYXGBkbAgQFBgcICQoLDA0ODxAREhQVAAECAwUICgsMEhQAAQIDBAYHCAkKCw0ODxAREhMUAAECAwQFBgcICQoLDA0ODxASFAABAgMEBQYHCAkKCwwNDg8QERITFBUYGgECAwUKDA0ODxETFAABAgMFBgcICgsMDQ4QERITFRYYGwACAwQFBggKCwwNDg8SFAABAgMEBQYKCwwNDg8QERMUGAIEBQYKCwwNDg8QERITFBUWFxsAAQMEBQgJCgsMDQ4PEBESFBgaAAIDBAUHCAoMDQ8QERITFBcYGRobAAECBAUHCAkKCwwODxAREhMUFRYXGRobAQIDBAUGBwgJCgsMDQ8QERITFBgAAgQFBgcJCgsMDQ4PEBESExQVGAECBgcICQoLDQ4PEBIUFRgaAAMEBQcICQoLDA0OERIUFRYXGBkaGwABAgMFBwgJCgwNDg8REhMUFRcYGRobAQMEBgkKDQ4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxASExQVGBoAAQIDBAUGDA8QERITFBUWFxsAAgQFBgcICQoLDA0ODxESExQVFhcYGRobAAECAwQFBgcICgsMDQ4PEhQYAQIDBAUGBwgJCwwNDxESExQVFhcYGRobAAIDBQYHCAoLDA4PEhQAAQIEBQYHCAkKCwwNDxARExQVFhcYGRobAQIDBgcICQoLDA0ODxASFRgZGhsAAQIDBAUGBwgJCgsMDQ4PEBQAAQIDBAUHCAkKCwwNDg8QERIUFRYXGRobAAECBAUGBwkLDA0ODxAREhMVFhcYGRobAAECBAUGBwgJCgsMDQ4PERMUFRcYGRobAAECAwQFBgcICQoMDQ4PEBESExQAAQMSAAECAwQGBwgJCgsMDQ4PEBESExQVFhcYGRobAgQFBggJCgsNDxAREhMUFRYXGBkaGwECAwQGCAkKCwwNEBESExQYAQIDBAUGCgsMDQ4PEBESExQVFhcYGRoDBAUGCAoLDA0OEBESExQVGBoAAgMEBQYHCQoMDQ8QERITFBUWFxgZGhsAAQQFBggJDA0ODxASFBgbAQUHCAkKCwwNDxESFAABAgMFBggKCw4PERITFBUWFxgZGhsAAQIDBAUHCQ0ODxIUAAEEBQYHCAkNEhQBAgMFBgcICQoMDg8QERIUAAEDBQYHCAkLDA0PERMVFhcYGRobAAEFBgcJDA4QEhQAAQIFBgcICQoLDQ4PEBESFAABAgMEBgcICQoLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERITFBgaAAECAwQFBgcICwwODxAREhMUFRYXGBkaGwABAgMEBQYHCAoLDQ4PERITFAABAgMEBQYHCAkKCwwNDg8SFAABAgMFBgcLDA0ODxAREhQAAQIDBAUGBwgJCgsMDQ8QERITFBUWGRobAQIDBAgKCw0ODxAREhQVFhcYGwECAwQFBwgJCgsNDxESExQVFhcYGRobAQIEBQcICQoLDA0ODxARFBUWFxkaGwECAwQGCAkKCwwNDg8QERITFBgAAQIDBAUGBwgJCgsMDQ4PEBESFBUWFxgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBggJCgsMDQ8QERITFBUWFxgZGwABAgMEBQYHCAoLDA0ODxAREhMVFhcYGRobAAECAwQFBwkKCwwNDg8QERITGBsAAwYHCAkKDA0OEBESExUAAQMEBQYHCQoLDA0ODxAREhQVAAECAwQFBgcICQoLDA0ODxAREhQVGgABAgMEBQcKCwwNDg8QERITFBUWGAABAgMEBQYHCAoLDA0OEBESExQVFhcYGRobAAECAwQGBwkKCwwNDhAREhMUFhgAAQUGBwgJCgsMDg8QERIVFhcYGhsDBgcICQoLDA0OERITFBYAAQIDBAUGCAkKCwwNDg8QERIUFRYXGBkaGwABBAUGBwgJCgsMDQ4PEBESExQVAAECAwQFBgcICgsMDQ4PEBESExQVFhcYGRobAAIDBAYHCAkKCwwNDg8QERITFBUWGAEDBAUGBwkLDA0OEBESExQVFhcYGRobAAECAwQGBwkKCwwODxESFAABAgMFBgcICg4PEhQAAgMEBQcICQoLDA0OEBETFBUWFxgZGhsAAQIDBAcICQoLDQ4PEBIUAQIDBAUGBwgJCgsMDQ4PEBESFBUYGwABAgUGBwkKCwwNDg8QERITFBUWGBobAAECAwQFBgcJCgsMDg8REhMUFQECAwQFBgcICgsMDQ4PEBESExQbAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAgJCwwNDg8RExQWFxgZGhsAAgQFBgcICgsMDQ4REhQVGAABAgQKDA0ODxITFAABAgMEBgcJCgsMDQ4PEBESExUWFxkaGwECAwQFBgcICwwNDg8REhQVFhcYGRobAAECBAUGCAkKCwwNDg8QERITFBUWGBkaGwECBAUGCAkKCwwNDhESExQVFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMUGAACAwUHCAkKCw0ODxAREhMUAAECAwQFBgcICQoLDA0PEBESFAEDBAYJCgsMDQ4PEBESExQVFhcYGRobAAEDBAUHCQoLDA0ODxITFAABAgMEBQYHCAkKCwwNDg8REhQVGBoCBAgMDQ8SAAECAwYHCAkKCwwNDhAREhMUFRYXGBkaGwEDBQcICQoMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICgsMDQ4PEBESExQVGAABAgMEBQYHCQoLDA4PEBIUFRYXGBkaGwECAwQGBwgJCgsOEBESExQVFhcYGRobAAECAwYHCAkKCw0ODxARExQVFxgAAQIDBgcICQoLDA0ODxIUFhcYGRobAAECAwQFBwgJCgsMEBESExQVFhcYGhsBAwQFBgcICgsNDg8QEhQAAQIDBAUGBwgJCgwPEhQAAQIFBgcIDQ4PAAIDBAUGCQoMDQ4PEBESExQWFxgZGwADBAYHCAkLDA0OEBESExQVFhcYGRoAAQIDBAUGBwgJCgsMDQ8QERITFBUWFxgZGhsBAgMGBwgJCgsMDQ4PEBETFBcYGRoAAQIEBQYHCQoLDA0OEBESFBUWFxgZGhsAAgMEBQYHCAoLDA0ODxAREhMUFRYXGBoAAgMEBQYHCAoLDA0ODxAREhQAAQIFBgcICQoLDA0ODxASExQBAgQFBgcICQoNDg8QERITFBUAAQIDBAUGCAoLDA0ODxAREhMUFRYXGBkaGwABAgMFBgcJCgsMDQ4PERITFBUXGBobAQIDBAUGBwkKCwwNDg8SExQWFxgbAQIDBQgKCwwNDxASFAABAgMEBQYHCAkLDA0ODxARExQVFhcYGRobAAECAwQFBgcJCg4PEBESFQABAgUGBwgKDA4REhMUAAEDBAUGBwgKCw0ODxAREhMUFRgaAAECAwQFBgcJCgsNDg8QERMUFRYXGBkaGwABAgMECAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBwgKDA0ODxESExQWAAECAwQGBwgJCgsNDg8QERMUFRYXGBkaGwACAwUGCQoNDg8QERITFBUWFxgZGhsAAQIDBAUGBwgJCgsNDg8QEhQBAgMEBQYJCgsNDhAREhQYAQIFBwgMDQ4PEBESExQVFhcYGRobAAIDBAUGBwgJCgsMDQ4PEBESFBoAAQIEBQYHCgwNDg8QERITFBUWFxgbAAECAwQGBwgJCgsMDg8QERMUAAEEBgcICQoLDA0ODxARFBYXGBkaGwABAgMEBQYHCAsNDg8QEhQWGAACBAUGBwgJCgsMDQ4PEBITFBUWFxgbAAECAwUGCgsMDQ4PEBESExQVFhcYGRobAAECAwUGBwkKCwwPEBESFBUWFxgZGgACBAUGBwgJCgsMDQ4PEBESExUXGBkaGwECAwQFBwkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAYHCAkKCwwNDg8REhMUFRYXGBkaGwECAwQFBgcICgsMDQ4PEhQAAQIEBQYHCAkKCwwNDg8QERMUFRYXGBsAAQIDBAYICQoLDA0ODxAREhMUFRYYGgABAgQFBwgJCgsMDg8REhMUFRYYGhsAAQIDBAUICQoLDA0ODxMUFRYXGBkbAgMEBQYHCAkLDA4PEBESExQVFhcYGRobAQIDBAUGBwgJCwwNDg8QERITFBUWGBobAQMEBQYICQwOEBETFAABAgMEBQYHCAoLDA0ODxAREhQAAQQFBgcICQoLDA0ODxESFBgBAwQFBwgJCwwNDg8QERITFBUWFxkaGwABAgMEBQYHCAkKDA0ODxAREhMUFRYXGRobAAECAwQFBwgJCgsMDQ4PEBESExQVAAEDBQYHCAkKCwwNDg8REhMUFRYYAAECAwQFBgkKCwwNDg8REhMUFRYYAAMEBggJCwwNDg8QERITFBUWFxgZGhsBAgQFBgcJCgsMDQ8QERITFBYXGAECAwQFBggKCw0ODxASFBoBAgMEBQcICQoLDA0ODxAREhMVFhcYGRobAAMFBggJCwwNDg8QERITFBUWGBobAAECAwQGBwgJCgsMDQ4PEBESFBUAAQMEBQYHCAkKCwwNDg8REhMUFhcYGRobAAIDBAUGBwkKCwwNDg8SExgaAAECAwQFBgkKCwwNDg8QERITFBYXGBkaGwIDBAUGBwkLDA0OEhQYAAIGBwgKCw0PEBESExQVFhcYGRobAwQFBwgJCgwNDg8QEhQVGwACAwQGBwgJCgsMDQ4PEBESExQVGAEDBwsMDQ4PEBESExQVAAECAwQFBgcICQ0ODxAREhMUFRYXGBsBAgMEBQYHCAkKCw0ODxAREhQVAAECAwUGBwkLDQ4PEBESExQVFhcYGRobAAECAwQGBwgJCwwNDg8QERIUFRYYGhsAAQIDBgcJCgsMDg8QERIUFRYXGBkaGwECAwQFBgcICQoLDA0ODxATFhcYGRobAAEDBQYHCRIUAAECAwQFBwgJCgsMDQ8QERQAAQIDBQYHCAkKCwwNDg8QERITFRcYGRobAAECAwUHCAoMDRASAgMFBggJCgsNDg8QERITFBYYGgACAwUGBwgJCwwODxESFAABAgMEBQYHCAkKCwwNDg8QERITFBUWGAABAgQFBggJCgwPEBESExQWFxgZGgECAwQFBgcKCwwNDg8QEhQXGBsBAwQFBgcICQoLDA0ODxAREhMVFhgaAQIDBQYHCAkKCwwNDg8QERITFRYXGBobAAECAwQFBggJCgsMDQ4PEBESExUXGBkaGwABAgMEBQYHCAkKDA0PEBMXGAABAwQFBggJCwwNDg8QERITFBUWAAECAwQKDAABAgMEBQYHCQoLDA4PEBITFBUAAQIDBBIAAQIDBQYJCgsNDg8QEhMUFhcYGRobAAECBgcICQoMDg8QERITFBUaGwABAgMEBQYICQoLDA0OEBESExQVFhcZGhsBAgMFBwgJDA0ODxAREhMUFhcYGRobAAIEBQgJCgsMDQ4PEBESExUWFxgZGhsBAwQFBgcICQoLDA0ODxAREhMUFhcYGRobAAECAwYHCAkKDA4PEBIUAAECAwQGCAkKDA0PEBITFBUWFxgZGhsBAgQGBwgJCwwNDhQVFhcZGhsAAQIDBAUGCAkKDA0OERIUAAECAwQFBggJCgsMDQ4PEhMUGAABAgMEBQYHCgsNDg8QERITFBUYGwECAwQFBwgLDA4PEBIUAAECAwQFBwgJCgsMDQ4PEBESExQVFhcYGRobAQMFBgcICQsMDQ4PEBESExQVFhgaGwABAgMEBQYHCAkKCwwNDg8REhMUGAABAwUGCAkKCwwNDg8QERMUGAEDBQcICgsMDQ4QERMUFRYXGBkaGwABBAUGCQoMDQ4PEBITFBYXGBkaGwABAgMEBQYHCQoLDA0ODxAREhMUFwECBwkKCwwNDg8QExQWFxgZGhsAAQMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAgMEBQYHCQoLDA0ODxASExQAAQIDBAUGCAkKDA4PEBESExQVFhcYGRobAAEDBAUHCAoMDRIUAAECAwQGCAkKCwwODxASFAABAgQFBwgJCgsMDQ4PEBESFAECBAcICQoLDA0ODxMUGAEDBwgJCg0ODxARExQVFhcYGRsAAQQFBwgKCwwNDg8QERIUFRYXGAABAgUGBwgJCgsMDQ4PEBESExQVFxgaAAECAwYHCAkLDA0OERIUAAECAwQFBgcICgsMDg8SFAECAwQFBggKCwwNDg8SFBUYGgECAwQFBgcICQoLDA0ODxAREhMUFRYYGhsBAwQGBwgJCwwNDg8RExQVFhgZGhsAAgMEBQcICQoLDA0ODxAREhMUGAECAwQFBgcICQoMDQ4PEBESExQVGAABAgMEBQYHCAoLDA0ODxITFAABAwQFBggJCgsMDQ4PEBESExQVFhgAAQIDBAUICQwODxAUAAECAwUHCAoLDA0ODxESExQVAAEDBQYJCgwODxAREhMUFhgAAQMEBQYHCAoLDA0PEBESExQVFhcYGRobAAIEBQYHCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAUGBwoLDA0OEBIUFRYXGBobAQIDBAUGBwgJCgsNAAECAwQFCAkKCwwNDg8QExQAAgMFBgcICQoLDA4PEBIUAQIDBAUGBwgJCgsMDQ4PEBESExQVGBkaGwECAwUGBwgJCgsMDQ4PEBESExUWFxgZGhsAAQIEBQoNEhQWGBsAAQIDBAUGCQoLDA0ODxASFAABBAYHCAkKCwwNDg8QERITFRYYGgABAgMEBQcICgsMDQ4PEBESExQVFhgaAAECAwYHCAkLDA0ODxAREhMUFRYXGBkaGwABAgQGCAkKCwwNDg8REhMUGAECBQYHCAoMDQ8SFBgAAgMEBgcJCgsMDQ4PEBESExQVAAECAwYHCAkKDA0ODxAREhMUFhsAAQIDBgcJCgsMDQ4PEBESExQYGwACAwQGBwgJCgsMDQ8QERITFhoAAQIDBAUGCAkLDA0ODxESExQVFhcYGRobAAECAwQFBwgJCgsMDQ4PEBESExUWFxgZGhsBAgMEBQYICQoLDQ4PEBESExYYAAIEBggJCwwNDg8QERMUFRYXGBobAAIDBgcICQoLDA0ODxAREhMUFRYYGQABAgMEBQoMDxIAAQIDBAUGCAkKCwwNDg8QERITFBUWFxgZGhsAAQIDBAYHCAkKCwwNDhAREhMUFRYXGBkaGwABAgMFBgcICQoLDA0ODxARExQVFhcYGRobAAEDBAUGBwgJCgwNDg8REhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QEhMUFRYXGBkaGwECAwQFBggJCgsMDQ4PEBESExQVFhcYGhsAAQIDBAYICQsMDQ4PEBESExQYGQABAgMFBgcICwwNDg8SFBgAAgMEBQYHCAkLDA0ODxAREhMUFRYXGRobAAEDBQYHCAkLDA4PEBESExQXGBsAAQIDBAUICQoLDA0PERITFBUWFxgZGhsAAQIDBAUGBwgKCw0ODxAREhMUFRgZGhsAAQIDBAUGBwgKCwwNDg8QERITFBYXGBkaGwACAwQFBgcICQoLDQ4PEBESExQVFhcYGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAECAwQFBgcICgsMDQ4PEBESExQVFhcYGRobAAECAwUHCAkNDg8QERITFBUWFxgZGgACAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaAAECAwUHCAkMDg8QERITFRYXGBkaGwABAgMFBgcICQoLDA4PEhQAAQIDBAUICQoLDA0PEhQAAQMFBgcICQoLDA0PERITFBYAAQIDBAUGBwgJCgsMDQ4QERITFBgAAQMEBQYHCAkKCwwNDg8QEhQVGBoAAQIDBQYHCAkKCwwNDg8QERITFBUYGgABAgMFBggMDhATFBgAAQMEBQgJDA0PEBESExQVFhcYGRobAAEDBQYHCAoLDQ4PEhQAAQIDBQcICQoLDA0ODxAREhMUFhgAAQIDBAYICQoLDA0ODxASFBYYGgABAgMEBQYHCAkKCwwNDg8REhMUFRYYAgMECgsNEBETFAIDBAUGCAkLDA0QERITFAABAgMEBQYHCAkKCwwNDg8QERITFBUYGgACAwYHCQoLDA0PEBESExQVFhcYGRobAAECAwQFBwgJCw0ODxESExUWGBoAAQIDBQYICQoLDA0ODxAREhMUFhgaAAECAwYHCAkKCw0OEBETFBUWFxgZGhsAAgMEBgcICQwNDhAREhMUFhgaAAECAwQFBgcICQoLDA0ODxESExQVGBkaAQIEBQYHCAoLDA0ODxESFBUWGBobAAEDBAYHCQoLDA0ODxAREhMUAQIDBAUGCAkKCwwNDxARFBUaAAEDBgcJCgsNDhAREhMUFRYXGBkaGwABAgQFBgcICgsMDQ4PEhQaAAMEBggJCgsNDg8QERITFBUXGBkaGwABAgMEBQYHCAkKCwwNDg8REhMUFxgZGhsAAQIDBAUGBwgJCgsMDQ4PERITFRYXGBkaGwECBAUGCAkKCwwNDg8QERITFBUWFxgZGhsAAQIEBQYHCAkKDA0ODxAREhMUFRYXGRobAQIDBAYICQoNDg8REhMUFRYXGBkaGwABAwQFBgcICwwNDxAREhMUFRcYGRsAAQIEBQYHCAkKDA4PEBESExQVFhcYGRoAAgQFBggMDQ8QERMUFhcYGRobAAECAwQFBgcICQoLDA0ODxAREhMVFhcYGRobAAECAwQFBgcICgsMDQ4PEBESFBYYGRobAQIDBAYHCAkLDA0ODxAREhMUFRYXGBkaGwABAgMEBQYHCAkKCwwNDg8QERMUFRYXGBkaGwABAwQFBgcKCwwNDhITFRYXGBkaGwECAwQFBgcICQoLDA4PEBESExQVFhcYGRobAAECAwQFBgcICQoLDA0OExcYGRobAAECAwQFBgcICQoLDA4PEBESExQVFhcYGRobAQIDBAUGCAkLDA0ODxAREhMUFRYXGBobAAECAwQFBgcICQoLDA0ODxASExQVFhgZGhsAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobAAEDBAUGBwkKCw0ODxAREhMUFRYXGRobAQMFBgcICQoLDA0ODxAREhMUFRYXGBkaGwECAwQFBwgKCwwNDg8REhgaAgMEBQYHCQoLDA0ODxAREhMUFRYYGRobAAECBAUGBwgKCwwNDg8QFBUWFxgZGhsBAgMEBgcICQoLDA0ODxAREhMUFRYXGBkaGw==',
  weights: '8//2//P/9v/7//T/9f/4//f/9f/2//n/9/8BAPf/+v/7//3/+v/9////+P/7////BwD7/wYA///I/9j/8v/P//H/1P/n//H/3f/n//P/5f/p/7//4f/O/+D/2P/N/8f/1v/a/9j/3P/x/w0A4P/2//X/4v/a/8n/8v/o/+v/5f/u/8D/5f/T/9P/w//v/9f/2f/i/9//4P/m/73/EgDl/9//CgDl/+b/2f+5/9v/3//X//L/9P+5/7P/zf/M/7z/0f/V/9T/0f/m/+j/3P8TAPD/2v/y//P/9v/0/+r/0f/c//D/9f/v/9f/0f/W/9f/4P/S/8b/sv/G/9H/0P/V/+v/6v/y/9r/8f/q/+X/2//m/9v/4v/p/+3/0v/b/+//9v+7//T/8f/a/+//uf/R/9n/5f/m/+f/8P/q/+D/3//q//P/7v/a//X/4//l/9//9f/K/xQA9v/C/8D/4v/G/+b/4P/d/+H/2//U/9b/QQDT/+D/8f/d/+n/4P/v/+//yP/j/9r/vf+2/9P/yv/S/+L/zv/V/9v/9f/X/+H/8v+z/8L/OgDp/+//xP/0/8T/zf+2/+j/yv/L/9b/6P/Z/9b/yf/c/+n/x/8kAOT/2f/r/+3/3P/d/87/yv/d/9b/yP/C//T/1//S/7z/6//I/9r/1P/Y/+T/EwDf/+j/xv+s/w8Ayv/J/+//FwAOAO3/5P/k/8D/1P/n/8n/4//b/9L/uf/h/8//vf/C/83/8f/C/yIA5f/J/8f/5f/h/8//rv/W/+j/7v/t/8X/DgDm//L/yf/t/73/1//J/87/1//u/+v/2P/i/9v/3v/y/+D/1v/O//D/4P+8//T/2P/n/9P/s//c/87/1f/g/+X/xv/m/9H/HQAKALX/2P/M/+r/6//a//D/1f/b/+D/vP/m/8n/yv/p/8r/yv/R//b/6P/n/7//wv/q/8P/9v/T//X/9P/n//D/2f/k/8v/5v/Y/9L/yf/W/+D/3v/P/9z/MADo/+L/8P/U/+H/5//x/93/zf/d/+r/3//V/8//uv/U/7//4P/e/9r/5//R/9r/zf/X/9H/5/+3/7f/0f/O/xYAu//r/9L/4v/q/+3/7//1/8j/7v/s/9D/6v/l/9T/4P/T/8n/uP8sANP/zf/2/+r/9f/k/9f/5P/P/+//8P/u/+r/9P/f/+n/7P/r/9v/rv/Z/9D/1v/W/+7/FADv/+b/CgDw/+7/1P/b/+7/1//s/+f/4P/O//H/wP/n/8j/7v/U/9X/3f/U/+X/3//c/8X/9v/S/9X/wP/e/97/zP/a/8v/PgC+/8v/8//a/+v/y//M//X/yv/f/9j/z//P/+//1P/X/9X/2f/q/+n/5v/1/9T/4f/k/+P/4P/d/+L/3//v/8r/EADw/93/7P/D/97/0f/U/+T/7f/G/+P/4f8RAOz/6v/i/97/1v/r/+b/5v/H/8//6v+6//H/4f/I/8//3P/U//X/4//a/9P/7P/M/+P/3/8eALb/2P/B/+b/6//V/7b/6v/x//X/4//K/8n/2//K/93/3//d/w4A5f/b//T/1//U/8v/7P/X/+z/0//1/+3/6//u/8r/2//N/+3/uv/V/+X/xP/i/8T/5P/t/+T/5P/j/+P/v//t/+f/6v/p/9T/5P/k/8z/CgDH//P/CgDt/+P/6//X/8P/yv+7/+r/4P/L/8r/2v/u/+r/4v/O/9L/2f/W/7//yP/H/7//y//M/+3/w//o/8H/uP+3/0IAt/+1/8L/zP9BAMX/1v/0/9P/3f/e/8//2//b/+D/1//e/93/3v/U/+H/2//w//T/9f/w//X/9P/1/+7/9f/b/+D/CgC3/97/1f/Q/8n/8//2/+L/EADf//L/5//1/9T/1v/G/9P/3v/T/8v/4v8OAM7/0//Y/9j/8//c/9L/2f/S/9D/1//R/9H/1P/X/+P/6f/o/9z/6//k/+b/6f8MAM7/yv/O/woA3v/e/8z/4v/k/9//1v/o/+b/5P/V/9D/1f/C/97/2v/e/97/6//l/8n/7f8QAOP/7/8OAPL/wP/T/+n/vf/F/83/7v/Y/9v/6P/o/9b/4v/x/+r/1v/c/+z/8v/O/9T/4v/V/9T/7v/X/83/3//b/+T/7P/k/+P/7f/f/+f/EgDh/+P/8f/E/9b/z//V/+n/zP/m/+n/2P/o/97/0f/d/+H/4//j/9L/3v/a/xMADADi/6j/yv8KABAA7//w/+D/0f/N/+n/zP/s/8f/6P/s/+H/7f/M//D/8v/0//L/8//u//T/8v/e//D/6v/u/+H/6f+n/+L/8//p/+L/wv/x/+z/wv/0/7j/6//u/9v/tv/j/8z/xf/S//b/7v/D/+r/7v/O//T/2v/g/9n/0f/Y/9P/wv/S/+3/uv/Z/yUA2f/b/9//z//d/+T/5P+//9v/x/+z/+v/0P+4/9b/xv/K/9v/3P/M/+b/8v/U/9n/8//0/xEADQAKAAwA2//A/9b/3P/l/9f/5//t/9n/6P/Y//H/3f8MAPb/5/8RABAA7v/t/9j/wv8XAMn/IwDv/9f/4//o/+//7f/i/+H/0v/V/77/7P/x/+j/1f/1/+P/DADR/+P/v//d/9f/9v/R//b/yv/s/9z/3P8QANL/3//J/9z/zP/O/67/yv+7/+P/2P/a/9D/3v/2/+D/6P/o/+7/1/8RAOL/4//s/+f/5f/p/9f/2//l/+b/4P/g/xYA6f/n/+T/4//s/97/4v/j/xEA2P/e/8f/2P/d/8L/uf/Z//H/0f/w/+n/1f/p/9T/3f/N/+H/6f/n/8//1f/A/yQA0f/D/wsA6P/1/+D/6v/c/+n/v//y/+r/6//h/+j/6f/1//H/4v/A/9T/0P/X/9f/zf/0/+j/6/8NANT/5f+m/8n/CwD2/9b/1v/G/9P/4/+//9T/zv/R//H/1//t/7T/v//u/zAA6f/g/8//9v/T/97/2f/q/9L/9v/M/9D/4//U/+n/2P/U/8//wf/g/83/2/8YAPT/2f/f//T/y//e/7v/0f/F/9L/2f/u/+//zv/y/+v/8//H/9P/zP/O/9f/yv/e/93/6//i/+f/4P/j/+j/5v/q//T/5f/m/9//5v/i/xIA8f/W/+P/6f8LAPH/4P/v/+j/6f/t/9b/4v/2/9j/7f/Z/9P/1P/X/97/2v/P/+H/0v8NAM//JADh/+b/7P/a//H/5//r/8H/1v/l/8b/5v/T/+r/zf/T/9r/vv/y/83/3P/L/+f/0v/L/87/1//2/9P/4f/d/9b/1P/g/9X/7v/V/+L/3v/Q/zQA2P/z/9X/3P/y/9z/4f/o/+D/5v/k/9r/y//a/9f/1v+//+X/1f/0/9X/1P/Y/8j/0v/T/87/v//W//D/0v/L/9r/FgDI/8H/8f/s//b/3P/L//T/2f/k/9n/yv8MAPX/yv/J/93/2f/b/+T/DADs/+//6P/2//L/8f/t/9r/8v/f/7v/9f/Q/9H/4P/Z/+L/yf/Q/9T/2//P/+L/1v/e/9//2//Z/+L/8f/t/9//3f/n//b/3P/0//H/7P/f/+X/9v/k/9L/yv/U/8v/0//P/8r/z//d/8L/JADm/+H/5P/y/+7/2f/h/8j/2v/b/+T/1v/v/+v/4//u/+//9v/x//L/4//h/+r/6//w/8r/8P80AOj/8P/N/8P/vv/b/9f/xf+3/8P/z//W/9X/3f/g/9f/3P+p/9f/v//V/+L/GQDD/+3/vf/L/+f/6f/B/8v/6P8NAK7/0f/k/9f/zP/g/9n/4P/z/9P/2/8MAOP/7P/f/9z/6f/u/+j/3//b/93/5f/m/xcACgDc/8v/5v/Z/+b/4v/t//H/6v/j/9j/2f/0/+7/5f/Y/+D/6f/h/+D/5f/R/9z/1P/X/8//5P8iAO7/7//s//X/9P/z/+b/0v/P/8H/1f/c/9L/z//Q/83/3//n/9D/zv/s/8j/x//g/9j/NgDl/9b/zv/j//L/3//i/9z/4P/d/8L/IQDR/9z/8v/f/+3/pv/e/9L/2f/b/9D/tP/w/9b/2f+8//T/zv/l/9L/1//q/+H/rP8NADAA1f/H/9f/7P/U/7v/z//i/83/1P/O/9P/wf/v/8H/1v/c/+v/1//s/+L/5v/j//L/7v/p//P/5//2/7L/uP/d/+f/z//M/+H/6//N/93/0v/S/8L/5P/d/93/FADf/+T/x/+t/w8Ay//J/+//FwAOAO3/5P/l/8H/1f/d/8n/5P/b/9P/uf/i/8//vf/C/+X/9f8XAOL/5P/L/+f/2f/d/+//7P/F/8P/9v/c/9//1P/h/+T/7P/y/+T/8P/s/+z/5//c/9z/2//p/+z/7P/z/+T/4P/i//L/0f/g/+L/8P/w/wsA7v/i/+r/xf/J/+j/JgDU/+D/7f/l/83/wv/q//X/0f/v//T/1//B/+T/vf/x/8j/4f/S/9n/7f/Y/9b/1f8QANb/4P/r/xgA9v/a/+H/3v/c/9X/5f/U/8v/zv/o/+7/6P/c/9v/xf/m/+L/5//f/+X/5f/n//b/5P/V/7//wf/g/8//zv/Z/9r/1P/R/8r/6f9CAMT/1P/I//P/2P/B/9r/0//c/9j/3f/h/+D/3//t/+X/6P/h/+D/5v/1/9//4//l/+b/7P/h/9z/1P/T/9n/3P/i/ygA2//k/9L/2//g/97/9v/u/8z/9f/O/9H/7//n/87/of8TALD/1P/X//P/7//z/+z/yf/I/83/yP/W/9D/yf/n/6f/5f8dAOj/wv/k/xsA2f/l/+n/7f+//+b/8f/f/8v/4f/N/9D/2//c/9v/2P/x/73/zf8UANr/4f/o/+z/4v/b/+//y//P/8b/zf8qAND/y//K/9D/xf/f/9z/2f/Q/9v/2f/n/+X/1f/x/+z/0v/s/+7/tf/g/8z/5f/s//D/8v/r/+L/6f8QANH/6f/T/87/5//t/9n/tP/J/97/0v/i/+X/5v/d/9v/0f+9/y0A3P/p/9L/1v/C/9j/3f/f/9v/5P/n//T/sv/Y/+b/DADv/93/zv8YAMT/DwDg/+3/9f/M/+n/7P/Q//T/0v+z/9j/5P/w/9T/7v/j/+r/yP+q/8r/5v/j//H/zf8QAAoA8f8RAML/tP/c//D/4f/z/9r/8P/z/9D/6//u/9n/4f/T/9j/vP/S/+L/xv/o/9v/y//V/8//0//L/+n/7P9GAN7/z//H/83/z//F/8//0v/X/8//4P/h/9z/9v/g//L/9P/s/+//CwDT/+X/0//H/9r/8f/E/73/7f/n/8P/6/8SANj/3v/M/+T/5f/b/+X/4f/g//L/6//w/8r/0P/e/+j/2v/i/+7/4//S/9P/1P/H/9z/2//p/9z/2f/g/+v/EADQ/8f/2P/j/+L/wf/B/8T/3f/s/9v/3//b/9X/5P/e/+H/8P/e/+j/4f/V//L/7v8RAN7/4f/s/9v/4v/d/xUA7v/V/+j/4//q/+n/4f/u/+//8v/m/93/7f/t//T/0P8OAOb/8P/w/+//4//o/+T/5f/s/+v/5//x/xEA4//n/+j/7P/l/8n/9P8MAMf/z//P/77/9f/z/+//wf+8//H/zP/p/+j/yv/y/+3/0v/P/97/4v/W/+7/5v/g//L/6f/l/9j/9v/b/9f/5f/r/+//1//b//H/9P+9/+//8//c//H/uv/S/9n/7v/C//D/5//K//b/zv/R//D/1v/f//H/1//X/9H/0P/F//P/5P/l/+X/6//n/+v/4//t/xcA5P/s//L/DQALANv/1//c/97/0//c/9r/1//g/8//5//m//X/6//0/9X/xv/V/w4Axf/m/9D/3f/t//D/8/8NANH/yf/b/8n/0P/U/8z/0v/c/xcA3//k/9j/6v/r//T/7f/l/9z/0v/b/87/6//b/9r/1P/K/8r/xv8dAN3/5f/f/9j/6v/p/+D/6v8LANv/wv8YAOf/0P/M/8v/zP/D/9z/8//X/9v/yv/g/9X/2v/d/+j/4f/e/+P/2v/a/w8A8f/s/9//7P/h/+X/3v/c/+7/7//t/+7/5//o/+b/7v/z/+3/4//v/97/8f8OAOT/8f/v/+7/4P/m/+X/2//V/+f/5//g//X/7f/z//b/7P/0/+//8P/m//D/8f/y//P/9v/2/+L/7f/2/9T/xP/x/9z/2f8aANH/3v+///b/0f/S/9T/2//x/9H/0//n/+r/9f/2//L/9P/m//T/5f/R/9r/3//2/8v/wP/g/93/6P/g/+X/1P/g/9b/6//S/+//6//m/+T/7v/h//H/3//p/9j/8//Z/9X/6v8QAOX/7//n/+n/7f/q/+b/7f/s/+H/7v/i//T/9v/X/xEA2//c/wsA6P/o/+L/8//r/9r/6P/r/8//0P/y/+j/3v/k/93/7P/u//P/3P/t/+3/5f/L/8T/2P8NANb/0v/o/9T/2v8mABoA8//e/+L/0P/Z/+P/8//0/83/6f/y//H/9P/0//D/DADC/8T/2f/r/+D/yv/f/9j/4//a/+T/5f/2//T/0//u/+z/4v/z/+L/8v/q/wwAIgDe/+v/v//O/9r/2f+s/7f/uf/f/8D/tf/r/73/7f/j//P/x//0/wwA1f/n/+X/CwDl/9f/2v/y/8n/8f/v/9f/2f/b/9f/1P/X/+z/8P/1/+T/8//p//T/8v8RAMv/2v/N/9z/1P/n/9f/2//Z/9v/zv/b/9H/5P/f/9T/DQDf/+P/zv/i/+X/8//x/+//4v8SAPP/9f/g/+v/7f/n//X/8v/0/+7/9f/s/8r/5//v//P/9P8PANz/1//Y/9b/3P/V/+H/1v/Y/9D/GADl/87/2v/g/9j/EQDn/+j/3f/l/+j/7v8QAAoA8P/1//b/9P/1/+r/9P/1//P/5//t/+3/6P/w/+H/9P/m/woA3v8KAOT/2v/n/+L/4//k/8z/2f/Z/+b/9P/i/+n/3//y//X/0f/S/9b/u/8dAMb/6f/z/9n/z//N/9X/yv/z/9H/vP/h/97/8//k/+3/5//r/+f/7P/m/+j/CwDj/+b/5v/p/+z/8//p//P/7//z//T/6//0//H/8v/1//b/9v/s//X/9P/m//P/8P/u//X/FADZ//D/6P/i//D/GgDm/+T/7f/j/9//5f/c/+z/5//t/9v/8P/t/97/4P/f/+j/5v/p/+n/5v/y//b/5f/s//H/6//a/+7/8v/x/+j/9f/n//L/DADj//H/4f/2/+v/6v/0/+v/7P/y//H/7P/v/+b/8f/m/+D/2P/i/+v/4f/v//D/4P/m/+T/7P/t//H/8v/2//T/8/8XANP/8v/c/+X/5//j/+j/6f/o/+T/5//g/9f/6f/o/+P/6f/g/+3/4//y/+b/6f8lAMr/1P/Z/+n/7v/j/+r/6P/R/+z/5f/v/93/5//q/+P/7v/g/93/6//x/97/6v/n/+j/7//r/+7/6v/m/+n/6P/m//b/7P/v/+3/5v/t/+3/4v/t//D/6//w/+//EwDx/9r/5f/k/+//2f/r/+X/4f/h/+r/CwDb/+r/5v/l/+v/3P/h/+n/3P8YAOD/7v/v//P/8P/1//P/8v/V/+j/4//k/9n/EADk/+X/3f/k/+n/GwDe/9//4v/i/9//7//c//T/8v/z/+T/8f/w//b/0v/q/+n/1v/Z//H/4P/m/+f/3v/c/+r/5P/a/+3/2//X/+H/0P/w/+P/6f/h//D/5P/j/y4A2//m/8z/0P/Q/9P/4f/f/+L/1P/Z/+P/FQDc/9n/8f/l/+P/y//z/+v/6//O/+3/3f/p/+z/4v/0/xYA0//j/93/4//d/+D/1P/m/9r/3P/d/97/6v/d/9//CwDa/+X/8f/d/+X/6//m/+D/9f/f/x0A3f/b/9v/8f/q/+f/8P/Q/9z/7//V/9v/5P/l/+P/3P/g/+3/9P/f/+j/7v/s//D/6v8ZAOj/7P/r/+3/8v/r//b/6P/h/9//7//k/9f/5v/q/+j/6P/x/+3/1//U/+T/4v/m/9//4//g/93/3v/a/97/JwDg/9f/2//Y/+D/7//h/xEA3v/i/+b/5f/s/+3/8v/l/+r/DwDe/+f/5v/t/+z/8//z//b/7f/1//L/5//c/+T/CgDl/+j/6//f//D/8P/k/+3/7//v/+f/5v/q/+T/9v/z/9f/3//c/9b/9P/R//T/8P/q/+z/4f/v/9r/EQDw/93/9f/v/xIA7P/s/+//7P/z/+H/8v/r/+z/9v/d/wsA8P/b/+r/9f/x/+//7//q//L/5v/r//X/7//w//b/8f/2/+L/7v/v/+v/7v/y/+v/8P/i/+7/7f/u/+//8P/s/+7/4v/w/+7/9f/2//D/9f/x/+v/2f/d/+z/2//o//L/8f/r/+3/0P/y/8//5f/c/6//yf/R//b/7//b/9f/2f/l/97/DgDs/9v/7P/f/+3/5P/s/+H/6P/h/wsA4P/k/+//4//m/+f/5f/r/+T/7v/q/+L/5v/u/9f/4v/l/+X/6//q/+X/5//l/+j/3//m/+v/8//z//X/7P/x//T/9f8LAOn/6f/v/+L/9P/o/+//DwDu/+3/7v/i/+j/7v/u//P/8v/w//L/9f/1/9z/0//b/9z/1//t/8P/2P/d/9j/yv/J/8n/2v/P/9D/3//g/+j/4P/m/+H/3//s/+H/3v8KAN3/3f/z/+r/8v/e/+j/5//a/+X/8P/t/+7/3f/i/w0A4f/q/+H/5f/n/+f/6P/q/9r/6P/h/+z/8P/r/9r/8//s//T/5f/y//H/7P8mANn/2P/r/8j/6v/h//D/5v/c/+n/3//t/+j/7v/r//H/7v/d//X/8P/S/+P/9v/s//T/4P/h/9//2P/z/+P/CwDm/9z/6f/u//b/4v/y/+n/6//c/8D/yP/r/+7/FgDk/+3/1P/G/+3/xf/b/9H/6f/R/9T/1//M/9v/3f/j/wsA2//G/9f/FgDh/8z/8v/U/+v/8v/o/+7/0P8TAOP/7//j//D/5//x/9X/8//x//b/8v8MAPL/7//z/+j/8P8dAMv/5//W/93/4f/g/+7/4//v/9H/6v8MAOH/6P/m/+r/6//e/+n/5f/z//b/7f/u/yYA5f/l/9j/2v/l/+z/5v/j/+7/2f/p/9z/0//k/+X/8//y/+j/6f/f//b/7f/e/w4ADADb/+P/5P/p/+r/6/8KAPb/7v/y/+r/6f/y/+z/6f/t/+3/5P8LAOj/6f/l/+H/6v/j/xoA6P/k//T/6//f/+n/6P/k/9//4f/W/+j/6P/j/93/5//s//T/6f/w/+7/8f/N/93/7//h/97/8P/O/+P/z/8TAOn/5P/f//D/3f/p/+T/7//j/+T/5//1/+v/9f/1/+z/8v/x/+r/7//t/+j/6v/s/+j/CgDg/+T/9f/1//b/9v/1//b/4P8NAPL/3P/b//H/8v/t/+n/6v/p/+j/4f/2/+v/IQDs/9v/7P/g/+v/7f/2/+H/8v/0/9P/3v/a/9f/3P/k/9T/5f8sAOf/4v/p/+T/2v/p/9z/6//e/9z/4f/g/+H/6f/v/+v/7P/p/+z/9P8NAO//7P/t/+P/6P/t/+z/8f/j/+f/8v/z//D/9P/q//X/EQDq//T/7P/2/+r/2//1//H/7//0/+X/9f/y/+//4//y//D/7//n//P/8P/x/+n/2//z/+f/6P/v/9v/8//j/+T/6//n/+j/8f/t/9r/8f/x//T/8f/y//X/9v/z//T/9f/w//b/8f/v/+//6v/s/w0A9f/0//P/7//u//L/EgDj//b/9f/u//L/4P/u/+7/8f/x/+z/4f/p//b/7f/0/+r/GACx/+7/CwDx/+7/EQDn//T/w/+3/+v/5v/Y/8v/uP/K/8H/zv/C/+b/CwC9/8T/1v/B/xoA3v/p/+X/1P/Y/9T/vv/z/7f/8//f/9H/w//W/8H/7//X/+D/3f/b/+D/FADy/+T/EQDf//L/9P/s//L/9f/z/+T/6v/v//L/9P8RAMr/6f/1/+T/4//X/9r/4P/a/9P/2//b/woA2//k/+3/8f/h//L/7f/w/9H/3P/d/+3/7v/f/9X/6P/m/+z/7f/o/9r/3f/l/9H/EQDo/+r/6v/n//P/8v/m/+v/7P/u/+3/DADr/+n/6//z//L/9v/0/+3/7v/v/+v/8f/y//X/9v/a/+H/4v/k/+z/5P/i/+f/4//r/+b/7P/m//T/DwD2//D/9P/s//b/8//x//P/9v/r//T/8P/z//P/9P/x/+3/9P/y//D/7//0/+3/7//w/+7/5//n/+3/8v/Y/+X/4//k//X/8//i/+r/8v/k//L/9P/1//L/8//z/9n/2v/t/woA5//U/9v/5//d/+f/1P/e/+n/5v/t/9//5P/s//T/8P/z/+//7f/z//D/0//U/+H/4//t//H/7//l/+L/5//l/+b/3v/c/+z/3v/X/+j/7P/k/+j/GADU/+j/6f/m/+f/8P/z/+//3f/f/+7/8v/r/+D/7P/o/+z/8/8LANz/CgDf/9f/7v/a/9//1P/n/+7/1v/S/8v/7P/P/8//6P/q/+T/2f/r/+n/6P8XAOf/3f/j/9X/GgDX//L/9P/n/wsA2P/W/+z/6f/g/+T/7v/t/+n/7v/s/+X/5P/j/97/4f/X/+P/7v/s/+v/6P/x/+//EQASAO3/5P/o/+//9f/x/+j/6//b//L/6f/0/9//5f8QAOz/5//Z//P/6//m/+r/5//t/+b/8f/y//X/2//e/+r/6v/v//b/4v8PAO3/7v/l//X/9f/z/9z/7f/z//T/6v/y//b/9f/1//P/9v8KANz/3//m/+X/DwDp/+//6//v/+v/3//n/+H/7v/q/xMA6f/v/97/8//s//L/3//z//D/6P/r/wwA8v/y//P/5v/2/+f/FQDq//D/9P/e/+D/5P/s//P/9v/v/+L/7//q/yAA2v/x/97/8P/n/+f/9v/p/+T/4f/x/9//7f/p//H/6P/2/+f/7f/n/+P/5P/m/xwA8v/u/+H/6P/k/+T/7//j/93/9f/x/9v/6P/b/+r/8P/t/w8A7v/i/+X/8P/i/+7/8P/y//H/8P/w/+7/6f/s//b/8v/y/+v/7P/1//P/8f/Y/+3/8P/q/xIA7v/x/wsA8f/0//T/8P/t//b/9P/0/93/6//n/+z/8P/1/+//8//s//H/7f/v/w8A5//t//b/9f/2//X/3f/T/+X/1//p/xQA4f/z/+P/7P/w//P/6//s/+D/6f/e/+P/3f/y/+f/8v/u/xgA0f/w/+H/7f/l//L/wP8PAOf/EgDd/8f/zv/V/77/y//S//X/3//c/+z/8P/f/+7/6//u/+L/9P/1//H/GgDt//b/7f/z/+b/9f/y/+r/8v/1//H/8f/y//X/7//w//H/5/8RAOL/3v8cAOv/7//k/93/6//h/9r/5//r/+X/5f/m/+z/8P/1//X/1f8ZAND/2v/x/9b/3v/S/+X/DADn/+//2v/R/9r/2f/f/93/4f/i//D/7f/s/+z/4//f/wsA6//d/9z/5v/Z/+3/5v/w/+b/8//r/+f/6f/t/+H/7P/x/+7/8P/w//P/8v/j/+z/8//v/+n/4//p/+j/5//n/+r/6P/w//L/FgDq/+j/3//0/+7/8//0//L/9P/0//T/6f/c/9j/7P8SAO7/5f8KAOf/2v/q/+f/3f/r//D/4//h/+j/4P/a/+//6v8QANn/7P/o/+7/7P/k/+j/5//2//T/8//y//P/8f/w//D/9P/q/+z/9v/0//T/9v/q/xAA4f/m/+X/9f8MAOD/6P/u//b/9v/x//T/9v/p/+j/8f/0//X/9v/0/wwA6v/x/+7/8v/w/9L/4//d/+v/6f/Z/+X/1//c/9H/3v/o/9X/5v/o/w0A1v/o/+f/6//t/+L/7P/n//H/8v8NAO3/8//s//H/CwDo//T/8P/m/+v/8f/r/9//4//w/+n/6f/l/+//7P/s/+v/6P/u/+j/4//a/+r/6P/n/+T/3f8YANj/5//c/+r/7P/h/+L/EQDe/+v/3//M/+n/0v/x/97/8v/p/8//3v/z/+f/0P/r/9j/1//K/+P/6//j/+P/3v/g/9H/1f/a/+f/4v8MAOD/0//r/+v/8v/m/+7/7f/w/9j/0//q/+X/6//U/+r/5v/Y/xEA4P/u/9T/EgDf/+f/6v/s/+X/6f/h/+P/6v/h/+//2//s/xIA1P/d/+j/8P/r/+3/8//w/+j/3f/y/9r/7P/w/+j/9v/2//X/7P/v//D/6//i/8//2//W/+z/yf/B//P/6v/V/9T/3//y/97/y//Z/8//8f/m/+T/1P/s/+L/3P/Y/+v/8f/o/+j/6v/k/+n/6P/o/+L/5//r/+//8f/t/+3/9v/t/+j/y//w/+n/GwDF/7v/sP+9/83/1f+//9j/3//k/+v/1//q/+P/4v8KAOH/6P/i/9v/8//x//X/9P/j/+z/7v/u/+v/8//q//T/3f/n//P/z/8KAPX/9P/D/9v/1f/n/+T/9v/Q/+v/6//w/9b/3f/R/9r/2P/i/w8A3//O/9z/5P/n/wsA4//z/+j/2//x/9H/2P/V/xEA3v/U/9v/4f/t/+X/5P/r/+T/3v/k/yAA2v/x/9//5P/r/9T/6//l/+D/4//o/+f/6P/k/+X/6f/d/+f/8P/m//X/7P/1/+n/8//0/+z/8f/x/+v/7v/p//D/9f8UAPH/9f/1//L/8//0//L/8//2//T/EQDm/9L/p/+9/9r/zv/u/8X/yP/U//L/0f/Q/+v/1f/k/87/6//w//L/4P/q/8f/6f/n//D/8f/k//H/4//i/+r/9P/V/+3/4//c/9T/3P/g/+f/IADq/+r/8P/k/+n/7//0//X/7P/u/+f/5v/a/+z/rf/v/7z/z//S/6r/tP/B/+D/x//I/8f/3//Y/xEA2v/e/9//5v/f/9j/2v/X/9v/0P/l/+T/2//o/9n/5P/g//L/4f/p/+f/4P/i/9v/4f/x/xUA8f/p/+r/8P/q/+3/7P/w//b/8v/0/+n/9P/m//D/8//2//X/7v/0/+n/7v/x/xQA7//y/w0AEQDi/9r/0f/W/9b/4f/k/9z/2P/i/9j/4//v/97/6f/b/+r/6//p/+r/7P/v/xEA7P/0/+7/5f/n/+//DgDu//T/6v/u/+z/8P/y//D/9P/y/+r/7//2//T/7v/2/9z/2P8OAO//4//m/9j/3P/R/9n/2//X/97/5P/h/w0A3//e/+X/6f/r/+j/8P/v/+//3//b/+r/7f/g/+j/6v/p/xUA9v/0/+r/6//l/+7/9v/e//X/5v/c/+P/5P/x/+n/6v/w//X/3//l/wwAEQDp/+r/8f8PAOL/6v/k/+//8//s//X/9f/k/xUA3P/l/+j/DADz/+H/5v/r/+b/6//j/93/6//i/+r/3f/q/+P/7v/q/+v/5f/u/+T/4//s/+D/3//m/xgAz//h/9f/5P/p//D/3v/d/+D/4f/e/+b/4v/q/+7/8//r//P/9P/0/w4A0v/x/9n/1v8LAN3/1v/Z/9r/5f/l/+f/4P/o/9//2v/o//T/9f/i//X/7P/w/+X/7f/s//L/8v8KAOr/8f/l/+r/7v/s/+T/7v/v/+7/5//r//D/8P/x/+//7P/u//L/DgAOANT/0v/I/+r/6f/t/+P/6v/R/+z/0//Y/+X/6f/y/+P/5//i//X/5//x/93/8v/w/+n/8f/z/+j/6v/x/+f/3v/q/+r/7//v//X/8P/v/+3/GwDn/+j/7v/w//b/9f/r/+//8v/e//L/8P/z//X/8f/u//H/7P/u//L/8v/p//T/7v8NAO7/8P/o/+7/4//b/+f/6f/f//H/6//p/+7/7f/s/+r/8P/v//D/8P/w/wsA6v/z//P/9v/w/9j/4/8XAN3/5P/l/+T/7P/q/+z/4f/d//H/6v/k/+z/z//k/+j/6P/w/+z/7v/c/9n/2/8qAND/6v/2/+7/8f/a//b/7f/j/+3/7v/1/97/8v/v/xgA3//p/wsA1P/u/+//8P/h/+z/8//i//H/7P/1//b/8//z/+v/8//v//b/9f/h/8X/2//g/xMA4P/q/8v/9f/T/+7/zf/r/8X/1f/0/9f/zf/k/9z/4v/V/+7/7//2/+//7v/z/+r/7P/r/+//8//w/xcAz//i/+//6v/n//H/5P/n/+//7//h//H/9P/l/93/8f/2/9f/0v/E/+H/zP/z/9H/yv/i/+D/5v/N/9b/0P/Y/8z/4//l/9v/EwDi/+f/1//e/wwA4v/p/9//3//i/+f/7v/i/+P/4//j/+D/6//l//D/8v/1/+//9P/w//b/9v/2//L/9P/r//H/8P/0/+7/8f/0//b/7//e/8j/DwDq/+L/4P/r/+z/9f8RAN3/2f/h/93/8v/i//P/7f/0/+b/8//z/w8A6//q/+H/4v/j/+f/6//p/9f/5P/f/9n/zP/t/9z/6P/2//L/8P/y//D/9P/n/+D/6//1/9j/1//W/8j/6//X/+P/0P/g/+r/6//0/+n/4v/q/8z/EQDU/9r/6v/T/+X/5P/i/w0AEQDm/+P/4v/j/+L/6f/m//D/4v/p/+v/7P/k/+n/7P/s/+D/9P/y//H/5f/Q/9n/8//Z/+X/6P8UANj/4v/o/87/0v/f/+P/1P8RANr/7P/x//H/3v/i/+j/5//u//H/7P/i/9//4P/r/+T/7f/X/9b/2P/d/+n/6f8RAN//6v/p/+f/CwDX/8z/zv/p/w0Ay//l/+X/5v/o/9z/2v/m/9j/3v/o/9v/3P/t/9r/4P/X/xMA4//l/+z/4//o/+f/7f/i/+r/8f/v/+f/3//j/+n/8f/h/w4A7P/0/+//9P/1/w4Axf/D//P/8v8XAOT/9f/P/83/0//p/83/zv/U//H/zP/K/9z/z//0/93/8v/1//X/6v/z//X/4//s//P/CgDo//T/9v/r/+v/8//o/+r/8P/w/xAA5v/f/97/5//Y/+D/7P/q/+j/6f/f/xEA4P/g//T/7//q/+z/5v/w//H/8P/a/+7/3f/l/+H/CgDk/+z/4//q//H/7P/z/+//5P/0//L/8P/y/+j/8v/u/+7/9v/t/+n/9v/s/+H/5//k/+v/8v/r/+7/7f/r/+3/6//z/+r/JQDH/+T/8P/T/+H/2//0/+P/4v/e/9v/3//Z/9P/zf/b/8X/3v/W/+j/FQDY/+z/4f/i//T/3P/V/xsA2v/a//L/2//Z/9//1P/k/9f/4//W/+f/vv/p/+n/9f/l//X/5P/v/9z/5f8KANr/4//s/+b/7v/y/+T/6v/m/+H/8P/y/+z/7//r//L/7P/t//L/7P/2//H/8v8KANr/0f8NAN3/5P/k/xAA9P/t/+T/2f/s/9f/7f/v/+v/5v/i//b/6f/w/+v/8v/q//L/CgDj/97/FgDS/9//CwDd/9n/4f/r/+b/6//W/9z/5//i/97/8P/p/+T/8//z//L/3f8RAPP/9f/o/+v/8v/w/wsA9v/q//L/7P/y/+H/9v/O/+b/8v/q/+f/4P/c/+T/5P/j/+f/5f/r/+P/6v/2/+//8P/u/+3/8P/u/+//8//R/xwA4//Y/+r/4v/a/+//7v/h/97/4P/h//H/7f/e/+z/5v/o//D/7f/v//L/7//v/+T/8f/n/+T/6v/s/woA7P/z/+v/6//0/+n/7P/q//L/5//v//D/1v/0//T/7v/u/+j/5P/0/+//6f/l/+7/3v/e/+n/9f/1//H/9P/0//X/8v/v/+f/6P/y//D/8P/j/+D/8//q/+v/7//s/9//5//u/+D/2P/l//L/8P/1/+X/5v/t/+b/3P8YANH/2P/X/83/4P/g/+r/0//Y/+X/5P/W/+n/5f/y/+3/7//v/+P/3/8MAOj/5f/w/9T/4f/t/93/3v/g/83/y//Q/9//1f8XAPX/9v/j/+b/7f/n/+z/7f/q/+n/6v/n/8f/zf/s/+P/DQDq/+X/3//f/9T/4/8WAOD/2f/O/9H/1//a/9b/2//Y/9n/EwDu/+D/5v/c/w8A6//z/97/6v/p/+b/5f/s/+T/5//s/+3/9v/w/+P/7P/2/+T/7v/p/+n/7v/u/+P/2//d/+r/JgDp//D/7f/R/+T/5//r/+n/6P/r/+b/6//x/+n/8//W/xQA1v/n/97/4v/m/+r/6/8LAPL/5v/m/+n/8v/q//T/4//0/+3/9v/x//b/7P/d/+7/z//O/97/8P/e/83/4//O/9j/6v/g/9//4//m/w4A0P/r/+P/6v/g/wwA6f/o/+f/2f8PAOn/5P/l/+P/8//n/+X/5P/y/+n/5//h/+r/7P/2//D/5v/z/woA4v/Y/+L/7f/s/87/6v/w/+L/1v/R/+D/3f/d/9D/0P/h/xMA7v/q/+z/6f/i/+n/7v8MAOb/7v/g/9//2P/q/+T/8v8KAPD/4//a/+X/4f/n/+r/5//v/+7/6v/s/+j/6//G/+j/3//r/+T/7//f//T/4f/1/+//4v/p/+T/6//t/w4A9P/q/+z/5P/v//H/7f/y//T/8f/z//b/9f/s/+z/9v/1//X/8f8VAPL/8f/1/+v/9v/z//X/9P/z//P/zv/M/93/3f/b/+3/1v/c/9v/5//V/9//1v/k/+H/5f/G/+P/5f/d//H/DQDo/9z/6//x//b/4P/y/+v/4v/u/+z/9f/y//b/6v/0//X/1v/V//H/5f/c/+b/4//f/+n/6f/q/+f/3//m/+f/9P/t/+z/6//h/+T/6//l/+X/0f/2/+z/6v/m//H/5//Z/+T/4//r/+n/5P/v//X/9f/x//X/7v/0/wwA1P/o/+r/7P/t/+v/4//l/+j/5v/r/+b/4P/u//P/8v/t/+7/8P/k/+7/8//l/x0A7//1//T/7f/m//T/9f/q/+3/9v/g/+f/5//j/+T/8P8RAO7/4P/w/+P/7//q/+X/6v/r//T/7v8QAO//5v/u//H/7v/f/9r/4//b/+b/4v/q/+v/6P/c/9//7P/m/97/4//d//X/8f8LAO3/0f/U/+n/1P/p/+3/3v/Z/8n/yf/c/9r/5v/p//D/9f/z//T/9f/z/+r/5f/m/97/9v/p/+H/6v/j/+b/5P/x/wsA4//p/+b/6v/t/+z/EwDs//H/9f/1//X/7//0/73/0//k/+v/5f/c/97/5//q//L/QQDu/+7/5P/g/9j/8//l/+b/9f/k//L/9f/z//L/2f/r/9z/EgDv/+v/6v/e//L/5P/j/+P/7v/s/+L/9v/2/+r/3f8cAM7/7//d/9f/3v/b/+b/6f/m//D/6v/h/+f/4P/j/+z/5f/1//L/2//h/87/2v/g/+T/DADd/xsA3f/a/+f/5v/g/+b/5//k/+D/5v/u/9L/6v/v/+r/7P/k/+//8//c/9j/3f/t/+b/3f/m/9r/6P/X/xoA5//f/+P/2v/R/+z/5//z/9r/7//r/+r/vf/z/9b/0f/R/+X/vv/0/9b/y//j/9b/6//j/+z/4v/O/+r/5v/t/w8A7v/f/+f/7f/i/+j/8P/t/+3/5P/m/+z/8v/i//T/8//y/+7/9f/Y/w0A9P/d/9f/8//o/+P/7v/p/+H/2f/r//D/6v/w/+X/6f/v/+z/6v/r/+j/9P/Y/9z/4//m/9//8v/z/+//8P/k/+b/z//c/9T/0//n/+b/5//a//P/6P/s/+T/6v/s//L/7//1//X/7//t/+P/6f8MAPH/8//q/+v/7P/r/+//8//x/+z/3f/d/9//1P/b//P/8P/y/+L/4v8MAOD/4f/u/+H/3P/m/xcA5P/k/+7/3P/y/+7/7f/S/+f/6v/S/9b/2//b/woA7f/m/+v/8//u/+H/6v/l//L/9P/z/+f/8f/0/wwA1f8SAND/6v/c/9r/5f/i//L/1P/T/97/4P/l/9f/4//k/9j/4P/k/+T/8f/j/+v/2v/2/+T/3//m/9v/5//m/9//2//w/woA5v/h/+n/5f/l/+H/EQDZ/9n/7P/z/+//9P/m/+7/4P8XAOn/7//t/+r/6f/y/+L/6P/j/+f/7//f/+P/6//u/+v/7P/y/+P/8f/y/+3/7f8LAO3/7v/l/97/8//i//L/6v/k/+f/5f/v/+X/9f/z//b/3f/w//P/9f/z/w0A2//e/+T/9P8UAOL/6v/o/+7/7f/k/+X/7P/t/+7/8//n/xoA4v/P/w4A4f/1/+r/z//d/9f/1f/X/9L/0P/g/9T/3f/X/77/3v/o//H/6v/n/+X/5f/d/xIA3v/X/+v/8v8YAPb/4P/e/+z/4f/r/+H/5f/e/+f/4P/n/9j/7//v/+v/6P/0//X/9v/2//b/9v/y//T/9v/y//D/DwDq/+z/8P/t//H/4f/k/+3/8P/y//H/7P/t//P/7v/v/+n/5v/o/xcA4f/l/+n/7f/x/+f/8P/x/+j/GADg/9v/1//y/+P/4//2/+v/8//r/97/6f/d/+b/3f/c/93/3f/g/+j/EgDi/+n/7v/x/w8A7f/l/9b/DADY/9P/2//U/+r/2P/g/+3/2P/c/9r/5v/a/+n/7v/j/+n/8f/x//D/EQDc//X/7P/j//P/9P/i//P/4f/f/+n/9P/x//P/9v/h//b/9f/s//X/9f/y/+3/4v/o/+j/6P/2/+f/3/8NAOr/DQDj/+X/9v/e//L/5f/1/+L/5P/m/+H/5v/t//b/6f/v/+z/5v/s/+H/CwDs//b/4P/e/9X/6P/y/+L/4//o/+n/3f/W/9//3//h/+n/5v/r/+D/5//h/+L/CwDm/93/5//g/+v/5v8MAOn/5P/1/+T/6P/y/+T/9v/2//b/9f/q/+//5v/f/9z/xP/j/wwA7v/n/+b/2P/i/9r/1//P/+f/0v/0//b/7f/j/9f/7P/z//L/1P/t//L/7f/v//P/8f/r//T/7f/2/+//8//0//b/9f/Z/xMA4v/l/+L/2f8QAOD/2//m/9L/3P/e/+j/0v/j/+n/7P/h/+T/5f/k//D/7//e/+z/5f/k//T/0v/m/+H/5f/t/+n/5//h/+//CgDj/+n/6//m/93/9f/z//T/8//g/+T/3f/i/+L/8v/t/+D/5f/q/+7/8//j//L/3//x/+//8//x//L/7P/v/+z/8v/1//b/7v/y/+//9P/v//L/8f/r/+n/7v/s/wsA5f/w/+f/0//1//D/5//B/+X/xv/D/87/wP/k/8n/xf/V/9j/4f/h/+f/zv/f/8P/5P/F/9L/CgDn/+v/0P/L/9P/3P/z/+//zP/r/xIAvv/a/9z/6P/Z/+//5f8WAN//8P/k/+n/EgDq/+b/5f/u/+//5v/v/+//9v/p/xgA2v/j/+b/8P8RAPH/9P/m//D/7P/y/9P/1v/c/9f/2f/b//T/1P8KANT/0P8ZAN3/1v/T//D/0//i/93/3P/a/+j/6f/U/+7/1v/h//T/6P/w/9//6P/o/+P/6//o//P/7//f/97/6//x/+D/5//n/+z/5//q/+P/6//w/+n/7//f/+7/7//s/+v/5P/n/9z/6v/p/+j/5//k/+r/5f/k/xMA8P/g/9T/EADn//H/6v/2//T/7f/z//P/DADM/+r/6P/1/93/8f/l//H/7//y//X/7//H/9j/4P/w//X/5P/i/+7/5f/d/+X/0//a/xAA5v/h//b/9f/0//b/7v/1//b/EAATANz/5f/m/+j/8v/t/97/8v/q/+D/7v/s//T/8f/g/+z/9P/z//b/7f/t//P/7v/s//P/8//t/+r/8v/u//L/7f/v/wwA7//v//P/9v/w//P/7P/x//P/8//d/+L/5v/Z/wsA5v/m/93/5v/f/+v/6v/z//D/4v/x/+H/6v/v//X/7//0/+7/7/8QAO7/4//2//P/9v/o//b/8//y/+j/9P/2//b/5P8OAOb/5v/t//D/7P8MAO3/5f/y/+H/7v/v/+z/8//x//L/2//Z/xwA6P/U/w0A5v8LANv/5f/e/9r/5//X/9r/3P/h/9//2P/x/+P/6f/x//T/7v/2/+3/8f/v/9//8//m/yAA7v/1/+//9v/u/97/9P/s/+P/4//r//T/4f/l/+z/3//w/+z/8v/0//T/9P/y/wsA4v/0/+j/6v/z/+j/9v/1/+n/9f/x/+T/5//q//P/9P/u//b/8//r//P/9P/z/+v/y//X/w4A5P/h/+r/2f/Z/9z/4P/V/+r/1//0/9//1f/h/+7/7P/j/+z/6v/q/+X/2f/m//X/8v/x//b/6P/h/+r/3//r/+3/4v/q/+X/7v/r//D/4v/x//L/7//l/+T/7f/n/+L/9v/y/+b/DgDk/+f/6f/o/+r/5//i//L/5P/u/+X/7//1/x4A8f/S/w0A3P/q/9r/4f/Z/+T/0v/f/97/4f/t/97/4//e/8//6v/x//D/7P/c/+b/CgDz/woA2f/Y/+L/DgDk/9H/2v/j/+f/0f/R/9D/2//j/+n/8//y//X/7v/1/xUAyf/g//P/6f/p/+v/7//X/+f/6v/k/+X/3P/a//L/7P/R/+//8//0/+7/9v/t//P/7//a/9z/CwDk/+r/7v/g/+H/4v/f/9v/4v/n/+H/6f/b//X/8//z/9z/1P/x/+//EADD//D/9v/v/+z/rf8OANT/yP+2/+X/vP/F/7f/6v/Z/7f/wP/S/+z/4v/1//P/z//T/9P/DwDR/8z/2//x/9j/3f/c/9j/DwDb/9v/2P/q/+P/3f/o/xoA4f/l/+P/5f/w/+f/5P/n/9v/5P/p/+z/5v/u/+3/5f/s//L/4P/x/+X/8//U/+D/5//m/+z/6v/q//T/4P/t/+f/5f8OAN3/6v/p/9//5v/s/+j/3v/s/+v/CgDj/+L/4//T/9H/8P/R/9b/4f/W/+L/1P/X/9r/2//c/8v/0v/Y/8v/3P8XAM7/3//i/+D/4f/h/+3/0P8QAO3/9f/h/87/1P/T/+D/4/8MANf/3f/M/+D/6v/k/9v/8v/U/+X/IwDe/+b/7f/m/+//6//t/+v/7//f/+n/9f8TAMj/2v/s/9v/9v/J/9r/0P/X/xUA2P/N/9f/1f/T/97/0//h/+P/3v/r/+H/2v/b/+X/6//Y/+j/2//f/+T/7f/q/9P/6f/q/+P/6P/d/+7/8//y//L/9f/1//H/8P/O/+r/y//N/+T/6//l/+7/CgDF/+X/4P/f/9P/3P/O/+H/6P/w/93/6P/k/+L/6f/W/87/5P/w//X/7//0/wwA7v/r/9T/8f/Y/9r/2//j/+L/7//d/+X/3f/k/9b/zP8PANH/4v/X/83/3v/P//H/xf/I/9L/yP/l/93/1//d/+H/3v/h/xUA1v/X/9r/0v/j/+D/4P/f/+P/7//r/+3/DgDp/+X/3//o/+3/5v8SAOr/6v/h//H/7v/q/+n/8//u/+H/2//v/+7/6P/i/+X/5P/U/+D/6//h/+r/4f/h/+j/8P/e/+b/5v/q/+z/FADg//X/4P/k/97/4f/r/97/6v/l/+v/4//p/+D/6f/n/+b/7v/g//b/6P/z/9f/2v/u/+z/7P/x/+v/8//n/+n/6//l/+z/4v/g/+//8P/n//P/7v/y//D/DwDg/+L/1//d/+L/4v/m/+L/8v/g/+D/5v/h/+j/6P/o/9//7P/x/+r/2f/h/xIA6P8KAOv/7P/1/+j/7f/o/+//7P/o/+z/9v/0//H/8v/p/+3/6//d/+r/IADp/+7/5f/k/+b/5//h/+X/6f/j/+P/z//c/8D/7//w/9D/0P8xAMD/9f/I/+v/3/++/9//w//o/8v/y//T/+//1v/X/8f/DwDa/+r/7f/x/+r/7P/2//L/5v/h/+7/6P/t/+j/7f/z//H/9f/S/8v/3//1/+n/4P/F/87/5//N//X/8//b/+b/GwDI/9v/2//V/9r/yf/k/+T/3P8QAMz/2P/U/9r/2P/h/9b/2f/e/+T/2v/O/9b/3P/g/9P/EgDR//P/5P/p//D/4//x/+7/5//b//L/x/8VAM//6v/m/8T/3f/i/8T/0P/U/7//3v/m/9v/5P/I/87/0P/U/8//7v/v/+r/5f8iAN3/yf/H//P/5//I/+n/1//c/8n/vP/I/9D/9f/X/8//2v/1/9j/2//p/x0AwP/0/9f/8v/o/+3/5v/s/97/5v/R/+T/3P/m/9X/4f/g//T/4v/y/+z/6v/1/9T/5//U/+L/7f/g/93/9v/i/9v/4P/d/+X/2f/V/9v/HwDP/wwA2//v/9T/1f/W/9X/0v/b/8L/1P+5/9f/7f/S/9r/DwDr/xoA1v/V/83/6P/T/+n/1f/e/87/4P/U/+L/6P/m/9X/7f/i/xQAyv/N//X/1v/z/+//2f+//+D/0//Y/8H/xf/h/+P/4v/Y/8r/0//0/+b/2v/0/9b/3/8RAPb/0f/o/+r/9P/l/8f/5v/q//T/4//v/+b/6//P/8r/6P/z/+r/9P/u/9P/uf8SAPP/1P/I/+7/s/8OAMv/2f/M/9H/zf/U/9v/2v/S/+z/2P/x/+j/EADU/+L/3//v//L/1//a/8//8//o/+7/7f/f/+r/7f/M/9P/yv/u/7j/3P/F/+P/5v/X/93/0P/G/9X/zf/j/+f/3P/R/9j/2P/F/xoAxf++/8b/2f+x/+L/wP/p/9P/7f/M/+z/4//L/8//yP/o//H/IQDr//X/2/8PANb/5v/U/97/5P/g/+T/8P/0/+X/5P/q/+j/6v/m/+T/6//n/+f/4f/y//b/7v/2//H/8f8ZALb/3f/L/83/4//d/83/8//X/9r/v//i/8v/zv+7/+D/3//i/9P/6P/k/+L/3f/T/9T/4f/r/+r/4P/r//T/zf/d/93/3//c/8//z/8tAOr/5f/M/8//0//U/9b/xv/X/9D/2P/b/+H/8/8LAMr/zf/U/9f/8P/X/8H/9v/b/9//CwDW/9D/5v/x/9r/7P/W/9r/2P/Y/9//3//s/+v/8v/v//P/KQDp/+n/2f/y//X/4f/2/+H/9v/T/+z/5//j/8z/5//T/9H/0P/P//X/7P/W/9D/5f8TANf/0P/R/8X/7//v/9X/5P/r//T/7P/K/+X/7/8LAN7/2//n/+D/2v/E/9v/8f/O//D/8//W/87/1P/m/8v/1P/2/7v/8v/b/+D/4f82ANz/z//0/8r/xf/Q/8//0f/c/8z/yv/S/+f/1v/c/9H/1//O/9D/z//Y/9r/xv/R/87/1//x/9P/4f/r/9H/xv/R/9D/0//D/8f/2//R/zwAyf/A/9T/2P/V/+X/5f/h/+r/0v/b/9T/LgDj/+f/2//D/+H/3//q/+//x//1/9n/6f/l/+z/4P/t/+//2v/a/8T/0P/Y/93/1f8UANf/5f/y//P/5P/Y/9j/6//c//X/6f/l/+3/3P/r/+r/6v/L/+n/9P/l/97/4v/f//D/3v8PAOD/8v/S//D/xf/W/9j/1//b/9r/5//h/+P/wf/N/ykA2f/m/8f/DgDf/+H/yf+v/+X/FwC3/+D/4f/B/8z/5//i/8//y//Z/8v/1v/T/9T/sP/O//D/2f/H/8z/3v/l/9T/5v/h/7//6P8vANj/3f/u/9X/zf/c/9//3v/b/+D/4//h/9P/1//T/+X/3//w/9r/0//a/9r/3P/Y/+b/1//W/+z/zP/R/8z/2v/Q/83/y//I/8D/yf87APP/3v/m//X/yf/F/9L/z//V/8H/rf/Y/+7/1P/h//D/4f8MAOr/8//J/8v/2v/1/9n/2v/T//H/1P/0/9n/zv/P/8X/yv/L/+n/yv/d/8r/7f/A//H/OwDb/97/4P/n/+X/3f/k/w0A8//x/+7/6v/J/8T/6f/F/9b/4//o/9z/3v/e//T/0f/b/97/0f/O/77/5f/k/9H/4v/U/zIAy/+2//X/5P/p/8b/7//L/9j/x//m/8f/wf/q/9n/CgDn/7v/2P/U/+D/1v/j/+P/4P/y/+j/9P8OANn/0v/O/93/zv/X/9r/7v/x/7j/5P/U/87/1//1/+X/4f/m/9f/4//X/9//2//g//X/4v/N/+7/GADV/9z/7P/y/w0A6v/S/7v/vf/C/7f/7v/c/9D/3//k/9n/0//G/6P/wP/j/7L/6P/x/9v/4v/l/+//x/+4/0EA5v/A/73/4P/e//D/1//r/xUA1//b/+P/6v/a/w0A3P/a/+b/5f/p/+T/4f/Y/+H/4P/a/9b/0v/w/+3/0f/s/wwA6//O//b/CgDy/+b/5//s/9f/7f/P/9z/5f/d/9j/2//W/+X/7//y/+f/8//m/+//7/+5/wwA4v/v/+//9P/e/8X/2f/V/9j/0v/T/8b/0P/r/93/3v/e//H/6f/k/+D/2v/v//D/JgDw//T/9f/y//T/5v/x//X/7//y/+3/5f/1/+b/GwDt/+z/8P/s/+X/8v/q/+r/9f/t/+//8v/f/+//6//y//T/9v/v//T/8P/v/+z/8//V//H/9v/t/9//4//h//H/7//V/97/3P/L/9z/3P/n/9r/5v/l/97/4v/m/+H/6//e/+P/7f/f/+X/4v/n/9z/9v/m/+v/4//w/+j/7P/m//L/8//v/+T/3v/1/+P/EwD0/+3/8f/1//X/6//j/+v/8v/z/97/6//l/+n/6//w/+//7v/y/+z/4f/1/9f/5//h/97/9f/u/9v/5P/S/+v/4P/g/9z/3P/b/+T/6P/d/+X/2f/m/+v/EADW/xoA8P/i/+7/8v/x/+f/7P/l/+b/6P/v//L/7//w//b/7//s//b/7P/2/woA8P/1/+T/wv/t//P/8f/b/+r/u//G/7H/2//r//X/0P/Z/+3/7f8OAPH/3f/x/+f/8f/0/9b/z//v//X/0//v/+f/6f/o/+b/0P/h/8T/4P/W/9X/zf/d/9r/7//v/+b/4P/Z/woA6P/k/9f/DADV/+P/2v/d//L/FQDc//X/6//g/+v/5//t/+v/7P8KAOz/7//x/+b/4//m/+T/9P/r/+n/4//f/+j/0f/Y/6T/CwDR/9n/zP8XANj/6//c/+X/7P/j/9//3//n//D/8P/z/+z/6f/v//T/9f/k//L/8//w/+b/7P/1/9//6v8MANr/3f/q//H/6P/q/w8A8v/s/+f/6v/g/+X/6v/s/+j/7f/s/+//7/8LAPb/8P/u/+j/7f/1//P/6f/s//T/5//1//T/2/8ZAOn/3v/X/+b/6v/e/+z/5f/j/+v/2//i/+H/5v/h/wwA3//l/+L/3P/e/9v/5v/t//X/9P/0//b/7//2//X/6//1//H/8P/2/xIA2P/x/+r/5f/y/w0Awv/U/+n/v/8aANP/0f/Y/9P/zP/d/8//yf/X/9z/6P/f/83/4//f/+D/3v/m/+3/3//V/+L/1f/s/woA7P/d/+X/6f/k/+T/6P/h//T/7//x//T/7P/y//T/6//w/93/8P/0/+b/FADt/+b/6f/o//D/DQDz//L/6P/m/+//7P/y//D/8f/s//L/8v/2//X/7v/1/+X/6P/1//X/9f/2//D/9f8XAOX/1P/g/9v/4v/v/+7/7f/g/+b/4P/b/+f/6/8MANn/5P/v/+r/6v/w/+b/9f/0/+7/8v/0//H/9v/v//b/8f/0//P/9f/z//b/9f/2//b/9P/2//b/8f/w//P/7v/1/+3/7P/x//L/8//1//b/8//v//D/6/8OAPL/8P/v/wsA9P/y//b/8P/v/9v/2f8KAN3/FwDZ/9n/7P/S/+f/4f/s/9//6f/l/+r/4v/b/9//9f/x//L/4P/s/+L/6P/1/9j/EADf/+L/7//g/+v/5v/k/9//7P/p/+X/5P/g/+T/6v/u/93/6P/p/+v/8P/o//H/6//l/+z/9v/h//D/7//r/+3/8f/0//P/6v/r/+//8f/T/9z/4P8PANz/8/8TAOv/7f/X/9v/5v/b/93/3P/t/+v/3P/k/+T/7f/s/+P/6v/r/+b/5v/r/+j/EwDp/+L/4v/e/93/8P/s/+r/8P/n/+f/9P/u//L/5v/Z/+n/9P/f//D/7//h/+//6P/s/+7/3f/u/+f/8v/1/+v/5P/o//H/5v8QAOn/7v/t/+v/9P/r/+z/5P/t/+b/5f/1/+v/9v/k/+7/6v/o//P/8v/t//P/DADq/+j/8f/z//D/9f/1//D/9f/0//D/4f/g//H/7f/x/+v/8P/l/+j/6/8KAOj/6v/r/+D/6f/r//D/6P/x/9z/7f/v/+7/3P/p//D/DADk/9n/2f/M/+X/DgDN/8j/7v/r/9j/zv/e/+b/5//E/+L/3P/p/w4A3P/v/+z/2v/s/+j/7v/x/xMA4P/t/+r/8f/l/woA8f/p/+X/7v/d/+f/6v/1/+3/4f/t/+f/2//u/+n/8f/f/+b/3P/n/+3/7P/w/+3/7f/s/+f/7f/u/+X/6v/z/+//6v/f/+r/4f/n/9f/DQAdAN7/3f/a/+H/6P/j/+j/4P/j/+b/3f/o/9T/1v/g/+T/8v/Z/+3/3v/i/9b/5P/e/+X/3f/V/+H/5f/u/+P/6P/S/9X/4v/g/9//3//b/9//4v/k/+L/5f/c/93/6v/m/xUA5v/o/+z/9P/w/+z/9f/z//b/8P/0//L/9P/0//T/9P/w/+z/DADt//L/9v/2//b/8v/s/9z/4f/f/93/DgDq/9n/4//f/9b/3//h/87/4v/R/+//7v/0/93/8v/u/+3/HgDd/+n/1P/r//H/6P/1/9n/9f/m/+L/z//z/9f/6v/r/+b/5v/t/8j/7v/x//H/wP8LAOX/yP/l/+j/2f/p//P/3v8NAN7/4f/f/+7/CwDc/+b/5f/s//H/9f/W//T/7//y/w8A4//a/xoA2//p//D/6//h/9n/4P/g/+n/6P/o//H/8v/U/+T/4P/u//P/6//q//b/6//t/+D/5P/x/+P/5P/u/+v/7P/h/+r/4f/s//P/7//n/+n/8//r/+//8/8KAPH/6//l/97/7v8RAO//8//t/+z/8//j/+7/8v/k//D/8v/l/+7/9P/y//L/3P/R/+n/6//z/+z/0f/h/9b/6f/j/+3/GQDn/9v/3v/g/9v/1v/W/+D/6//k/+T/8f/z//L/DwDm/9z/4v/j/xUA3f/j/+T/5v/j//H/3//o//L/6v/t//D/6//c/+7/8v/r/+7/7f/v/9X/0v8RAOj/4P/a/+b/1//x/+v/9v/l/97/EADT/+f/4//p/+j/8//r//P/7P/r/wsA3//e/9b/6P/t/+j/6v/0/+//7P/n//b/6P/y//H/8f/z/+v/9P8PANv/5P/y//D/8P/o/+r/6P/u/+//8f/z/+3/8v/n/+//7v/z/+b/3//x/xIA8//y//T/8//r//P/8f/o/+n/7//y/+z/9v/z/xIA4//u/+f/8f/l/+z/7P/l/wsA6f/0/9n/8v/d//P/CgDu//L/6P/x/+b/7v/y//P/4//w//T/8v/r//b/7//q/+n/3v/z/+X/7f/q/+f/1P/p/+//8P/S/wwA8P/t/+j/FgDb/9X/6//Y/9b/4v/a//P/8f/l/+L/5f8MAOb/4P/p/+L/3f/j/9r/7f/x/+//3v/y//H/7//r/woACwDs//D/5P/o//T/4v/r//L/9P/v/+3/5f/n/+j/5P8NAPH/4f/r/+3/7//q//D/8v/v/w8A6v/z/+z/4//r/+z/6P/o/+n/4P/x/w8A3f/t/+b/9v/0//T/9P/2/+7/GQDp//b/2P/g/xMA5//s/9L/4v/f/9X/6v/1/+r/2//x/+X/4v/l/+7/4//p/+r/4P/U/+L/DQDa/w0A6f/j/+v/6f/w/+n/7v/w/+r/8//y/+3/7P/x/+n/8f/z/+L/3//m/+7/3//l/x0A6P/r//D/8v/0//L/6v/p//P/9P/j//T/7f8WAPT/3f/t//X/8//g/+j/8//w/+j/8v/q//H/7P/r//X/8v/x/+D/CgAMAAsA4f/V/+H/3//n/+j/2P/p/+D/5P/p/+3/3f/n/9z/6v/v//T/5f/w/+7/8v/2/+X/7P/g/xIAEwDh//X/5//W//T/8P/t/+X/5//f/9T/2v/s/+D/DwDv/+3/7v/o/+H/5//n/9v/5P/P/w4A8v/t/9X/3v/w/9n/2f/k/93/9f/g/+D/4v/Y/+3/6v/k/9//5v/0/w4A3f/l/+T/6/8OAPT/FQDu/+z/5//n//P/8f/s/woA8f/u//H/9f/v/+v/7P/w/+P/GgDn/+3/8v/x/+7/9P/1/9j/7f/o//P/7f/d/9z/8//q/+j/9v/x/8n/3v/s//D/FwDe/+r/0f/w/9T/zf/e/9n/0//n/+P/6P/r/8//7f/0/+r/5v8PAPP/6//l/93/8v/z//b/8P/s//P/7P/z//T/5//t/9b/5P/j/+7/DwAfANH/5//t/9X/7f/Z/+D/6v/e/+b/DADw//H/9f/a//D/7P/m/+D/3//n/+b/5v/n/xoA5f/j/+3/7f/j/+j/7f/v/+7/9f/2/+3/6P/1/+j/7v8LAN7/7P/t/93/DQDh/9//3//n//H/6f/W/+P/6/8MANL/3v/k/+D/3v/y//H/5P/h/+X/8//d/w0A4P/d/xkA5v/x/+H/9f/T/+r/9P/s//L/5v/0/+X/8v/t//b/8P/z/+z/7/8LAPT/7v/x/woA9f/c/+D/9v/i/+n/5//o/+v/6f/t/+r/3v/b/+//6//U/+v/CgDu//L/4P/r/+r/7v/n//b/4v/w/+v/5f8LAPX/4//x/+z/7f8KAPP/4P/z/+3/6v/s//P/7f/t/+v/7P/z//b/8P/o/+z/6v8XANv/4v8QAOf/9P/h/+X/8//x/+X/5P/f/+7/6f/j/+r/2P/s//H/6v/w/+n/6P/y/+v/7f/z/+r/8P/z//L/9P/v//P/8P/v//D/8v/q//D/8P/p/+D/8f/T//D/DgDn/+j/4P/V/+H/3//g/+j/2P/l/9j/7f/x/+7/6v/y//L/DQDM/9v/8P/V/+z/9v/v/+3/6P/i/+X/y//h//X/8v/t//b/0f/y/+n/7v/S/7D/EgDv/93/0P/l/+D/6f/F/7//5f/W/9L/1v/d/8n/1f/i/9L/0v8MAOT/yv/p/+n/4v/h/+j/1v/e/+H/5f/d/9n/3f/Z/+j/7v/g//L/1P/v//D/8//1//H/5v/l/+r/DQDz//b/6v/p/+//5v/v//X/7P/0//L/8//2//H/8//n/9z/9P/w/73/2P/A/+j/5v/J/woA9f/k/8T/7v/f/6j/1v/F/x0Asv/V/9n/7//d/9v/1P/a/+v/5//h/+X/4v/y/9P/3f/n/w0A8P/r/+j/8v/v/+//8f/s/xMA6v/2/+7/7f/s/+//8f/1//P/8//2//T/8f/1/+7/9f/i/+H/5v/o/w4A8P/d/+3/3//j/+X/7P/p/9z/6v/c/9v/2//m/+z/8v/z//L/9v/w//P/5f/2/+D/DQDv/+r/5v/r/+7/7//j/+v/5v/g/+//4P/t//D/8v/x//L/9v/y/+X/6P/m/9z/6v8KAOL/3P/f/+b/4P/p/+j/4//q/+b/4v/s/+P/5v/u/+X/9f/p//D/EgDr//L/5P/m/+j/7P/0//b/8v/u/+r/6//l/+//6//0//H/8P/r//L/6v8KAO//7//z//T/DwDl/+H/7v/t/+7/5f/k//P/7//v//T/2P/v/xUA7//t/wwA4v/i/+L/2//X/+L/2//l/+z/6//o/8v/5v/r/+//7//x/+3/EQDp//T/4//p//b/6//1//P/5//m/+3/8P/y/+j/6P/z/wwA8v/w//P/6f/v/+7/6//r/8X/7//w/97/2//Q/+b/1//c/+T/2v8NAPb/7v/P/woADADE/8//9P+//93/xP/Z/8n/5//q//X/2v/q/+H/5P/2//H/8P8ZAOD/7//m/+T/8f/y/+3/8//0/w8A6P/y/8r/1//1/9r/0f/V/9b/7v/e/9r/9P/Q/+H/yf/r/+H/8f/y/+j/9f/l//X/FADh/+7/2P/g/+3/6P/r/+z/4v/n/+P/0v8QAOD/8//h/+D/7f/h/+z/6P/u/+3/8P/z//H/8P/k/9j/7//S//b/DwDd/9T/3P/1/+r/9P/2/9z/2v/q//D/5f/w/+3/7P/o/+b/4/8PANn/5f/p/+3/5//2/9v/3f/w/+7/6P/r/+X/9P/2//X/5P/o//H/4v/v/+r/3f/f/93/7f/z/+n/5//h//D/4//t/+7/8f/l//L/8f/o/+z/5P8NAPL/CgDp//T/DADp/+v/8v/q/+n/7f/t/+r/7v/v/+7/5f/0/w0A4f/u/+j/3//e/+z/3//u/+f/6//q/+f/4f/j//P/5P8UAOf/4//o//H/7P/0/+//2v/f/9z/1v/a/87/3f/l/83/3//k/w0A4v/n/+H/3v/h/+r/CgDl/+v/3v/q/+n/5P/n/+f/6//m/+f/8//h/+v/8f/w//L/8//n//D/7v/0//X/8//x//T/4P/l/+X/4P/f/+L/6//k/+H/7P/t/+r/4/8QAOH/8f/j/+r/3//0/+f/EwDt/+z/6//l/+n/DgDM/+X/8//q/9j/xv/T/9T/3//s/+f/4P/e/9v/6P/O/+z/7v/o/w4A2f/u/+X/5v/u/+D/4P/n/+P/5//Y/+v/2//Z/+H/0P/q/+//9P/y//X/8//0/+b/8P/x/+P/6P/1/wwA9v/x//D/8P/v//b/9P/E/+//zf/x/9b/0v/N/87/4//r//D/8v/n/+H/3P/c/+r/8v/2//D/HQDa/+j/2f/s/+j/6v/r/+j/4//l/+v/5v/j/9z/1//b/9b/7v/p//D/8v/o//b/6v/0//P/2P/m/wwA8v/i/+r/8P/i/+D/6v/y//D/6P/q/+7/7f/t/wwA4//z/9z/6v8MANb/8f/Y/+3/DgDy/+L/6P/g/+z/7P/t/+j/7P/q/+P/8f/j/xUA4v/v/+z/7P/f/+H/7P/u/+L/3//v/+P/EgDv/+n/2v/o/+T/6v/l/+L/6v/o/+z/DwD0/+H/4//r/w8A9v/S//P/2f/m/93/2//c/9n/2f/U//b/4f/Y/+L/4f/Z/+D/3f/f/+D/0//e/w4Ayv/s/8n/2v/m/+f/3v/a//b/0P/S/83/zf/q/+D/6v/Y/97/6f/f//T/DADa/9z/3/8WAN7/3P/e//T/6f/n/+b/3//l//L/5f/u/+n/7//r//H/6f/1//P/8//m/9v/5/8KAN7/7f/0//H/7//k/+n/5//q/+z/5//k/+z/7//v/+v/9P8OAND/xf/h/x8A1v/N/83/0P/m/9D/y//V/9//EwDa//H/5f/m/+z/6f/t/+7/7v/q/9r/3f/P/83/DQDf/+z/3f/y/+n/1P/Y/9r/1f/l/+D/3v/m/wwA3f/o/+T/5//q/9z/FgD2//b/8//s//T/8v/z//b/7f/w/+z/9P/0//H/9f/2//H/9f/g/+v/4P/t/wwA7P/n/+b/7f/t/+f/7f/v/+n/7P/y/+//6P/n/+v/DADk//D/8f8MAPX/5//1/9f/4v/j/xEA6f/i/9//4f/t/+X/4f/p/+b/7v/c/+v/8f/0//D/8//z//D/9P/z//P/9P/g/+L/6//T/+7/9P8aAOn/7v/k/+7/6//p/+3/4f/r/+v/8P/w/+v/8P/s/9//1v/j/+7/2f/w/+r/7P/0/+3/7v/e/+n/GADz/+3/7P/s//P/6/8PAO//5//r/+X/5//V/8v/zv/a/+D/1v/h/9n/2v/o//X/8f/S/8X/4//m//D/2//u/+n/8P/w/+X/0v/c//X/4v/x/9r/7v/h/9//6v/r/+n/4f/j/+z/DgDh/+D/5f/e/+j/3f/t//P/4f/g/+L/6v/j//P/4v/e/+j/5v/v/+z/3//n/+T/4f/l/+v/4//o/+3/5v/s/9n/8//m/w4A6P/i/+f/5P/a/+L/4f/q/+z/8v/0//H/9P/x/87/1//Q/+f/EwDZ/93/6v/S/+7/4v8PANj/3v/p/+L/6f/W/+b/5v/v/+7/6P/R/+f/4f8WAOv/5v/k/+X/2v/j/+r/8v/o/+z/8v/d/+j/6f/1/+H/7f/l/xAA6f/o/+b/2//m/+H/5//a/+H/4f/Y/+f/3v/p/+T/7f/o/+f/6P/0/+b/6v/q/+7/1f8LABUA7//2//b/6v/0//b/7f/f/97/3v/p/wwACgDq/+X/3f/o/+X/5f/k/+n/5v/h//L/5f/s//H/9P/w//X/6//z/+7/4P/v//X/9f8bAOH/8v/l/+r/7P/k/9b/3v/m/+X/6f/q/9T/7f/u//X/DwDh/+z/4//s/+X/8P/n//X/6P/y/+X/7f/t/+j/8f/x//L/9P/p/+j/3//l/9n/5P/x//X/DADv/+3/4v/s//L/5f/n/+r/4P/s/+b/7//u//D/6P/u//D/8P/z//H/3//W/97/7f/n/+H/zP/T/+P/1v/l/9D/4P8PAN3/zv/l/+j/5//m/+r/5f/t//b/3f/q/+v/6f/x/+z/8v/u//P/FQDk/+X/4v/O/+j/7f/u//L/4f/m/+X/6v/l//T/8//2/woA5//o/+H/7v8aAOP/2f/v/97/6v/r/9r/CgDi/+b/6P/d/+P/4//m/+b/8P8QAOz/7//e/yAA0P/x/8z/nf8KAOT/8P/Y/+f/vv/k//H/uP+0/+X/0f/N/83/yf/T/8n/1//S/9r/7P/x//b/4f8MAOT/7//f/+7/9P/s/+//6//n/+r/7P/v//D/7//p/+z/7v/n/xYA3//x/+z/8v/2//P/8//r/+r/5//w//P/6P/0/+z/9f/1/+7/7P/u/+//6f/1/+H/6f/q//T/DQDp/+z/5f/w//D/3//t//P/8f/s/+z/7f/t/xEA3f/q/xoA3//h/+b/3f/p/+f/7P/r/9//5//m/+v/6v/a/+v/7P/p/+3/6f/h/+X/7//x/+T/GgDw/+n/9f/0/+v/8P/v/woA8P/w//H/6P/y/+7/8v/0/+//8f/y//D/7//j/+X/5v/1/+3/5v/r/9z/8P/u/+v/6f/v//L/5f/z/+b/4v/x/9//6P8UAOD/6P/k/+r/6v/u/+z/3v/n/+H/3f/u/+f/2P/e//L/9f/z//T/8v/f/xAA4P/b/+b/7v/h/+r/5f/u/+j/7f/t/+//8f/1/+7/8P/v//T/DQDl/9n/6P+6//L/4f+4//T/tf/b/9n/1/+u//X/4v/N/9b/2P/k/8D/1//z/+3/0v/V/w4AzP/n/9T/1//Z/8v/yv/b/9n/5f/i//D/8P/q/+z/7f/z/xMA8//J/9D/1f/X/9D/1P/Q/9z/6//b/+T/1//m//L/7v/R/+7/8P/x/9z/5v/2/9j/4//l/+L/2f/d/+T/2//m/9z/6/8VAOT/4P/l/9r/4v/X/+P/1v/R/9f/3v/d/+j/2f/n/+j/3P/a/9j/2v8KAOz/6//q/wwA2P/u/+n/3v/c//P/2f/z/xkA0f/X/9r/5/8KAOH/3v/y/9P/0//Z/+H/5v/j/+D/3f/d/9z/1v/y/woA9P/w//X/9v/0/woA9f/m//b/8P/B/9r/wv/Z/xQA6P/p/87/7f/H//T/yv/Z//P/8//r/9L/3/8UANT/1//X/+L/8f/k/9r/GQDT/+z/5P/m//D/1f/Y/9//zP/X/+f/4P/u/+f/3v/m/+D/6f/d/+v/5P/c/9n/5f/l/+P/1f/Y/9n/6v/g/9//5f/i/xIA5f/h/+X/3//k/+b/6f/g/+f/7f/g/+P/2f/n//P/DgDp/+v/4P/k/+b/7f/w//b/6P/s//H/8//t/wsA3v/m//b/6v/1/+X/7v/r/+n/3f/f/+X/5v/o/+X/2P/g/+3/6//o/+f/3//r//L/6f/u//b/9P/q/+3/8v/m/woA6//2/9n/5v/y//T/DwDy/+7/3v/t//b/7f/2/97/8v/i//H/7v8VAOb/EgDw//H/5//v//b/6//z/9L/5//2/+L/2f/V/9b/6v/y/woAEgDn/9//5P/t/+f/6P/q/+f/6f/l//X/7//r/xEA3v/t/+z/7v/y/97/4f/1//L/9f/l//H/8v/v//D/7v/z/9v/7P8KAOb/5//t//X/2//v/+P/7v/o//T/7f/h//D/6f/0/+P/7P/w/+//4/8MAOT/5f/w/+//EQDu/+H/3v/i/+T/6v/u/+X/7P/f/+z/7f/v/+f/9v/x/+//3v/k/+z/y//c/woA5v/x//b/5f/h/97/3//b/+r/2v/s/+b/4//j//P/1f/l//X/2v/e/9T/7f/f/wsA4f/v/+D/3P/u/+D/5f8XAOv/8v/v/97/9f/2//P/3//t/xQA3P/r/+3/DwD2//X/6v/b/+H/5P/f/+f/5//h/+b/3v/f/9//5P/w/+H/4//k/+z/8f/t//H/9P/n/+j/7P/o/xIA4v/m//H/7v/q/+v/6f/p/+n/DQD0/+n/3//o/xAA5//h/w4A5//v/+j/6v/g/9//6P/e//P/7f/x//b/9v/T/+P/2f/k/+D/6f/i/+X/HQDv/9//HADd/+X/2v/d/+f/1v/j/+r/7f/q//T/4P/w/+L/7P/p/+7/6v/1//X/DQDi/+3/7//0//b/8v/r/+f/7f/s/+n/6P/z/+v/8//v/+H/6//n//L/7f/y//b/8v/2//X/IQD2//L/9P/2//b/8//2//X/9v/n//H/9f/t/+T/FwDy/+P/8P/X/wsA6//c/+7/7P/j/9n/7f/h/+T/6f/W/+f/7f/w/+b/7f/v/+3/6v/r/+H/HADl/+D/6f/h/+3/6P/t/+3/4//k/+D/6P/h/9v/4P/l/+j/4P/x//P/3v/u/+7/CgDJ/9P/2P/i/+r/3//j/+L/2P/i/9z/3//Z/+P/6P/s/93/6f/w/+X/5P/V/+D/3f/f/+L/EADq/9X/5P/o/+n/3//i/+D/5f/1//P/0//v//L/8v/k/+j/EwDh/+b/8f/u//D/5//o//D/4v/k/+f/5v/b/97/5P/o/+n/4f/y/+3/5P8oAMb/5//p/+P/z//a/+D/6v/f/97/4f/h//X/4v/n/97/5P/V/+D/6//p/+f/6v/s/+P/3//Y/+b/9v/h/woA7//Z/+j/4v/m/9//CgDv/9P/1P/V/+P/4//s/+T/6v/b/+X/8v/2/xUA3//0//P/7f/w//D/7f8MAPT/5P/E/+T/CgDm/+v/0//a//H/7v/g/+r/0//D/+L/7//z/9b/3v/j/8//4v/l/9j/9v/u/+T/8f8KAPT/9f/v//P/8P/w/+3/5/8PAPL/2//q//P/4P/y//X/9f/x/97/8//1/8T/5v/k/9D/2//U/9f/1f/T/8v/IQDc/8P/2v/w/w0A2v/b/9v/1P/a/9H/3f8UABsACwDs/+H/3P/y/9v/9v/v/+T/6v/1/+7/8v/1/8b/8v/W/97/z//W/97/xf/C/6L/7f/T/8v/6v/I/+b/uv/I/9T/1v/H/87/2v8bANf/2P8eAMj/w//s/83/7v/M/8r/v//H/9L/2f/Z/9T/8P/b/9j/4f/f/+P/4P/i/+H/6v/Q/9n/wv8tAOX/3v/c/+z/6f/b/9D/uv+z//H/wf/J/8L/DQDM/9X/4P/M/+j/3v/Y/+f/1v/M//D/qP8NAMX/4v/l/9v/6//2/6v/8//a/w0A2//n/7v/8f/W/9r/8f/Y/97/2f+2//b/1//q/7X/xf/r/9L/uf/H/9T/5P/i//b/xf8LAB4Axv/X/9n/2P/U/9H/3v/2/9n/4f/w/9P/3v/T//T/2//c/9D/2P/q/+P/0//c/8v/HQAKAOT/3v/b/+L/2v/l/+D/8P/y/97/2/8NAOf/wf/l/+v/0v8XAND/wf/o/8T/5P/T/+b/2f/Y/9f/w//f/8r/8//O/9f/1P/c/+L/yP/O/9X/zf/Q/9P/5P8hAN7/0P/Z/87/7v/Y/9b/4v/g/+b/3//W/9//2//K/8//2P/m/93/2//j/9v/3v/b/9D/KgDq/9r/3P/V/+z/2//f/+X/4v/k/+T/DgAaAMz/4//z/9L/0f/m/+3/6v/e//T/xv/s/9b/3P/e/8H/5//m/+7/7P/r/+7/6f8VAMz/wf/p/x4A9f/I/8r/4//R/+P/2P/d/+D/8P/Z/8z/1f/y/+T/8f/h//H/7v/t//P/1v/j//D/3//c/9X/5P/c/9L/6P/T/9f/2v/U/9P/LwDi/83/1f/S/8z/2v/1/9P/0v/U/+H/7P/d/xMA2f/n/+z/4v/p/+T/6f/b/9v/8f/o/xEA4v/p/9r/6f/s/+7/5P/s/+v/7f/S/9X/zv8MABQA1v/i/97/zf/h//T/5//a/9b/2//h/9r/2v8OANv/4v/n/9//7v/u/+b/1v/U/+b/8P80ANH/2v/y/+7/3v/b/9b/2v/d/+L/0P/T/9T/9P/d/9v/4P/f/+n/7P/q/+f/DADo/wwA3f/j/+z/6//k//H/3//t/+X/7v/o/+v/DQDz/+j/7f/y/+r/7//h/+z/7//v/9P/7P++/+//7//i/7n/6/8YAMv/DQDR/8b/6//p//T/8//o//X/z//T/8P/1P/W/9T/8f/k/+n/3P/g/97/3//t/+X/5P/a/+P/8//p/+X/5P/m/+b/6v/r/+T/6//t/+3/6f/F/xEA5f/M/8v/5v/H/9//zP/e/+H/8//R/9//wv/V/9z/5v/g/+T/1f/g/9b/3v/r/+P/8/8KAM//zv/W/8f/z//0/8z/zP/i/8v/3v/l/9X/2f/b/9//wf/I/8j/4f/M/+T/tv8XANr/zf/X//T/2f/0/+v/3P/A/8D/3f/e/9j/0//e/+X/3/8ZAOH/5v/K/8//2P/f/+v/zf/m/+7/8P/h//T/4//l/9z/0v/a/9f/wP/P/8v/zv/o/+7/5P/r/+n/8//W/9r/6//R/+T/1v/o//D/yf/v//L/5v/e/83/7v/c/97/9f/c/7D/6v/k/+f/4v/o/8H/8//p/+//vv+u/8D/uP8wAKf/6f+//+T/xf/K/8b/xP/K/97/DQDe//P/DADp/+n/8v/w//H/7v/o/+3/2//s//b/8f/2/woA4//a//H/0P/e/9f/1P/s/8H/zP/0/8n/w//u/+X/5f/e/+v/6//r/+b/7P/g/+3/7P/I/w8A2//W/+f/2P/j/9//4P/v/97/4P/e/+n/2P/o/9//7f/u//P/5v/z//D/8f8PAO//z//z/woA6v/M/8j/8//F/8j/xv/f/+v/8f/Q/7P/0P/d/+v/1v/o/+L/4//c/+j/9v/i/+v/2f/f//T/9v/e//L/3f/h/9v/5P/g/+D/6v/j/+L/w//J/+7/1v/Y/9f/DQASAOX/5/8SAO3/6//k/+f/6P/u/+H/7f/r//L/5v/v//L/5v/w/+P/GQDz/+//8//0/+//8//2//H/8P/x//H/9v/0//X/8P/2/9r/2v8qAO//4v+8/9j/sP/D/8j/v//t/8L/xv+s/8f/0f/C/87/uf/a/9v/y//j/9f/3v/m/9r/HgDp/+v/6f/o/+//6f/o/9j/8v/t/9L/3P/o/+L/3P/n/+T/3f/p/+//8//p//P/7//t/xIA9v/z/+7/tv/Q/7f/0v+8//X/t/+3/7j/9v/V/9H/0v++/9z/1f+6/7j/u//H/8b/yP8QANz/0f+9/+n/EgDj/8v/6//p/9j/7P/x/8v/1P/O/9v/5P/k/+j/6v/l/+7/7v/H//L/3f/o//L/6v/v/9z/3//o/+P/7//v//L/1f/m//X/8P8QANX/DADS/9r/8f/K/93/6v8PAN7/1/8OAM3/3P8LAOT/3P/q/+T/0f/c/9z/4f/d/9j/4//T/+D/8v/z/9H/3v8aAND/7//X//D/4//U/9r/6f/X/+r/2v/U/9L/3v/t//H/5P/v/+3/7v/w/+r/5f/y/woA8v/z/+v/7v/t//H/9v/u//L/9v8NAPb/8v/e/9r/0/8SAM//0f/W/9b/3P/s/9X/2P/Z/+D/1v/X/xcA0P/p/+L/9v/i//H/4//q/97/DgDS/8//3//j/9v/6P/U/+v/3//U/93/7P/Z/9j/3v/f//D/5//t/+T/CwDw/+D/4v/w/+L/9P/z//L/6//u/+r/8v/r/+7/7v/a/+f/CgDj/+z/5f/o/+r/6v/m/+D/4//r/+7/7f/x//H/8//x//X/7//1//P/8//o/xkA0v/P/+b/8//e/9b/9v/a/+T/0f/f/+b/2P8aAN3/z//i/9z/6f/f/+3/7P/r/9X/5//d/9r/zv8lAOL/EADe/+H/4v/Y/9v/6P/c/9v/3P/T/8//z//b/9//5f/X/+j/3//k//b/8//2/+//7v/z/w0A9P/z//X/8P/q//H/9v/q//b/9f/x//X/9f8gAM//5f/Z//L/2P/a/+H/5P/n/+T/5f/o/97/6v/p/+z/6P/1/+z/9f/w/+7/8/8OANn/DgDi/+H/6P/s/9r/6//g//T/5f/w//H/8v/x//D/6v/i/9z/7P/a/yMACgDn/+v/3P/f/+j/4//x/+j/0//o/93/zP/h/9D/4f/f//H/6P/z/+//6P8PAN3/3f/v/9P/1P/W/9v/2//e/9z/2//k/+D/3v/Q/+P/5v/z/+7/7v/t/+3/2f8TANH/3//c/+j/6P/Z/93/4P/l/+X/3//p/+//7v/2//T/8//n/+f/7//d//D/8//o//L/DADk/+j/8//x/+n/7v/q/+n/7f/z//H/8P/0//L/z//T/+P/6//j/+f/zP/Y//D/1//v/9n/y//h/+T/4//i/+T/3//c/+D/5P8NANT/EQDj/+H/7//i/+b/3v/d/+r/8v/q/+L/9v/l/+n/9P/u/+//8f/u//D/1f/n/9n/DwDr/+L/4v/r/+T/4//e/+f/3v/k/+f/7//o/9//6//z/+j/7//v/+7/FADb/+j/9P/p//D/7P/0/wwA8f/n/+z/7v/0//H/9P/o//X/9f/2//T/4v8WAPL/wf/a/w4A6P/V/9L/3v/o/+r/6v/o/+v/3P/2//L/9v/2/9n/4f/X/+D/FQDq/97/6f/s/97/6f/q/+P/7P/W//H/9P/1//b/8//R/9L/4v8gANf/3v/f/+H/3//l/+P/4//Y/9D/1//f/9j/1v/T/+z/6f/l/+3/4P/r/+j/6/8LAOf/7v/j/w8A5P/l//P/6v/k/+j/7//v/+X/8P/o/+3/8f/s/+L/7v/p/+n/8f/o/+v/6f/p/xAA5v/w/+r/4//m/+P/GADl/+X/4P/p/+L/5v/o/+r/4v/u/97/5//x//T/9f/2/+3/8//u/+L/7P/y/+z/EQDk//L/5P/x/+D/5//p/+P/7P/o/+D/5//s//X/9f/z/+3/CgDe/93/6v/l/+n/4f/u//D/5f/q/+r/5v/q/97/8//u//L/4f/2/+v/8P/p/+v/7f/q/+v/FwDu//D/8P/0/9//8v/0//D/6//x/+P/9f/w/+7/7P/1/+z/CgDx//T/9P/b//T/7P/u/+//8v/n//b/3P/c/+z/CgDp/+L/6P8LAOz/8/8MAOf/4f/i/+z/8//s/+7/8P/u//P/9v/v/woA5f/q/+D/5v/U/+j/2v8SAOT/5//l/93/5v/g//D/8P/t/9j/2//j/+b/8v/i//L/5//q//H/7v/j/+//5v/k/+n/6v/v//T/9P/m/+f/6P/s/+T/6v/p/+T/DgDc/9H/zP/g/9j/5P/f/+T/5P/a/9n/4P/n/woA5v/V/+L/8v/2/+7/9v/q/9b/4f8jANX/1P/g/9r/4P/h/9z/1v/Q/9n/2f/g/+b/4f/r//L/8P/0//L/3f/0/9v/8v/y//b/8//u//T/7v/w//L/5//r/+D/7P/r/+v/7P/z/+//9P/z/+z/8P/w//H/9P/y//L/8v/2//H/8v/2//X/DQDz/+T/DwDp//H/5f/m/+j/7P/1/+7/8v/w/+//6P8KAOn/4v/0/+r/6v/z//H/5v/X/+z/6P/v/+H/7f/p//L/8f/j/+b/DQDp/+7/9f/2/+T/4//s/+L/5v/k/+X/7f/h//H/6P/v/+z/4v8aAO7/6//u/+//5P/l/+X/6f/q//L/8//t/9r/3v/0/+L/6//m/+L/5f/z/+z/4f8WAOT/3v/j/+3/4v/r/+f/6//y//b/7P/1//L/2//q//L/7f/s/+r/6f/Z/+L/1P/e/+f/3v/h/9//4v/m/+H/6f/q/+T/3//g/9z/4f8WANz/7//j/+T/4//o/+D/3f/f/+X/5v/g/9n/5P/f/+j/2f/q/+n/5f/p/9n/DwDf/+H/5v/b/9r/5f/g/+P/3P/S/wsA2f/o/+r/5v/p//H/5v8KAPP/0v/u/9z/6f8MAOH/9P/t/+P/1//e/+H/1v/c/+H/4f/r/+L/6//t/+T/FwDp/97/4P/T/+z/4P/f/+L/7v/r//D/5f/i/+L/3f/k/+X/2f/s/+n/7v8KAPT/8f/g/9//8P/v/woA7P/w/+j/4//0//H/4//o/+j/8f/x//b/8//1//T/2v8RANX/2v/R/9X/3v/Y/9r/7//c/9j/1P/W/+n/0v/V/9z/2v/s/+P/6v/h/+f/2//k/woA2//s/+b/3v/p/+D/6f/l/+D/4f/u/9z/5P/x/+L/6//1//X/8P/2//b/8f8KAOP/7P/S/+j/7f/r//T/8v/1//X/8//n//H/9P/r//b/1//X/+P/7f/i/+X/6P/v/+z/5f8PAOT/2P/i/+7/6f/t/+X/7P/0/+r/9f/n//D/5f/w//T/6P/s/+b/4f/0//T/GADs/+P/7P/w//D/9v/p//D/9v8RAM//2f/K/xEA2P/d/+D/4v/a/+f/2v/c/9z/4//a/+H/9v/r//X/9f/1/8z/GgDo/+z/8P/T/+n/7f/h/+L/3v/i/9z/2//g/+v/3P/u//X/9v/x//b/9v/z/+D/DADD/+T/3P/e/8b/CwDT/+H/4P/i/+X/8//e/9L/3//Z/+z/6//x/+v/8//y/+z/7v8PAOr/0//t/+n/3f/n//P/4//w//D/3//0/+3/9v/k/+7/6P/s//L/9v/y/+3/6v/z//P/7f/q/+r/6//w//L/7//x//P/8P/a/9f/3//e/+H/5v/k/+v/JwDZ/+L/3v/k/9X/6f/e/9v/5P/R/+v/6//u/+L/8//v/+n/2v/m/+3/6//m/+//7f/v//T/6v/x/+7/8f/r/+v/7f/0//b/9f/2//b/9f/a/+z/7v/W/+n/7v/v//T/6v/y//D/7//y//P/7v/w//T/9v/1//b/9v/2/+f/4v/m/+D/CgDt/+X/DADg/9v/4f/o/+H/7f/s/+H/8P/z/+3/8//0//b/6v/T/+3/8//1/woA6//s/+P/7f/1/+j/4f/o//D/7//o//H/6f/1/9b/6v/o/+b/HADv/+7/3//t/+f/5//s/+X/7P/o/+b/5//p/+j/5f/o/+n/8P/t//D/8f/v/97/2f/e/xcA2v/t/+n/7v/r/+P/7f/v/9v/EgDz//L/4v/p/+b/5//x/+//9f/2/+7/5v/w//P/8f/o/+X/EwDw/+v/9v/t//b/6v/x//L/6//i/+j/7v/0/9r/yv/x/9v/DADf/9P/3v/e/9n/4//k/9b/5//T/+X/7f/w/+H/7P/s/+7/7v/z/9n/8v/M/83/3v/f/+H/1f/Z/9n/2v/c/9L/DgDi/+b/8f/Y//H/8f/v/w4A4v/j/+j/2P/q/wwA7//j//H/5P/n/+j/5v/c//T/3//q/+3/7//n/xAA5v/c//H/8//u//L/7f/w/+T/8f/t/+3/6//l//D/7//p/+n/8v/y//T/7f/0//b/9v/U/9z/1P/r/xgADgDR/wwA3v/g/9r/3P/g/+v/3//c/93/7P/o/+T/9f/q/+//8P/c//D/4v/o/+X/6//x/+7/9f/x/xEA4//n/+H/5f/m/+//DADs/+7/8P/u//P/9v/s/+z/1P/U/9T/DwDW//D/6f/g/+3/5//n/+r/9v/z//X/5v/k//L/8v/i/+H/5v/n/+//7//v/+n/IADj/+X/6//x/+b/8v/z/+v/7v/l//T/8f/z//L/9v/i/wwACgDu//L/8//o//T/5P/q/+f/8v/v/+X/9f/1/xMA4//V/+r/0//1//T/9P/2/+//8v/0/+z/9f/z//L/8//z//X/5//M/9T/3P/S/97/0//e//b/3v/Z/83/3v8KANj/zP/j/+X/1//r/+7/6P/g/+D/3f8RAOj/5P/l/+L/7f/j/+X/4f/j/+r/1/8NANz/7f/u//T/7v/z//X/7//x/9r/2v/g/yUA5//f/+j/6f/o/9//4f/m/+P/4f/b/9f/5//z/+b/5//1/+f/8P/y/+7/5f8SAOf/7P/s/+b/8//g//D/8v/0//b/7f/w//b/9P/x/+v/7//s//b/9v/z/w8A8f/f/7z/8//T/9r/y//W/+n/5P/v//b/2v8LAOf/7P/s/+7/8P/y/+7/7v8TABUAzP/J/7H/OADl/9f/yv/T/+D/4f/h/9H/3f/P/9P/0v/o/+H/6f/1/+z/5//z//H/7//j/+n/8f/t/9P/2//T/+P/0//0/9b/1f/m/9b/5f/T/+v/7//u//X/8P/x//L/8//V/8j/7P8QAOr/0f/S/8z/0P/g/9D/xf/f/8v/5v/q/+v/6P/z/+z/8v/e/xAA5v/l/+b/EADn/93/6f/l/+H/4P/j/+T/3f/g/+b/6f/s/9n/7P/j/+j/3P/r/+v/6v/b/+f/7f/y/9L/6//X/9n/4//A/6n/8P/W/+n/8f/r/+b/5f/z/8v/yf/S/+r/1//b/93/1f/O//X/8v/g/9H/4P/j/9P/3f/a/8f/2f/S/9L/0v/R/ycA1f/b/+D/0P/m/9n/2P/g/9//y//c/9D/3P/i/+D/5/8MACkACwDi/+7/9f/r/9H/6v+6/97/x//D/8v/zP/J/9b/4//S/+r/2v/Y/+T/5//0/7r/7v/x/9L/8v8PAOD/CwDY/8n/2//I/8P/0v/L/9f/7f/M/9X/9P/u/87/zv/1/+L/6f/C/9f/y//n/+P/6f/c/+v/6//l/+L/4v/E/8H/8v/R/+r/GQASAM7/5P/t/9T/3v/m/9D/1f/c/8n/4v/e/93/5P/h/8T/3f/L/87/1P/I/xMAEQDC/wwA6P/P/8n/6P/w/9T/w//E/93/z//T/8r/2//s/+n/5f/J/8j/u//q/+H/xf/U/87/xP/f/+7/8//J/8j/y/+7/9D/UQDg/8H/8f+9/9X/FgDE/+r/4f/a/9r/3v/l/8f/v//u//L/wv/H/9//4v/q/+T/6P/m/+n/HQDw/73/2P/h//H/6P/l/9f/9P/l/+j/0P/p/+j/z//t/9b/4f/2/+H/9P/x/+//zv81AOv/5//s/9n/4f/g//H/3P/Q/93/6v/g/9n/z/+5/9b/wP/h/9//1//n/9L/2v/N/9f/3/84ANb/2//N//D/7P/a/9b/2P/e/9r/1//d/8D/3v/T/9z/0P/N/+D/4f/v/+H/6//n/+j/4P/p/7f/6//p/xAA5P/q/+H/yv/s/77/6f+8/7v/1//c/+H/3f/m/+j/4f/j/+j/2P/Z/+3/4//y//X/EwDB/+X/4v/n/+r/tv/O/9T/xv/S/83/vv/W/9n/9f/q/87/8f/T/+H/4v/F/+X/1f/z/83/3v+//+L/3P/n/+z/3f/U/9X/4v/i//X/4f+8/9v/2v/s/9f/7P/k/9//3//u/+T/7v/p/9H/6P/Z/+L/8//q/+7/9v/W/+X/3P/k/+D/2v/I/8b/EADA/8L/4f/i/8f/8P/I/+f/CgAbANv/1f/m/87/2v/P/+P/4//T/9b/xP8OAN7/4P/X/87/4f/1/+b/y//s/8z/CgDq/77/4v/i/+T/4P/o/+n/5v8UAPT/x//B/+3/0//P/+//0f/e/+D/2v/Z/xEAzv+9/9//0P/V/+P/2//n/+L/6P/j/+T/1f/z/8T/4//T/+X/8P/y//P/6P/q/8z/8f/i/+D/5v/N/9D/1f++/xIAyf/p/+L/8P/q/+X/HgDY/+r/5f/m/+j/5v/w/+b/6P/e/+L/4v/r/+H/4P/u/+z/4//s/+X/5v/j/93/wv/G/9f/JQDU/8j/5//w/7z/zf/z/7v/7P/z/+f/5f/h/+X/6v/k/+z/5//n/77/9P/N/+X/uf/M//L/4//H/8f/7P/t/7z/JQDo/8H/4P/T/woA3f/h/9P/2v/n/93/3f/D/+P/7v/W/9T/8f/B/9v/GgDR/9P/3v/y/93/0v/X/+r/2//d/+f/2f/p/+r/4f8OALL/7v/m//P/6v+t/9z/4//u/73/6P/t//P/5P/F/97/zP/m/+z/8f/e/9j/zf/h/9r/GQDA/9f/wv/p/xsAyf/K//T/3//k/9X/1f/S/93/zf/l/8z/7f/y/+v/5f/v/+//8v8VAPD/8P/n/+f/DwDz/9n/zf/V//H/zf+9/8f/yv/U/8j/yf/Q/9D/2f/m/+L/2f/Y/8r/xP+k/+T/8//0/9j/9v/o/7j/4v/0//X/6f/q//b/8//q/7//3P/V/9f/4//u/+H/3f/U/+j/7//y/+X/x/+7/+X/8//v//X/8P8NAMP/zf/G/8n/1v/P/+7/1f/Z/9v/7P/m/+z/5//Z/+3/zf/i//b/7v/r/+3/9P/s/9f/zv/a/+L/CwDT//T/6v/s/+r/6P/U//D/5//l/+f/4//s/+X/8v/v//H/9f/y//T/7P/x/8j/0v/s/9X/0f/Y/+P/0f8xANn/zv/g//X/z//k/8z/1f/Y/9T/zv/l/+L/4v/c/+n/5v/n/+7/FADv/+b/CgDw/+7/1P/b/+7/1//s/+f/4P/O//H/wP/n/8j/7v/U/9X/3f/U/+X/3//c/+D/7f/d/+X/7v/r/+z/8P/y/+j/9v/2//L/0//j/9b/4f/e/97/5v/h/+H/6//k/+r/3v/Z/+b/EgDW//b/6v/l/+n/3f/x//D/7f/z/+b/7P8VAMr/xf/D/9P/0v/J/7z/2v/O/9T/y//E/7j/0f/k/+n/w//P/+j/0//m/87/5//U/xkA0f/a/9b/x//w/8L/y//u/8f/0v/Z/87/8//M/9X/z/8kANT/6v/S/9v/7f8LANT/3P/m/+b/4v/Y/+H/4v/j/+H/3v/v//P/9f/v//X/8f/z/8//6v/2//b/5v/f/+r/5f/m/+j/6v/j/8T/3f++/+L/8//g/7n/6//T//X/x//e/83/DQDR/+3/9f/n/9j/0f/K/8v/EADT/83/3f/C/xMA3//B/+D/2//a/+T/4P/b/9r/6/+7/+P/7v+//8b/DQDm/9X/2f/N/9//3//2/8D/8P/W/9n/EQDT/9P/4//Z/7n/9P/O/8n/2P/O/9j/y//X/9D/1f8MANL/0v/r/+3/8P/k/+T/7v/n/9T/y//b/8j/3v+4/7//1v/T/9b/zv/M/+7/JgDI/xoA9P/k/9n/6P/o/+T/5/8KAAwA8//i/+T/4//i/yUA6f/0/87/y/+9/+n/z/+//9//uf/P//P/8P/Y/9//0f/j/9//4P/p/+//7v/C/w4AwP/r/9r/1P/m/+3/3//S/8r/xP/b/9P/2f/M/8//z//K/9L/zf/a/9P/3v/f/+//4f/s/+n/y//V/woA7//L/+z/1P/V/+7/2f+8/9//4//q/+b/2v/Y/+j/5v/l/8P/4//U/87/zP/J/ysAvP/P/9n/5v/S/83/9f/e/7n/3f/T/9v/0v/e/9j/4f/e/9r/IQDZ/+X/6f/r//L/5//y/+H/8P/r//D/6v/p/+3/9P/1/+3/9v/2//b/9f/2//b/9v/Y/9j/9P/t/9r/9v/F/8j/2//c/+//5//z/9T/6//a/+z/5v/h//P/z//Y/9T/0P/K//X/0f/z/+H/5P/P/97/wv/Z//b/yv/v/87/6v/W/+T/1P/a/9v/1f/a/9//y//p/+r/4//c/xcA6f/p//X/5//a/8H/0P/x/7z/yP/L/+z/7v/Y/7//3P/V/9L/9P/P/+X/5//c/+b/5f/d/9n/9P/1/+r/6f/H/93/8P+7//b/5//J/9D/4P/a/+f/3f/K/7v/zf/t/xwACwD1/+r/1f/f/xoA6P/L/8z/1f/Q/8v/2v/X/9H/zv/f/+n/3v/g/97/3v/v/83/7P/q/9n/6v/X/w8AxP/R/9H/3v8KAM3/z//2/8j/GQDT/+L/5P/q/+//6P/w/+z/8P/r/+z/8P/1/+X/DAAQAOr/7v/v/+7/9P/0/+b/9f/z//D/9v/J/93/3P/T/8v/7/+//+3/zf/a/9r/2//V/8X/1P/M/8r/t//K/77/xP/s/8P/uP+6/0AAuv+2/8T/1//i/ywA8v/m/9H/9P+8/9v/3//y/8f/8/+v/5//wv/H/+T/z//s/9H/0v/I/73/2//L/9f/rv/H/9j/u//I/6r/v//K/8H/yv/H/8v/x/+z/8j/vP/m/+H/vP/h/6//uf+s/0QA0/+b/5//5P/a//X/5P/2//D/5//O/8D/x//b/8T/3P/k/8T/yP/L/9n/1P/S/9//3f/g/8//6v/h//H/6P8kAKf/uv+//67/v//j/7j/4v+r/5v/sP/Z/+v/tP/z/8X/8/+9/8L/z//L/8r/5P/C/8r/8P/z/9P/v//W/8L/r/8OAMX/JwC6/97/5v/D/73/yP/S/+3/vf+t/+D/x//B/7j/5P/t/9P/7P++//P/xf+//+b/zP++/9D/3v/K/73/vP+5/z8Ay//Y/8X/5P+//9z/wf+3/8T/5P/V/9L/6P/j/+j/3P/q/7z/xv+1/7X/vv/L/9n/pv/a/9H/7v+7/0EAz//Q/9P/uf/T/9H/3P/j/8v/1P/i/8n/yv/w/8X/6P/G/87/0v/L/8H/sf/A/7r/3f+2/zgAzf/J/9//9P/d/97/1//X/+v/4//p/+j/3//l//L/3f/g/+D/4//m/9z/2P/R/8//1v/a/93/LQDa/+L/0P/Z/9//3//g/8f/4f/a/7//yf/Z/8f/4v/g/7b/2v/r/+b/0/9QAML/rP/W/8r/tf/N/9f/zv/S/9v/4P/U/97/xP/M/9L/4f/f/9n/x//m/83/zv/S/+X/6f9BANT/yf+9/8j/zP+9/8//yv/N/83/2//c/9f/7/+7/+D/vf/c/9H/3P/N/9//w//U/8X/7v/j/8D/vv+5/6X/OgC2/83/6v/J/8f/zv/R/9H/4P/u/8L/yP/W/9r/1P/U/9z/uf/O/+b/3P/x/7r/s/9BAOj/vf/B/9P/u//G/8z/0f/O/83/0P/F/8v/zf/Q/9b/xf/M/8v/wf/t/87/3P/s/8H/xP/M/8r/uv+//8b/xP/O/0gA4P+6/8X/uv/M//D/DQDy/+7/3v/E/+v/yP/s//D/yf/J/8P/wv/W/+T/z//f/+j/5f/o/+P/4v/v//P/7/8QAOz/7f/f/+L/qv/C/6z/u//x/7X/CwDC/73/iv+n/8X/8v/P/+v/0v+R//b/1//O/+//w/8YAOP/tP/M//H/xv+0/8b/v//P/8T/7v+8/7v/7/+3/8r/xf/V/9P/3f/T/+L/4P/e/+D/wP+6/7H/rf/z/7b/uP+5/8D/s/+u/7z/0P+w/53/yP/R/9H/n/+w/9z/3v8QADcA9f+g/8j/xv/c/8f/5f/2/7//EwDM//T/yf/N/8L/7f+7/7P/wv/S/9v/3f/i/93/5//o/+L/uP/j/+X/8//A/9r/0P80AOH/tP/S/9n/0//k/+j/vv+3/+z/7P+7/+v/2//V/9j/zf/g/+P/3//f/+//uv/Y/+j/GwC2/7T/t/+0/9H/p//H/83/1P+n/9//6v/T/9D/1//g/97/7P/i/+L/x//S/+//1P/V/+D/5P/Q/ywA1//M/9//9P/N/+v/x//H/9n/1f/J/+P/4f/i/93/6f/k/+f/8//a/+n/1P8LAM7/3f/Q/8j/4//B/9X/wv/d//D/yP/f/+//t//r/+r/0f/N/9D/zP/h/9j/1f/f/+j/8//n/9v/1P/W/9T/5//T/9X/0//K/9f/yP/U/8z/x//H/8X/wv/F/zwA6f/c/+P/uP/U/+T/4//G/8D/xv8sAL//xf/v/9j/1//F/83/7v/H/+L/1f/U/8//8P/X/9n/1f+w/8H/zf+8/7D/m/+9/77/wv+6/7n/xP/H/4f/wv+0/7T/lP+8/7L/uf+h/8z/4/+F/1YApv8VALH/uf/b/+L/4//v/8b/5v/C/8b/yf/N/9z/wv/I/7b/4f/e/7P/5P8lAOL/u/+7/7P/3v/V/+L/yv/F//L/vP/b/wsAxf/i/7L/KgDP/8f/yf/J/7//wP++/9r/3f/i/93/6P/k/+P/2P/Q//H/7v/r/8j/yv/f/+j/yf/P/+z/3v/Z/9f/5//j/+f/4v/o/+n/HADC/8r/9f/i/9b/3P/n/8v/3f/u/+v/9v/S/+H/4P/p/+7/8P/x/+//8f/Q/+D/5//C/+P/0f/p/x0A0//U/83/0v/h/+T/7//a/+T/2f/h/9//4//b/+H/8//W/8L/0P/d/+L/3//A/7b/9f/g/+n/0//E/+3/zP/V/9P/8v/b/7//yP/L/9X/xv/U/9z/2f8tAMb/wP/d/73/9v/q/+//5/+//7//6f/R/7L/2f/X/9//2v/e/+L/4P8WANv/6f/j/+f/9v/w/+X/7P/l/+P/7f/u//X/8f/x//H/5f/n/+3/8P/x//P/4f/a/9v/4f/a/+X/1v/v/+f/6//U/9z/DgDJ/+T/4P/1/9b/5f/q/+v/6P/r/+f/of/J/8L/7//z/+j/0f/Y/8T/uf/U/9v/x//Z/7z/3v/M/yMA7f/q/8v/DwDa/9//z//h/9v/3//p/woA4f8TAOL/9v/l//D/9P/m/+z/7//y//b/4v/n//L/9P/0//X/8//1/+3/CgDn/+X/3P/z/+z/8f/l//P/7f/o/woA8f/1/+L/6v/n//b/9f/1/+7/7v8sAPb/CgDz//X/9P/t//P/8f/w/ycA6P/q//L/7P/j/yUA5v/x//D/9v/2//T/EwATABgACgAOABUADwAUABMACgASABMADgAoABAAEgALAA8ADwAhACQAMgAjADEAIAAyAOz/OADs//H/8//1/xcACgATAB4AEABWAAsA2v8KACIA2/8LABEACgAWAEIADgDx/xoA8//1//P/JwD2//T/2f/t/zoA7//l//b/9v87APP/5f/1//P/8//w/+7/CwD1/+z/9P80APX/DAALAPD/8v8MAEoAEQAMABAACgD1/xgACgANABMAEgASAPb/8/8RAA4ATgD1/yQA3P/0/+b/9v/0//T/6//p/+3/7f+8/8v/t//V/+j/8P/n/+3/2//y/93/6//x//H/FQAcAN3/6v83APX/DQDq/x0A9f/0//T/8//2/9j/7P/x/ywA6//2//X/9v/y/+j/3v8zAO7/7v/v//T/8//s//X/9v/0//H/7f/1//L/9f/b/yQA9f/z//L/7//2/+7/6P/z/yoA3P/c/9n/5//n//P/9f/d//H/3v/y//T/9P/t/9//5f/l/+r/7P/n/+L/8f/y//T/KQD2/+7/9P/t/+r/9v/2//D/9f/z/yoAu/8XAOT/vP+9/9X/2P/t/+f/6v/C/+b/x/+6/87/z//M/8j/5f/j/+f/1f/j/9b/5f/m/9j/HQDP/+//1//0/9b/6f/f/9D/9v/b/9P/2f/Y/9j/4v/d/+n/5//v/+3/6f/u/9L/zP+7/9j/CgDU/+//y/8PAPD/yP/a/9v/zP/V/9z/3f/j/9H/5P/R/+H/v/+n/+f/8f88APX/1v/S/+D/1v/1/8f/yv/K/9P/zv/m/9r/yv/e/9L/0//d/9L/1//b/9v/5f/G/y0AxP/S/97/0/8KAOP/1v/i/97/8P/d/97/3f/z/9f/3P/g/+H/6f/w//H/8v/w//L/6P/s//L/7//l/+D/DQDq/+//9v/y//L/5P/w/+7/7v/k//P/5//u/xEA4P/l/+f/5/+z/97/y//e/yYAvf/o//D/xf/U/+//7f/s/8n/u//B/8v/wv/M/+v/2P/L/9b/0//V/+L/7P/i/+z/4P++/9r/yv/E/+r/uv/o/9f/DgAtANT/1f/l/7j/6v+7/8v/rv/L/8P/4v/w/+b/6f/k/+f/x//y/97/3//b/7r/wP/B/+7/0v/J//P/9f/T/87/MgC1/8L/s//r/9P/5//l/+H/6v/2/+H/6P/m/+//3f/n/+D/2v/1/+P/4v/k/+j/4f8fANP/4f/e/9f/5v/w/9b/2P/l/+H/1P/M/8r/0//Q/9D/7f/1//H/y//a/+7/yv/k/9T/4P/j/9v/3v/O/+r/3P8aAL7/3v+//+D/0v/X/7f/6v/r/+7/1v/I/8b/1v/N/93/4P/e//H/5P/p/9j/3f/n/9j/6f8KANv/3v/r//D/wf+z/7j/vP/C/9P/uf/a/9T/0P/G/+D/zP/g/xUA9v/n/9f/3f/o/+b/0v/s/9j/DADg/+D/4//t/+3/6//x//H/6//L/+P/3f/e/93/GADm/+n/8v/D/9X/7v/w/9f/4v/e/+3/9v/Q//X/5f/b/9H/2f/1//D/0//m/+D/zP/1/9//6f/R/yEAv//K/+X/s//m/+D/DADC/7L/5//K//D/yP8WAPH/1//C/+v/1P/X//P/2//E/97/1f++/87/4f/u/93/1f/d/93/4P/f/9v/7P/s/+H/9v/X/9r/2P/R/+D/x//C/9j/7v/U/8v/yP/c/9r/NADf/9T/1P/M/+P/5P/T/xEA2//l/wsAzf/t/8n/5f/x/97/4v/l/9b/7f/Q/8X/3//O/9z/5//e/9X/x//Y/9//2v/x//L/8P/j/+X/8//i/9z/vv/s/8T/yf/l/+D/wf/N/8n/8//O/+X/HAC+/8P/wv+6/xEA3P/u/9v/9P/l//D/9f/e/+P/4P/v/+L/8P/i/9n/5f/Y/+X/4P/u/+X/7v/p/+X/9P/d/+H/2/+7/+//1f+8/wwAzP/x/8//zv/J/8v/6f/U/+f/2//U/8z/0f/m/+b/1/8ZAMX/uv/g/9f/1//q/9r/2v/0/9L/4P/P/9T/2v/M//L/wv/1/93/y//Y/9f/EgDi/+T/5v/x/y0AEQDj/8L/2v/I//P/tv/W/+f/xP/g/7//2P/V/9b/4P/r/97/5v/l/+P/0v+z/zUA7f/M/+r/4/+x/+H/z//X/9v/0v/l//D/6/+z/+j/x//P/8n/6P/0/+X/1v/e/w4ACgDB/+n/xf/1/8X/9P/m/+j/hf/v/8z/3P/w/8b/4f/w/9T/3/+9/+H/2P/b/8H/0P/l/+b/4f/j/8L/HADR/+//zf/Y/9f/6v/g/+b/yP/h/9//3f/i/+P/5v/h/+3/2//j//b/7f/i//L/2//m/+v/xv/R/7z/9v/K/+3/3P/b/9j/1//l/97/2//Q/93/3/8bAPT/4P/e/9z/3v/V/9f/4v/c/+//2v/N/+H/5//t/9b/6f/i/+v/7P+y/ycA9v+9//H/6//H/9z/wf/g/7X/8//s/+H/7//V/8L/3P/y/+n/6//t/+X/6//v/9z/3f/c/97/9P/W/9//6P/E/8//0//s/9P/1//D/+H/5P/p/9r/5//o/+r/6v/r/+P/4//v//b/4f/z/+f/8f/q/+//7f/v/+7/4//v/xYA6//s/+z/7v/f/+7/7f/r/+H/6P/f/9v/JAD2/9L/5P/f/+D/3P/Y/+f/7//o/+n/8P/U//P/9P/u/+f/8/8XAOr/zv/O/+H/9f/j/+P/z//P/9P/0v/g/9T/1//v/9H/0f/k/+n/7f/l//D/5//t/xMA8/8PANz/3//b/+T/5P/n/+v/5P/Z/97/6P/p/+b/3P/o/9//4//o/+r/5v/w//D/6v/R/9H/2P/r//T/8v/v//X/CgDq/8r/x//V/8X/2v/m/87/3f/W/woA5P/U/+n/0//c/+7/CwAUAPL/5f/c/9v/4f/e/+r/2v/n/wsA7f/p/8n/4v/f/+H/2P/h/+D/6//Y/9j/4f/W/9r/5/8UAOj/5f/j/+L/3P/h/9n/6P/h//H/8P/u/+b/DwDv/+z/8P/p//T/0//1//T/DgDq//L/9v/z//L/7/8KAPH/8f/u/+X/2f/R/+X/8v/u/9z/8P8NAA0A2v/o/+f/6//k/+f/7f/a/9z/3P/W/+X/4//V/+H/3f/h/+f/HgDW/+L/7P/0/+7/8//p//T/8P/x/+//8//j/+n/6f/h/+L/7//w/xsAzf/p/+T/6v/r//b/4//e/+z/4f/U//P/3v/O/woA8P8QAN7/4v/r/+v/7f/w/9X/9P/2//X/8P/2//P/9v/g/9n/2P/P/+f/FADs/+L/3//r//H/6f/r/+X/6P/j//T/4f/2/9L/DgDR/93/4f/X/+z/8//e/+//7v/p/+r/7P/u/+b/EwDf//T/9P/x//b/9v/y//b/6P/u/+z/5//z/+7/7//0//T/6//y//H/6f/r//H/CgDy/xgAxf/Z/+P/9f8bAOX/5f/p/7//2P/c/+P/2//h/+r/6f/p/+b/2f/u/+3/5f/m//P/7P/q/xQA5//n/+v/5v8MAPT/7v/o//H/6f/f/+H/7v/q/+r/5v/p/+j/5//1/9//2v8cAOH/6//0//H/6f/q//T/7//2/9n/CgDY/9b/6//y//H/DAD0/+7/5v/p/+7/5v/1/+3/5f/y//L/4/8VAPT/6/8NAO//2v/n/+b/6v/j/+j/7v8KAO//5P/l/+n/7//l//X/6f/x//T/7P/b//X/FwDi//H/9v/2/+X/5f/s/+7/4//v/+z/6P/j/+b/8v8LAN3/4f/c/w8A8v/x/+z/7P/y//D/8v/2/+P/7//S/8b/DgD0/w0A6//n/9j/7//D/+f/3P/Q/9v/yf/Q/+//2v/a/+X/7f/n/+z/6v/s/9D/3//k/9r/4f/z/+//5/8aAOr/8v/q//L/8v/i/+D/6//r/+7/7v/0/+v/6//0//T/8v/x//L/8//e/9//2v/f/+z/7P/Y/9L/5v/u/+X/7v/0/+T/8//d//X/9P8gAPb/zv/w/+H/0v/h/9r/1v/Y/9P/2v/b/+r/7//r//T/4P/g/+7/8//q/+L/8v8XAN3/3P/t//L/7P/v//X/3//o//P/7f/t//T/9v/s/+b/7//0//P/9v/q/w4A3v/h/+j/6f/z//D/8//2//L/6P/r/+//7f/1//L/7v/l/93/1/8hAO3/5P/r//T/6P/z//b/8f/2//b/7v/s//T/9v/0/+7/8v/v//T/DwDz/+H/9v/v/+n/CgDs//L/7v/y/woA5//r/+7/4P/j//P/5f/y//H/9f/t/+z/3v/0/+7/7P/f/+T/HQDp/+D/9v/0/+f/6f/m/+n/3f/s/+P/7P/0//T/8v/1/+3/5//a//L/7v/1/+z/3//d/9r/6v/l/9v/6P/g/+b/5f/V/9b/0//a//X/3P/w/+X/5//m//X/5v/1//L/8v/w//H/8P/z//P/9f/p/+D/3//z//P/8P/m//b/8v/o/+j/EwDS/+T/8P/x/+j/6//j/+3/9v/o/9n/9P/p/+3/7P/y//b/8f/1//X/9v/l/9r/8f/r/xAA4//q/+7/8//n/+v/2f/2/+T/6v/J/+//1f/m//P/1P/q//T/7v/y/+X/5P/0//X/8//u/+v/9P/0//b/6v/i/+b/7P8RAM//6//n/+r/6//m/97/7P/t//T/6P/t/+n/CgDW/+f/6P/f/+X/6//z//b/5v/y/9v/7//a/yAACwDo/9f/4f/b/+//4//v/+f/4P/l/97/3v/s/+D/7//0//b/5f/v/+7/6P/h//X/CgDf/+X/8//t/+P/2//l/wsA5v/l/9z/9v/h/+T/9P/c/+3/9v/0//L/CwDt/+X/7P/V/+//8P8XAPX/9v/p/+//8v/r/+X/8f/y//L/6f/g/+H/FADY/9P/9f/p/9v/5f/2/+//8P/q/+3/7//l/+b/6P/n/+X/5v8SAOD/6f/r/+n/3f/0//b/7//x/+v/6f/k/+r/7//u//X/5v/0/+//7f8OAPP/4//l//H/8f/l/+T/3//n/+n/5//f/+L/5//0/+L/7v/0//L/4//e/+//5//w/+z/7f/0//L/8v/0/xsA0P/u/9D/4v8VAN//8P/g/+X/7f/x//P/5//o/+3/6f/z//T/4f/c//D/7f/z//b/7//t/+j/6//1/9T/CgAQAOb/7//w//P/5v/j/+3/8v/i/9L/8//k/+7/4v/j/+X/6P/k/+n/2//i/+3/6//w//H/6v/u/9//7//y//b/6f/l/+H/3v/h//X/6f/m/+P/EgDr/+f/9f/y/+n/9v/g//X/9f8UAOP/5v/Y/+j/5v/w/+7/5P/g/9z/9P/o/+r/7//h/9//6v/u//T/7P8KAO7/9v/x//P/9P/0/+//2f/v/9//DwDt/9X/6v/a/+H/4P/1/+v/8//w/+D/5//u/w8A3//1/+v/4f/t/+3/5//x/+H/5P/w//X/7//q//P/6P/2//L/9v/g/+z/4/8PAOj/9f/z//H/9f/h/+b/9P8YANf/3//h/+f/EQDz//P/7//l//P/6v/c/w4A8P/i/woA8f/m/+3/3v/z/+b/8v/w//H/5v/g/+//9v/s//T/6//Z/9z/2v/q/+X/2//n/+D/5v/l/9X/1v/T/9r/9f8QAN//4P/a/xYA8v/z/+n/7P/o/+//7//y/+j/3f/y//b/8P/k/wsA7P/p/+r/1f/H/9n/5v/h/+T/4v/e/9j/2v/r/9r/8//y//b/DgDq//X/3P/w/wsA2P8MAN//5v/t/+X/5//w//P/9P/1/+j/8//t//P/2//s/+v/6//u/wsA7v/p/+f/9P/u//D/9v/h//b/9P/1//H/DQDg/+r/7P/s/w4A3f/n/+n/8//u//T/7//x/+z/8P/0/+//7P8LAOD/1//c/9H/9v/c/8//3//M/+z/1f/z//X/7P/z/ycA0P/k/+H/4P/t//P/8//y//b/5P/x/+f/8//2//X/4//u/wwAz//h/wsA6f/d/x0A5//0/+7/2v/v/+b/8P/r/+//4P/q/+n/3//a/93/3P/y/+f/8/8RAOj/9f/h/+r/7v/u/9X/5P/y//D/1P/r//P/DADs/xEA8v/x//b/7//1/+z/8P/l//P/7f/v//X/5P8UAM//3P/y//X/9f/u/+H/9P/m//T/2P/r/+7/7f/r/9j/6P/t/xcA6f/y/+f/9f/h/woA6v/r//L/8v/t//D/6//l//H/DwDh/+j/8f/i/+j/7/8NAPD/9f/v/+n/8P/s/+z/9f/n/xcA3v8SAN//7P/a/+H/x//n/+j/7P/i/+P/7P/n/+P/9P/j/+v/9v/z//L/4//z/+7/7f/o/+//9f/1/+//9P/r/+7/6f8dAOv/3v/h/+H/8v/q/+P/6v/z/+3/7//g//X/7v/x/9j/6v8MAA8A5f/0//D/9f/0//T/8//i/+v/9P/t//X/8P8SANj/9v/K/9n/7v/d/9H/0v/p/+v/1P/q/+v/1v/t/93/7f/r/9X/7P/g/+X/1v/w/+D/5P/Z/+v/4/8RAO7/8//e/+r/1//1/xoA1P/V/+3/4P/w/+L/1v/l/+j/6f/z//X/4//u/9f/7P/Z/x4A7//l/9L/5//r/+D/5v/Y/+n/8v/n//H/8f/q/+j/4v/l/wsA8//m//P/GQDj/+n/CwDk/9X/DAD2/97/6f/v/9z/2v/R/9P/2v/l/9P/9P/F/+z/9v/0//P/9f8KAPL/6P/h/+z/6v/z/+z/7v/q/+r/8P/0/+H/8//1//b/8f/u//D/6//v/+X/9P/y//X/8//1/+3/5//k//T/9v/x/+7/9P/y/+L/4//r/93/EAANAOr/8f/r/+3/3//x/+3/7f/n//D/DQDy/zIA2f/q/87/4v/g/+v/6f/x/+L/8//p/+T/9f/b//X/4P/w/+P/6P/y/+r/5P/n/+X/6P/z/+//9f/1//P/9v/2//L/6P/n/+D/DgDz/+r/5P/o//X/8f8LAOf/3v/g//L/9f/y//X/9P/v//T/6v/y//X/6v/q/+f/8v/b/+7/CwALAPX/9f/o/+n/7f/o/+j/6//o/w8A9P/o//b/1v/P/xkA6v8NAOj/6f/u/+n/5//p//P/5//l/+//4P/w/+b/9P/d/+v/5f/s/+X/8f/0/wwA8//w//D/8//2/+//9v/a/9r/2/8WAOv/3f/p/+P/7//2/+z/4v/v/+n/5//h/+3/6P8fAOr/5f/n/+b/5v/u/+7/8v/z//P/9f8MAN//3P/i/9//DQDm/+v/8//v/9//3v/o//P/7P/y/+r/0P8MAOz/8//k/+T/6//q//T/6//x/93/8v/r//H/6f/t/+z/8//o/9v/9v/w//D/5//F/8b/2f/0//L/7v/m/+X/5//h/w0A8P/t/+v/4f/q/+j/6//x/x4A0f/k/+f/6v/q//b/5P/m/+z/8P/0/+j/8f/z/+f/0f/L/+j/4v/c/9z/0v/s/+f/8P/r//T/5//y//X/6v/2/+r/4P/s/+D/DgDd/+7/DgDs/+z/6P/2//X/4//o/+b/5f/x/+X/DwDy/xIA9v/o//P/6P/a/w8A6P/p/+7/8//2/+//9P8RAOb/8P/2/+//2//y/+v/9P/G/9//9f/q/+b/2f/m//T/6P/1//L/8v/p//b/1P/O/8L/vf/a/+P/zv8YANf/5f/n/+z/5P/v/+X/6f/j/+T/4//j/+P/4P/j/+b/4f/q/+f/5v/q/+3/5//w/+D/8P/t/+z/8//1/+z/6//y/xMA9P/v/8//7P/s/+v/5P/o/+b/6v/y/+z/9P/o//b/9f/1/+v/9v/2//T/6f/s/+3/8P/x/xcA8v/z//D/9v/x//b/9f/h//P/9f/e/xEA5v/n/+b/EQDm/9//6f/q/+b/4v/n/+X/3f/i/+j/6f/w/9r/7//l/+r/4v/u/+//7//1/+7/4//v//P/6//d/9f/6/8PAOv/6P/w/+b/7f/p/+7/5f/j//b/8f/z/+f/3v/p/+7/7P/2/+H/8f8LAOn/8v/z//H/6v/q/+7/8v/s/+T/8//z//b/8f/n/+D/5//t//P/8f/0//X/7f/n/+r/6f/Y/w0A6v8rANz/4v/Z/9T/4P/g/+v/3v/d/9P/3P/d/+P/2/8LAOr/1P/r/+z/9f/1/9n/1v/c/+b/EgDv/9z/8v/v/xAA1f/l/+L/3v/g/9z/5/8VAOT/1P/s//T/5//z/+3/7//2//P/EAARAO//8f/u//H/9v/2//H/9f/0/+P/6v/l/+b/8f8RAPP/2P/v/9D/5//c/+r/1//b/+X/9v/b//P/6//v/+f/8v/y//D/9P/s//X/9f/u//b/FQD2//P/9f/1//P/8//0//X/9v/z/w8A8f/y/+j/9v/0//b/9f8cANb/3v/Y/+n/6//c//H/5f/n/+j/3v/q/+X/8//v//L/4//j/+j/9f/l/+v/7P/l/+P/9v/j/9r/6//t//X/5f/z//T/5f/m//D/5v/w/9r/9P/1/9j/DwDg/+L/5f/x/+n/9P/1//X/7//l//X/8f/2//b/9f/z/+//7P/1//T/8v/w/+//7P/x//X/8v/2/+3/2//m/+f/8P/z/w0ACwDq//D/7P/1//b/9f/r//b/6P/m/+L/9P/x/xcA3//k/+n/8//y/+v/6v/c/+j/6v/q/+r/8P/y/9T/9P/y/w4AEgDg/97/3v/n/+v/6P/r/+7/9v/Z/+//5//t/+n/7f/p/+T/7f/y//D/GADn//L/7f/r//b/9v/x//H/9P/1//H/9f/p/+v/4P/u//b/8P/u//X/8P/b/xEA5P/p/+b/4P/b/xIA7P/1/+3/7v/n/+//8//s/+z/8v/e/+z/FgDj/+b/EQDr/+v/7//h//H/7f/s/+3/8P/o//X/6v/v//H/5v/1//X/7P/Y/9b/7P/l/+n/vv81ANT/3//r/8//5v+8/+3/6f/T/9T/8v/Z/+v/7//x/+7/7f/w/+//8P/P/+b/7f/o/+v/6P/Z/+H/8v/m/+r/3f/k//X/4f/g/+b/2P/o/+v/4/8aAOL/5//r/+r/7f8NAOP/7v/p/+r/9P/z//D/9P/n/+3/8//p//T/8f/b/9n/5/8PANv/DwDg/wsA4v/o/+L/6v/l/+z/4//z//X/5v/w/97/9v/w//L/1//d/9v/4f8LAO7/5v/o/+f/5f/g/+j/7P/i/+f/6P/k/9//FADa/9H/6//u//P/5f/z//H/7f/n/9T/3f/g/+X/6f/m/9f/7v/q/+T/5f/l/8//4P/p/+f/6//q/+z/7//r/8r/9f/a/9D/3P/w/+H/9P/f/+P/9P/t/+X/6P/k/+v/8f/w/9P/3f/n/+H/7v8hANb/7v/b/+z/8f/q//b/4v/1/+3/7//k//H/6f/l/+3/5P/p/+T/8f/X/xEA9v/p//L/8f/s//L/6P/x//X/DQDl//P/3//o/+z/7f/v/+z/7v/y/+v/8P8KAOz/9f/q//D/3v/w/+7/6P/o/+n/9f/y//b/7P/z/+z/9f/1//X/6v/s//T/4//y//L/7//w/+//8v/1//X/7f/r//D/7//z/+r/GADv//b/6P/e/+X/5//b/xAA9v/i/+//8f/t//D/9f/0//D/6//0//T/5//w/9//9P/1//D/6v/a//H/x//A/8b/7f/y/9H/yP/M//P/FgDY/+v/zv/e//X/8f/a/9v/6P/r/8r/3f/T//D/5f/q/+T/7v/v/w4A3P/r/+P/FADh/9H/v//S/+7/5P/m/+7/2v/b/9L/5v/J//P/9P/2/+7/7f/0/+r/3/8OANn/6P/Z/w8A6f/j/+j/7P/a/+j/6P/m//T/9v/2//X/9P/c//b/3//e/9v/CwDu/+r/5v/v/9z/8P/j//T/9f/2/w8A8f/R//P/yf/d/+H/5//d/+P/3v/X/8z/3f/u/9n/2f/U/+v/2P/k/9v/3f/e//D/5//v/xcA3f/p/8X/5f/n/+7/4//f//T/5P/m/+L/8P/i//b/9P/2//T/7f/i//b/4v/j//L/7f/x//T/8v/x//b/6f/1/+//5v/h/+T/3P/l//b/4v/w/+v/7v/o/+P/5//s/+7/4P/0/+7/7P/0/+//9P/y//P/DwDo/9r/5//f/+//CwDx//X/3//2/+7/5//1//L/8f/x/+L/GADg/9z/6//y/w4A8f/s//D/8f/v/+T/5//w/+r/8//o//b/3//e/9H/7v/h//L/CwDb/+L/2v/h/+T/4P/d/8//7f/n//X/FgDt//P/9v/y/97/5v/x/+D/EADl/+H/CwDn/+j/7//f/+r/7f/v/wwA7f/m/+//6//t//H/4P/1/+v/6f/s/+H/8P/x/+7/5//0/+b/6P/z//H/9P/V/xMA4//R/+7/9P/p//P/7v/j//H/1f/j/+f/3v/r/9b/8v/2//D/9f/z//T/3f8UANn/9P/q/+D/0v/Z//P/7P/o//X/3f/N/9r/6v8KAOn/9v/1/+n/9v/1//H/6P/g/+v/8P/m/w4A7P/p/+f/6v/q/+v/7v/u//P/8v/1/+j/EQDk/+v/9v/1//L/9f/q/+X/8v/v/+P/8P/y/+P/5P/2//X/9P/1/+//9v8XAOP/6v/2/+3/8//1/+r/4v/y/+//4f/w//L/4//k//b/9f/0//X/7//2/+n/2v/b/xgA3v/n/+//9P/o//L/2P/U/+j/8f/z//L/2v/i/+D/CwAMAOL/2f/o//L/8P/l/9v/6P/m/+//7f/b//P/2//y/wwA3v/m/9r/8P/j/woA9f/a//L/zP/i/9H/3//Q/woA3v/r/+r/5f/x/+H/8f/y/+//DwDP/9j/9P/o/w4A5P/d/9v/6//t//D/6v/x/+//6//1/+X/2//w//D/FgARAPT/3//y/+j/9P/t//b/DQDx//b/7v/2/+b/1f/x/9//4v/y/+3/6/8NAOn/9P/d/+7/FwDx/+v/5P/y/9//9f/p//T/7//w//X/7v/v/+//7f/y//T/8//y/+7/EADh/+z/3//z/woA4f/h/+X/8f/2//L/9f/1/+b/6//l/+b/3f/b/yoA0f/u/+3/5v/g/+n/6P/i/+T/5P/m/+3/3//a/9v/5//i//T/2P/v/+b/4v8YANz/4P/Z/9T/2v8UAOL/3//u/+f/2v/g/9f/5f/b/93/4v8RAOb/5v/s/9r/8f/z/+H/9f/q/+z/9P/j//L/8v/v//D/7//y//X/9f/t/+v/8P/v//P/6v8YAO//9v/o/+f/6f/t/w4A5P/r/xoA8P/u/+7/8v/n/+v/5//y/+//6v/a//H/8//q/+//8f+8/+r/6v/u/97/w//U/+z/2f/1/+L/5/8MAMj/5P/b/9f/0v/M/9f/1f/V/+z/yf/n/+v/8f/n/+X/1P/d//L/5P/n/9n/1f/t/+H/3//m/9X/6P/r/+P/2//S/+b/4f8NAM7/9P/w/+X/5P/e/+j/1P/s/9r/CwDt/97/8//u/+n/0v/1//b/8v/m/+b/6v/a/xsA7f/k/+3/2v/r/+f/6P/s/+f/6//w/+f/9P/i//b/9v/s//P/0f/g/yUA5P/h/+X/3P/x/+b/8v/l/+//6f/g/+H/6f/m//X/7//r/+r/9f8SAPH/7//s//X/7v/m/+H/3v/f/+z/4P/n//L/4P/l/93/5P/P//L/7P/z//D/9P/v/+v/DgDc/+T/6f/z//H/9P/h//L/9P/u/+D/CwDm/+j/CgDy//D/8f/o/9j/7//r/+P/6v/s//b/9P/p/+3/8//c//b/8P/m/+L/DQDq/8//9v/p//T/8f/o/xcA4//d/93/6f/u/93/3v/w/97/7//w//b/8P/w//H/6/8PAPb/7v/q/+//9v/l//L/8P/n/+H/9P/1/+j/9f/z//P/6f8UAPb/5f/2/+v/8f/y/9j/3P/l/+T/2//b/+7/3f8pAN3/1v/y/7j/3//c/9//1P/f/9z/2v/p/+T/5v/g/+z/7P/r//b/9P/x/+7/7f/s//T/FAD0//b/9P/f//T/8//v//b/8P/w//b/9v/1/9j/6P8QAOr/5//i/xAA7f/x/+X/7v/g/+L/8P/p/+//7v/s/+v/1P/j/yUA5f/s/xEA3//Z/9D/9P/A/9v/xP/a/9r/8v/X/7n/4v/h/+f/y//j/+j/2P/Z/+P/7/8LAAsA9f/o/+L/4P/i/+r/7f/w//P/7f/o//b/5f/b//D/8P8WABEA9P/f//L/6P/0/+3/9v/d/xAA5v/l/+X/EQDm/97/6f/n/+P/4P/k/+T/2//g/+b/6f/u/9n/7f/k/+n/3v/s/+3/7P/e/xEA5v/n/+b/EQDm/9//6f/q/+b/4v/n/+X/3f/i/+j/6f/w/9r/7//l/+r/4v/u/+//7//Z/9v/3P/o/9//5f/d//L/6f/R/+D/6//i/+v/3v/l/9X/7f/o//T/4f/w/+n/5//d//L/4//k/xQA2v/s//P/7v/u/+X/6v/2//P/9f/0/+n/CwAQANT/2//g/+7/5f/p/+3/3f/e/+L/2P/U/93/7//j/+n/9v/0//L/4P/w/93/8f8LANj/6v/h/xgA8f/1/9f/3//m/+n/6f/j/+L/3P/c/+T/CwDi/+n/7f/0//X/8v/t//T/8v/0//b/2/8QAPb/8v/2//H/9f/2//P/2//r/+H/9v/0/9b/3f/r/9D/3P/m/+7/3f/i/+z/1//u/+H/2v/e/9H/4P/d/97/8P/2//L/CgAKAO7/8f/r//b/6/8OAPD/5f/b/woA8f/z/+7/5P/v/xEA2f/s/+7/5f/q/+7/7P/n/+3/8P/q//P/8f/q//D/5//t/+v/9f/w//H/7//z/+D/9v8YAO//7v/U//T/5P/u/+z/6f/z//L/3P/z/+L/8v/p/+n/9P/y//D/FgDq/+j/8//l/+L/4f/2//D/9P/w/+v/7v/o//D/6//y//X/4P/q/+v/6f8jAPb/9P/0/+X/9P/x//D/8P/y/+v/6f/x/xAA5v/q/+//9v/w//T/6v/k//L/8f/0//D/8P/p/+f/6f/1/+T/7P/2/+b/8f/k//D/5f8PAPL/3f/n/+D/z/8OAOv/4f/Z/+T/6v/s/w4A1P/o/xYA3//l/+v/4//z//P/8f/g/+//7//k/8j/3//e/+v/4f8OAOL/6v/O/9r/6v/z/+D/2v/X/9//0f/d/+X/2P/r//D/7//y//b/6v/M/8L/GQDV/8P/6f/1/87/1//t/9X/0P/s//b/9v/j/+n/3//L/+D/z//H/8D/1v/d/9r/8/8LAO3/5P/1/9X/4v/z//H/4v/e/+T/1P/t/9f/9v/2/9z/5f/o/+D/7v/y/+3/8//z//H/6v/x/9z/9v/r//H/2P/q/+r/6f/q/xkA5f/T/+v/4v/1//b/5//w//D/9f/1/+//3/+u/7v/9v/G/x0Asv8LAKz/2P/u/9L/4P/I/8f/3v/V//b/7f/y/+z/8P/y//H/7//z/xIA4//q/+b/5//1/+X/5//y/+//8f/w/+//7f8UAPT/8v/y//T/7//s/+H/7v/0/+7/FADt/+z/8f/1/9r/DADU/9n/5P/N/+f/8P/b/9z/0P/b/9n/5P/c/+3/8v/r/+D/8//i//P/5f/o/+f/5f/t/xoA5f/d/+3/7f/n/+//4//y/9//7P/m/+z/8v/s/+7/6//z//X/9P/t/xMA7//1/+L/9P/2//b/8//t/+z/9P/1/9D/2//N/9f/4P8aAOP/6//l/9H/1//o/9D/3//g/9//4v/s/+X/9P/y//T/9P/z//L/4v/k/+3/9v/l/wsACgDy/+//8//0//b/9f/1/+f/9f/V/+f/5f/t/+3/3//w/wwA6P/n/+j/2//o/+T/7P/f/wwA9f/h//T/9P/J/9X/5v/Y/9r/EwDn/+z/4P/n//D/2P/q/9T/1//1/+L/8//2/+X/9v/o//D/9f/w//L/8//j//H/3f/t/+j/4P/l//D/2v/2/+T/6//1//X/6//0//b/9P/m/+//2P/0/wwA1v/U/+n/7P8QAOn/6v/q/+f/6f/d/97/4v/h/+v/9f/w/+b/4v8aANj/6P/d/+b/DgDg/9n/2//m/+T/4//f/97/7P/n/+7/5//q/+3/4//0/+n/9f/g/9b/6//w/xAA7v/s//L/7f8LAPD/7f/r/9//4P/j/+D/7f/e//L/6P/y/8//7v/W/9j/6f/l/xgA8//r/+b/7P/n/9//2f/i/9v/CgDh/9r/8v/v/+7/9f/1//X/6f/n/+n/9P/2//X/7//v//P/6//u/+//7//m/9v/5v8MANj/6v/b/+3/0v/u/+z/7v/p/9z/2//e/+X/7v/z//X/3v/w/93/3//e/9z/5v/r/+r/9P/j/+T/7v/a/9r/1P/r/+L/6v/x/+f/7f/t/+j/6f/Y/+r/9P/s/+H/5f/n/+z/6//x/+X/7f/y/+3/DgD0/9r/9f/p/+b/9v8ZANj/8P/w//X/9P/2//H/4//W/wwA3v/s/+z/1v/q//L/6//i//H/8f/0/+X/6P8YAOX/4v/m/+v/9f/0/8z/1P/N/9v/8v8cAOf/zP/W/9P/1f/i/9z/5P8SAN//2f/j/9j/5v/p/+//5v/t/+z/6//r/9D/3//s/woA2P/f//D/6f/r/+H/4f/j/+f/3P/o/9b/9v/g//T/5v/o//D/4P8QAAsA6f/q/+n/5P/Z/+n/5v/n/+7/2//v/+X/7v/v//b/9P/2/8D/7v/m/+f/2f/b/xUA2f/c/+//6v/2/+T/2f/Z//L/2//y//b/7P/w/+f/5f8QAPL/6v/p//T/8P/x//b/6v/p/+z/9v/w/+z/6//v/+//8v8aAM//2P/Z//b/3v/s//H/1v/V/+n/1//K/9T/2P/1/+f/8v/t//L/7f/X/9f/FwDY/xcA0//p/9//3v/g/9f/6P/d/+r/5f/a//P/4v/1//P/5//1/87/1//K/+n/zP8qAOD/5//j/+v/2//i/97/3//y/9f/8P/d/9v/0P/o//T/7f/z/9T/4v/i/+T/7f/p/9//6//j/+f/1v/s/+r/2/8RAN3/6//x/+H/8//0/+n/9v/2//T/2//i/9v/1f/p/9n/CwATABQA5P/e/87/4f/T/+P/4P/f/+P/6P/X/+j/5v/w/+f/9v/u/+v/8f/w/+H/1f/l/9T/6P/p/+3/9f/U/9H/0f8UAPb/6//x/+z/9P/1//L/6f/2/+L/CwDx/+v/7//s/+n/4P/d/+T/4P/j/9T/7P/n/+j/8v/0//T/9f8LAO7/9v/2//T/GgD1//T/9f/y//L/9P/w/wwA6f/y/+z/6f/f/+r/7v/y/+b/FAAMAPL/8P8LAPD/8v/k/+3/7//z/+f/8//w//L/8v/2/w4A5v/i/+L/9P/0//X/8//s/+//8v/x/+X/9f/l/+L/7P/j/+//5//h/xAA4P/1//D/4//1/9v/6P/u/+z/6P/v/wsA6//0//b/8f/i//T/9v/y/woA7v/u//D/7P/u//D/9v/l//L/7f/n//P/7f/x/+T/7f/z/+n/8f/0//b/9f/0//H/8f/x//D/8f/v/woACgDv//H/7P/j//H/7P8UAOf/7v/y/+r/8//y//L/4f/j/+j/7v/z/xwA1//q/9v/8//x//X/7f/w/+n/6P/q/+D/7v/n/9z/CwDg/wwA2f/R/9r/4//w/+//9v/h/+f/5v/k/+D/7//U/9b/9P/2//T/3f8tANz/2//d//H/6f/z//H/4f/u/+n/5v/u/+P/8P/w/9b/4P/1//H/8f/w/+//8f/c/xIA7//c//D/DwDz/+f/5v/n/+z/7P/h/+v/4//r/+T/GADt/+j/7v/m//P/8f/1/+T/8P/o//H/8P/u//b/9P/2//L/7//0//b/9v/2/+j/6//0/+z/7P8PAOz/5//r/+7/9v/0/+3/9P/u/+3/4/8NAOb/6v/z/9P/6v/P/+//6f/i/9j/4v/f/+X/8//c/+D/4P/i/+P/7v/1/93/CgD0/xAA6P/u/+T/6v/c/9v/5f/l/+3/8P/u/9n/6v/f/+f/5v/r/9//HADl/+//2//l//L/2v/u/+H/8P/s/9j/5//a/+j/6f/u//X/9P/r/+v/4f/u//H/9f8dAOX/5P/n/+H/4v/u//P/7f/w//X/6f/z/97/vf/b/9X/6P/1/+j/2//l/83/z//i/+D/xP/m/+f/7//s/+//6v/v/9//2f/k/+D/6f8LAN7/5v/S/+7/3//0//D/9f/o//T/4//2//X/4/8NAO//1f/q/woA3v/h/93/6//o/9n/6v/q//H/8//2/9v/8P/a/+v/8P/x//X/8P/p//H/5f/l/97/5//o/+7/8v/j/+//8P/Z/+T/7f/f/xQA6P/r/+v/8//v//P/9f/c/+r/8P/r//b/8v/w/+v/6f8OAO//6v/b/+7/7//s/+z/8v/2/+3/8f/l//X/9P/g/9X/8//g/+j/5f/e//T/3//z//H/CgDl//L/7f/c/+7/9P/1//P/8v/r/+j/zP8RAO//8P/n/w0A7f/z/+b/7P/q//D/8P/1//D/6//1//X/9f/2//H/9P/n/+L/7v/s//P/6P/0//X/1f/y//P/8v/z//D/6P/Z/w4A3//l/xAA3P/k//H/9P/1//P/8v/w/+j/7//i//H/zP/s/xcA0//x//b/4P/d/8n/8f/o/+j/5f/t/8P/4//U/9L/xf/u/9f/2v/i/+D/4//v/+L/1//w/+j/DQDw/+P/9v/v//P/5v/s/+//7f/q//L/7f/1//T/8v/c/9r/2P/N/x8A6P/J/wsAxf/m/+H/6P/i/9P/1v/m/9T/5f/Z//H/9f/x/+D/2/8NANr/2P/l//L/5v/h/+n/7v/j/+T/4//1//P/5v/n/+v/7v/S/+f/7P/f/wwAEADi/93/8f/p/+7/9P/s/+X/4P/p//D/7v/y/+T/9v/z//T/9P/2//D/4P/1//X/9f/0//b/8//1//X/7v/2//X/9P/l/w4A5//i/+D/5v/h//D/5f/1/+z/2P/u//P/6//1//H/xf/1/+z/8v/T/9L/1//t/+X/7v/S/8b/4f/e/9r/3P/q/9v/3v/r/+v/3v/h/9D/EwDJ/8r/6P/2/8r/6P/s/+D/yv/w/8v/zP/E/9T/wv/h/93/5//b/+//8P/q/+v/9f/1//T/6f/q/+3/8P/x/xcA8f/y//D/9P/1/+//9f/1/+D/8v/0/9j/4v/Y/w0A6v/k/+P/3//q/+X/5/8LAPP/6P8MAO3/3P/z/+v/3//h/+D/8f++/9v/2f/f/9n/HgDN/9j/7P/l/87/3f/t/97/4//m/9X/4v/o/+X/DQDu//L/6//p/+X/8v8MAOv/8f/r/+r/8v/z//T/8v/0/+n/9v/2/+z/4P/u/+T/6P/b//P/9f/0//T/8f/v/xYA8v/k//P/7//1/+//6//s//L/5//s//b/6P/o//L/8v/y/xMA9P/j//D/4P/2//b/9f/2/+r/9P/0/9//8P/0/+b/y//1/9f/7f/m/+X/7v/t/xAA6f/i/+T/8P/p/+3/6//X/+z/8P/1/9r/8f/w//X/CgDr//L/6//z/+X/8P/s/+7/8v/x//L/7P/t//X/7v/0/8n/6P/N/93/1//v/+7/DADl/9v/6P/i/+v/5f/q//X/8v/Y/+j/5//w/9X/7v/p//L/5f/p/+T/5//x/+n/7P/v/xQA9P/v//b/3v/y/93/EADm/+X/5f8RAOb/3v/p/+f/4//g/+T/5P/b/+D/5v/p/+7/2f/t/+T/6f/e/+z/7f/s/xEA1P/e/+H/6v/f/+v/5//g/+j/5v/u/97/2P/f/+P/5//X/xgA2//m/+z/8//l//H/7v/n/wwA9P/z/+T/8v/v/+j/4f/b/x0A5f/j/+j/5//g/+L/6v/u/97/6P/n/+n/6P/g/+P/2P/v//P/9v/u//T/5P/q//D/6P/m/9v/8//j/9v/GwDi/+f/4P/e/+f/5f/n/+3/5f/s/+3/8P/l//T/9P/p//b/8P/s/+n/4//k/+3/6//w/+3/6f/0//D/8P/r/+7/6v/2//b/1//z/9//4//p//D/4f/k//L/5v/a/9//2v/e/9//4//U/+j/8v/s/+X/8v/l/+3/6f/x/wsA9f/y//b/9v/s//X/9v/0//X/9P/2/+3/9v/1//T/z//P/97/HQDv/+P/3v/Z/93/7//c/9v/7v/o/+v/8f/o/+3/9P/y/+X/8P/o/+7/8f/u/+b/7f/v/xsA8//1//T/7v/u//P/7v/2//b/5P8RAL7/0//g/9D/6f8UANf/6f/d/9T/0f/b/8X/1P/T/9z/2v/g/87/4//Q/+H/EwAKAN//4//s/+P/7//0/+X/6v/1/+r/7v/0//L/CgDx/+r/6P/h//D/8v/X/9b/DQDm/+X/5P/n/+r/5P/Z/9j/4//o/+z/5f/s/9z/7v/p/+z/9f/R/9T/wv/T//D/DADj/9r/8f/h/93/6//T/+X/4//r/+j/7f/e/+r/2f/o/+f/3//v/+X/6//s/+//6//v/+X/8v8KAO7/8//u/+z/7v/n/+3/8v/0//P/8P/2/+v/6P/n/+H/2//p/93/4f/m/+7/8//Z/9j/2f/f/9n/8P/r//X/9P/0//b/8v/1/wsA4P/Z/97/4v8PAOj/4f/q/w8A6P/d//H/5v/k/+L/8P/z/9j/1v/g/+b/7//j/+n/5//k/wwADwDq//L/7v/m/+j/5f/l/+7/3f/x//X/9f/g/+H/6v8MAN7/9f/g/+T/8v/g//T/DADl/+f/6f/t/+j/9v/t/9//5P/q//D/7P/o/+v/7v/x/93/3v/d/+b/0v/2/+v/8P8fANv/6v/X//L/7f/2//b/DADz/+f/9f/s/+//4P/d/+P/6//s//P/6f/0/+P/4v/u/+r/8//1//b/3f/v/+r/9P/2/wwA6//q//P/7P/y/+7/6v/v/+v/7v/n/+X/9P/r//T/5P/0//T/8//t/+//9v/1/+3/4v/v//L/6v/b/9X/6/8PAOf/5v/s/+P/6//l/+7/4//h//b/9f/u//T/yv/o/8n/NADG/+D/8//K/9z/3P+0/8f/9v/2/8n/uv/g/97/zf/Q/+P/yP/G/9L/1//T/9z/7v/0//P/JQDr/+v/8v/1//T/6v/U/8//5f8QAOH/6v/Y//b/DADi/+T/4P/x/+v/9f/m//b/7//0/w4A1f/N/+b/6//2//b/6//q//D/DAD1/+//9f/v//L/8f/u//L/7//0//L/8//w//T/7v/w//D/9f/1//L/9f/2/9n/CgDk/+X/5f/l/+z/8f/2/+v/9P/r/xIA2//2/+b/5P/s/+X/3v/h/+v/5v8sAPX/8P/z//P/8//m/97/8v/l/+r/7f/l/+f/5//R/+3/6P/o//b/9P/O/xgA4f/u//X/7//t//T/9P/R/+f/9P/z/9P/3//s/9X/9P/u//L/5//t/+v/8P/a/+X/6v/u/xYA6v/t/+3/8P/2/+v/9f/w/+b/7f/v/93/4P/z/+H/9f/p/+v/9v/2/+n/5P/y/+7/GQD2//b/8v/r/+z/9f/x//b/9P/z//X/7v/y//T/FADc/+L/4f/e/w8A8P/q/+r/9f8RAOX/6v/z/+//1//y/9L/1//k//H/7f/2//H/3//h/+b/9P/v/+f/8v/e//b/8P/x/+L/8//x/+v/3//W/+P/8P8ZAOT/6P8OAOv/7P/p/+z/6v/f/+r/4v/p/+f/3//s/9z/7//v//P/6v/x/+//8v/k/+v/9P/m/x4A7f/2//X/7//y/+n/6P/p//H/7v/q//L/8P/1/+//8//x//L/0v/0/+z/DgDm/+3/9v8KAOv/9v/u//P/8v/u/+7/0//q/+D/4v/p/9//7f/l/8n/6P/g/97/7f/l/+f/5v/n/+L/6f/j/+j/6//W/9H/5P/p/+f/7f/k/+3/GwDl/+z/8P/h/97/2v/d/+3/4f/b/+7/8//1//P/7f/y//X/5v/n/+7/EgDy/93/9v/s//X/9f/t/+H/4v/p/+f/GQDp/+v/CwDw/+r/8P/0/+v/9f/x/+P/9P/s/9f/2v8XAN//6v/h/+P/3f/g/+T/2v/a/8//4P/Z/+P/0f/r/+j/6v/n/+7/7P/t/+j/4v/x//H/DQDz/+X/6f/0/+L/5f/p/7//3//s/7z/5f/U/93/zv/l/8v/2P8XAOX/3/8OAPT/7f/h//L/9P8OAPb/7//0//b/9v/r/+//7P/z//X/2//O/+P/3v/h/wwACgDh/+f/5/8OAOT/3v/q/+7/5P/s/+X/6//z//b/8f/v/+j/6P/u//P/1P/e//X/8//w//D/8f/q/+T/8f/y/+f/8//x/xUAzv/r//L/4f8UANb/6v/r/+r/8f+5/+j/2//V/7D/6f/n//X/9v/z/+7/9P/q//X/7v/o/+H/5f/p/+n/8//1/+j/5f8PAN3/8v/2/+z/8P/w/8r/4P8hABIA7f/i/+L/2//p/9z/0v/n/+T/8//f/+7/4f/2//H/8//o/woA5P/z/+b/7P/1/woA8/8OAO//DgD2//b/9f/0/+L/wf/b/+P/JgAMAO3/2P/g/+b/6P/q/+X/5v/p//L/8P/c/+X/6//1//X/7f/i/83/4P/l/x8A9f/2//T/9P/w/+z/DgDa/+f/4//2//b/9v/t//X/9v/0/+3/9P/y/woA8f/2//b/8//1//H/8P8SAPX/9v/2/+r/4f/d/+//6v8VAPP/8P/x/+//6//t//H/8//p//X/2/8NAOf/5v/h/w8A6v/1/+f/7v/t/+v/6f/p//D/7v/q//H/6//c/xUA4P/q//H/7P/u/+f/5v/j/9v/6f/v/97/9v/2/xEA6f/i/9v/5/8MAPX/8f/h//b/8v/u//P/8v/v/+//7f/1/+b/9f/1//P/1P/1/+T/EADu//P/EgD2/woA6//2//X/7P/n//X/8f/j/+n/9f/1/9b/5/8NABIA3//l/+f/4//l//P/6P/n/+n/9v/0/+T/6//1/+//8P/p/+H/4f/2/+f/1P/o/+//7//n/xQA6P/h/+n/9f8XAPH/9v8TAOj/3P/i/9T/IgDw//X/4f/o/+b/6f/z//H/4v8NAOP/7v/x/+//8//q//P/9f/z/+r/7//v//D/4v/i/xAA3v/l/+b/6//0/+P/9f/f/+P/3f/u/+n/6P/1//P/9v/r//T/9v/m//H/HADt/+v/HQDY//L/6//f/+r/FgDh/+D/2P/h/+f/6v/r/+f/5f/m/+n/3//Z//b/9v/x/+v/5v/q/+//8//a//b/7v8KAPb/6//2//X/7P/0/9H/FgDj/wwA7P/m/+7/8f/z/+n/4P/o/+D/7f/t/+z/9v/n/+v/8P/r//b/6f/d/w8A3P/m//T/2v/s/+b/6f/o/+X/8f/Y//X/5//z//X/8P/x//X/8v/q/+z/7f/z/+X/9P/1//b/9f/h//b/9P/1//T/9f/2/+v/7v/n//L/FADb//P/9f/p/+b/8P/u//D/8//z/wwA7v/V/+3/9f/2/+r/9P/2/+//4//S/9T/DADp/+r/3P/t/+//8f/v//P/7v/z/+n/8//w//L/8//s//P/CgDh/xEA3//f/+7/9v/o/+z/4v/0//H/9P/0/+//8f/0/xkA2//v/9j/8//x/+f/4f/2/+7/8//1//b/6//q/9r/GgDn/+L/5v/x/9b/5v/u/+//6f/m/+H/5//1/+v/7f/f/+3/4v/u/+b/5//m/+b/8P/y/+X/8//n/+r/7//0//P/3v/e/87/2//Y/9j/5v/f//D/DgAmAOD/7//0/+3/1P/s/8L/4P/M/8f/zf/O/8z/2//e/8v/7P8OAPD/4v/s/+r/5v/o//P/4v/u//H/6f/z/9z/7v/2//b/9f/Z/+f/3//e//L/EQDr/+X/5P/n//X/8//w/+D/7//w/+//5f/1//b/DADz//X/6v/2//b/9f/j//T/3//w/+//6//x//T/3//u/+v/5P/r/+X/9v/p/+X/3P/g/97/CwAKAA8A4//c/93/DAD1/+r/5v/c/9r/4f/w/+r/2P/1//b/8P/n//T/9v/s/+3/2v/2//b/4/8eAN7/3v/j/+T/6f/q/+//4v/o/+L/6v/o//L/2P/b/+H/2f/d/+f/6v/i/+f/8v8KAOf/4v/e//T/6v/q/+D/9f/d/8z/5P/L/9f/6v/p/xAA8v/1/woA9f/h/9b/zf/w/83/7P/x//H/8f/y//P/9P/0/97/4f/p/+z/6P/u/+//5P8QANb/CwDt/+z/7//v//T/6v/y//L/7//x//H/8f/0//X/9f/t/+L/5//t/+b/8v8LAPL/DQDx//L/8//1/+f/9v/r/+b/6P/r/+n/6P/e/9T/4//p/w8A6P/x/+X/4v/m//P/9f/z/+b/8//z/+7/GAD2//H/7f/y//T/8P/n//H/9P/z//L/8f/y/wsA8v/s/+f/8v/r//H/7P/0/+//9v/x/+D/7f/2/+z/7f/p/+//7//u/w8A9P/r//D/7v/2/+3/9P/2/+3/7f/t/+n/4//n/+f/9f/0//X/7//u//H/8f8UAO7/8v/v/9//4/8MAOT/6f/o/wwA6P/s//D/6v/w/+7/7//r//D/5f/0/+//6P/p/xAA8f/1//P/9f/r/+j/8f/m//T/7v/i/+f/4//j//P/4P/t/+b/6/8SAOD/8P/j/+b/8f/1/+X/3P/z//H/8f/x//T/8f/r/+H/6f8LAOX/7f/g//L/6P/h/+7/6f/y//L/8f/y//T/9P/s//L/3P/q//L/6//2/+3/6f/X/+H/3P8LAOz/5v/u//X/8//0/+v/5//0/+3/7P8LAO7/8//z/+r/6//v//D/8v/u/+z/7P/w/+7/8f/r//P/7f/y//L/9v/x/+j/DgDy//H/5f/h//H/8v/s/w0AGQD2/+H/6P/w//X/9f/i//L/9f/t/+j/8f/1/+3/9v/1/+n/8f/y//X/7//0/+3/9P/2//T/6v/t/+3/7P/z/+f/4v/z//P/DgD0/+7/7//t/+z/8P/y//b/3f/x//b/8f/T/+X/4v/b/+z/1P/y/+H/2/8LANH/2P/R//H/5v/N/+L/5v/o/9//5P/h/+r/xP/f/+T/3f/p/xYA2v/j/+n/4v/e/+D/9P/f/+T/2f/r/+3/8v/h/+7/5v/x/+T/6v8RAOX/9f/0/9z/7//l/+3/6P/t/xMA7P/q/woAEQDZ/9z/5v/o/+H/5//i/+3/6P/v/97/3f/z/xIA5P/x//X/9P/p/+b/8v8NAPP/8v/p/+//9f/2//T/8P/j/+D/7v/p/+z/DAD2/+z/5P/s/+v/7f/0//L/4f/2//H/8//2//X/9v/2//H/9v/z//X/3//k//b/3f/b/9r/6/8RAA4A8//q/+b/4P/1/+P/8v/1//X/8P/p//T/9v/l/+//8P/Y/+n/4v/m/+z/4f/t//H/3P/z/+j/DADs/+b/4f/Z/+b/5//e/+n/DQDx/w4A4f/j/+L/6//s/+j/5v/s/+z/7f/z/+j/9v/u//H/4v/1/+f/8f8KAPX/4v/u//P/9f/k/+X/6v8OAOr/7f/w/+n/7//y//H/6//t/+P/5//2/+H/7//m//D/8v/x/+z/6P/N//b/4v/P/+v/2f/c/+n/6f/y//T/vP/t//T/0//1//L/DgDg/9j/0//c/83/xv/W/9P/7v8QAOn/6v/0/+b/4v/m//b/9f/1/+T/6P/u//T/2//1//P/7//f/woA2v/N/+3/GwDi/9z/3f/g/woA6P/i/+X/9P/c/9v/5f/Y/+7/6v/t/+f/8P/o/+7/4f/b/+H/5v/p/xUA6f/1//X/6P/t/+b/5f/k//P/8P/Y//L/7P/y//L/9v/u//T/5P/1//b/8v8NAPL/7//2/+H/zP/Q/xQA5P+2/8T/5v8MAOn/2v/X//P/wf/t/xAA8//1/+r/1f/q/9//6v/u/+7/7f/r/+T/6//w//P/5f/0/+7/5//r//H/8v/z/+r/8P/g/woA6v/1//D/5//0//X/IADN//T/1v/I/+r/CgDw//D/5//j/9f/3v/y/+3/5f/v/9r/8v/v//b/6v/e/97/4//U/+v/6P/y/+//9P/u/+v/6//t/93/8P8VAOn/5f/r/+z/8//t/8f/5/++/9r/xP/T/+r/8//p/9T/3//j/xYA0P/z/+//8f/z//b/8f/0//X/4//l/w0A2P/e/+X/6//m/+D/9f/j/+P/8f/n/+n/8f/y/w8A9f/U/9z/9f8cAM//0//T/+P/EADc/9T/0v/n/+D/zf/n/+n/7v/0/+z/7f/l/+v/DgDk/w0A3//b/9f/6P/w/+D/8P/n/+3/4v/i/+7/8v/m/+X/9f/2//D/zf/n//D/DwDi/+//4f/n/+7/7//w/+T/9v/v/+D/4P/2/+//9f/m/9X/9v8QAM//yP/h/+n/3//i/+L/3v/e//P/3P/0/9D/4//s/+j/6P/v/+3/5v/f//D/7f/w//H/5v/t/w0A7v/r/+n/9P/s/+//7//y/+z/8v/K/9f/zP/w/+3/7//g/+3/DwDl/+n/4P/g/w4A9P/c/+X/7//e/+v/9f/2//X/9f8nAOj/t//J/8//4//v/9H/8P/W/+D/7v/h/9f/2//q/+D/5f/k/+D/6v/m/+L/3v/f/+D/6P/y/+n/7//w//b/3v/d/+T/EADv/+v/5v/r//H/8v/q/+7/4//y/+7/DgDa/93/y//S//X/5v/U/7//CgDb/+r/5/+8//H/4P/Z/9z/0v/b/8//2f/X/+v/zf/a/woA9P/w/9T/1P/l/+r/xf/a/8//6//j/+n/4P/t/+3/2P/r/87/3v/1//H/2v/b/+j/6//K/93/0//w/+X/6v/k/+7/7//u/+j/5/8MAPD/5//b//P/8P/u//D/8P/U//X/8/8XAPP/8//u//H/8f/s/9z/8//i/+//GQDi/+7/8//s//D/8v/1/+f/7f/v/+z/6f/m/+n/6v/m//T/9P/z//L/3f/1/+//3f/w//P/8f/2//P/6P/T/+L/5f8PAMz/4/8MAOT/2v/2/+v/6v/k/87/1P/h/+f/6v/G//P/9P/y//b/FADP/+v/DADi/+7/4P/R/+H/8P/q/9j/6f/v/9T/4v/Z//X/8//t//P/9v/0/+z/2//w/+D/9v/a/9//0P/r/+b/2//2/+j/5//y/93/7v/n//b/5f/m/+3/5P8NAPL/8f/m/+z/DADv//P/5//2//X/8//Z//b/7v/T/9X/9v/M/+T/2//k//D/3v/v/xMA7P/V/w4A5//l//D/7/8MAOX/6//m//P/0//d/+P/8v/u/+7/4//t/9T/1v/k/93/DQD2/+T/2P/p/9f/7f/x/+z/5P/m/+n/8P/x/9j/6P/x/9j/6P/f/9//5P/u/+j/7f/f//T/6v8OAOj/9P/r//b/3v/k/9//8f8LANX/tP/M/97/4v/J/93/2v/Y/9v/6P/v/+7/7P/z//D/8//s/+7/4f8MAOn/DADx/+b/8//u/9v/0v/p/+v/6//z//X/3//r//b/5f8MAN7/2f/V/+v/5v/k/9f/4v/j/+L/6//k/+T/5P/d/+L/2f/s/+f/7P/k/+v/EgDu/87/8P8KAPb/9P/l/9T/6P/o/+n/6f/0/+z/5v/b//P/7P/k//L/2v/l/+z/3//p/8//4P/w/8z/3P/R//X/1P/2/97/1//b//T/7P/g/x8A6f8PALD/EQDa/+j/zv/i/9T/5f/U/9H/6P/q/9L/7v/P/+7/9v8PAOj/3P/z/+X/8f/x//T/9v/X/+L/5f/t//X/7//T/+b/6v8SANb/8f/2/9//3v/U/+L/3f/p/8H/7P/m/8D/7//y//L/7P/y/+H/8//W/8f/0P/q//H/9f/Y/9j/6f/t/9v/2v/i/+7/3f/0//b/9f/1//T/9v8MAOH/3//y/+r/8v/v//X/9P/y//b/5f/w/+L/DgDX/x4A2//v/+P/3P/X/9L/2f/e/+b/5f/Q//X/9P/1/+n/FADW/+P/9f/j/9//7f8OAOH/5//1/+j/7f/r/+b/9f/l/9X/8v/u/+f/5//X//X/6f/n/+b/4P/p/+b/4//p/+T/3v/d/+T/4//p//L/7//y//P/5//x//T/8//y/+X/6f/f/8P/6P/u//T/7f+5/+v/5//x/9z/9f/v/+j/3P/f/+v/7//y//D/9v/m/+v/7v/n/9//9v/x/+b/7P/t//P/6f/1/xAA3v/z/9z/3P/z/+3/7f/u/xoA7//n//H/9P/z/+n/8//1/+7/5//s/+7/3//l//X/8//1/+v/9v/y//L/8f/m/+r/DgDh/+b/8//y/+j/7//l/+//6P/z//b/6P/z/+P/1P/c/xsAGADd//H/2f/l/+j/5P/t/+X/5f/0//D/5P/l/+D/3f/k/9z/4f/n/9v/DADz/+z/3P/i/xAA7P/q//X/5P/z/9//FQDW//T/8f/u//H/9f/z//T/9f/r/+z/6P/y//H/7P/z//T/3/8OAOv/3P/a/w0A4P/l/9T/7v/j//H/5f/0/+j/7f/m//L/6f/2/+H/6//e/+P/6v/q/+f/6P/u/woA4//c/+X/7v/u//L/6//x/+P/8f/q/97/EwDI//L/yv/n/9L/6//i/+b/1f8RAOT/y//m/9L/4f/g/+v/6f/S//L/8f/2/+z/9f/r//X/7v/0/97/4f8KAA8A9P/x/+T/4f/o/+//5//b/+n/8P/o//b/1v/2//P/CgDu/9X/5f/h/+j/6f/y//D/9P/1//T/x//b/9L/9f8UANr/7f/n/9j/2//S//H/8f/w/+X/9f/e/9f/7f8VAOb/GwDi//D/4v/l//P/8v/x//L/9P/z//D/CwDz/+v/9v/y//L/6//t//T/8v/z/+z/DwD1/+b/3v/v/93/HQDT/9L/DgDZ/9v/4f/n/+v/1v/c/+L/4f/g/+D/6//z//X/6P/2//H/8//M/xAA1/8LANr/6v/m/+D/8f/s/+//8v/i/+v/6f8LAPH/3//2//b/NwDg/9P/7P/c/9f/EQDl/+j/8v/l/+j/4v/p/+v/CgDm/9b/7//t/+z/8v/x/+T/2//b//L/5//x/wsA9v/h/w0A7//y//H/9f/r//X/9P/c/+n/7P/2/xEA8f/s/+L/5v/q/+z/2v/e/+r/2v/y//P/7//P/xAA3v/a/+T/KgDk/9X/4P/b/+n/5P/e/+j/6v/b//D/0//z//T/3//p/93/2/8SAO3/6P/u//T/6v/t//L/9P/e//X/5P/p/w0A4f/p//H/8//z/+v/7v/s//L/8f/z//L/5//w/+j/5f/q//b/6f8QAOv/7P/2//P/7P/x/8n/3f/Y/xwA6//q/+H/4P/M/9T/3//n/9//4//x/+b/9v/i//b/8//t/xQA8//g/9r/1f/o/+7/8//f/+L/4f/x/+L/4v/r/+P/6P/p/+7/8v/1//L/DAC9/8//EwDo/8r/2f/k/9//6P/q/+v/2//1/+D/8f/m//H/9v/0//D/5//V/9f/0P8WAMj/7//i/+3/5f/m/+T/5v/i/9n/6v/i/+v/9f/2//b/GgDY/+T/4f/2/+r/8f/2/93/9f/k/+r/9P/t//X/7f/o//L/3//V/9T/GQDk/+L/4//X/9//8//Y/9T/7v/i/+3/7P/h/+//5//0//T/2//1/97/9f+z/9T/3/8RAOv/8P/s/+3/8v/R/+j/5v/l//T/5v/i/9X/6f/z//X/9v/w//P/9v/n/+P/0v/Z/9P/2P/G//T/4v/Q/9X/5//o/8v/6f/i/+v/8P/k/+7/8f/S/8r/EwD1/+b/1v/f/9v/3v/w/9r/7f/Z/+z/2//w//D/3f/n/9//9v/n/+//DgDs/8b/w//k//H/6//n//T/4//0/+T/5f/z/97/5f8dAOf/7P/r//b/7P/1/+3/9P/1//T/8P8TAOX/5f/o//P/7v/w/+T/7v/e//T/6//r//D/6//1//b/DADk//T/2f/w/+X/7f/i/+b/7P/m/+j/8v/1//H/9P/m/+//6//1//b/DADX/8P/yf/s/8//4v/J//b/2//v/+//1v/w//P/8v/q//T/9v/x//X/7f/j/xoA8v/x//P/6//o/+b/9v/1/9b/9P/1/+j/7//2/woA3P/Y/+X/8//r/+3/7f/r/+r/6P/x/+3/9P/1//L/7P/v/+3/9v/v/+3/6P/l//H/8v/i/+f/6f/j/+r/5f/k//b/6f/x//P/8v/s/+r/2v/z/+//5/8ZAOH/8P/s/+X/6//r//L/5v/s/9//8v/r/+v/5P/q/+7/9P/e/+f/9f8RAPH/DwDx//D/8v/y/+//7f/y//T/9v/1/+b/yv/A/xQA4P/t/9v/5//a/+j/3//h/+v/2f/h/+b/z//m/+v/6f/r/+z/DQAKAOb/6/8XAOj/5//k/9v/3//l/+D/2f/m/+D/9f/x//b/6P/j/9n/7v/b/+X/7P/w/+X/4//s/+//7v/u/+f/DgDm/+j/6P/t//L/5v/X/+f/DgDo/+r/6v/p/+L/8//s/xQA6//e/97/6//l//P/7f/n//D/2v8OAOD/5//n/wsA6//o//D/8P8NAPL/6//2/+z/9P8OAOv/8P/v//D/4f/q/+7/6v/k//P/4//b/9n/6P/r/9r/3P/1/9b/8f/u//b/yf/R/9r/3P/p/xUA6P/n/8//5/8OAN//6f/q//L/6P/y//L/5f/0//L/7v/m/+D/5v/r/9//5//u/+j/5v/z/+f/9f/f/xcA5//e/+P/4v/u/+T/7//f/+f/7v/m/+b/4v/g/+T/7//z//D/4v/q/xgA6f8WAOb/8P/m/+j/8v/l//H/9v/w//D/FgD0/+T/4f/c/+X/4v/l/+b/8P/l/w0A9v/j/+b/5f/y/+v/5//p/woA4f/i/+X/EADs/+7/9P/s//L/7//y/+//9v/s/+3/7P/j/+v/6v/v/+X/GgDu/9L/7//g/+r/5P/2/+X/7f/l/+b/3//p/woA9v/x/+z/5v/k/+r/5P/v/+z/8f/2/+z/8/8WAPH/7//x//D/9f/u/+//7v/v/+b/7//1//P/DQAOAPD/9P/v/w4A8v/z//L/2f/s/9P/9v/l/8v/5//0/9f/0v/m/9f/6f8YAMT/7P/2//D/8v/1/xoA1//q/9r/9f/y/+f/6P/u/97/3f/g/+b/8P/0//H/7v/v//H/9P/1/+X/9P/t/+z/7v/A/yUA1v/a/+b/5v/g/+//5P++//X/7P/E/+r/yP/w//P/9P/r//T/4P/y/+L/6f/o/+z/4f/j/yUA6P/k//P/4//j/+7/8f/n//L/7//2/9P/4f/Z/+T/7v/0/+f/6f/j//b/8P/x//D/8v/l//H/6P/y/9n/6P/a/woA6f/e/+X/6//r/+b/9f/j//T/8f/u/+z/1/8aAOP/5//k/+b/7//n/+//4f/c/+D/8P/P//b/9P8KANz/0//0/97/1f/W/+z/5v/1/9X/5P/e/+P/0//o//b/8f/l/+L/4//r/+//8v/j/+j/7v8hAPL/FgD0//T/7v/v/93/5//z/+j/8v/L/9b/FADN/83/7v/l/+z/4f/1/+3/5v/g/+j/zv/r//X/9f8OAOn/7//g/9v/6f/n/+T/6P/r//H/8f/m/+b/7/8TAPP/8f/c/ycA3f/a/+X/8v/t//D/5P/0//X/8f/p/+3/9f/0/x0A2f/m/8//6f/1/w4A5//p/+j/6f/r//P/6f/p//b/6P/u//D/9f/w/+r/4P/f/+n/3//q/+j/8//s/97/8/+//9H/7//k/+3/7f/i/9n/2//g/+P/8//w//L/5v/z/+//8P/n/woA5P/y//T/8v/1/+X/7v/0//D/7P/w/+f/y//y/w0A8v/T/+v/2f/p/9L/y//x/8//7//2//P/6P/0/+3/8/8OAOL/1v/U/xYA4f/k/+7/7P/u//T/8P/x//P/8//1//b/8v/x/93/8/8UANv/4f/j/+n/5//p/9j/3f/j/+3/6v/u//P/1v/x//T/v//M/xUA4P/w/+T/5f/p/9L/6P/e/+v/8v/T//P/8v/y/w8A6f/h//H/zv/g/9n/y//1/8//0//r/+//6//K/+f/7//x//H/4v/y/9z/8v8XANr/7v/X/8//7//b/9z/4f/P/+f/7v/d/+L/9P/x//b/6f/s/+D/DQDl/woA9f/0//b/5v/x/+z/4//p/+//FwDo//L/7P/y/+3/9f/m//X/9f/W/9//0/8QANn/8P/t/93/4//l/9n/7P/i/+b/7P/c//H/0P/z/+f/1v/y/+7/y//U/9b/0f8MAM3/9P/d/+n/5v/Y/+n/8f/0/+T/9f/z//D/FQAMAN7/w//d/7z/3//T/+T/8v/L/8z/5v/e/+X/yv/z/9T/8f/2/+T/EADU/+v/2f/z//L/8P/u//b/7f/n//D/7//v//T/7//0/7//8P/J/93/0P/Q/+P/z//c/+D/zP/h/8D/1v/u//X/9f/z/93/8//i//P/3P/b/xIA1f8ZAOj/8v/S/9j/4f/2/+j/7v/b//X/8P/k/+7/5//w/+7/5v/Q/w0A4v/Z/+X/5v/0/+3/4f/t/+X/6//j/xIA5v/q//b/4f/i/+n/8/8TAN7/8P/l//T/9P/t//X/7P/t/+r/6v/z/9r/8v/x//b/DQDn/+r/9P/z/+T/7f/b/+b/7f/v/+//5v/q//T/7f/m/+j/6//Y//L/6f/q/w0A4P/j/+z/EgDp/+v/7f/w/+n/5v/x//T/6//s/9n/8f/s//D/8f/j/+z/8f/q/yQA9v/v//X/6f/w/+r/3f/p/+z/JgDc/9v/4v/j/+//9v/v//X/9P/u/+3/7f/g/97/4//x/9P/8/8LAOv/4P/l/xMA1//e/+T/3v/g/+//4v/x//P/7v/v//b/7f/k//T/FQDs//H/8P/w//X/7v/p/+//4f/d/+P/CwD0//P/8f/v/+L/7//y//P/5//y/+//7v/q/+T/2P8LAO3/8//f//D/DwDs//L/6f/w//H/8P/1/+n/9f/w//P/8v/l/woA9P/s//b/9v/2/+L/4f8OAOj/4f/z//H/EQDm/+f/3v/p/+z/3P/y//D/7P/t//b/6v/0//b/8P/d/+T/4P/t/9//EADc/9L/2//h/+n/4P/o/+z/4//b/+//8//2/+z/9P/2/wwA8P/p/+n/4f/u/8v/1f/X/+z/5f/i/+f/xf/c/+//2P/l//L/7//m//H/6f/v/xkA0//e/9v/5f8LAOv/6P/m/+T/5v/t//D/7f/x//L/6f/m//X/EADh/wwA9f/1//X/9v8kAMD/y//w/9z/6/8KAN7/5//r/+z/6//s/+z/4v/n/+v/8f/h/+b/4//u//L/9v/2/9z/1/8LAO3/CgDn/97/5P/o/+T/9v/l/+//4f/w/93/GgDm/+z/5v8MAOH/3//l/+n/9P/y/+//5//1/+b/2f/0/+r/4f8NAOP/3P/m/+H/5v/l//P/4f/W//T/8//y/93/1v/j//X/1v+3/yoA3P/l/+T/6v/t/9v/7v/n//D/5f/o//D/1f/q/+3/9v/1//b/7f/j/+L/3//i/+L/GQDv/+7/8P/z/+3/5v/r/xQA6P/d/9v/3//b/9n/3v/n/+P/4//n/9//4//s/+H/6P/a/+r/0//P//T/JwAKAPD/7P/y//X/2f/w/97/5//q//X/7P/k//b/GADJ/9r/EwDJ//H/6P/l/+z/1v/o//L/4//s/+j/5v/2/+X/9v/h//X/JAC2/97/5P/Y/+P/2f/V/+b/4P/M/+X/4P/z/8j/4f/W//X/9v/x/w8A4P/u/9j/8P/0/+n/5v/s//b/9v/1//P/9f/0//H/5//z//D/FwDX//b/x//o/+X/5v/d//b/6v/i/97/4//a/+v/6//k/+j/4P/p//X/7f/1//L/6P/w/9j/5P/r//X/8f/S/9r/9P/f/9n/6P/K/+H/wf/0//P/8v/1/xwA6f/S/+L/4f/v/+z/1P/l/+j/8//m/97/6f/s/+P/9v/x//b/5P/e/+v/6f8SAOL/3v/d/+f/5//x/+X/4//d/+3/5//c/+v/1//1//b/9f/j/+v/6P/2/yAA7P/t/+r/5P/c/+P/6P/U/+f/8P/o/+//6//s/+7/6v/q//D/7P/t//b/8//k//X/9v/v/+z/9v/q/xMA5f/p//P/5P/0/9P/7v/2/+T/5f/h/+P/zv/p/93/5v/g//T/7f/2/+z/9v/1//b/8v/N/+f/5v/c/+b/4f/W//P/6f/D/9f/4f/Z/+//7f/i/+n/8f/r//H/9P/J/8r/GADt/+X/4f/d/xUADwDX/+3/9P/j//H/8P/r//L/4P/2/+//9f/w/9H/4P8WAN//0P/2/+v/5P/U//L/0v/e/+j/xv/o/wwA9f/0//b/8P/1/+//8v8iAOn/8P/O/+H/FADx/9j/5//l/+L/8//i/+3/7f/i/woA9P/t/+r/CgDl/woA3v/n/9L/4//l/+f/7v/j/+L/DADy//b/8v/W/8//1v8XAPL/CgDa/+//8//n//b/7f/i//X/2//e//b/9P/1//X/9P/m/+//8v/w//H/9P/2/9P/8P8NAKj/OQDN/8//x//e/9//5v/T/9b/1f/i/+L/2f/y//b/3v/t/xQAEADR/93/4//o/87/4v/g/8v/1P/U//P/6v/U/+f/2//z/woA8v/l/+n/2P/p/w0A6f/x//D/7//x/+v/6f/v/+7/4//t/+z/7v/u//H/7v/0/9D/6//u//T/3v/o//H/7v/y/9//5v/g/+j/2P/r/+L/9P/v/+T/CwDq//T/5f/2//T/8v8KAOD/4P/p/+z/6v/q//H/7f/p/+n/8P/s//D/6P/n/+//8v/2/9P/6P/Y/9//2P8dANz/1f/H/+3/8v/F/+P/3P/0/93/6//z/+v/9P/u/+3/FQDc/+v/1v/a//D/4P/p/+7/DADi/+f/6v/m/+//8//q//X/4//2/xMA5//f/9T/4f/n/9z/6f8QANL/6v/n/+f/5f/x/+X/8f/q//b/6v/1//b/4//V/wsAFQDn/xMA1f/h/+P/7P/s//D/6f/u/+r/6P/q/+7/6P/2//b/9v/y//b/9v/1/9f/7P8RAN//HADp/+b/3v/Y/9//5v/y/+7/6v/m/+H/7f/r//L/3v/y//b/CgDm/+7/DQDx//D/6//z//P/9v/2/9n/9P/t//P/7v/x//b/7//o//X/9f8PAPH/FwDp/+7/2P8MAOX/8//v/97/5f/Y/9n/8//u//H/8v/x/x8A4//u/9v/5v/k/9r/8/8PAOX/7f/r/+b/5f/t//H/8v/v/+L/5//v//T/9f/2/woA1//g//T/FADm/97/6//l//X/5//k//D/8f/y/+3/5v/u/9P/9f/t/wwADgDi/+z/9v/w/+n/7f/v/97/3v/u/+b/4v/0/9z/9v8QANj/5f/f/9z/6//0//X/9v/m//H/6f/r//b/7//j//L/8//k/93/8//1//T/8P/0/yAA6//w//P/8/8KAO3/5P/o/+7/CwDy/+T/FADp/+r/7f/u/+3/8//2//b/6f/0/+z/8v/h/9//7f/e/8n/JQDa/+z/4P/n//H/8P/w/+v/8P/w/+7/8//Y//X/5f/e/+n/IQAPAM7/5f/m/9n/3P/o/+b/5P/n/9r/7f/m/9b/8P/c//P/9v/2/7P/EQDk//P/1v/Z/9L/0v/W/xAAx//c/93/6v/O//P/4P/y/+3/7v/k//X/4//i/+X/DwDk/+v/7//u//H/5v/v/+b/7P/2//P/5v/2/+z/3//s/+X/DgAMAOv/7v/q/+z/8v/2//D/9v/q/+v/6//W/xgA8P/k/+j/9P/u/+n/5v/y/+r/8f/s/+P/5//o//X/EQDh//P/4v/w/+H/FwDq/+//9v/x//P/7P/s/+j/FgDa//X/4f/1/+P/8v/w//L/7//w/+b/8v/k/+v/9f/y/+n/6//l/+r/9f/w/+7/8f/s//L/5//m/w0A5//n/+v/9v/t//D/1/8UAOj/7v/n/+P/9P/0//T/9f/1/+n/8v/O//H/4f/k/+H/6//2/+T/7/8KAOr/7P/w//b/7v/y/xAAzP/h/9z/CwDy/+r/8v/t/+n/6f/w//L/4v/u//b/6//j//b/HADU/+b/yf/i/+n/4//q/+r/4f/v/+b/0f/o/+r/6//w/+X/6v/k//T/6//u/9n/DADn/9f/8f/x/+3/5v/z/+//6v/0//D/9P/g//D/GQDc/+b/5f/s/+3/7f/v//b/DADq/+7/7//n//H/4f/u/+j/2v8UANb/4v/e/+f/2f/l/+b/5P/q/+P/8v/h//T/3//o/+T/7//t/xcA4//k/+r/6/8UAOz/7//0/+z/2//v/+f/9P/z/wwA8f8QAOr/4v/m//T/DADx//D/8P/p//L/7//s//D/6f/w/+r/8f/1/+7/4/8PAOz/2P/2//X/6//w/+7/8//n/+T/6v/2/+v/9P/v/93/3//k/+L/3//Y/+//7f/n/+f/7P/p/+L/6//w//P/8P/m/+r/8f/t/+j/7f/s/wwA5v/m/+3/8P/r//D/8f/2/+z/8//z//D/8//z/wsA6v/s/+b/7f/c/+//6v/2/+H/6v/k/wsA7P8PAPb/wv/p/8D/5v/l/+7/5f/c/+f/7v/P/xIA6v/f/8n/8f/m/9X/4v/1/9f/4v/j/+X/6v/v/+b/7//b//b/9P/R//D/DwDj//b/4//j/wsA8f/Y/w8A7f/v//D/5f/o/+z/7P/n//b/DQDd//T/8P/y/+7/6v/2//L/4f/n/+7/7P/y//L/8/8OANb/yf/j/97/2f/j/+r/8P/r/+7/8//2/+z/8//z/xkA7f/r/9j/9v/v//X/9P/r/+H/7f/Q//L/3//m/9r/7//i//H/9f/j/8H/CwDN/+f/7v/s/+n/5v/m/9r/6P/t/+z/4f/e//b/GQDZ/9r/5f8MAOj/4P/i/+//5//u/+v/7f/y/+T/7//x/+D/DADu//H/7f/s/+P/9P/g//H/5//x/+r/7//b/9v/7f/n//L/7//k//b/3//n//H/8f8KAO//6//i/93/EADo/+P/HgDQ/7//z//L/8r/FwDW/woA4//n/9n/5//i/9T/5f/H//L/9v/y//D/EQDT/+L/2//a/9P/4v/j/+H/2//P/9f/1//o/+j/5//h/+//5f/f//H/HwDX/+D/6//h/+f/8f/y/+7/7v/k/+v/6//r//b/7f/r/wsAxv/u/+j/4f/j/yEA5f/E/8z/6/+7/77/7f/M/8//7v/r//D/6f/q//X/IADc/+r/0v/N/w4A6//q//P/6//1//P/5v/l//b/8v/r/+//9f/T/+H/9f/t//X/8v/l/+r/7//z//X/4v/f/93/3v8NAAoA5f/o/+r/8P8PAPP/5//z/+r/7f/u//X/CwDg//H/0//z/+f/6//s/+D/5//Z/+n/4P/l//H/z//y/+r/8v/0//T/7v/0/+j/9P8iANL/EgC+/+f/9f/b/+v/4//p/+b/7f/x//D/6//2/9v/6v/2/+H/1/8mANH/5v/P/+P/5v/p/9b/7P/k/9r/3f/g/+n/6v/X/+r/5v/0/+3/5v/Z/+f/8P/d/+n/DgDr/+H/8f/r//T/7v/u//X/8//n//b/9f/Z/97/0f/u/+L/7//o/9r/2v/b/+H/7P/f/+L/4P/j/+f/CwDo/w8A5//u/+j/7v/r/xUAyP/g/+D/1P/f/83/6//0/93/4v/o//D/6v/R/+7/8f/v//X/6f/B/+v/CwDh/xwA9v/g/+z/5//X/9b/DQDh/9b/6v/h/+n/1v/y/93/8f/2/7//1//u/+P/5v/z/+L/z/8LAN//7//a//D/7P8PAPL/0v/m//P/5P/i//D/8P/y/+v/8P/w//D/9v/1//b/9f8aAO//4P/z/+z/zv/h//b/2P/a//T/4//n/+X/0v/p/9j/8v/1//T/8//V/+L/0//1/+f/yv/g/+v/6//r/+P/7P/a//X/8//0/+f/4P8WAOb/6v/x/+T/8P/c//D/7v/l//b/5P/o//D/6f/i/w0AEgDm/+j/8v/v/+//7f/x/+z/8v/k/w8A6P/S/+n/7P8XAOf/5v/t/+r/3//h/+P/5P/f/+3/3f/x//H/7P/v/+j/7P/n//H/4f/i/97/DADr/+P/EgDz//H/7P/s//D/9P/0/+3/4P/k//P/9f/a//H/7//j/wsA6//g/+j/5f/d/9T/7P/b/+v/8v+i/87/DwAMANT/8//h/+3/6//f/9T/1P/W/+H/0v/d/7v/7v/0/+3/9P/g/9H/7P/s//P/9f/O/+X/9P8SAO7/2/8jAPb/9v/o//D/7f/e/+H/0P/g/wsACwDs/+n/7//1//T/7v/w/+r/7v/j/+b/6v/O/w0A5P/r//T/9P/r/+H/8f/v//H/5//y//T/9v/o/+z/DADi/9D/9f/f/+H/6P/d//D/8v/1//L/6//w//b/DADn/+b/7P/h//b/9f/n//H/6P/d/+P/8P/P//D/5v/0//b/8P/2//b/HADd/+r/1//1/97/1v8UANn/5f/k/+r/1//t/+X/4v/s/+H/8//j//H/5f/q/9//6P8eAPX/7v/z//T/8//X//L/5P/i/+L/FADr/+n/EADu/+r/9v/q//b/9P/u/+T/3/8KANj/7f/t/+v/8f/0/9f/4f/i//X/5v8PAPX/6f/0/+z/8f/s/93/GQDN/woA6P/w//L/3v/l/+b/6f/q/+L/6v/1/+b/7P/u/87/0f/x/9r/7v8WAAwA1v/d/+n/4P/n//P/7P/a/93/4f/W/+b/4//j//L/7f/d/9b/6P/z//H/4f/z/w4ADQDg/+v/6f/t/+j/6f/w/+T/5//l/97/6//s/+r/7P8TANv/6//j/xMA7v/v/+7/7f/1//T/5P/v/+3/6f/2/+P/9f/1//D/5P/v//D/6f8YAOz/2f/s//P/7P/w/+n/8f/t/+n/9v/t//X/8P/w/9j/2P/k/+D/6f/p/9z/6P/f//L/3//c/+//7P/p//X/8f/z/9D/xv+8/+z/7f/i/9X/5P8NAOP/7f/r/9n/yP/h/+j/6v/2/+L/uf/S/63/wv8kAOX/9f/2/+D/8/8OAOX/7v/F//T/DwDl/+j/4v/h/+P/6P/x/9z/8v/y//X/8P/1//X/8f/j/+b/EwDf/+T/2v/1//D/3//u//H/6f/h//X/5f/1/8j/6v/X/+H/DwDj/+X/3v/x/9j/0P/n/xUA0P/x/+v/9P/l//P/6v/v//L/zP/r/9f/7//c//b/4f/m/9T/8f/f//T/9f/0//T/4P/w/+7/4f/j//H/5P/Z/+7/6v/0/+P/8v/n//X/6//e/+v/9P8lANv/8f/z/+z/7//p//X/0f/w//L/5//I/93/0v8PANX/8P/2/9r/1f/a/+X/3P/i/9v/1//g/9n/2v/J/+v/6f/W/+j/HADt/+z/6v/x/w0A4f/U/+7/HADw/+3/3P/z/+//7f/W/+X/6v/z//L/9f/z/wsA2P/u/+j/8f/j/+P/8f8NAO//6f/2/+n/5f/o//b/6P/x/+X/DwDy/+H/5P/o/w4A6f/x/8v/6//P/+P/6f/u/9j/7f/l/+//6P/x//H/7P/l/+7/6//t/yUA1v/m/+H/2//Z/+3/5f/o/+z/5f/r/+r/5P/t/+b/7//t//b/5v/d/9//8P/Y/+v/CgDk/9//6P/V/+L/1f/m/+j/4f/r/+b/7//x//H/EwDs/+v/8P/w/+j/9f/o//D/7f/u//T/6v/1/9L/x//P/+7/DwDY/9z/1f/2/9T/5P/j/9z/0v/v/+n/9P/W//b/3//t//H/8v8TAOX/9v/0//X/8f/w/+//5P/m//L/CgDv/wsA7P/t//D/9f/u//D/7//w//T/7f/y/xwA0P/v/+7/4f/2//D/6v/o/+j/4P/Y//H/6P/v/+H/9v/m//T/0f/j/+P/8P/k/+L/6v/n/+L/8P/i//D/7v/q/+7/6P8LAOb/6/8TAOD/8P/t//X/6//1//D/8P/v//H/4v/k//P/8f/u//P/6f/w/+//z//k/+z/1f/m/+f/4//n//H/7f/x/+7/EQD1/+3/9P/1/9H/4v/i/+3/KwDz//b/2//k/+P/4//p//D/5//t/+T/9f/y/xEAGADV/+L/5v/k/93/5v/x//X/7P/r/+3/7f/p//D/9f/g/+n/JwDU/+v/5f/k/+j/7f/g/9//7f/m/9P/6//f/+//6v/h/+j/3v/o//X/DgD1//X/9P/t//b/8//n//X/6v/z/xIA6v/o/+7/4f/1//X/7//g/+r/9P/0//T/9f8LAOX/2f/h/+j/GADf/+P/5//z/+//5//j/+f/4v/q/+T/5//h/9z/9v/1/+r/9P/i/+n/4/8QAN3/8f/w/+n/8f/m/xIA7//s/+b/6v8OAOv/8P/y//X/2v/g/xcAzP/j/+X/3v/p/w8A3f/R/97/1f/l/+b/7v/l/+H/5P/c/+v/7f/i//H/4v/q/+X/4f/Y/+v/3//h/+v/GADs/9b/5f/t//X/7v/l//L/4v/z//T/GADh//L/4//1//P/3//r/+r/7//m/+3/5//h/9//7P/v/+j/1v/w/+L/8f/o/+b/7v/q/+r/4P8LAOj/7v/1//X/3v/z/+X/9P/p//H/6v/z//b/2//m/woA3//U/+r/5v/a/+//5f/f/9f/4v/o/9X/6//y//T/3P/1//T/6P/e/93/5f8RAOj/DAD0//b/3f/n/+X/6P/j//H/9f/n/+b/7f/o/+f/8//w/+v/6v/t/+b/5P/r/+f/9f/q/xAA7f/y/8//4/8PAPH/FgDq/8X/1f8SAMn/9v/M/8n/1f/x/87/9v/D/9X/5P/s/9j/5f/N/+D/LADb/93/1v/S/9f/5//R//T/3P/Z/+D/3P/i/9v/7//n/9P/5P/c//H/5P/j//D/4v/y//P/3P/F/9D/yP8LAPL/9f/c/9//2P/V/9z/1P/Z/9X/7P/o//P/2f/q/xIA4f8KAOv/7v/x/+v/9f/y//P/8P/r/+z/7P/1/+X/DwDm/woA2//e/+//2//s//X/8//x/+H/5P/q//L/6v/2/9//9f/p/+z/9P/r//L/4/8NAOX/8v8MAPX/7v/y/+P/4P8XAN//6//t/+r/7//v/+n/6//v/+T/7v/g//H/7v/2/9v/9f/z/9r/8P8MAOD/7v/n/+T/5v/u/+b/4v/s//T/8f/s//P/DQDt/+L/0v/d/9//2/8QANn/4v8TANb/6P/i/9//2v/Y/97/5//j/+z/7//s//D/9f/d/+v/7v8bAOD/5v/j/w0A8v/s/+n/9P/j//H/6P/o/+//9f/o//P/6P/u/+r/8v/a/+f/8//p//b/8v/v/9L/EQDf/9r/CwDo//L/6v/W/+H/6P/g/+X/5v/0/+v/5v/q/+H/3P/e/+T/6v/h/xsADQDo/9r/8P/q/+f/5v/t//D/4//0/+v/3v/n/+X/8P/q/+n/9P/m//X/5f/X/+H/CgDs/+f/7v/2/+X/8//2/xYADgDj/+H/9P/g/+L/0v/z/+T/8P/1/+7/9v/w//b/6v/p/+r/9f/w//X/CgALAPb/8v/o//D/6//2//D/9f/v//b/5P/z//D/3f/s/+z/4P/l/+n/6P/e/+j/6P/j/+P/6P/n/+P/DgDn/wwA9f/1/+r/8f8NAO7/7v/o/+f/9f/0/+b/8v/t//L/9v/v//H/5v/2//P/8f/1/+j/6f/w/+b/EADj/w0Ayv/k/+X/6//f//L/4//W//b/2f/s/+X/9P/r//T/7v/s/9n/3//b/+T/5//2/+j/5//u//T/8v/z/+3/7P/p/w8A9v/k/+//5//x/+L/9f/s//T/CgDp/+v/9f/z/+P/6P8KAOn/6f/w//X/5f/z//T/DQDl//b/6P/1//H/9P/v//P/7v/0//T/8f/0/+3/2v/p/9r/3P8SAN3/3//Y/9r/2v/c/93/4//h/+H/4f/h/w0A2//f/woA4//y/+X/8v/2/+X/1//o/+v/8//u/yUA6v/X/+L/5f/c/+L/5f/i/+L/DQDw//T/8v/2/+T/5P/K/+P/0P/Q/9X/yv8RABIAx/8MAOj/zf/M/+v/7//d/87/yv/e/9T/2v/W/9X/4f8NANn/3f/g/+T/7/8RAOv/4//l/+D/4//h/+3/3P/v//X/DgDz/x8Ax//2/9//yf/p/93/3P/k/+f/2//r/97/7v/w//X/4//u/+3/5//o/+X/8P8PAPL/1//s/9X/5v/d/+r/1//b/+T/2f/0/+v/7//l//H/8f/w/93/9f/1/xwA7f/z//H/7//2//P/8//k/8//9P/l/+D/3v/V/+H/4f/g/+7/3f/E/+b/2v/x//b/3v/s//b/2f/2/+T/DADo/+z/4v/q/+r/6P/W/+f/6f/1/+f/2//q/yEA7P/Y/+P/9v/b/+7/8f/v/93/4v/n/+z/5v/Z/+v/2P/1/+r/8P/g/+z/yv+0/9r/FADi/+n/xv/P/woA0v/h/xcA3f/a/9v/0v/H/+L/v//s/+n/2//W/+v/3v/s/+D/6f/Z//X/7f/k/+L/2//t/+3/7P/v//D/8P/0/+P/9v/s//b/7v/y/9f/5v/f/9f/7//l/9P/4f/k/+r/1P/p/+T/8v/v//P/9f/w/9T/3P/j/9L/DgANAA4A6f/0/+T/5f/c/+z/7//1/+f/7P/1/97/9v/p//T/9v/Z/+b/9v/t/+n/7f/p/+X/6P/v/+D/6v/k//T/9v8RANj/6f/n//H/7//u/+j/4v/s/+H/EADu/9//5P/k//L/2//h//T/8f/1//T/9v8dAN7/3//g/+n/7P/h/+n/4/8KAPP/9v/s/+z/9v/2/+v/6f/y//b/3v/h/+D/7P/l/+r/5f/k/+X/4P/x/xIA4v/m/+z/6v/e/+f/5P/z/+7/7f/p//D/7f/x/+n/GgDa/+7/9P/u/+z/9P/2//b/9P/0//P/5//r/+3/5P/o/+f/6//t/+//8f/t/+X/9f/l/+3/7//o/+3/7v/o//H/7P/x/xQA3//o/+z/7P/n/9z/7f/r/+n/8f/w//b/6P/m/+P/6v/t//b/1//p/+3/3P/d/9r/5v/d/9r/4v/b/+P/2f/k//H/8f/1/+H/9P/v/+//8v/j/+n/7P/l/+v/5v/n/+n/6P/v/xgA6v/l//P/6v/k/+n/3f/1//H/6//0//T/5f/v/+f/7f/z/xAADwDy//P/9f/u//P/5//x/xYA4f8VAOj/5f/i/+r/6P/n/+7/5//p/+z/7f/p/97/8f/0/+r/2/8NAO//9f/x/+3/8f/z//b/8//t//X/7//w//P/3P/q//b/2v/i/+b/5v/p/+H/8v/s/+//8f/q//D/5f/2//b/9f8RANn/7f/l/+r/5//n/+3/6v8PAO3/8f/o/+T/7v/x//H/8P/y/+3/7v/2//X/8//0/+n/8//t/+P/9f/u//b/4f/g/+f/EADv/97/5f/x//X/7f/2//P/9P/h/+3/9v/z/+7/9v/r/xMA6//y/+z/9v/0//L/6P/q//X/8v/y/+r/6P/j/+n/1//w/+//6P8LAA8A4P8MAOn/7//l//D/5//2//T/6//h//T/2v/w/xcA6f/l//L/6//o/+v/9P/x/+7/6f/1/+z/7P/y/+7/DQDu//D/7//z/xQA7v/x/+P/4v/r//X/8v/w//H/7P/n//P/7f8YAPb/3v/w/+j/4f/q/93/EQDx/+L/7f/v/9z/5//w/+L/4f/y/xIA6//1//H/6P/t/+z/4P/v/+n/HQDk/xIA8//p/+n/6f/2//X/9f/x/+b/4/8cAOL/6P/H//L/EQDn/+r/5v/q/+X/7P/p/+H/5//0/+3/5P/0/+j/7v/e/+T/9v8SAN//5//j//D/7/8KAPb/7f/s//X/6f/o/+T/5P/Z//H/8v/0//T/4f/p/+j/DgDk/xYA8P/w/+f/6f/g/+L/7v/1//L/8P/r//X/9P/l/+H/5v/u/+v/6P/q/+v/6f/k/+z/3//t/9//8f/z/+//EgDn//b/9P/1//H/8f/l//T/5f/y//H/4P/y/+v/7v/1//P/8P/0/+n/9f/0/+7/9P/g/+j/CwANAOT/3P/k/+D/4v/y/+P/5//s/+P/3v/t//P/2P/z//L/9f/x/93/5v/j/+P/7v/o/+X/6//w/+b/CwD1/+T/7v/v//D/7v/1/xEA9P/1/w4A4//f/+f/7v/n//b/6P8RAOv/6//r/+v/7P/c/w8A3v/0/9z/3v/i/+n/9f/k//D/DwDt//L/8//u/+b/6//s/9r/EADg/9H/3v/b/+7/5v8LAOf/8f/n/+z/5//W//X/8//y//P/6P/2//X/8//Z//L/7v/d/yUA8v/y//T/8//r//H/7//u/+7/7v/x//D/8v/u/9T/7P8NAPb/6v/y/9f/6f/2/9f/y//L/9b/w//g/7z/5v/a/8z/2P/N/9//7f/y/+//1//0//L/3v/f/9//4v/z/8L/8P/Z//P/9P/x/xYA2P/c/+n/0//q/+T/6f/h/9//3f/l/+z/6P/m//D/6P/l/+n/7f/z//T/7v/m//L/1v/s/w4A4f/n/+3/8v8NAO//7P/g/+n/9f/o/+f/6P8MAOP/8f/l/w8A9v/u//L/1P/u/+z/4v/w/+r/5//o/+7/4f/M/93/0P/j/+X/yP/s/9f/DwDa/+L/6f/i/+L/6P/s/+j/6//s/+b/7//j//H/9v/k/xMA9v/1/+f/8f/k//H/8v/o/+D/7P/q/woA8f/s/+//5P/s/xcA4P/q/+X/5//1/+7/9P/u/+L/7//g/+L/5f/u/+b/DQAZAOj/4P/c/97/5P/m/97/5//s/+f/9v/1/+L/2P/j/9j/zP/w/xAA4/8QANf/1//g/+T/4P/Z/+L/FQDj/+z/8//k//b/7v/x/+D/4v/o/+z/8f8ZAOj/5v/q/9T/4P/y/+P/5P/j/+L/9P/v/9L/7//q/+7/7P/1//D/9v/l/8D/0//x/+//2v/p/9z/GgDd/9b/9v/Q/woAy//k/+v/8f/a/+f/5v/b/+n/8f8LAPH/7v/u//L/9v/w/9v/4f8SAOD/4v/l/+n/6P/v/+P/6f/i/+n/4//n/+r/5f/p/+D/8P/q/+7/3v/z/+7/9P/R/9P/6v/m/+3/3v/U/9b/0//u//D/7//Z/+v/FQDA/+n/0P+9/7H/3/8LAOD/4P/x//L/DADy/+z/8P/y//H/7v/q/+7/6f/g//T/6//2//b/9f/q/+r/7f/1//L/8P/i/+z/7//s//L/7//s//X/7//2//H/4P/g/+T/7v/d/+j/DgAUANz/4P/w/+T/5//r//T/8P/i/+n/9f/a/+z/4v/n/+D/DwDj/xAA6v/p//X/4//m/+j/7f/w//L/4P/m/+z/7v/m/wwADADe//P/2v/q/+7/8P/x//T/7f/r//b/9v/x//L/9v/1/9v/1//N/+z/EADt/97/DQDF//D/xv/j/97/5v/q//T/8f/o//X/6v/1/+v/7f/k/+r/CwDp/xMA6f/k//H/7P/w//L/8f/t//P/5v/s/+f/5f8XANb/DADj/9//5v/d/+D/5v/d/+v/7P/m//b/4f/x/+j/2f/l/9T/5P8SAPT/3v/p/+f/7P/k//P/8f/o/xsA1//a/+T/2f/o/+v/4v/l/+n/4f/q/+j/9f/v/+n/8P/o//X/4//l//X/7f/g/+f/6P8WAPb/8v/m/+j/8P/j//L/EADY//X/9v/1//P/DQDx//T/6//2//b/8//w//T/8//y//T/9f/1/+7/9f/w//P/9v/i/+P/7v/q/+j/6v8KAOP/5f/r/+T/3P/p/9v/9f/o/+j/5v/y/+z/EgDb/9z/7f/e/9//7P/2/9v/5//i/+n/9v/l//X/0v/y/+D/2P/s/+3/8f/w//X/8P/h/+z/9P/t/+H/5//0//P/4//r/+3/CwD2//X/8f/x/xcA8f8KAPD/5f/s//b/9v/1//P/7f/2/+z/8P/z//H/7//s/9//9f8QAO7/9v/p//H/8f8OAO//5v/k//X/7v/r/+7/7v/1//X/8//1/+T/4P8QAOX/3//q/+T/7P8KAOn/5P/k/+n/5v/v/9z/7//c//X/8f/2//b/9v/q/+7/8//u/+H/5f8LAOb/5f/h/+j/4f/m/+D/7P/h/+v/6f/w//H/9v/2//L/4//Z/+7/6P/j/+7/9P/s//L/6v/n/+f/7P/m/+D/6v/p/xUA9f/2/+b/8f8UAOD/7f/g//L/8P/1/+//9f/z//D/6f/r/+n/8//z/+3/7P/n/+7/9f/k/+7/8v/p/xQA2//b//X/y//p/9D/y//J/+z/9f/G/93/6P/s/+r/5//y//D/8P/u/+P/6//q/+r/2v/g/+r/8v/j/+T/7//r/+j/8P/n/+//7P/2//b/2f/m/xAAzv/l/+j/9P/j/+n/6P/l/+X/9f/g//b/7P/n//P/5f/1//P/6f/s/+P/8P/n/+7/0f/y//L/6f/1//P/9f/g/9//0f/Z/+P/8P/k/+7/FADu/9v/3v/q/+n/2//n/9r/6f/r//b/9v/h/+n/9v/U/+D/DQDc/+r/7f/x/+7/8v/s/+X/FgDa/+D/DgDk/+L/6v/h/+z/5P/i//D/6f/Y/+//4P/2//D/9P8LAOD/1//z/+z/4v/k/+j/4/8KAPD/8P/l/9j/6v/s/+v/3P8SANr/7//q/+b/6f/m/+7/CgDk/+z/5P/u/+3/8P/i//T/7v8MAOL/9P/u//L/8//p//L/7P/f/+n/6P/s/x0A6//m/+L/7P/n//L/8f/p/+v/7f/t//X/6f/n/+j/9v/w//L/7P/d//H/8//l//T/4//r/+n/8f/x//L/9P/k//P/DgDi/+T/7//s/+H/7P/2//H/8f8RAPP/9f/w//T/5f/o/+T/6f8LAOr/3f/r/+7/4v/Y/+n/DQDo/93/7v/b/+n/2/8MANn/3//r/9v/8v/t/+7/5f/d/+v/EgDf//D/6v/l/+X/CwDu/+L/4f/q/9//6f/n/+n/DQDx//L/9v/0/9j/EQDe//P/8//Q/+b/7//2/xUA2f/K/9n/1P/R/97/u//u//T/8//a//b/6f/y/+j/4P/M/xMA5P/1/wsA9P/h/83/0//S/8//0P/d/9D/zP/n/xIA1//U/+T/7P/b/+P/5f/i/+r/6f/n/9z/8v8KAO//5v8aAPD/8v/0/+H/6f/q/+b/7P/r//X/FADl/+//5v/q/xsA7//l/+r/7P/x/+3/6f/Y/+j/EAD2//P/8P/n//D/8v/t/+v/5f/v/+f/9f/v//b/4//o//b/6v/2/9z/7/8LAPH/5//W/9X/3P/N//D/1f/e/+b/1P/s/9L/6P/v//P/8f/1//b/9f/i/+n/1v/m/+r/zf8OAO//5P/x/wsA8//o/+T/6v/Z/9//5v/0//T/2//h/+L/9P/s//L/CwDl/+f/EQDl/+v/9P/2/+r/6v/o//T/8v/e/xEA2v/0/woA7v/Z/xAA5v/p/9z/9v/u//P/8f/x//X/8f/v//H/DwDp/+//6P/q//D/7v/r/xIA8f/0//b/6v/w/+v/5v/n/+H/4v/X/+L/7f/n/+X/8v/w//T/5f8KAOX/1//k/w4A7//w/+j/2f/j//b/2v/l//P/6//j/+r/4//n//H/2//u/+L/8v/1//P/8P/w//T/8f/y/wwA8P/l//T/5P/w/xMA5f/z/+n/8f/0//H/5v/m//X/9f/x//P/DwD0/9r/3//N/+b/1//2/9L/4P/k/+//9f/T//T/yf/r//D/8v/y/+b/4v8LAOP/DQDg/+X/8P/x//D/7f/k/+f/7//0//L/7f/o//P/9f/r/wwA5v/m/9j/5f/1//P/7P/t/+L/7P/r/+//6v/v/+X/8/8WANn/7v/L/+v/EgDs/+7/6P/d/+H/6f/0//H/9v/j//D/8f/g/+T/2P/g/xgA9v/i/+r/FQDf/+r/3//t/+n/6//r/+z/6P/Z//X/9f/n/xQA4v/p/93/DwDb/+b/6f/o/+r/5f/0//H/8P/x//b/9f/0//D/8f/p//L/1f8XAO3/3//O/+L/7P/1//H/7f/q/+f/8f/x/+H/3v/o/xgA3v/1/w8A5P/y/+//9f/x//P/9v/l/+X/3P/h/+H/6v/o/+//9P/z/9//CwDo/+P/7v/z//b/7f/x/+j/7//m/+b/7/8VANX/6f/2/+L/z//Y//T/5P8MANj/6v/k//L/7v/z/+f/7v/v/+z/6v/0//L/5f/v//H/3//e/+X/6f8aAPD/7f/t/+z/7v/h/+j/6v/v/+3/7//z/+n/8P/p//D/8P/w/+r/8f/z/+7/4f/w/8X/3P/U/+f/4f/m/9n/xf/S/9//7v/0/+r/8f/w/9L/5//J/+D/4v/z/+T/9P/q/+f/8v/k/+X/5//c/+D/5f/0/93/7f/0//L/5P/k/9r/6//x/+n/9P/v/xQA9P/Y/+z/2f/r/+z/8//0//T/9P/2//H/GwDo/8D/6v/U/8b/z//S/8//2v/I/+7/9P/P/8//2P/r/+7/6v/u/+z/FwDf/+f/4P/c/+T/5P/z/+j/7P/1//H/5//s/+//8//v//D/9f/2//X/5P8RAOf/3f8TAA0A5P/z/+7/6v/o/+3/6f/q/+L/7f/u/+//8//0//D/5v/i/+j/EgDQ/+r/8v/F/9j/8P/x/+n/2f/Y/8n/8f/1//b/7v/2//X/9v/v/9P/2P/2/9v/1v8MAMr/3v/u/+//7f/x/+P/9v8eANz/4//a/8T/5/8LAOn/8//u//T/5//s/+b/8P/u//L/4P/x/+v/8//R/+v/GwDu/+f/4//g/+j/CgDj/9r/6P/f/+X/6v/t/+7/CwDo/9H/8v/x/97/7//0//D/4//g/+3/3//w/+v/8P/Q/+f/8v/h/9r/7P/k/9T/5//a/+X/1//m/+z/5P/h/9P/9v/m//D/8//t/+v/9P/u//P/7v/q/+v/8f8KAO7/8f/1//T/8//w//T/8v/1/+z/9P/0/+7/8f8OAPH/8f/e/w4A4v/X/+f/6f8VABEA5//k/+L/5v/e/+b/4//u/+H/4P/j/+D/6v/y/+7/8v/0/9n/7f8NAOr/4v/v/+P/5f/q/+j/7f/s//D/9P/m//L/6v/v//L/8P/x//H/7//0/+3/7v/z/+z/8P/s/+H/7//t/+z/5//v/+v/7P/v/+r/6v/s//D/6f8XANr/5//v/+n/4v/v/+L/8//r/+7/6P/1/+z/6f/z//H/4f/y/9X/6P8bAOP/1P/t/w4A7f/e//P/6P/p/+X/9P/n//L/8f8MAPL/DQDs/+n/9f/j//H/7P/0//b/9v/y/8f/2f/1/77/2v8dAOD/7v/e/93/yv/i/+X/3v/l/8//5P/l/+T/4f/v//X/6//j//H/8v8bAOD/9v/n//b/8//W/+//8v/u//P/5//1/+3/9P/w/+3/8v/y/+3/DQDu/+//7P/q//X/7v/u/+f/8f/q/+//9v/z//H/8v/v//H/6v/s/93/7v8aANf/7P/o//T/3v/y/+7/1v/n/93/4P/1/+f/1v8PAPL/8P8QAPL/6v/v/+n/8//y/+b/8f/b/+j/EwDf/9L/9f/j/+H/1//X/97/1f/m//X/z/+6/93/2P/2/9j/vf/i/+H/wf/n/+v/2v8YAOj/0v/Y//P/6P/t/+j/6v/w/+7/8P/2/+P/9f/0//P/4//k//T/4f/g/w0A6f/q/+P/8v/z//P/7//p/+3/8P/p//T/EQDy//X/8f/u/+7/7v/2/+3/6P/Z/+T/7P/x/+H/8//n/+r/7P/q/+3/5//u/+b/3v/m/x0A6//x//P/4v/u/+z/6f/q//X/8P/w//L/EADV/xIA4f/n/+b/8//v/9v/6v/j/+T/5f/f//H/5v/h/9v/4f/x/+D/8P/x/+n/8v/2/wsA3f8KAOn/7f/1/+P/8v/x/woA8//w/+7/6//f//b/8P/2//X/5P/o/+b/5f/h/+f/5v/p/9P/3//b/woA8P/V/+z/9f/m//b/8v/2/+3/9v/w/+n/4//v//T/8v/y//X/8v/2/+T/GwDk//T/9f/z/+//7f/0//P/8//2//P/5f/1//X/9f/2//b/9f/W/+H/EgDq/9n/5v/u/+3/8v/u/+//7v/n//D/7f/j//H/1v/0/+//9v8LAOT/3v/p/xQA5f/l/+z/6v/r/+v/5v/n/+P/6f/p//P/7P/t/+f/7v/x//D/9v8MAA8A2v/m/xIA2v/m/+X/4//2/+j/6P/X/+3/5P/y/93/1P/s/9P/9P/1//D/6f/2/+v/8P/b/+X/8f/u//b/7f/2//H/7v/p/+z/9f/j/9v/6//1/xAACgDy/9//8v/s/+b/DgDo/+H/3P/x//T/3P/v//b/CwDr/+z/6P/t/93/8f/y//D/8v/x/+//4//0/+v/9P/p//P/8//x//H/8v8UAO//5//r/+f/6f8KAOr/7P/t/+T/9P/1//T/8v/p/+T/5v8NAOn/5f/i/+z/9P/n//b/8f/1/9b/3/8NAPL/6f/m/8v/4f8KAAoA7f/y/+T/5v/k/+X/7v/1//X/9P/0/9//3//m/+L/4//u//H/6//v//D/6P/r/+7/6v/r/+D/5//q/+b/1v/i/+7/4P/q/97/5v/l/x8A5P/m/+n/6//Y/+j/6P/o/+D/3v/g/+T/6v/t/+H/6P/q/+r/5f/s/+X/9v/2//P/8//s//b/9v/2/+b/3v8RAOX/DADN/97/4f/Z/+n/8f/O/+X/8v/f/+H/1P/k/93/4//s/+X/9v/0/+n/4P/g/8j/9f/y/wwA5f/d/9z/1f/d/+j/6P/v//P/7v/k/9b/8f/v/+7/7//T/9z/1//Z/+j/4v/k/+b/4P/U/+j/4//m/+b/7f/n/+f/8P/0/9z/4f/u/w0A4f/s/+D/5f/m/+z/FADk/+X/3f/i/9v/5f/l/+r/5v/Y/+r/5v/o/+T/6//x/+n/8f8gAN7/2v/V/+f/2v/i/wsA8P/y/+r/4P/m/+v/9f/1/93/9v/f//b/6f/1//L/7f/y//L/7//t//b/8//0//H/8//s//P/8P/w/+L/5//q/xIA8v/v//P/9f/r//H/9v/y//L/8v/t//X/8v/z//H/6//y//T/9P/z//X/9f/y//P/9v/x//P/6v/W/xEA5f/S/+X/DQDh/+n/6f/u/+3/4P/Y/9j/6f/k/+P/7f/j/+v/5v/o/+3/5//B/+D/5v/x/xIA7f8SAOb/1//W/9z/2P/I/+v/7v/1/97/9v/z//P/KADQ/+z/6//R//T/6//b/9//5P/v/+r/8P/l/+b/7//i/+//4f/2//b/0P/g/9z/3P/U/9z/0//r/8j/7v/o//H/2f/v/+//6//y/9r/9P/q/+L/5v/r//T/yP/h/9//2//f/9f/8f/0/9z/6//Z/+v/8P/q//b/7//v/+f/4f/d/+j/6f/x/wsA6P/r/+r/7f/q//P/8v/2/+//9v/z//D/9v/x//H/9f/w/w4A7v/r//T/8v/2/+3/8f/t//T/8P/w/+P/6//u/+n/9P/n/+X/7P/v/+T/6v/j/9v/JwDd/9//yP/g/+H/6P/m/97/2//h/+v/4f/x//P/9v/z//b/4f/h/+P/7f/y/+j/8P8MAPH/9v/n/+b/DADn/+v/5f/r/+j/7v/y/+7/7//z/+L/2v8KAN3/6v/z/+L/8//o//D/9P/p/+7/8f/u//H/9f/l/+f/8P/0/9D/7f/h/+f/4f/k/+f/8f/X/+z/7P/p/9n/6v/c/+X/4f/d/+r/DQDf/+//8//p/83/GgDg//D/4P/g/9v/4//h/+L/5//p/+X/9v/i/+b/7f8LAOL/7v/u/xAA5//h//L/4P/W//L/8f/s//b/6P/w/+X/7v/m/+f/6f/q/wsA5P/1//L/6//2//X/8P/e/+H/8f/s/+//5v/m/+7/6f/y/xcA9f/t/+b/2v/w//T/2f/v/93/7P/u/+v/1P/c/+T/4P/y/+3/7v/2//D/9P/x/w4A6v/w/+7/7v/u/+7/8/8bANj/9f/e/+L/1P8dAOn/4//s/+b/8v/g//P/8f/v//P/4v/o/+D/4P/R/9r/4P/i//X/6//q/+f/CwDd/+j/3f/k/+X/3P/n/wwA4P/j//L/7v/j/+7/9P/2/+j/GgDh//D/4//g/+3/5v/t//L/8P/2//X/7f/g/+D/7/8NAO3/6f/u//b/6P/n/+r/3//l//D/7f/s/wwA6//m//H/8f/1/+7/8f/0/+r/5f/W/+L/9f/a//b/7v/Y/+//DQDx/9v/1P/n/+3/5v/q/9//5//s/+b/7f/p//P/8//y//b/7v/y//T/9f8KAPD/8f/2/83/3P/t/xQA5/8KANf/5f/z/+7/6f/P/8r/uP/i/7z/1//M/+T/0v/k/+L/5v8LAN7/6v/r/+n/5P8NAOn/7P/r//T/7f/k//D/8v/t/+j/8f/v//X/8//u//H/8P8OAOX/2v/y//L/vv/e/+b/7v/T//b/6P/n/+H/5//k/+P/0v/s/+3/0//b/97/5//t/+L/3P/z/w0A2f/n/93/4//x/+7/7v/Z/+P/5v/p/9r/9P/o//b/JADZ/9b/9P/z/+//7//r/87/5//m/+v/6//o//P/8v/f/+X/7//1/+z/EADy/+P/EQDw//L/7P/u//H/6f8MAPb/6P/y//P/8f/2//P/8//0/xAA4/8OANn/5//e/+T/8//b/+7/6P/v/+v/7f/p/+D/6f/r//P/6v/t//H/8//f/9P/3P/e/+r/7P/w/+7/7//n/+H/6P/1/+r/DwDp/9b/7f/w//T/9v/o/+r/6//v/+3/8f/m//b/7f/1//b/7P/d/+n/6f/l//H/5v/2//T/8//2/+n/6v/d//H/5P/u//L/7P/x//b/7P/y/9r/5f8aAO//3//m/+r/8P/j/+v/CwDe/+b/6f/h/+//1v/0/+D/8f/i/+//7P/r/xAA6v/p/+P/5v/o/+P/7v/t/+z/3//l/+//7f/s/+b/6f/z//H/9v8OANn/4P/U/9n/8f8LAOH/5//u/+r/6v/k/9z/5v/i/+L/5//k//P/4//n/9//4v8KALn/7P/S//L/HQDP/9T/5f/f/+D/5P/w/+j/6//e//D/2f/Q/+v/9P/v//H/7/+w/9z/FgDs/yAA4v/r/+D/4f/c/9v/4/8MAOP/4P/q/+X/0//u/+r/8//x//b/6v/0//X/9v8NAPb/5f/b/wwA6P/k/+H/7//x//D/8//1/+z/6f/2//P/yP/X/+z/1P8VANb/0v/Y/+D/3//a/97/5P/T/+D/4f/n/9n/5v/n//L/3P/t/+v/7//k/+T/8//y/xIADADk/93/7f/x/woA9v/z//T/8//1/+H/6//r//T/6f/q/+7/5//p/w8A7P/v/+7/6P8NAPL/5//1//D/8P/1//P/7f/y//b/9P/p/+f/9f/k/+X/8v/0/8v/8v/j/9b/2v/y/+v/3f/o//L/7f/u/9//8f/s//T/8f/z//b/9f/z/+X/x/8QAO//8//Z/9z/DgDU/+z/1//k/+b/6f/p/+j/6f/X/+v/8//0/+v/5//s/+r/2v/2/9//0//q/9H/3f/n/+r/7P/p/9f/5v/y/+7/6f/m/87/1P/L/+j/8P/f/9b/EwAKAO//1P/h/9z/3v/q/9r/3//P/+v/7//1/xIA0//y//X/7v/z//D/7//x/+D/9f/s//T/5//1/xIA6P/h//H/8P/1/+n/5v/x/+j/7P/y//H/6//1//b/8//v/+r/9f/0/+z/6f/u//L/8f/t//T/6f/o//D/5//r/+3/4v/r//H/8v/s/9b/5f/z/+n/1f/m/+b/6f/t/+3/3v/t/+r/6P/n//H/8f/s/+T/5f/u//D/CgD0/w8A6P/y/+z/8//1/+z/4P/h/+//7P/2//H/6//0/+X/5//u/+b/4f/n/+v/6//q/+r/7f/p/9r/5v/k/+z/5//n/+P/6f/o/+r/5P/f/97/3f8eAPD/7v/2//P/5f/s/+L/4P/q//X/FQDn/+z/7f/t//L/7P/u/+7/2//v/woA5f/s/+v/6P/r/+z/7f/p/+//2//r/+X/8P/k/+f/DwDn/+3/6//z/+n/8v/0//D/CwDx//T/7P/e/+3/9f/d/+T/3//d//X/9f/y/93/4P8nANf/3f/t/+f/6v/n/97/6P/m/9r/4f/h/+T/4f/x/9b/5//v/+7/8v/2//X/8//h//D/8//d/+j/4//p//P/8//w//D/4v/l//P/7P/k/w0A7P/s/+7/8P/2/97/3P8sAOj/7f/q/+D/4//m/+P/5v/o/+f/3v/g/97/8P/e/+H/5f/d//L/8//1/+//9f/z//X/8P/w/xgA7v/x/+X/7f/t/+f/8//u//X/7//v//P/8//x/+n/7P/w//L/5//2/+D/6P8MAOn/8f/v/+b/8v/m/+L/3f/p//D/7f/o/+3/7P/q/+P/8P/t/xkA5//0/+b/9v/h/+3/3P/x/+//8//z/+L/7f/u/+n/GADg/+b/7P/t/+n/8//z//P/9v/o/9v/9f/v/+//DwD2/+j/3P/2//H/7/8PAMT/7v/1/8H/v//i/9X/1v/g/+f/5v8UAOL/uf/O/93/0v/o/+b/4P/k/xgA7f/v/+3/7P/0//T/8//s//T/5P/z/+T/9P/u/xUA8//u//X/8//1/+//9v/l/+7/6//v//b/9P8QAOP/8v/h/+X/8f/n/+r/7//t//P/9P/t/wsA8v/x/+//9f/y//b/9P/0/+r/9f/s//L/6/8LAPP/7f/1//L/9f/2/+//zv/v/+r/0/8UAO//7f/h/+//1P/t/+j/3v/f/+b/6f/Y/8//4v/0//T/9P/1//L/9v/l/+v/8f8QAO7/8f/q//P/9P/1//H/8f/q//X/9v8SAN3/6v/j/+X/7v/v//H/4/8RAOb/8f/v//L/4f/1/+7/9v8gAMz/EgDk/+v/8P/h//H/7P/d/+P/5f/m/+T/6v/w/+z/4f/z//T/9v/v//b/9f/1/+X/5v/x/+v/7/8PAOT/4//n/+r/8//u/+v/6//x/+//8P/t/+j/7P/v/+//7f/z//X/9P/l/+b/7f/l/wwA7P8MAA8A9f/t//T/8P/w//L/9f/1/xAA1f/I//P/1//S/9r/7//W/w0Ay//p/97/2P/E/9D/yf/g/+b/7P/T/9b/4f/f/+z/EAAMAOP/3P8KAPb/6v/X//D/3P/p/8r/vv/s//H/3//n/9v/7f/w//D/4v/a/9v/6f8YAOP/9P/z/+j/6//z//D/6v/2//P/2v/u//T/8//u/9j/DwDb/wsA3//m/+L/3P/k//D/9v/0//b/5//y/+X/6P/r//b/4//i/yMA4v/o/+b/6f/p/+j/7//m//X/8P/l/+f/7P/o/+//6//q/+j/6//1//b/9v/y//H/HADK/+P/2//i/9n/EgD1/+f/5v/b//L/5v/Z/+b/6//u/+n/8//r/+3/9P/z/+//4f/r/+X/4P/l/+P/DwDs/xMA7P/t/8v/6P/v/+j/4f/e/+P/4f/z/+//4//m/9//DADi/xMA5P/f/+L/6P/0/+X/8v/y/+P/7f/x/+f/5P/W/+D/5//P//T/4//X/+T/6//d/wsA2P/c/+D/4f8PAMr/4f8MANj/2//u/+r/4P/x/7r/4P8eAOX/zP/j/+3/3//h/93/xP/Z/+3/2P/X/9z/0v/o/9T/6f/u/+b/5//Y/+b/6v8pANb/9f/1/9//5v/2//L/8v/2/w0A1P/0/9f/6P/1//L/9f/t/+X/8//h/+X/5//2//P/6f/2/xEA1//e//b/3f/b/+D/3v/Q/97/7v/S//H/7//m/+P/6//W/97/7f/1/+//7//q/+z/DQD2//X/9f/1/+3/6//0/9T/4v8iANL/4//i/9P/3P/x/93/7v/k/93/4//2/+r/4//v/+n/7//0/+X/4v8iANr/9v/v/+r/6f/2/9//7f/w//X/8P/o//T/3//d/87/4f8RAND/3v/l/wsA4f/k/+f/5P/f/+D/3//f/xQA4//X//b/6//1/+3/8v/w/+f/5f/j/+n/9f/k//D/7v/h/+L/9v/o/xAA9P/g/+7/8//n/+//8v/s/+L/4f/p/97/5//Z/+n/5//t/+X/5v/h/+j/7P/n/+b/6P/l/+j/4//j/97/4//f/+b/7v/m/+v/6P/q/+3/6v/g/+3/6v8LAOH/6v/t/+T/8v/z//D/8P/0/+f/JADa/+r/6P/e/+f/z//S/8//1v/q/+b/2//d/+b/5f/v/wsA6f/j/+7/7//k/+j/DQDl/+L/6v/l/+j/7v/u/+7/7f/v/+n/4v/S//L/8P/x/9f/7P/J/9v/2P/p/+b/4P/q/9n/5P/Y//H/9P/r/9//8P/Z/9f/4v/h/9b/7v/F/9f/CwDP//H/1f/2/+//4f/k//D/7f/l/+j/4//r//H/7//2/83/2v/h/+j/HADd/9b/5P/j/9r/4//Z/+T/6f/j/+f/3v/Z//D/9v/0//L/6//2//H/7f/r//b/9v/0//T/8v/2//X/7P8KAOn/8P/x/wsA8P/d/+z/6//v//b/9v/n/+z/8v/2//b/9f/w/xQA3v/n/+z/7f/t/+j/7//c/+//6P/j/+n/4f/k/+r/3v/k//D/9P/x/+//6v/K/9D/CgAYAN//7f/g//H/5P8LAND/4//g//H/7f/h/+n/5f/u/9n/9P/t//H/4v/u/w8A7f/z/+z/CgD2//D/7//1/+b/8v/s/+P/7v/p/+3/7//O/9//7/8OAOv/5//c/+r/4//W//H/1//p/8r/6f/m/97/6P/X/+7/5P/q/xMA7P/u/9j/7v/r//L/5P/1/+//8P/z/+//6v/x/9z/9v/L/+//DAD2/+n/2f8NAN3/4v/0/+v/1P/0/9z/4//m/9//3v/v/+T/6f/0/9z/9v8PAO//wP+0/7j/9f/2/9v/7/+6/9z/9f+///D/4v/h/8D/0P+3/+L/5P/q/97/6v/k/+r/xv/G/+T/0f/S//b/6f/p/+f/z//j/9j/z//c/9j/2f/N//D/6f/z/+T/8P/m//H/8P/q/+//7f/u/+v/6//i/+L/6f/n//T/6v/2//b/2v/z/+v/4//y//H/FgDW/+z/0//v/+X/8//n/+X/9f/x//T/8P/r/+H/4P/i//L/DgDm//T/4//v//T/8v/1//b/8v/0/+T/4f/x//P/7v/y/+3/8P/w//X/5P/w//D/8v/o/+n/9f/s/+r/5//z/9r/DgAOAN7/8f/0//X/9v/2/+v/5v8KAPP/8//t/+//8//y/+j/5P/x//D/7f/z//D/DQD2/+f/7P8WAMX/7f/T/+j/2v/Q/9P/0v/T/9b/zv/k/9T/y//d/9r/1f/T/9f/CgDu//D/4//z/+z/9P/x//T/9v/y//H/8//p/+X/6v8jANb/6//q//P/6f/0/97/5f/n/+b/4//Y/+f/5P/1//X/5v/0//b/7P/2/w4A9f/t//H/6v/y//X/8P/u//b/9P/r//b/8v/x//H/9v/d//P/9f8RAPb/8P/u//P/7//2//L/8v/2//H/4f/h/+r/1f/0//b/3P/d/9L/vP/X/9H/3P/i/+H/7//y/+f/8//v//L/8v/h/93/9v/I//X/9v/a/+P/3P/C/93/1P/g/+b/6v/1//b/7P/2//P/9f/i/9//3//m/97/7//u//D/6v/g/+X/5P/p/93/5P/u/+//EQDS/+b/4v/e/+r/4P/g/+D/8f8VAPH/7P/l/+X/8P/2//X/5//u/97/8f/p//T/7f/x/+n/4f/v//P/FwDs/+z/7//0/+r/7//m//L/6//w//X/9P/d/+b/8v/0//L/9v/m//H/9f8OAPX/8v/2//X/9P/y//X/7//r//L/9f/v//H/6f8OAOT/4P/y//X/9P/v/+f/7v/u/97/8//1//T/6f/z/+f/6f/v/+z/9v/q/+//vf/1/+r/8v/S/xEA3v/y/9f/1P/0/+3/6//c/8z/4v/h/+b/4v/k/+r/4v/y//L/9v/2//H/9P/0//b/DQD0//H/8f/0//T/7v/1//D/7P/1//b/7v/l/+H/DQDX/93/5//j/xIA7f/k/+b/1P/j/+P/6P/n/+T/6v/t/+z/5//f/+v/DgDp/+L/8P/m/xQA6P/d/+n/6P8SAO7/5v/q/+L/5v8KAOr/6//p/+z/6//j/+//7P/o/+P/7P8OAOr/GwDm/+P/7P/i/97/5f/b/+z/5//t/9r/7//s/97/3//d/+f/5v/o/+f/5f/x//T/4//q/+P/6v/c/+X/CgDw/9H/3f/r//T/4//U/+L/4P/m/+f/7f/x/+//7//1/+z/8//v/wsA0P8UANf/xv/X/+f/3f/e/9z/2f/h/9X/6P/c/+v/7v/q/+v/9v/w/+7/6f8TAPL/7//f/+7/8P/y/+//7v/y/+//7f/z//P/7v/v/+r/7P/w/+//7v/0//X/8v8KAND/HgDn/9z/6v/1/+T/v//M/+r/9v/g/8L/3v/V/+v/7P/y/9L/3P/c/9z/3f/R/9n/4P/a/yQAzf/V/+3/2f/h/+H/4f/l/9z/7f/a/+D/4f/c/+b/1f/m/+b/7P/l/+T/3v/u/97/6v/e/9r/FQDm/+n/5P/s/+//5f/g/wwA6f/2//X/9P/x//T/7v/y//P/5v/w//P/8//y/+b/7v/g/wsA6//q/+z/5P/2/+3/GADt/+v/8//y//P/8f/u//D/6P/n/w4A3v8TANT/4v/d/+r/3v/l//H/5//w/+7/8v/j/+T/8//0//b/HgDL/+n/4//I/woA9v/k/+L/2//i/+//5f/w//L/5P/p//D/9P/z/+//8f/p/+z/4P/v/+//3f/t//P/8f/w//P/7P/r/wsA8f/n/+//8P/m/+7/6v/p/9n/5f/w/+3/7v/t/+n/9v/u//T/9f/s/+j/2f/h/+r/7/8VAO//5P/u//X/8f/o//X/6f/T/97/4v/U/+v/5f/p//L/xP/a/9v/1P8XAOv/6v/V//X/zv/d/+D/3//Y/9//5v/b/+D/EQDs/9b/8P/2/xcA0v/i/9L/0f8aAOj/6P/s/+j/2//O/9r/4f/g/9T/4f/S/+3/7v/p/+j/7v/n/+X/6f/f/xIA2f/k/+X/4f/2/+H/7v/r/w8A5P/z/+r/5//y/+n/9v/t/97/3P/l/xIAFAD2//T/6f/c//L/9P/r/+T/6f/v//T/7f/s//T/5v/v/+//7//p//H/CwDu/+//7/8PAO7/9f/p//X/5//f/w4A9v/h/woA7v8LABEA5P/x/97/4//f/+v/7//g/+f/4//m/+b/4f/u/+f/6f/s/+f/HADa/+H/8//f//T/9v/z/+r/7f/0//L/5//z//T/EQDd/+z/8f/r/+H/2//v/+r/6P/v//P/7v/z/+//5P/0/+3/2v/f/+X/FQDq/9v/5//z/+j/8P/i//D/7f/o/+H/5f/c//L/8/8MAO//8P/t/+3/xf/W/8z/6P8TAOL/4P/Z/+v/7P/m/+T/8v/r//P/4f/0//T/9v/2//X/2f/q/9j/5v/w/+j/5v/s/+n/5P/n/+n/5//o/+b/8v/m/+3/7P/f//b/6//2//X/9v8RAPb/8v/d/+X/7f/o/+3/6/8PAPH/7v/w//L/6v/t//H/5f/0//T/9f/d/+T/1P/g/wsA2P/i/9v/4v/h/+T/3v/v/w0A7P/q/9j/6//o/+v/5//z//T/4P/r/x0Ayf/b/9//7f/z/+P/8//t/+7/8P/0/+v/9P8wANH/2v/d/+n/4v/l/+j/7f/n/+7/7v/z/+j/2P/m/+3/9P/z/67/7f/g/w4A5f/0/8j/4P8OAM//2P/b/8j/5f/o/+j/7P/j//L/6v/k//X/8//b/xcA6//x/+j/4v/u//b/8f/a//T/8//o/+b/8f/l/xkA7v/q//L/8f/0/+7/7f/r//T/4P/f/9n/2P/c/yEA4P/W/+P/3P/n//T/5//t/+L/8P/e/+7/4//j/xUA7v/z/+v/8//p//b/4f/0//b/6//o//T/7/8cAMb/2//b/9z/3P/u/+r/4v/b//H/5//t/93/9P/f//b/9v/z/+v/HgDh/+f/4f/i//H/EADn//H/2v/l/+n/6v/q/93/6//s/+3/7//y/+D/8//2/9n/0f/b/xMA3f/v/+j/7f/H/9z/1v/e/+L/7P/T//H/4P/1//D/2P/k/9//6f/q/wwA7f/p/+j/8v8OAPX/8f/1//T/9P/x//P/8//v/w4A7P/m/xwA3P/h/+L/6f/w/+P/5//o/+3/4f/d/9z/6v/q//X/4v/s//X/8P/z/+//4f/V/9n/6v/d/+X/3f/x/+z/6P/j/w4A2P/l/93/5v/x//D/8f/b/9//3v/i/+X/7v/h//D/5//l/+r/3//s//b/8f/a//L/FwDp/+b/6f/e//H/8f/q/xMA1//a/9z/DgDM//T/2v/i/+D/8f/a/+X/1P/Z/9//z//t/9n/6//j//X/9P/p//D/5f/1//L/8v8LAOf/8v/u/+//9v/x//H/9P/m//b/7f/w//T/8//w/+7/4f8XAOX/DADz//P/7//q/+v/3//p/+T/5f/n/+//8v/y/+n/9P/l//b/9v/y//T/7P/a/+v/6P/n/wwA4v/j/+X/7f/g/+b/7f/o/+7/5f/r/+T/7//t//D/9v/e//X/5v/r/woA8//o//H/9f/u/+3/6f/v/+n/6P/l//X/5//U/xQA5v/l/+z/4P/m/9f/6v/X/8b/5f/j/+T/6v/r/+H/0//v/+b/3//o//L/4f8SANf/4f/t/+H/6//l/+v/6f/t//L/9v/t//X/7v/x//H/7P8LAOD/8//r/+z/EQDo/+n/7P/1/+3/5v/0//H/9v/q/+r/EgDn/+b/5//q/+X/5v/y/+//5f/d/9//3P/r/+v/5f/p/9v/5//r/9//8//u/+H/4f/i/w0A5P/q/wwA8v8OAOj/4f/o/+7/7f/p/+7/7P/i/+P/2P/q/97/8f/l/+f/3f8NAPL/5v/k/+n/5//u/+7/8//q/+D/5//e/87/9f/Z/93/7f/r//D/7v/q/+v/6v/y/+f/8//i/+3/9P8cAMn/7v+7/9f/EADq/93/4v/J/8v/0P/W/97/2//l/8b/5v/p/+3/6//w//P/6v/e/+b/5v/b//b/4f/v/w8A6f/n/+D/9v/e//b/5v/Z//H/8f/0//b/4//i/+z/CgDi/+3/7v/n/+L/6f/w/+3/6f/y/+j/6f/t/+T/8P/i/+n/5P/t/wwA7f/s/+X/8//z//X/9v/v//X/8/8YAPb/6P8SAK7/6f+9/+j/6f/G/93/4v/m/9D/5//w/97/wf/0/8//3f/Z/+H/y//a/+b/5P/n/9T/8/8NAO//6v/u/wsA7v/t/+//6//0//D/9f/z//X/EgDz/+n/CgDw/+r/4v/x/+3/9P/1/+P/6P/u//b/6f/w/+//8//0//b/4P/u/+n/HgDn/+//8f/r/+z/6P/w//D/4//y//T/DwD0//D/4//y/+z/7/8dABYA5f/M/9P/2//o/9P/0//f/93/1f/f/+X/4f/S/+3/8v/k/+r/yf/o//T/8v/n//b/9P/0/+3/DQDq/xMA7/8KAMj/4f/d/+b/4//b/+T/5f/u/97/7P/a//P/9P/0//P/9v8nAMz/1v8MAND/9P/1//b/6//K/+//1v/W/9T/0v/2/9//4v/C/+b/6f/v/+v/8P/v/+7/DQDx/+n/9P8KAOn/CgD2//D/DQDp//X/4v/i//T/CgDs/+//FQDt/+//8v/z/+f/9P/n/w4A5P/e/+f/5f/v//L/7f/x/+n/6f/v/+P/DADj/+X/8//d/+L/7P/g/+b/6v/s/+v/3P/s/+n/8v/2//b/8v/w//P/9f/z//L/7v/z//P/EgDu//L/8f/1//D/8f/0//b/8//x//T/9v/z//L/7v/z//P/EgDv//L/8v/1//H/8v/1//P/7f/0//b/6//w/+3/7P/w//L/9f/m//H/7//w/+z/EgDo//T/6//z//X/9v/0/+f/6v/V//T/5P/s/+P/2f/k/+7/4P/k/+D/2//i/+L/4f/m/+//8v/x//D/7f/e//T/4//m/+z/3v/m/+z/5f/x/+f/9f/i//b/9v/0//b/9f8iANT/3f/q/7j/5P+//+P/zf/n/+v/4P+//+b/uP/o/9//8v/Z/9H/1//c/xEA9v/t/+X/3//j//T/5P/Z/+L/EQDp/+T/3P/i/+j/CgDq/8z/6v/2/+r/9v/t/wsA3//c//L/wv/m/93/2v/r/9z/7f/L/+P/yf/V/9L/3//f//L/2f/h/+//4f/2/+3/7P/1/wsA9f/1//D/7v/1//D/5//k/97/4v/n/+f/8f/t/+L/4//y/+v/7v/p/+D/3v/d/+L/5//p/+j/4v/w/+z/EQDp/+b/2f/z/93/7v/p/+//8f/v/+3/2f/v/97/8v/k/9//5P/y/xQA7//y//T/8v/z/+H/4//f//H/2P/x/+//8v/z/+v/5v/n/+3/4v/q/+7/7v/t/x4A7f/p//P/8P/0/+T/9P/q//X/7v/u//X/9P/1//b/8f/o/+3/HQDw/+//3/8NABAA2v/c/+H/6f/Y/+//6v/k/+X/5v/o//H/7P/e/97/8v8MAOL/DQDu/+D/6f/J/9T/zP/p/w4A1v/T/+7/2v+//+n/3P/m/9P/7P/r/+f/4v/f/+b/FgANAOv/8f/y/+3/8//l//D/6//t/+//6P/l/+r/8f/u/+P/FQDm//X/6P8SAOP/2//p/wwA6//t/9X/7f/r/+7/6//n/+L/8f/0/+7/7//r//T/7//p//b/9f/d/+T/5f/p/+n/5f/0/+f/8f8YAO3/6f/z/+X/7f/m//T/6f/2/+b/8f/a//L/3/8SACEA1P/0/+j/6//S/+L/4//n/9r/4f/T/93/6v/P/+//8//n//b/8v/0/x4A5P/i/+b/4f/p//X/4//1/+T/2//f/+H/9v/w/+D/9v/j//P/8P/o//D/8v/f//P/9P/L/+X/6//o/+T/0v8LAOH/5//w/9z/8v/1/+X/4//f/8r/6f/V/xAA0//j/+T/4f/x/+j/4//Z/97/4f/d/9f/4//o//L/5//v/+D/7P/r//D/6//g/woA7v/p//X/3f/t/9r/7P/r/+r/6P/s/+j/5//n//T/9v/U/+H/5//n/+z/FQDj/9z/6P/x/+r/7P/s/+b/5v/u/+//2//y/woA7P/w//L/6v/y//D/9f/v//L/6//1/97/8f8OAPD/9v/2//D/9v/1//L/9P/1//D/DgD2/+r/5P8UAPT/8P/o/xEA2f/h/+f/CwDf/+j/8v/x/+//CgD0/+7/5P/o/+b/5v/z//L/8f/1//X/9v/t/+T/9P8MAPL/6P/2//P/9v8NAPX/9P/m/+z/8//0/+L/8v/z//X/7v/z/+D/5//p/+z/8//l/xwA5f/i/9v/7f/n/+7/9P/t//P/8//u//H/5P/v/+7/3P/r//P/7P/v/+v/8P/t/+b/5v/m/wwA6v/o/9//6//b/+r/6v/q/+b/6P/o/+n/CwDY/7D/x//2//D/xv/M/8r/2//J/+P/2//Z/93/5f/r/+j/7P/o/wsA5P/L/9H/DwDQ/9b/z//t/+D/3f/j/9L/3//r/+X/5f/u/+z/7//2//D/9f/z//X/3v/a/w0A8v/d/+//4v/y//b/2P/g/9D/6v/2//X/8v/x//b/9v/U/+X/2f/w/+L/7f/t/+T/7f/w/9P/5P/2/+7/6f/2/+z/2v/R/93/5f/l/+7/4P/o/+3/6P/m/+D/5P/r//T/9f/u/xYA7f/g/93/7//h/+n/4P/1/+T/FgDL/+b/3P/p//H/x//C/8f/8//V/97/3//s/+P/5//a//b/6P/r/+j/8v/r/+L/3v8fAN//4P/n/+j/6v/i/+r/8v/s//H/8P/u/+z/3v/Y/xMA7f/w/9v/7v/Z//D/CgDw/+b/5f/s/+//3P/w/9r/8//0/w8A6f/0/9j/5P/w/+n/7//s/+v/8P/X/+X/5P/l/+r/5v/s/woA7v/q//D/5P/r/w8A9P/Z/9f/3P/c/+//8f/g/+D/7//q//L/1v/k/+//7v/v//T/7f/1//b/8//Y/+D/6f/c/9z/FADQ/9X/2P/h/9j/5//a/+v/4P/d/+T/7//s//L/9P/q/+v/7P/r//L/5/8TAN3/DgDn/+j/5//c/+j/6//o//L/3v/b/+D/6//q/97/9P/l/+z/9v/0/+7/8v/u/w4A8P/s/+z/7v/y/+z/8f/x/+X/6v/1//P/8P/z//b/9f8MAOX/6v/f/+v/3/8PAOH/7f/o/+//5v/v/+T/3v8MAOz/4P/q/9z/6f/r/+f/9v/R/9v/1P/w/+7/7//u/9z/7//x/w0A2//j/+b/5P/x/+T/7f/0//T/8f/w/+b/4v8XAAsA8v/i/9//4f/j/+f/5v/m/+v/3//m/93/7v/e/9j/4f/c/+b/8v/x//L/8//q/+j/6v/e/woAEwDk/+j/5P/y/+z/9P/n/+P/6//n/+j/5f/q/+P/7v/v//X/7f/0/w0A8f/q/9r/7v/y//L/9P8LAOn/8f/2//D/7//o//X/4//z/9r/2//c//H/9v/u/9//3//V/9f/5P/f/+3/0//w//P/9f/w//T/9f/x/+z/6v/y/+z/9v/2//T/9P/s//X/8v/v//b/yf8uAMf/4P/p/+v/4f/0/9//2//T/+b/9P/l/+H/7f/W//D/8//2/+j/9v/x/9j/5P8TAPH/8//m//T/1v/g/+X/6f/o/+z/9f/i/+//4f/2//b/2//Y/yUA5f/n/+f/4v/i//H/6v/e/+v/8P/i//b/8//n//L/6v/1//b/9f/y/+//DwDk/+3/DwDx//L/9f/1/+z/6P/0/+r/9P/m/+r/9P/m/9f/1P8XAOn/5//2/9//5P/l/+D/1v/W/+7/5//i/+r/7P/e//X/8//i/+j/3/8RAO//2//n/+n/5P/Y/9b/8//n/97/CwDd/+L/6v/p/+//DgDl/+f/6f/s/+//8v/w//X/8//t/+3/7//y/+v/9f/u/+P/7f8TAAwA6P/n/+n/6P/y/+v/9P/w//b/8f/v//T/7f/1//T/9P/r/xAA5P/i//T/6f/2//P/9f/1/+f/6v/p/xMA4P/q/+f/4P/y/+b/5v/t/+b/6//o/+b/7v8LAPL/7f/0//P/6f/d//D/9f/y//L/9v/2//T/8f/w/+r/8f8NAPD/5v/o/+L/4v/r/+j/2f/o//P/8v/0/w8A7//w//L/9f/n/93/2//U/9j/GQDm/9z/2P/z/+D/7v/p/woA4//f/9//6P/g//X/8//j//T/3v8RANr/2v/X/ycA1v/h/+P/4//h/9z/7f/s//H/9f/m/+X/7//v//L/6//2/+f/4v/r/+b/EQDn/+X/6v/t//X/6//j/+z/8//x/+//6v/t//H/9f/2//X/3//a/+P/1v8MAOH/3//N/+P/5f/g/9b/1P/d/9r/6P/Z/+n/6//q/+X/7f8QAOb/3v/0/+X/6P/l//H/9P/q//T/8P/w/xMA6v/s/+3/7f/w/+3/7f/V/+f/8//t/9r/9v/z//X/CgDk//b/9P/t//b/8f/s//P/8v/2//X/9f/K/9T/z//p//b/7v/l/+D/1P/k/9P/5/8RAPT/8v/p/9j/6//0/+j/9v/t//b/6v/w//b/3//Q/8L/yf+8/+n/6v+3/9T/2P/o/9T/6P/j/+D/2v/w/wwA7f/u//P/7P/1/+r/8//b/+n/9P/k/97/6f/n//L/9f/v//P/8//0//H/GADY/9b/0//0/8v/4P/j/9r/9f/b/+T/3//n/93/7P/b/93/3P/l/+n/2//n/+P/5v/l/+z/1v/z/+X/3//f/xIA4//p/+7/6v/n/+T/CwDx//D/9f/k/9X/4f8VAOn/1P/f/+r/6//m/w0A5f/w/+f/4v/s/+P/8f/2/9z/5P/k/+f/5f8XAPT/8P/w/+//6v/2/+f/6P/2//H/8P/l//b/DADX/+X/7v/L//H/5P/c/9//DADh/9r/6P/x/+z/7P/v//X/9v/i//X/0//V/x0A3//i//D/4//l/+D/4f/l/+L/6P/r//X/4v/w/+v/5//x/xkA3v/K/9T/8//t/+D/7f/u/9//5v/f//X/4f/m/+n/5//p//T/9f/2/8//4P/f/+n/EgDh/+3/5v/z/+z/5P/u/+j/7f/p/wwA7//r/+7/7v/1/+//6//o/97/7v/m/+b/EwDz/+7/9v/t/+3/8f/z//T/x//Y//D/FADc/+X/4f/e/+H/2//d/+n/7f/t//T/3//u//X/8P/0/w0A5//s//T/8P/o/9z/8//j/+X/9P/u/+z/6//u//X/8P/1//b/8//V/+7/6v8MAPX/5v/n/+j/7f/o//T/8v/b//H/3f/g/+v/8f/w/+z/8P/x/+7/6f/Y/9j/5P/j/+v/3//0/woA8v/s/87/DwD2/+T/5f/z/9n/9P/2/xwA0f/r/8r/5f/S/+P/8P/r/9n/5f8KAOf/2//Z/+7/9v/o//b/9P/1/97/FQDf/xUA7v/r/9r/6f/r/+j/3P/v/+z/6P/m/+j/7P/h/9r/7f/Z//L/6//u/9//5P8KAO7/2v/n/+H/5//u/9//7f/d//b/3//l/9z/2//l/+z/6P/x//P/GADi/9f/1P/z/+b/9P/m//H/5v/r/+r/6f/y/+3/5P/j//L/9v/q//b/1v8LAOP/EwDk/+r/6f/t/+//5//h/9n/2f/e//T/0//2/+7/9P/y//L/DADg/9//8v/b/+3/6//u/+v/5f/e//P/3//e/+n/5v/x//L/7f/s//b/6v/q//L/6v/m/97/1v/i/+D/4v/1//T/2f/i//T/8v/1/+7/9f/1//L/8P/i/8T/EQDi//b/8//p//D/5v/p//D/6P/l//H/4v/r/+n/5v/s//T/EQDh/+L/6//U/9X/5//s//P/6f/l/+3/5P/z//D/8v/e//L/6//u//D/9P/2//L/7v/2//T/9P/t//T/7//p/+H/3v/y//D/KQDW/9n/6P/n/+X/8v/l/+v/8f/x/+7/6f/1/+D/5/8aANn/5v/B/+f/4/8KAPX/7v/q/+z/7f/2/9z/9v/2/+P/GADw/+L/6//o/+f/8f/t/+v/5//w/+7/7//y/+//6//0/wwA7P/y/9j/4v/b/+X/3/8qAOb/6v/f/+//6v/c/+P/5f/h/+n/4//v/+3/8f/t//T/8f/x/+7/CwDe/9X/3v/z/+v/1v/r/wsA3v/w/xoA3f/s/+v/7P/0/+b/5f/t/+H/5v/e/+r/GgDc/93/zf/h/9f/4P/e/xUA2f/s/9v/5P/e/+P/zv/e//H/9P/l//P/9v/v//b/7f/2//b/8v/l/w0A5/8KAPL/9v/v//P/8P/z/9v/6P/j//L/5//t/+r/3v/w/xIA7//i/97/7P/n/+r/6v/m/+f/5P/q/+H/8P/h/+f/1P/X/9r/CwDh/+P/DwD2/9z/4//d/+v/3v/V/+z/4v/c//H/9v/0//T/9f/i/+X/8P/h/+v/CgDq/+//9P/1//L/3//u//X/8f/1/+H/7P/o/+j/8/8hAOH/5P/h/+n/2//g/+P/7f/d/93/5P/j/+r/7P/j/9n/7P/s//H/8P/n//D/6P/r//P/7//x//b/9P/y//T/9f/s//P/8//2//X/3//o/wwA8P/x/+//8P/2/+X/8//h//X/4//n/+n/7v8UAPT/8//x/+f/9f/q//X/8v/0/+v/9v/1/xAA3P/c/87/6f/t/87/4P/0/8b/8v/g/+X/zP/a/97/3v/a/+X/CwDQ/8D/3/8pANr/9P/k/+j/9v/d/9//4v/f/+P/9f/p/+f/8P/0//P/8v/s/woA6P/p//X/8//x/wwA9v/p/+H/7f/l//X/8//y/+X/6P/m/+v/7f8RAOb/7v/1/+n/9f/x//X/8v/u/+z/7P/f//D/7P/d/xUA3f/q/+z/6f/g/9f/7P8QANr/2v/m//D/9P/w//T/8//v/+T/9P/r/w4A9P/p//T/8f/2//T/8//u/+7/0f/x/97/5v8cAOT/8P/g/9z/5v/q//X/4//m/+H/4v/m/+n/7f/k/xQA2v/a/9T/HwDo/+7/5//v/9z/8//u/+L/7f/t//H/7P/r//T/5v/y//X/9v8ZAN7/8P/q//P/6//n//T/9P/v/+n/8v/x/+j/8v/s/+//6v/t//T/9v/r/+D/yP/V/woADQDr/9n/8//f/+X/5v/n/+j/4//b/+3/8f/z//H/7P/j/+f/8f/t/+//4v/j/93/3P/o/+H/4//i/+n/7f/q/+X/9P/o/+r/6P8NAPb/7v/z/+7/8P/u//D/8//j//H/8//2/9b/3v/j/+n/6f/m/+n/7f/l/+T/7P/h/9//6v/r/+//8f/m/+7/4//b/+r/6f8UAN3/4v/x//L/4//q/w4A7P/w/+v/8P8RABcA7//v//T/8P/t/+H/8P/0//L/5f8UAOf/0v/q/8v/6f/p//b/8//2//X/9f/g//H/9f/x//L/4f/m//P/9v/y//H/6v/a/+z/4//o/+n/9P/d/+X/5f/n/+f/5//y/+L/6P/h/xUA4f/z//T/6//x//L/4f/t//b/3/8NAN//3P/u/wsA5f/z//D/6v/w/+f/8//t/wsA7//z//X/7//2/+//8//h/+v/9f/w//P/9f8OAPD/8f/2/+D/6f/f/+7/EQDl/+j/6//w/+n/8//T/+r/6//w//D/8v/w/+f/6//z/+D/9f/g/93/4v/z/9n/z//p/9z/xv/n/9z/3v/o/xQA6//n//P/6//y/+//9f8qALz/1v/o/9f/CwDX/9//9P/M//L/2f/U/9X/3f/d/9D/5P/e/9n/z//q/+n/2P/l/+r/3v8YAO3/6v/u//H/2//f/+L/7f/c/+P/6//p/+j/4//o/+j/4//W//L/7P/j/x8A4v/r/9f/4//x//b/9P/j/+X/8f/p//L/7//m//L/9f/Y/wsA4//e/8z/4v8NAOT/vf/z/w0AFADH/9H/4v/P/+v/xf/S/+//5P/h/93/z//n/93/5P/b/+j/8f/z/xAA6v/q/+7/6P/l//H/7f/w/+n/7P/u/+7/7f/z//T/1//p/+H/6//x/+//5P/s/woA6f/k/+v/4v/r/+7/5//t//D/7f/t/+P/8v/x//H/CwDb/8r/6//o/w0A3f/e//b/1f/q/9X/2P/U/+j/0f/c/9n/8f/z/+z/8v/w//D/3v/Y//b/2f/Y/+b/8P/l/+P/3v/w/+n/8f/1/+b/6//2//b/8//1//X/z//e/+L/5//t/+v/3f/z/+T/3P/f/9z/4v/X/+z/6v/l/+7/5v/i/+7/8//u/xQA7v/w/+D/8v/v//b/4//v//H/7f/z/+r/9P/w/+n/9f/0/woA3P/t/97/6P8NAN3/7v/m/+r/2//j/9v/2v/r//L/6f/t/w0A7//q/+3/9P/2/+D/wv8RAAwADgDz/9r/4v/W/+P/2//Z/9T/5P/a/+7/3P/w/+X/4f/f//P/8f/t/+3/zv8NAA8A9v/e/+n/4f/l/+L/2//Y/+f/4P/x/+L/8v/p/+P/4//0//P/7//y/+P/8//2/+n/9P/w/+n/9v8WAPP/8P/u/9//4//w/9b/5/+v/+H/4P+z/9T/0P+t/+7/zP/x//L/2//b/9f/5v/l/w4A8P/y//P/7f/1//H/8f/2//X/1P/l/9P/7v/V/+j/4/8KAN3/2v/q/9z/8v/j/+z/7P/v/+3/8P/1/+//4f8MAOH/6v/z/+7/9P/2/+X/7f/x/+7/9v/i//T/7P8WAAoA9P/V/xEA2P/s//L/5f/v/+7/4v/m/+z/9f/1/+3/9v/l/97/6f/f/+r/6/8PAOj/7f/0/xQA7P/s/+v/5v/y//D/4//y/9//9P/0//D/9P/0/w4A2f/Y/+j/8//w/9r/4v/t/9b/2//d/9z/3P/c/+X/5v/w/97/6//2/+3/0P/b//L/7v/h/+f/2//l/+f/7//h/9n/5P/W/9//1P8KAPD/8v/o/+//8v/u/xUA6v/e/+n/7f/Q/xoA8f/b/+j/5P/j/9j/1v/k//D/8f/k//T/9P/1//T/7//x//P/5//T/xMAxP8LAOb/2//y/+L/y//r/93/1f/T/7r/5v/t/+b/8v/q/+7/1P/l/97/3f/o/+P/6v/h/+n/6//u/+3/7f/x/+f/7f/2/+v/9f/1/+3/7P/2/93/5v/t//D/5v/r/woA3v/g/+H/8v/t//X/DQDT/+D/9v/Y/9b/2P/b//H/2//c/9//6//e/+H/4P/r/93/8P/n/+b/8//q/w8A6P/s/+z/5P/p/+n/5v/s/+z/8P/h//T/6//g/9f/7//u/w8A8P/f/+L/4//x/+X/3//V/+7/9f/u/9//7P/z//X/9v/z//T/8P/0//X/7v/m//P/EwDn/+//6v/n/+7/3//z/+z/9P/v/wwA5P/Q/9D/7//w/+r/2v/g/+j/6v/u//X/8P/p//L/6P/y//H/8//o//b/9v/0/+f/9P/s/+z/KADX/9r/2P/T//T/2v/2/9//5v/X/9z/4v/X/9v/3f/v/+//8P/g/97/5v8gAAoA8P/2/+n/4P/t/+X/3v/r/+H/5//t/+P/7f/l//b/9v/F/+H/zP8OAOv/GADp//T/8P/a//H/3f/u/+L/xf/W/8//2f/O/+n/7//0/+b/8//x//D/yf/X/+H/7v/v/9z/EgDc/xEA2v/u/+//7//s/+f/8P/c/93/3v/p/+L/6f/z/9j/7f/p/+r/7P8MAOz/5P/r/+7/9f/2/+7/8//u//X/6//r/9v/7v/m/xUA6//z//T/7f/r/+X/8v/k//H/8P/u//X/7f/t/97/8//z//D/9v/1//T/5//s//P/6v/1//b/3f/m/+L/GgDq/+//9P/0//H/7f/2//L/4//u/+//9v/s/wsA8v/0/+P/5P/z//b/5//o/+3/4f/s/9z/7//p//P/5//z/9//9f/x/9D/3v/L/8//7P/r/9//2f/u/8n/DwDa/9j/5v/g/+T/7P/l/+D/5//W/+P/3f/i/+X/6v/n/93/5P/x/xIA0f/s/+7/7v/g/xEA5//g/+r/6f/v/+D/4f/q/+X/6v/h/+b/4//l//D/9P/w/+j/8f/i/+//9f/s//H/8//x/+//8P/0//X/7f/u//T/FwD1//D/7P/2/+X/6P8MAN3/7v/j/+j/6P/f/+P/5v/g/+z/6f/y/w0A8v/s//X/9P/z//P/EwDh/97/8P/p/+n/7v/1//H/8//0//D/8P/2/w4A9f/w/9r/v//m/wwA5f/L//D/7P/U/+7/6f/s/9H/7//c/+T/7f/x/9j/6//p/+T/8P/d/9//6//a/+X/3//X/+r/EwDe/+f/7P/i/+H/4v/Z/+j/5v/0/+L/9v/r/+f/4//1//H/HADh//b/7//p//P/DQD1/+3/9P/y//T/7f/2/+D/5P/w/+n/8//d/wwA9v/h//T/7v/p/w4A9P/m/+r/6//h//X/8v/n//b/9v/x/+f/4//a//H/8v/h/9f/xP/W/8D/zv/q/xQA0f/o/+z/4f/T/9D/xP+3/+7/zP8UAA4A9v/Z/+P/EgDv/+j/7v/o/+P/8//v/+3/8P/0/+r/8//r/+r/7v/p/+r/7v/l/+P/2//m/+r/8P/u/xAA6f/m/+z/2//s/+D/9P/n/+n/8v8SAOv/8v/u//L/7v/t//L/8//s/+7/7v/0//X/8f/0//D/8//r//D/6f/y/xAA7P8LAOz/8f/v/woA9P/x/+j/8P/z//P/9f/j//H/9P/1/+3/9P/s//X/5P/t/+3/6P/0/+P/7v/m/+r/8v/o/+7/8//i/+z/6v/m/+T/6v/l/+T/8f/o/xgAzv/b/+f/EADi/9//3f/c/+7/8f/j//L/6f/p/+//1f8PAOP/5v/q/+3/4//2//P/8v/0/+j/5//0/+b/DADX/+j/6v/s/+b/8f/j/+n/7v/i//P/9P/u//L/9v/w//P/8//s/+v/zP/V/9//1//b/9z/3P/f/9j/2P/y/9//8P/t//L/5P/w/+//8f8VANz/3f/w/+L/EgDY/+//5//e/97/2f/f/9//6P/q/+f/5//0/+//7v/j/97/4//a/9//5v/w/x0A4//q/+P/4//h/9z/6P/r/+L/8f/b//b/9P/o/+7/3v/W//L/wP/D/+3/5f8aANP/4P/K/+z/9f/s/xQAxv/H/yUA7v/T/87/3v/P/97/6P/b/+H/7v/t/wsA5f/t/+X/8//y//H/4//r/+z/8f/w/9T/5f/g/+3/3P/f/+T/2f/a/9j/y//m/+T/2P8cAMr/5//d/+T/3//h/+n/4P8KANr/3f/d/+v/DADk/9v/4P/y/+n/5//e/+D/5P/r/+H/0P/2//X/7f/c//T/9P/1//T/8v/0//H/5f/2//L/3v/s//H/5v/x//L/9f/2/+n/8P/w//b/7v8UAPb/6//n//H/8v/y//b/9v/1/+f/7f/w/+P/yf/u/x8A8v/c/+n/6P/s/+n/6//w//X/8P/r/+n/8P/z//P/8//z//T/HgDr/+3/4f/1/+n/FwDg/+P/7P/w//D/6P/h/+r/9P/y/+//9v/k/+v/9P/q//L/5P/0//P/9f/m/+7/7P/e/+f/7P/x/+n/7/8LAPH/6f/w//T/5f/v/+j/8P/2/+z/3P/g/+D/5v/f//H/8f/t/+7/4v/m/+3/8//m//D/9f/2/+7/9f/m//b/7v/k/+//3v/0/+//7v/q/+7/DQDm/+//5P/n/+z/8v/2//T/9v/1/+H/3P/y//D/9f/1//H/6//e/+r/7P/z/+7/DgDn/+v/6//m/wwA7f/r/9f/7f/m/9v/6f/i//D/5P/V/+//7v/z//P/DADR/9T/3P/u/97/5v/x/+n/7v/j/+X/9P/y/+T/8/8MAPb/9v/S/9z/4P/s/+7/6f/o/+3/7v/0/+7/9P/r//X/8/8PAN//x//C/xAA2f/i/9z/8f/T/9P/2v/j/9n/6f/g/9P/4P/T/97/4P/q/9z/7v/l/+b/GgASAOr/2//i/+7/CgDz/+f/7//1/+b/6f/n//D/5P/i/+j/z//o/87/1//a//L/1//c/9L/0P/P/+b/4//d/9v/2P/a/+j/2v/b/9n/6P/k/+3/FQDn/+f/5P/o/+7/6P/j/+D/2f/w/+3/8//z/8r/4P/N/+b/0P/d/8z/2P/X/9n/0v/2//D/HQDS/+r/4P/u/+X/8P/r/+z/4v/g/+j/4f/e/+b/5v/Z/w4A2v/t/+P/6f/x/+j/FgDk/+r/8f/1/+//8v/0//X/3v/V/+//2//i/97/5v/S/+n/6v/z/+3/3v8LAOz/4//k//D/5f/r//T/9f/2/+D/5v/q/wsA8v/0/+7/EgD1/+3/8f/v//b/7v/v//T/7f8OAN7/4v8LAPP/EgDu/+X/2//d/+7/8f/t/+L/8P/q//X/7f/r/+H/4/8WAOv/6v/f/9T/6//s/8j/6//Z/+v/5v/q/+v/8f/z/+7/7P/u//H/DQDc/+L/7P8cAPL/7v/r/+D/6//x/+P/CgDl/+r/y//i/7//7P/j/woA4v8OAPH/4f/R/9X/5//k/+f/6P/p/9D/z//B/+L/wv/X/8n/8//E/+j/0f/w/wwAIwDQ//b/7v/I/+T/zP/Z//b/3v/a/9//3v/k/9z/0f/i/xMA1P/f/+D/3//t/+T/6P/d/9r/1f/j/97/EwDl/+X/5v/x/+z/7v/m/+b/GADu/+T/6P/y//P/9v/0/wsADwDa/+z/3v/e/+P/0P/e/+f/4P/k//D/7f/u/8//9v/0//b/DwDa/8b/4P/k/+f/0//a/97/3//l/97/3v/R//X/9v/2/x8A7//N/9L/3f/r//P/4P/d/+3/DwDp/+z/2//d/+n/7v/2//b/2f/w/w0A5f/l/9n/w//S/9//1f+//8z/1P/c/8L/1f/f/+v/3v/w/+v/6//g/9v/4//n/+v/EwDt/+7/6P/x/+b/8//e/+z/9f/2/+z/5f/j/9X/9v/a/97/zf/V/9b/8v/W/9D/5v8MAO7/5f/o/9X/8P/s//D/2v/e/+7/6P/y//b/9v/s/+z/7f/1/+r/9v/q/+7/DgDe/+D/7f/0/xMA4P/v/+v/5P/j/+D/2//h/+f/9P/p/+n/5v/l/+z/7v/2/+7/8v/o//b/8v/p/xcA8f/s/+//6f/1/+f/6P/2/+7/7//1/9//5v/g/+3/9f/c/woA6P/h/+3/7P/q/+3/5v/p/+j/6//a/+//EQDs//L/4f/y/+7/2f/x/xMACgATAOb/8v/r/+3/7P/b/+f/7v/g/+L/4f/s/+v/3//2/+b/7P/1/+7/8v/u/+H/7f/w//L/6f/y/+//7//r//T/6P/y/+D/6f/Q/+D/8P/w//P/FwDM//L/2//o/9z/9P/r/+n/4//j//T/2//d/+//2v/2//T/9v/1/+T/FgDl//D/4v/s//X/9v/0/+j/6v/q//X/8P/2//T/4v/l/+3/DQAKAO//CgDn/+3/7P/x//H/8//z//L/9f/l/+z/z//2/9n/CgALAMv/7f/k/9r/5//2/+j/9v/0//X/3v/w/+v/9P/p//H/8//v//b/EwD2/+z/9v/v//T/9f/2//b/7f/z//X/9f/c/+n/DQD2/+H/7//h/+T/4v/n/9v/4v/l/+b/2f/o/+P/5P/z//T/7f8WAPX/4v/Z/+H/6v/r/+D/9v/u//X/6//n/+r/5v8LAPD/5v/2/+H/8f/y/+3/7f/t/+b/5v/x/93/7v8iAOf/2//l/+f/7P/M//L/8//x/+X/5//o/+j/EgDx/wwA7v/q//H/4//w//L/7v/u//T/6//w/w0AGADi/+X/7//Z/wwA7v/e//D/6P/i/+b/5f/t/+j/9P/r/+//8P/d//D/9P/1/+//7//r/xAA6v/p/+v/8v/r/+f/5//r/+b/6v/x/+L/7P/n/+r/9f/1/+n/6//d//H/yf/f/+7/8f/r/+L/IADw/9D/7f/Y/87/5v/G/+f/5P/0/+r/4v/p/+r/9v8KAPD/7v/0//X/9f/x//L/9P/y//X/8//o/+D/3P/2/+v/6//e/+3/6//p/+r/3f/r/+j/5f/n/9//9f/1/+7/4P/v/+H/3//g/+X/2v/m/+L/2//j/9P/5//t/+j/9v/z//L/6//d//X/1f8eAOP/7f/g/+n/CwDx/+j/7v/2//X/9f/u/+f/8f/x/9r/6v8PAOX/6v/l//L/9f/g//D/2f/i//D/8//h/+L/9v/w/+j/FgDr/+//6v/u//H/9v/y//b/6v/u/+r/4P/s/+H/8f/m//D/6P8RAOn/5f/x/+3/9P/1//b/7f/r/+z/6v/w/+X/2f/y//P/9f/2/+z/7//t/+3/FADP//D/7f/b/+L/5//x/9//6//u/+P/7v8OAOb/9v/t//H/8//0//b/8P/w//L/7f/z/xEA9v8SAOr/3P/d/9r/7P/0/xAA5/8MAOj/6v/2/wsA4P/z/+n/6P/l//b/FwD0//X/5P/f//P/8P/o/woA1v/E/+3/5v/b/+r/7P/t/+b/1P/i/9n/0v/1/+j/7P/y//D/8f/r/+7/9v/1/+7/7v/w//H/8f/0/w8A8f/y/+b/5f/0/xkA8P/i/+T/5v/v/+j/7v/0//X/3//u/w4A8v/h/+z/8v/u/9T/6f/Q/+z/5P8fAOv/5f/t/9n/7f/c/9f/2v/f/+T/5P/Z/+P/5v/2/+j/9v/2//P/3P/u/+//7v/n/+n/9f8bAPL/8P/x//H/8P/y//X/8f/0/+z/8P/x//P/8//2/wwA8f/1//H/7//v/+7/9P/2//b/7P/2//P/8v/w//L/EAD0//b/6f/0//b/9f/2/87/zf/a/yQAzf/f/9z/3P/z/9D/2P/k/xMA0f/d/+v/0P/Y/9j/0f/U/+j/6//m/9P/8v/W//L/8//t//P/8f/n/+X/5v/x//D/8//p/+7/8P/s//D/8P/1/+H/8v/V/9T/1v/c/9P/7v/h/woA2v/h/xAA3//f/97/6P/U/9r/8v/1/+//9f/r//H/2f8bAPD/0f/Z/+3/4v/Y/+L/0f/Q/8j/8v/N/8//0v/g/+b/4v/Z/93/DADf/+L/8//p//T/6v/n//L/5P/l/+f/3P/g/+X/9P/d/+3/9P/y/+T/EQDn/93/EwANAOT/8//u/+r/6P/t/+n/6v/i/+3/7v/v//P/5v/v/+7/6//O//X/5//a/67/9v8UAM7/3f/E/+H/5f/g/9f/2//P/+D/6v/k/+f/6//h/xQA4P/q/w8A8P/v//H/8//y//L/7f/u//L/3f/z//P/7f/p/+v/9v/0//H/7P8WAPL/8f/z//P/8P/w/+3/8v/0//T/9v/r/+L/6P8gAN3/5v/n/+7/9v/0//X/9v/t/+7/7//y//H/5v/t/+D/9v/1//X/9f/2//X/GQDU/+H/5f/Y//D/3v/i/+P/4//o/9z/7f/W//L/4//y/9v/3P/c/9j/3//s//D/3f8MAOj/7v/o/+P/3P/t/xUA8P/b//L/HgDZ/+b/8f/c/+b/8v/g//L/8v/x/97/6P/g/+n/4P/0/+v/9v/Q/+7/6//I/xYA6v/X//T/5//S/93/yv/c/+3/1v/V//b/0//k/+3/7f/k/+7/8f+j/8n/5f8uAOn/5v/N/9T/2//b/+P/3P/N/8v/8v/T/+r/1f/Q/8r/wf/Z/8r/1//n//L/7v/g//X/DQD0//b/1P/x/+j/HgDc/+v/9v/f//H/8f/r/+3/4v/u//T/4//q/+r/2//l/ycA1v/F/9v/5P/n/+3/6//t/9r/3f/p/+D/5v/k/+j/4//1/+3/7P/h//b/8v/2//D/8v/g/+7/CwDr//T/6v/e/93/6//l//X/9P/r/+7/7f/2/+7/5//n/+D/HwDc/+v/9f/1//b/8//s/+n/5//o/+j/7P/m//D/7//1//P/9v/2/+n/8f/w/xgA1v/p/+//DgDu//L/5P/o//P/9P/y//D/8f/v//L/GADd//P/8f/y/+j/9v/w//H/9v/w/xUA6//k/+n/8f/z/+T/2//t/+//6//u/+X/6f/x//b/9v/0//L/9P/1/+v/8P/0//T/6//x/+//8f/1//P/9v/2/+7/4v/2/xUA5P/p//b/9f/y/+b/6f/0/+P/9v/s//T/9v/o/+n/8//0/+n/7v/x/w8A8f/z/xMA9f/1/+T/6f/t/+v/9P/2/+//7v/h/xYA1v/X/+j/2v/k/+3/6P/f/+//2//e/+r/3v/e/+L/yP/n/+L/7v/T/+b/5f/m/+7/7v/k//X/9v/e//b/8P/f/wwA7P/y//L/7//u//L/9P/o/+v/8P/0//b/9v8OAOT/8f/w/+X/9v/g//H/9v8WAO7/5f/t/w4A8P/z/+//8//p//P/9f/o//b/4P/2//X/9v/0//b/6//k/+7/6//s/9//8v/t/+//7//1//b/7//2/+T/8//z/+7/9f/1//P/yv/h/+P/9f/t/97/2//Z/9j/FQDd/9n/2//R/9X/vf/h/+//1f/Q/+v/5//f/+L/5v/e/+P/4f/r/+7/8v/w//P/8v/y/+v/7v/r/+T/8//r//T/9v/y/w0A7//0//H/CgDi/xgAzf/X/+//5v/m/+H/4//b/9r/4P/e/+v/8P/d/+X/5v/c/+r/8P/u/9//7P/m/+z/DADr/xEA3//o/+j/6//k/+//8P/u/+v/8//s//b/8P/s//D/5P8dAPD/7f/h//D/FQDi/+3/2P/A/8X/wv++/9f/uP/t/9f/x//I/+r/0f/h/8z/2P/a/9f/7//y/8z/IQDo/+//6P/X/wwA0P/k/97/6f/b/+f/zv/X/+H/4P/w//X/9v8VAOj/6f/f/+X/1//l/+P/6//r//H/9v/u//H/9P/0/97/7v/q/9X/9f8bAN3/2f/k/+P/4f/t/+r/7f/p/+//7f/g/+3/7P/w//D/7f/0//L/9P/u/+3/8v/a/+T/4v/0/+7/8f/y/+L/8v/p//b/4//0/+7/DgDW/+3/CgDz//T/9P/x//X/9P/v/+7/7f/b//T/DQD2/+3/5P/y/+f/3//w/93/7v/t/9r/6v/j/+f/z//e//H/3v/j/9//3P/e/+v/5v/u/+n/5v/c/w8Auv/c/9P/9f/P/wsA2P/r/8//3f/o/9j/6f/b/9b/xf/e/+H/6v/i/+3/6f/m/+P/CgDk/9//EQDk/+D/5//m/+7/6//r/+b/5//i//b/5v8MAO7/3//r//D/7v/z//H/5f/s/+b/xf/L/+f/1v/e/+n/6//e/+X/5f/T/97/7v/m/+H/4P/O/+P/4v/j//P/5P/J/wsA3f/g/+v/5P/l/9L/1f/t/97/7v/v/+L/8v/e//H/8v/2/9v/DgDX/+f/4v/z//b/6P/z/xEA7P/q/+P/9P/t//L/9f/1/+3/7P/2/+b/6P/r/9j/6P/0/+j/9P/y/+n/3P8NAOj/5f/z//T/5//z//L/6//2/+D/9f/2//b/5v8NAPH/7v/x//T/8f/w//X/3v/s//D/9P/w//b/9v/2//X/6P/r/+z/7f/v//b/5f/j/+z/9f/1//L/6P8QAOb/7P/e//L/8v/2//T/8P/v/+3/8P/1//T/9v/2//X/7v/1//b/uv8PANf/7P/I//b/8f/x/9v/6v/T/9X/4f/F//H/0f/i/9D/5f/Y/87/1v8VAOf/2P/Z/9P/2f/q//X/7P/N//T/9P/u/+3/FQDt//D/6f/v/6r/CgDZ//H/9P/y/wsA1v/i/7z/5//o/83/6P/z//b/8v/s/yQA1f/t/93/4f/j/+v/5v/1/+//5v/f/+7/6//u//X/3v/2/+z/9P/Z//b/1f8PANb/4//Z/97/6//j/+z/4v/W/9H/DwDX/9//8P/w/+v/5P/z//P/8P/Y//T/1//u//X/6v8OANj/CgDj/+b/8v/a/+X/6v/c/+X/4f/k/9v/2//e//b/6P/s//b/5f/0//L/8P8fAAwA3//v/87/2//i/+H/5P/m/+7/6f/V/+r/4v/m/+n/1//x//P/8v/y/+//7f/W/+//4v8ZAPP/6//x/+3/3//o/+f/5f/g/+v/9f/j//T/6v/1//H/8P/b/9z/4f/d//H/9P/o//b/8//t/yIA1//m/9r/6//x/+f/7//w//H/3f/t/9//2//z/93/6//w/+T/7v/x/+//9f/h/x4A7P/y/+j/9v/l//D/6P/w/+T/4P/o/+n/5v/e//X/6P/1/+v/8P/q/+//3f/u/xEA4v/w/+L/EADs/xAA5f/f/+v/6f/n/93/4P/a/+f/8P/z//X/3//z//b/9P/2/9L/5//c/+f/8P/o//b/5f/Y/+v/4//c/+v/6P/a//P/8//t/+z/9P/q//P/7P/w/+r/3f8LAOX/CgD1//P/4//1/+r/7v/m/+r/4P/v//H/5P/s/+//9v/r/+z/5//e/w8A9P/2//H/8v/w//H/7v/1/+7/9f/d/+D/7//V/w0A4//n//T/2v/0/+z/5v/k/+z/4v/0//T/9v/m//P/9f8VANT/DwDj/9r/8f/T/9X/6//d/9j/3f/x/+7/4f/y/9X/8v8RAOT/4//0//D/6//z//D/8f/a/+P/6//z//D/6//r/+7/9P/t//X/8f/v//D/6P/p//T/7//v/9n/7f/k/+//7P/t//X/7P8LAPH/6v/l/+3/4/8TAPL/9P/x/+//8//s//L/6P/v/+7/8//2/+H/8//0//X/9v/0//L/9f/1//b/3f8PAPH/7//v/+L/9P/a/+7/7v/q//H/7//w/93/9P/e/97/2/8SAOb/EQDu//X/6P8TAPD/8v/d//P/DwD0/+b/7P/0//P/5v/o/+D/3v/m/+b/5//p/+j/7//w/9//4v8WAPP/9v/j/9v/5v8LAPL/9v/v/+//3//q//X/8f/u//b/6v/s//P/4P/v//D/7//w/xAA7f/q//X/5v/2//H/7f/y/9b/8P/0//L/6P/Y/xIAFwDX/+3/6//s//b/5P/2/+D/8v/t/+3/7//i//P/9f/r//D/8//l/+X/8P/1//T/8//r/+T/9P/w//H/5//m//T/8P/w/+7/5//0//b/8//y/+D/4P/k/woA0v/n/+X/4f/z/9v/5P/h/9j/FADo/+L/2//o/+T/4f/o/+j/4f/n/+3/6//v/+b/CwAOAOb/CwD2/+v/9f/1/+v/8f/t/+7/9f8ZAOL/8P/i/+H/4f/b/9//1f/y/9L/9v/R/+L/4//m//D/8//w/+3/6f/d//L/2//m/+z/5//o//b/6v/u//b/6//t/+b/8f/q/+z/EADt//H/9P/w//L/8f/y/+z/7v/0/xAA9v/z//L/6P/v//H/8//q/9j/8//l//b/9P/y/9//7f/S/9D/3v/T/+b/7//L/+L/vf/N/8b/5v/q/8X/1f8SANb/7P8cAOf/6v/s/9//5f/a/9//4//t//T/8//h/+r/7v8OAPL/5//v/+X/2f/h/+H/7f/l/woA9P/o/+z/8//l/xEA8P/g/+j/7v/t/+X/4//q//T/8v/u/wsA8f/x//H/6f/v//X/8//r//b/7//t//T/8P/x//b/5v/z//b/9v/2//X/8f/y/wwAFgDT/9P/zv/b//P/6f/i/97/3//l/9j/8v/l/9//4//n/+v/4v/v/+r/6//a/+b/EwANAOj/7v/w/+//5f/v/+z/7f/p/+X/8v/0/+j/3P/z/9D/GQDc/+D/2v/Z/9//4f/b/+P/EQDk/+H/6v/a/+T/1v/s//H/8f/v//T/9P/1//H/7//w//H/9P/2/+z/8v/1/+//9P/0//H/CgD2//T/9f/w/+//7v/1//b/9f/x//X/8//z//T/8/8MAPX/9f/2//b/9v8KAOD/4f/m/+H/6v/1/+D/9v/0/+z/5v/j//X/4//m/wsA5v/0/+X/8f/r/+b/8P/2/+P/CwD2/+//9v/z//P/9P/u//X/9f/h//T/6f/k/w8A5f/c/+P/EwDr/+//8v/l/9b/5v/m/+//3//n//H/9f/x//b/8v/t/+j/7v/p/+3/3v8LAPb/7P/1//P/7P/z/+b/9P/a/9T/7//2/+X/5//n/woA9v8WAPX/8P/l//T/4v/t/+H/9f/0//H/8//q/9v/4v/o/+7/6//k//T/8f/w//H/CwDw//L/6v/1/xQA7P/1/+f/8//2/+//7/8MANv/5P/v//P/8//t//X/8//p/+//5f/y//T/9v/i/+j/3f8SAOn/DgDY/+r/8//s//X/5v/v/+n/9P/a//P/8//p/+n/8v/y/+n/9v8OAOX/9P/2//D/7P/p//T/7P/u/+P/7v8KAOH/6P/Y/+v/6f/l//T/3v/m/+//8P/n/97/6f/j/+//6v/w/93/6//Z//T/7P/p/+v/7//g/93/7v/w/+n/7P/v/+v/3v/c/97/3f/f/xgA5f/i/+b/5f/k/+L/6//f/+z/6f/z/wwA7v/y/+3/9P/y//D/9v/m/+r/6v/o/+3/5v/f/+r/6P/s/+z/7//s/+H/6P8LAOD/4P/s//X/9v/0/wsA9f/x/+f/9v/z//D/4//y/+7/8v/s/+T/8//x/+j/6f/v//X/EADa/+n/6//1//T/7f/2//L/9v/y/+P/9f/0/+z/6//z/97/6P/O/w8A7v/s/+v/2P/m/+H/5//c/93/6v/W/wsA3/8LAOj/6//p/+7/6P/s/+j/DQDh/+L/FQDt//b/8f/x/+P/8f/t/8j/2/8UAM7/8v/o/+r/4//2/+P/1//l/+H/5f/h/w4A2//t/+7/4//w/+r/8f/1/+v/7v/0//b/5v/z//T/9v8QAPb/9v/e//L/DADf/+T/6v/y//X/6//k//b/8v/1/+n/9P/v//X/2//e/xgA3P/e/+X/4v/v/+j/8P/p//L/6//u//X/7v/i//b/6f/I//b/2P/b/8j/4v/a/9P/1//F//X/z//T/+L/7v/k/+P/7f/o//P/8//n/xYA4v/s//b/7P/1/+f/8//x//H/6v/1//L/7f/1/w4A6P/0/+T/7f/y/+r/9v/v//H/8v8LAPb/5v/v//T/HgDf/+L/7v/i//T/7P/q//T/8//q//X/7//0/+X/2f8RAOL/9v/1/+H/7v/N/xEA0P/i/8//4//L//H/xv/t/8r/4//T/+r/0P/M/8//5P/j/+T/4//w/xcA0f/p//T/8//1/+v/5f/m/+b/8f/y//D/6P/z//P/7f/v/+3/8v/u/w0A8f/q//P/9v/1/+7/7f/1//X/CgDa/+3/7P/t/9r/DQDw/+H/9v/p/+n/6//q/+P/9v/v//b/5P/w/wwA8v/o/+7/EwDm/+7/6//o//L/9f/v/+z/6v/s//X/5f/2/+r/3f/t/+v/8f/p/+v/8f8TAOf/7f/q/+j/4//r/w0A5f/j/+j/8v/o//H/9P8SABEA4P/0/9//5//n/+3/5f/j/+L/5v/l/+L/5v/z/+//8//s/9//8P/z/+n/9f/y/+j/4//v/wsA9P/W//X/8f/z//T/8f/z/+3/7//s//L/9v/p/+D/8v8ZAOj/9v/1/+7/9v/x/+3/7f/l/+z/9v/m//D/5//y/+r/9f/t/+r/4f/m/woAzP/Z/9j/HQDM/9f/4//L/9T/z//p/8r/4f/q/9n/7//k/+f/6P8TAOT/8P/o/+3/7P/v/+3/7P/x//b/9P/s//X/8f/v/+7/9P/v//P/6f/0/w0A9v/o/97/7//m//T/8v/q/+P/8//j//P/9v/z//P/3v/p/+3/9f/i//T/7f/w/woA2f/s/97/8//l/9b/8//q/+r/4f/r//L/8P/y/+D/8f/a//b/0P/R/+n/1v8NAOT/3v/Y/9z/4//S/+n/4f/1/+r/8f/o//H/3//0//X/zf/l/+X/5P/s/+T/5P/u/+L/5P/m/93/4v/l/9//1v/t/+//CgDm//D/7v/n/9j/DQDL/+f/yP8TAOH/4f/r//L/6P/d/9z/3/8OANX/1f/e/9v/6f/u//X/3v/0//P/8//x//T/8v/w/+v/7//u//D/8P/0/+7/9v/s//L/FQDk/+//8//u/+v/8f/z/+7/8P/x//T/5//m/+z/5P/j/+n/5f/p/+7/7f/n/+3/9P/1/w0A9P/a//D/2/8YAPD/7P/0/+7/4//r/+7/5//j/+P/7f/n/wsA4//h//P/6f/2/xIACgDs//P/8P/z//L/8v/v//D/7v/z/+v/5v/t/+f/6f/n/+H/6f/k/+//4f/s/xgA6//r/+T/6//s/+j/9P/1/+b/7v/1//H/8f/0/+//8v/y//b/yv/R/+j/yv/j/+T/6//k/+b/6v/S/+D/2//d/zEA5P/2/9r/3P/1/93/5v/q/9n/6v/o/97/FgDk//H/4v/v//T/7f/y/+X/9f/0//b/9v/d/+j/6v/d/+H/8//q/9v/9P/s/+b/6P8fAPD/6P/u//b/4//u/+7/8//0/+3/6P/1//T/7P/u/+//6P/u//D/8P/t/woA8v/x//H/8//v//X/9P/z//L/9f/1/+//9f8QAPX/9v/i/+z/5v/q/+X/DQDc/+j/6P/m/+r/7P8WAO7/5f/r/+//4f/v/+X/7v/n/+//7f/n/+//1v8KAA4Axv/s/+3/8//m/9j/4P/Y/8j/2f/Z/9f/2P/d/+v/2f/e/+b/8f/y//H/7//x/93/3//k//P/9v8MAPH/5P/r/+j/5//z/+7/6P/y/+z/8//0/97/2v/c/+j/4P8KAM3/0//e/+D/7P/c/9r/2f/b/9j/4v/Z/9//3P/n/9z/2v8hANz/0//Y/xkAyv/d/+L/z//N/9T/3//b/9P/9f/B/8v/0f/m/9//0//o/wsA6P/U/+f/4//j/+n/8f/l/+P/6v/j//L/9P/z/+j/9P/1/+3/7P/s/+3/7v/y/w8A9v/y//P/9v/2/xcA2//x/9v/7f/j//P/8//0//X/8//w//b/8v/v//X/8f/0//P/w//u/97/5v/T//b/7f/1//D/2f8VAMX/4f/M//L/0f/C/9//5//q/+7/3//X/+D/4f8KANv/7P/o//b/7v/x/+X/9f/k/+//4f/2/+3/8v/q//H/9P8qAN//4v/Y/93/2P/u//P/7P/n/+r/7f/v/+n/1v/U//b/5//z/9//GQDe/+H/4P/l/+j/7//v/+j/9f/s/+//6//p//L/6P/0//L/DgDz/+r/8P/1//T/7v8MAO//8//0/xAA4//X/+3/CgDi/+j/yv/s/+L/1P/W/97/6P/d/9j/5f/a/+T/7P/u//X/6//r/yUA4P/t/9z/4P8OANv/7v/s//P/6P/o/9z/8v/o/+3/9P/t//b/5f/t/yAA4f/l/+L/5/8SANz/9P/w//X/7P/t/97/9P/u//D/8P/p//H/3f/B/wsA2//j/+P/xf/a//X/4P/x/9r/2f/d/9D/FQDz/+3/3//y/yEA5P/1/9P/9P8PAPT/9v/l//T/4v/2/+z/8//z/+T/8f/W/+j/3//t//L/5P/v/+H/4//n/+P/5//k//H/6f/q/+P/5P/o/w8Axf/n/+j/2//a/9f/DQDi/+7/4v/j/+r/0//s/9j/7//v/+z/5//s/+3/0//s/xcA5//k//D/8P/2/+n/7P/y//T/9P/y/9z/5P8PAPH/6//t//D/6P/2//P/8P/2//T/7v/y/+v/4P/l//H/7/8WANr/6//1/+//9v/x/+v/7v/k//X/1/8QAAsA2P/e//X/4f/0/+//7v/l//L/8v/u/+r/9f/z/+H/5f/o/+P/HQDp/+//8P/n/+X/5v/y//T/9v/y//X/8//1/9z/4v8cAOv/5//O/+j/5v/k/+r/3//o/+P/6P/a/+X/2P/u/+j/7v/j//L/6//Y/+D/1v/i/xYA7f/Z/9D/2v/h/+j/8P/r/+H/5v/c/+n/7f/l//H/7v/y/9j/7f/t//T/9P/1/+X/8//u/9z/9P/t//b/8f/1/xkA9v/x/9r/5v8bAPb/2f/k//X/3v/u/+T/6//x/+3/4v/l/+v/6v/i//X/7//q/+b/7//p/+7/7v/z/+L/8v/u/+3/7P/n//P/8//t/+3/8v/v//X/9P/u//P/4v/p/9j/EwDx//b/8f/o//T/5//0/+j/5P/w/+//6v/Y/9z/2v/e/9r/z//Z/+j/2//V/ycA4f/h/xEA3f/c/+L/3v/Z/97/1f/p/+T/9v/W/9z/5//g/+3/DwDx/+f/6//r/+3/6//y/+7/7v/i/+z/6v/o/w4A0v/o//P/6v/i/+r/7P/x/+z/6//v/+L/8f/z//X/5v/1//H/9P/u//D/8v/l//P/7f/v/xUA3P/1//H/7//w//H/9P/v/+n/8v/h/+j/1v/f//P/6v/X/9P/1//r/9j/1P/c//X/3/8ZAND/4//g/+j/2v/x/+P/6v/r//L/EwDs/+z/5v/f//P/8//n/+n/4v/r//D/5//n/+n/4P/b/+7/9f/x/9v/4//d/+H/5f/S/+H/2//e/9z/2P/f/9L/2f/c/9v/0f/a/93/0//p/9X/DwDQ/+n/5P/2/xkAwP/P/+T/x//m/8v/5P/w//b/z//n/9//5v/q/9z/5//o/9//7v8MAO7/5P/p//T/7//z/9//DADn/w8A3f/z/+b/8P/t//X/7f/u/+P/7v/l/+v/6P/w/+//9P/x/w4A8f/p/93/CwDw//b/8v/n/+z/7P/1/+//5v/1//P/8v/w//T/7P/t//b/3f/l/+3/4//i//H/6v/1/+f/6//g/9r/7v8SAAwA7v/b/+v/6f/r/+r/8v/z/+z/8v/r//b/8v/m/9j/EQDh/+n/8f/u/93/7v/P/9L/2P/0/8//3f/W/9D/DgDH/7n/6f/t/9T/7v/s/+r/9v/p/+P/4//l/+L/3f/n//P/7P/i/+X/6f/u/+H/6P/i/+z/7f/0/+r/9v/c/+P/3//s/+P/5//h//X/7f/b/+T/8P/k/+T/5f/y/+f/2v/y/+3/9f/k//X/7//s/9L/9P/T/9b/8/8cANz/4//u/+v/5//q/97/DgDp/+v/5//n/+X/5P/b//T/9P/2/+L/9P/w//T/2v/f/+j/HwDi/97/4P/Z/87/1//T/9f/5P/l/+T/4P/P/+v/5//g/97/8P/r/+X/1v/o/w8A8f/q/+r/7v/y//b/9P/p//b/9v/w/+b/5/8gANX/5//s/+b/6f/v/97/7f/s/+r/5//y/+n/5P/1/+3/7//n/+r/GwDY/+n/7//n/+v/8P/h//H/7v/u/+n/9v/r/+f/8f/x/+f/9f/q/+7/8//0/+z/9f/x/+//7P/0/xAA6P/0//H/9v/l//D/8v/n/+v/5f8NANn/8f/v//D/6f/u//D/8v/x/+b/6f/0//H/6v/r/+n/7v/t//T/CgDk//H/7//n/+z/6//q/+z/9P/0/wsA9v/f/9r/6v/j/9L/8//w/+f/8f/p/+j/7P/j/+n/9f/0//b/7//2//b/8v/o/wsA9v/x/+b/7v/x/+7/9v8MAO//7//x//H/7P8SAPP/5P/b/83/3f/z/9z/2v/m/9j/4P/m/+L/0P/q/9j/2/8kAOf/6//2/9v/8f/q/+z/1f/i/+3/3P/0/+7/8v/o/+r/6f/w/+z/7P/y//L/4//w//L/FADb/+X/z//a/+z/7P/o/+7/6//2/+7/3f/n/+X/7v8NAOz/4P/2/xIA7//V/93/4f/m/9r/3v/p/9r/3//d/w4A3//d/97/3f/1/+3/6v/x//H/8f/0//L/FwDc/+3/8//i/+n/6P/1/+T/7//v/+X/5//z//P/7f/1//L/9v/2//b/5//k/+P/6//v/+//8P/1/+j/9v8MAPL/7P/x/xEA9v/z//T/8f/0/9T/7//v/+D/6/8fAOL/0P/U/+P/8P/P/+T/1v/g/+r/x//s//D/8v/v//P/8P/w//P/8v/m//P/9P/l//H/7//0//T/8//f//D/9P/s/+v/8P/k//b/9v/r/+n/9v/x/+3/8v/u//H/7v/s/+f/5f/g/xwADQDQ/8//CwDX/9b/3P/k/+f/0P/X/93/3f/d/97/6P/u//L/5f/z/+7/8P/j/9f/5f/q/xQA6P/o/w8A5f/p//T/9v/p/9L/7//x//X/6//o//b/8/8KAPb/4//u/+//7f/v//L/7f/w/+P/7//u//D/8P/x/+3/7//j//H/8P/2//b/8f/1//H/6//o/9T/4P/O/+r/4//k/9b/3f/i/+X/6P/d/+D/6//n//L/4//x/+z/6//g/+L/6f/i/9//6//q//L/4f/s/+v/5v/t/+T/4v/p/w4A3v/t/+j/9P/n//T/7v/t/8//7f/M/+v/6//M/+f/1f/I/+T/7P/i/9r/6//f/+b/5f8PAOX/3v/b/+n/FwDo/+X/5//0//L/9P/v/+z/3v/h/+//8v/n//H/7v8YANP/4f/j/9b/6f/i/+X/3v/d/+D/5v/l/9//5v/v/+f/9v/o/+//8v/q//P/9f8NABEA5//j/+z/8P/t/+f/3P/l//T/9v/u//X/5v/0/+L/7f8NAOH/9v/w/+z/8P/y//H/7f/1//X/8v/y//L/5P/s/xIA8v/x//T/8v/1//b/8v8QAOz/3//f/+D/5P/s/9v/7P/v/97/2//l/+H/3P/s//T/7v/2/+v/6v/U/xYA9v/0/+v/9v/s/8f/9v/V/+n/6P/p/9//4v/e/+j/7P/W/+T/7P/1/+P/7//t//P/5v/q/+n/6P/q/wsA9P/w//T/5P/r//L/9f/p//L/5f/v/+T/7/8XAPb/7//q/+3/7v/t/9X/8v/m//T/8f/1//H/7P/p/+f/7f/v/+n/8f/t/xEA8P/z/+r/9P/K/+7/yf/z/9f/5//e/+L/zv/i/+//8f8PANr/5v/y/9b/1P/h/+P/3f/l/+X/3//m/xQA4f/p/9//5//j//L/8P/n/+v/6//y/+T/5P/1//H/6v/p/+//5v/t/+7/7//p/9j/4//p/+n/4f8MAOr/7P/t//X/8v/X/+H/4//1/+j/3f/t/xAA9v/o//D/8P/m/+v/5//0/+n/8P/u/+j/9f/p/+T/7//f//H/8v/z//T/5P/u//D/6v/u/xgA5f/o/+3/7v/q//T/9P/0/+D/7f/b/+f/6v/r/9z/GwDz/+v/6f/r//L/6v/v/+z/7f/i//L/8//i/+//9f/r//H/6f/q/+j/FwDo//H/8f/x/+b/7P/x/+n/6f/z//T/FgDw/9X/5P/f//L/7P/o/+L/GQDl/+j/6f/p//D/6//v/+r/3//0/+r/9v/i//P/6f/s//H/7//t//D/EADw/+7/9f/X//X/2/8PAPP/6v/2//H/8//x//H/7v/j/+b/5f/d/+7/7P/y/+z/7/8YAO//5//y//X/7v/2/+T/8v/2//b/6f/v//T/8//0//P/8//2//T/9P/1//b/6v/z/9b/2//b//P/8f/p/+H/5v/i/9//5v/g/+7/7f/z/+r/5//r/+X/7//u/+z/EQDT/93/zv/Q/+r/EwDy/9T/9P/p/97/6P/n//H/5//e/+//6P/p/+//8f/u/+//7P/2/+L/8//j/+T/DQDo/+X/6//s/+z/4//t/97/6f/r/+P/7f/l//L/8P/b/9X/z//m/9b/0v/w/+v/7//x/9z/5P/f/xcA4v/W//D/9P/2//T/9f/r/9T/FwDw//L/5f/o/9//5//s/+j/7//p/+X/6v/u/+X/8v/1//L/7v/0//D/3v/j/wwADwDu//X/8P/1//X/8//0//b/9f/v/9z/zP/j//H/6P/x/+v/3//n/xAA3v/s/+//4f/h/9//6//2//b/8f/k/xQAyP/k/97/2/8MANn/3//l//X/5f/U/93/9P/c/9z/2v/S/+j/5f/s/+D/6//o/+r/IQDf//T/4f/m/+P/EADy/+r/5f/z/9z/9P/x//H/9P/s//D/8P/z//b/4P/k/+L/EQDg/xoA7P/o/+7/6P/u/+//7v/z//X/6v/y/+7/8P8NAN//9f/j/+P/CwDx/+//8v/v/+f/5//w//H/8P/j/+3/8//z//H/8f/x//T/8v/2//T/7f/l//P/CgDs/+v/6//r/woA6P/x/+z/6f/t//L/7//z/+v/8P/w//L/4//X//P/zv/x//b/2//t/9b/6P/Z//T/9f/a/9X/5v/P/+f/3P/z/+r/6v/p/9n/7f/2//b/7P/2/+//7v/u/+v/7f/x/+3/4v8SAOj/6v/g//b/9f/y/+H/7P/p//b/5v/1//H/9P/0//T/8v/z//P/8v/2//T/8//0//X/7//z/wsA6f/w/+//7//x/9j/7//z/9T/0P/V/9X/0v/S/9j/5f8PAO//5P8KAN//1P/X/9//4P/h/+X/5P/U/9r/5v/q/9f/2f/o/9P/6P/h/+T/5P/v/xAA3f/t/+T/5/8LAO7/7v/p//L/6//0//L/7P/X/93/2v/i//T/5//v/9z/4P/u/+7/5//d/+z/5f/g/+z/IADc/+7/6v/b/+//7v/z/+f/7//q/+D/4//k/+f/6f/r//L/7//t/+X/8//q/+f/DQDm//D/8P8TAN3/2f/A/8b/5P/t/9D/7//w/7b/6P/u//H/5//x/73/3//m/+j/2//p/+3/6P/i/wsA7v8KAOj/6f/n//L/4f/r/+T/6v/j/+j/7P/j//D/5f/h/+j/6f/k//L/6v/x/xAA9v/s/+3/7//r/xwA1v/o/+P/4f/p//P/3v/y/+P/DQDp/9D/x//x/+n/0P/r/+7/8v/j/+D/5P/y/w4A2f/v//D/6//t/+3/5f/r/+7/zP/1/+z/1//X/9r/6//q//L/8f/u/+3/7//y/87/0f/v/+X/2f/x//D/8//u/+H/7v8PAOn/4f/a//b/2P8QANv/xf/T/8L/CwAKAOn/2//g/93/3v/i//D/4P/Z/+L/GADL/+b/5f/a/+j/DADq/+X/8f/n/+7/4v/u/+7/6//i//X/9v8OAND/5f/n//P/7f/2//L/7f/u/+z/4v/y/97/5v8MANr/EADq//X/6P/k/+7/7f8KAOv/9f/p/w4A8P/N/8z/2//i/xcA6v/l/+P/2v/c/9f/5P/V/+7/5//w/+P/7f/y//L/2f/u/+f/8//z//H/8f/v/+T/7f/w//T/8//0//H/8//w//X/4//k/w0A8P8KAPL/4P/s/+z/9f/s/+z/6P/h/+7/6P/s/+f/6//r/+X/8P/2/+//7v/z/xEA9f/q/+3/8P8LANj/3//i/+//3/8NAKT/6v8SAOL/zP/n/9D/4//v/8D/6P/p/9z/1//X/9//IADT/+v/9v/h/8z/8P/W/9L/7v/U/+v/0P/x//D/8//B/woA8P/V/9D/zf/m/xkA3//R/9X/4P+//9z/0//m/+3/1v/X/97/2P/r/9n/6P8OANz/5P/q/w4A3/8NAOr/8P/u//P/7//b/+n/5v/v//L/7//2/9z/7v/y/+f/7//p/9r/EwDu/+v/DADb/+j/7//p//H/7P/r/+7/7v/r/+j/DgD0/+T/8P/m//T/4v/2//H/9f/v//T/9v/i/wwA7//r/+b/6f8KAOn/8f/u/+//6v/i//L/6//y/+r/9f/1//L/3P/g/+3/z//t/xsADADt/+7/4v/a/9L/6f/W/+D/1//u//T/9f/y//L/1f/i/9v/6P/t//b/5//o/97/0f/c/woACgDa/9v/5f/j/+X/3//m/97/8P/o/+f/7P/U/9v/7P/2/+//4P/x/+X/3P/h/+f/5v/p//D/1v8cAOr/5P/w//H/8v/2//b/5P8NAOL/6P/Y/+H/8f/u/+//8v/s/+//6//S/+f/5f/u/+T/5/8NAO3/5/8UAOb/2//o/+P/xv/W/+f/2f/t/9j/7//Y/9n/6P/Z/9f/DADh/9j/9f/l/+T/5//a/+X/6f/a/+r/6//c/+r/5f/m/+7/6/8KAOv/7//h/+b/6P8LANr/6v/r/+3/7P/q/+H/4v/i/+P/xf/X/8P/xf/u/+z/y//V/9z/FwAMAOj/yf8MANb/4f/g/+T/5P/j//D/z//x/+n/4P/j/+//7v/s/+f/5//r/9f/EADa/+v/7//0//H/9f/x//b/EgDo/+P/8v/l/+//9P/t//D/8f/k/+//5P/w/w4A7//2/+v/9v/2/+//9P/x//X/4f8MAOf/5v/o/+n/4//1/+r/7//j//X/7//k/+n/5f/q/+j/8//x//T/8P/v//L/9v/r//H/8//1//X/8v/v/+//EgDx/+//8f/x//b/8f/R//P/6P+9/+P/1f/r/+f/3//e/x8A4P/o/+D/7v/g/+v/4//n//T/1P/z//T/5f/i/8j/FQDR/8v/5f/b/8v/5f/f/9n/2v/s/xIAxv/R/9v/5f/v/+D/7P/i/97/6P/e/+r/4//R/+r/4v/t/+H/4v/h/+D/4v/r/+X/3v/d/xMA4v/s/9//9f/o/+z/CwDz/9j/3//k/+j/4f/d/9f/2f/c/+b/8v/q/+X/3P/m/+z/5v/o/+7/6v/m/9L/yv8OAOn/1//j/+L/3v/m/+P/6//m/+n/8P/o/+T/6P/1//L/7v/n/wsA7//0//H/5f/1//P/9v/l//H/0//u/+j/8//u/+7/7v/2/woA9v/m/+z/9f/n//D/7//2/+//8P/r//H/8f/u//H/5v/j/+r/DgDu//D/7v/t//D/8P8OAOv/5v/p/+3/9v/1//b/8v/0//b/9P/p/+H/8P8OAOD/3f/o/+n/5//v//X/8f/r/+3/7v/u/+X/9v/0//b/1f/g/+L/5//t/+//KgDb/93/8P/P/8P/y//n/+3/w/+//8n/yf/R/9b/3f/f/9b/1//y/9v/5f/o/+n/5v/c/yAACwDq/+n/7//s/+z/6f/v/+n/7v/r/9r/7f/u//L/7f/0/+//8P/z/9j/4P/v/9T/6P/c//L/7P/z//L/6P/x/+//8v/v/+j/4//k/9X/9v/a/97/HADd/9H/2v/l/+H/3//Z//H/6v/z/8v/8//0//b/5v/m/+r/4//e/+D/9v/r/+b/8v8OAPT/5f/l/+7/3//1//b/8P/y//b/zP/h/9z/EgDZ/+j/7P/w/+f/1/8RANz/DADZ/+L/6//j//T/9v/g/+r/5f8OAN3/6P/u//X/8f/f/xEA5P/i/+z/9P/s/+T/1v/i/+D/EwDq/wwA7//s/+v/6P/n/+T/5f/v//L/8f/w/9r/9P/w//T/9f/U/+v/5P8PAA4A6P/z/w8A9P/y/woA8f/x/+T/7P/u//T/7f/0/+f/9f/d/+D/5//n/+f/7f8NAOz/6P/z/97/8f/s/+z/8v/u/+f/9v/u/xEA3v/d/+r/8P/m//H/zv/c/+H/5v/e/97/9f/z//L/7f/1//X/8f/2/xYACwDg/9n/3//b/+7/5f/y//b/6//l//T/4P/i//X/9P/r/9z/8f/z//D/6f/0//P/8/8KAO//3v/z/xIA2//g/+z/5//y/+X/6P/o/+7/9v/v//D/4f/2/+z/9v/n//X/1//p//P/8P/p//T/9P/r/+r/6f/q//D/6//2/9L/3v/Z/yQA9P/u//L/8//V/+L/4f/h/+T/7f/0//T/5f/l/97/9P/t/+3/9P/a/+//3v/w/93/7//0/+3/6//o/+v/6f/j/93/6//z/+//8f8PAO//7//s/+f/4P/x//P/5//1/+v/7f/h/+f/7P/p//P/8P/u/+//6f/t//P/9f/w//b/9v/2//H/2//2//T/6f8PAOz/DADw/+X/8//Y/8v/0f/b/9j/4//v/9L/0P/J/+n/7v/T/9n/1/8PAOz/5f/f/+7/5P/i/+7/EwDi/xoA7v/q/+f/2f/p/93/8f/1/9r/CwDQ/8r/1P/k/9z/4//a/+f/zf/l/xcA2//Y//D/7P/g/+//8P/w/+3/7//s//T/8P/1//H/9f/1//H/FgDh/+3/8f/0//D/9v/i/+v/7v8bAOr/7f/p/9b/4v/h/+b/6v/g/97/5f/o/+T/0v/m//D/6P/a//L/8f/a/+b/4f/k/9//7f/u/+r/8f/v/+f/8//o/+j/4//l/9//4f/t/xoA8v/f/+T/9P/n/+X/6v/r/+3/7P/t/+b/7f/q/+r/5v/g/+P/4P8bAOr/7P/1/+7/7//y/xEA4v/q/+T/9f/r/+n/3f/p/+f/6//s/+//5f/p//b/9v/t//X/9v/m/w0A6P8OAOn/7P/r/+H/8v/l/+z/4f/u/+f/7v/S/+H/8//N/83/2v/m/+z/5P/g//T/4v/e/w8A9f/t/+X/2P8NAOL/4//q//L/5f/k//P/9f/1/9v/3f/p/+L/3v/d//P/5v/n//T/6f/j/+z/DQDa/+P/6f8KAOr/5P/t//P/5//x/9D/7//W/8D/5v/j/7b/NADI/+r/uf+8/+D/4v/D/8T/6v+m/9T/3v/P/83/2P/U/9z/FADl/+7/4//q/+P/6P/p//L/8P/k//P/6f/u/xEA5P/r//X/9f/l/+//6P8MAN7/6//2/+P/8P/2/+P/7v/v/+n/8v/q//D/7v/y/9//5f/0/wsA9v/v/+z/8//p//P/7v/b/+D/5v/2/+3/9P/z//P/7//z//L/3v/m/+r/4v/P/+L/2/8hAOz/6P/m/+n/2f/h/9D/6v/g/+3/1//z//H/6v/z/+H/6f/a//b/5//z/+//9v/z/9v/5//f/9v/3f8LAO//7v/w/+7/5P/r/+f/7f/a/+n/5P/l/+v/DwDn/+z/7f/k//b/4f/o/+r/9P/u/+n/5v/w//b/8f/0//D/7//x/+T/5f/w/+//6v/0/+D/5f8VAOn/7//i/+j/5v/b//H/6P8QAOX/6f/2//T/8//v/+3/7//v/9n/4P/v/x0A7//2//L/4//h/+n/9P/l/+7/6v/x//b/6v/z/+b/5v/f/+T/7f8RAPX/8//1//P/7//1//L/9f/z/+L/2v/t/9f/6P8LAO7/5/8RAOf/5f/p/+f/3v/i/9n/8P/v/+T/4//v/+7/7//q//D/8//w/83/5f/0//b/FQDo/+//5f/x/97/8P/w/+r/2f/r/+X/7f/v/+v/6//h/9v/6/8MAOn/7f/t/9//6P/p/+r/CgDx/+b/9P/0//X/9f/1//b/yf/M/9P/zv8ZANr/3f/l/+D/1v/S/8j/7P/e/93/5P/S/93/3v/y/9//7//Z/+v/7f/r/+T/2//Z/+D/3f/g/x0A4f/r/+j/3//i/+b/4//f//T/0f8MAOn/6f/r/+//4f/1//H/8P/p/+X/9P/k//L/6//d/+T/HADv/+b/8//v//P/6v/u/+f/7f/1//P/9P/2/+//6f/2//P/8f/l//T/DgDw//X/7v/1//L/8v/v/+f/5v/x//D/9v/2//b/9P/n/yIA6f/y/+v/6v/l/+z/4//l/9v/6f/l/+H/4P/e/9//7f/u//D/5v/q/+b/8//t//D/6f/t/+v/HADu//b/7v/r/+X/7f/k/+b/4f/r/+n/5v/i/97/4f/w/+//8f/m/+z/6f/2/+//9P/u//H/1//T/93/FADj/xYA4//g/+//8P/n/+//6f/n/+r/6P/Y/+//9f/y//T/3//1/+f/8f/S/wwA3P/J/9L/CwAdAOL/3P/r/+X/2P/k/9v/4P/m/+b/5f/v/9b/9v/2//X/8f/2/+H/4//j/+//7f/z/+X/9v/l/+f/6//w/+j/9P/o/+z/0//i/9//7P8KAO3/9v/U/+v/6f/j/+n/9P/1/+3/9P/v//b/4v/h/93/2//b//b/3v/s/+L/6f/c/9r/1v/S/9v/1P/m/+j/6v/x/+r/5/8NAPH/4//o/97/3P/l/+z/4P/o/+H/DwDk/+L/5f/e//H/6v/k/+T/8P/u/+X/1v/y//H/6f/h/+L/9v/o/yIA4f/g//b/3v/d/+z/4P/Z/+P/6P/o/9v/7v/g/+r/9f/0//X/9f/2/xMAz//T/9v/zP/m/+j/7v/v/+T/6P/d/9z/5v8KAOj/3P/f/9X/3P/n/+j/7v/s/+f/0v/r/xAA4f/j/97/7f/q/9v/6v/N/+b/7P/t//T/7//Z/+v/7//m/+//5v/o/+j/vf8LAB4A7//c/9T/1//R/+b/2//e/+f/2P/k/93/4P/e/8z/5/8ZAPD/7v/1//D/7v/u/+r/4v8ZAOX/3v/y//P/5P/0/+b/8v/y//L/8P/w//L/6P/2/+D/2/8TABIA3P/e/97/6//u/+n/2//e/9L/2v/x//T/8P/u/+T/9f/y/+D/4P8UAOP/7//p/+j/8f/x//X/6f/x/9//7//o//T/9P/v/+//8P/0/w4A7//0/+7/7f/z/+3/CwDl//L/5P/y/+v/9v/s//P/8//g//P/8P8OAOD/4P8WAPD/6v/s//H/4v/q//H/9P/0/+L/8v/Y//X/7P/v//H/EQDh/+v/5v/x//X/9v/h//P/7v/0//T/7f/z//L/9v/b/9f/0//d//D/6//r/+X/DQDi/+//6P/R/9//4f/V/+L/6P/v/+7/7v/Y/+v/5//t/+7/zf/r/xQA5//w/93/6v/a/+D/1P/n/9b/3//k/9r/6P/s/+7/8f8KAPL/9P/l/9X/0//b/9X/GQDu/9j/4f/e/+H/5P/n/+n/1//c/9n/FAAMANb/6f/s/+n/4v/t/+v/6//v/+b/7P/i/9r/2v/p//b/6f/l/9//4f/m/9v/5v/Y/+f/6f/y/+z/9v/0/xgAzP/h/9r/5v/f/93/3P/r/+f/1f/o/8v/6//r/+H/6f/j/+X/6f/i//L/8//u/+P/4v/s/+X/6f/1//T/1v/j//T/5P/q/+L/5P/b/xAA7f/x//L/5f/v/+b/8f/x//X/8P/r/+3/EgDw/+3/9P/w/+z/9f/v/+L/1v/p/9L/DwDp/+T/6f+5/9v/8P/I/9z/0P/Y/w8A1f/r/9P/1P/V/9L/3P/g/+//5//0/+n/5v/m//P/7v/h/wsA7f/z/+T/2v/z/+j/DQDv/+j/8v/u/9L/6P/h/xIA5v/v/9z/4v/z/+T/4f/Y/9D/3//R/+n/4f/p/9T/5f/q//H/1v/t/+3/3v/w//L/7v/n//T/8P8LAPb/8//z//b/9f/u/9z/1//Z/+L/7P/m//D/7P/e/+n/5P/r/+//7//R//H/9P/z//b/8//z//T/6P/r//L/8v/w/+7/8f/v/+f/7P/r/+7/6v/i/xEA6v/l//D/8P/y//D/8//y/+L/8f/x/+j/8f/v//H/9v/q/+v/9P/w//P/DQDp/+j/6//t//L/5//0//D/4/8PAOv/6v8NAOb/7//u//H/8f/n//L/6v/o//X/7//2//H/9v/x//L/9f/x//H/7P/k/xIA3//w/9//2v/r/9b/8f/y//b/FADY/+f/9v/x/+T/6//r//b/6f/0/+b/EADg//L/3P/t/+n/8f/0/+j/6v/z//T/6P/l/9H/3//f/+L/3f/j/93/7v/h/+L/4v/q//T/4v/x//X/8P/2//b/8f/y/+3/3v/i/+b/DgDr/+//9P/p/+z/8v/w/+7/9v/x/9H/8f/1//D/4//x/9f/6P/z/9z/5v/p//T/9v/d//H/1P/j/8//5P/O//H/DgDy/+H/9f/Y/9n/1P/X/9b/2P/W/9X/6v/o/+r/8v8RAO3/4v/m//H/8v/r//D/8P/x//X/7v/m/+H/3v/i/+r/5f/x/+//4v/t/+n/8//u/+7/8P/t//D/7f8PAOv/6//q/+3/9P/q/+T/6v/j//D/DQDw//D/8v8WAPX/8P/1//D/7//w/8r/5v/b/8//2//W/woADgDI//D/6v/a/9j/2f/r/+L/3f/n/+X/4P8jAMz/5v/p/8z/5//M/+v/5//m/+L/3//s/+z/5//0/+b/7P/m//P/9v/2/+f/4f/c/77/zv8MAPL/FQDu/+D/1//v//D/3P/f/w8A3//d/+T/2f/j/9//5f/h/+b/5v/N/9X/DADn/+H/8//s/9z/1P/j/+P/5f/o/+3/7//b/+z/6P/s/9r/3//j//P/DADr//L/7//x/+//3//h/+n/7//n/9//8v/m/+v/5v/p/+P/9P/z/+v/6P/n/9X/7P/0/9f/4v/l/8b/4v/p//T/8//O/9T/5P/U/9P/3v/d/9r/7v8RAPX/6//e/9r/7P8KAOP/8P/p/+v/6//v/+r/8P/q/+b/7//j/+r/8v/x//X/9v/x//X/8//1/+3/8v/z//b/9v/0//X/9v/2//b/9v/0/+n/8//1//b/8v/x/+n/DADq/+v/8v/u//b/8v/s/97/5f8MAOn/DQDm/97/1v/V/9n/4v/w/+7/DgDc/93/2v/f/9T/6f/t/+j/5v/y//P/8f/j/97/4v/k/+v/4P/v/9z/7v/O/+n/6P/o/+b/5//e//H/9P/0/+r/9v/2//X/7//g/9z/2//Y/9r/4f/i/9v/0f/g/87/4v/l/97/2v/V/wsA3v/n//H/3v/r/+P/5//u/7j/8P/x/8v/CwDn/+n/DQDn/9//3f/Q/9v/8P/e/xAACwDd/+b/7v/Y//H/7v/t/+b/3f/1/+T/HQDi/9X/6f/d//H/4//l/+L/6v/q/+3/7v/2/9z/5f8UAOn/7v/e/9v/DwDp/+r/6v/z//P/5f/r/+z/7//x//D/5v/l/9//4P/n/+z/EgDV/+P/5f/1/+3/8f/w/+L/7P/h/9n/4//o//P/8v/z/9f/3v8UAN7/3v/o/xMA5//k/+b/5v/s/+n/6v/h/+r/5P/k/+3/5P/w/+//8f/1/+b/5/8aAO7/5f/T/+n/DwDw//D/7//1/+3/6f/k/+7/6f/r/+//6v/x//H/9P/j/+7/9v/q/+z/7P/y/+z/8v/t//D/7f/u//L/7v/x/+T/7P8bAOr/7v/l//H/5f/v//H/6v8QAMD/1P/c/9D/7v/p/9z/8P/g/+P/5v/s/97/4P/z/+z/3v/a//L/8P/z/+H/9f/2/+D/7v/s/+D/DwDz/+T/GADp/+r/9f/p/+//8f/w//P/7//t//T/6/8PAOv/8P/2/+T/7P/l/w4A8//2//P/9P/1/+r/8v/t/+z/8v/m/9b/5//1/x4A4P/w/+P/8v/v/+r/4P/0/+H/9f/q/+3/CwDn/wsA6v/0/+n/5f/s/+3/7f/s/97/8f/v/9b/1f+6/woA1f/m/+v/1f/k//b/0v/1/8r/5v/v//b/CwDK/9L/3/8SAPT/1v/D//P/6P/f/9H/5//W/9v/6//d/+L/6v/O/+3/2//x//X/7f/p/9b/9P/k/xMA7//z//T/6P/n/+P/5v/t//L/9v/r//H/9f/d/wsA6v/s/+T/DADh/+v/7v/0//H/5//h//H/6f/i/+r/6P/o//D/8v/u//H/8f/u//T/5v/Y/+n/7P/r//H/7f/j/+r/3//j/+n/7//r/+v/6P/i/+T/7f/k/woA6P/v//P/6f/i//P/CwDr//X/8P/k/+7/5//q//D/7f/n/+7/6f/u/+z/6v/k/+z/6P/o/9v/4//z/+r/5P/1//T/9f/s/+f/6P/n/+3/8f/w/w4A8f/j/+z/6v/z/+X/8//1/9v/6v/r/+L/4v/2/+n/6//k/+3/4//d/+f/5//o/+z/6P/q//D/7/8WAOz/6v/1//T/7f8RANv/9f/x/+j/8f/1//T/8v/0//D/8P/x/+r/8//k//H/9f/y//D/8f/u/wsA7//s/+//8P/p/97/4//q//D/JQDU/9//4v/m/+//2v/n/+f/8P/u/+//7//k//T/5v/u//H/8//2//D/8P/z/9//7f/z/+//5v/v/+j/8f/h//P/6//v//D/5P/x//b/6v/m/+f/5P/u//T/7//y//T/6f/z/xEA5P/g/+T/7P/w/+3/4f8NAOT/4//p/+D/9P/w//P/7v/k//D/8//j//D/9P/a//P/EwDf/woA4v/f/+j/7v/x/9v/3P/x/+P/7v/z/+P/9P/q//T/6v/2/9//8v/z/+X/8f/h//L/7//p//P/4/8OAPb/7v/s/+T/5//w/+X/8//l/+r/6v/q/+v/8P/z//P/3//t/+7/8//x//X/8f/0/+//6f/o/+j/6v/t/+3/9P/1/+//7v/y/+r/9f/r//L/DwDo/xQA4P/i//H/5v/u/+X/7v/k/+v/7//2/+X/3//m/+n/FgD1/w0A4P/p/+X/6//w/+j/4f/h/+z/7f/j/+z/6f/x//D/9P/t/+v/6v/x/w0A9f8NAOL/6//2//L/9f/m//T/7//z/+f/8f/r/+j/x//o//L/GgDq/9r/6P/X/8//8f/U/9H/yf/F/87/6P/S/+T/8f/0/+7/8v/q/+z/6f/2//T/EwDh//L/7//1//P/8P/2/8n/7f/e/83/1f8MAPP/6P/i/93/2//R/9f/3P/W/+j/7f/j/+f/8v/0//P/GgDV/9//1f/a/+b/4P/W/9v/3P/g/8//5f/o//D/7P8NAOP/3f/h/+j/7v/U//H/5P/m/9D/yf/v/zAAz//t/9j/8P/b/+3/1//o/9X/2//X/+H/5P/o/+H/6P/p//T/7f/0//L/7//Z/9v/3v8sANr/5f/j/+H/1//t/+L/5v/q/+X/8f/k/+3/6v/p/+r/DQDs/+3/5v/o//b/5//y/+7/9v/t//P/9v/y/9L/EwDt/+j/5v+//8f/0v/V/7//1f/J/9b/6v/a/+L/xv/t/97/7//c/+3/6//k/w0A9f/D/+T/FADq//D/3f/a/+L/3v/l/+v/4P/i/+r/8//O/+r/3//1/+v/6//1/w4A7//y/+7/9P/t/+v/9f/2//X/9v/u//H/7v/T/+7/5v8NANz/5P/q/+X/7//l/+r/7P/g/+r/3//x/+f/8P/z//P/8//n/+n/8v8RAOf/DgDt/+j/6v/2//b/9v/x/+//7//1/+j/7/8QAPb/9v/s//L/8//u/+D/8//y//X/7P/0/xoA4f/f/9b/DwDZ/+P/4v/h//b/8P/i/+v/6v/1//D/9f/n/+//9f/z/+H/EgDm/+3/7//r/+f/4P/p/+j/2v/q/9v/7v/l/+r/4f/v/+j/4P/y/+7/4v/p/+b/EgD0//D/4//0//X/8P/2/9z/6f/j/+X/4P/k//H/6f/r/+b/5P/g/+v/8P/t/+n/4//g/+b/9f/q//L/7//s/8b/3//y/yMA7//Y//H/0P/N/8z/8f/Q/+//zP/M/+P/1v8QANb/6f/o/93/2//H/+T/0//m//b/5f8TAN//8v/r//T/4v/0/+r/8P/u//P/DwDw/w4A5P/l/9//7P/n/+n/3//l/+b/5v/v/xMA5v/r/+z/7P/e/+r/5f/z/+//7f/w//D/7f/r//T/8//1//b/9v/t//X/9f8NAO//9P/x/+X/GADx/+r/9P/z/+7/4//t//H/7//y/+f/8f/y//P/8v/1//X/zf/F/+T/9P/u/73/xf/o/8v/8//O/9T/2P/r/9T/4v/Q/9j/1f/i/+H/4//v//P/CgDf/wwA0/8MABMA8f/u/+//8//v//L/7f/t//P/7v/k/+X/4//q/xgA4//f/+r/8//u//P/9v/n//T/7v/x//b/2//U//H/9P/q/+r/FQDl/+v/8v/x/+L/7//2/+H/7v/e//X/6//1//P/7f/b/+n/8v8ZAOb/6f/r/9n/6v/w/9f/8P/n//T/8P/x//L/8v/m/8//uP/U/woAEQDT/8r/8//s/+D/4//f/+v/5P/i/9f/9f/2/87/2v/i/+L/8v8LAN3/4//g/+L/3v8bAOX/1v/x/+f/4P/h/9j/5f/y/+z/4P/y/+7/6/8aANv/8//e/+L/GQDf/+D/5f/n//X/9f/1//H/8P/y/+3/6f/0/+z/xv/j/woA2/8TANr/9P/q//L/8f/0//b/6P/k//P/7//r/+n/7f/z/97/4P/q/+H/EwDf//X/8f/u//X/7P/s/+//9P/v/+T/6P/N//T/6P/f/9j/5f/q/+P/JgAMANf/4P/q/9v/4f/c//b/6P/Z/+j/2v/x/+7/8P/0/+f/5v/Z/w8A6f/k//P/3//c/+f/4f/n/9z/4v/v//D/3P/l/+f/8//u//X/8f/y/w8AFADQ//T/2//U/9H/5v/e/+j/3v/p//X/4v/a/9j/5v/i//T/9f/2//X/CgDU/8P/2P/n/9b/3f/h/9n/9P/o/+r/6//v/+f/9f/u//T/9f/u//X/9f/m/+L/5f/w/w0A5f/n/woA9v8MAPP/8P/w/+7/7f/w/+r/6v/y/+X/9f/2//X/DgDc/+H/6P/w/+T/9f/p/+z/7//t/+//7v/0/+v/8//u//P/7P/z//P/FgDs/+H/9v/y//b/9P/z//T/7//z/+n/3f8ZAO3/4v/s/+L/8//2/+L/4v/u/+T/8P/e/+z/4//j//X/5f/0//H/4//h//b/CwDj/+7/8P/r/+v/7f/w/xAA5//j/+j/DADc/+X/6P/l/+T/7P/l//T/8//x/+P/2f/b/7z/z//h/+r/0f/h/9X/7v/r/+r/x//v//H/9v/0//X/9f/v/+3/6v/w//L/7/8QAO3/7v/s//X/9P/w//H/8f/w//P/9P/1/w4A8//n/+r/7f/0//L/9f/x//X/8P/y/+v/9f8QANv/5//2/97/4P8KAOf/4v/n/+j/4f/o/+z/8f/u/9j/8f/y//P/6v/1/ywA6f/v/8b/0f/i/+H/4v/v/8//6f/g/9z/3v/V/+7/7f/1/83/8//2//T/9v/0//b/CgDW//L/EgDc/9f/8//m/+3/7//1/+r/9v/z/xoADQDj/9f/7v/w/+v/8//f/+7/4//k/+n/4//p/9j/9f/z/+z/9v+7/+T/3f8PAM//3f/W/9P/0//F/+L/1P/k/+v/1f/q/9j/6v/s//P/2P/v/9n/8P/M/8T/yP8VAOL/3P/j/+r/2v/f/+r/xf/p/97/7f/w/+b/8P/n/+//8//k//T/3f/1/+H/6f/l/+r/8f/1//T/8v/o/xoA7P/s//H/8f/v/+3/8f/0//b/5v/2//T/9f8VAMj/0P/c/77/vf8fAK7/0//c/xcA3f/w/+7/2f/b/+j/7v/0/8H/0//f/9z/zP/O//D/3//h/9n/EwDt//L/FgDw//b/6f/l//P/5v/o//L/8v/o/8X/5//S/+D/8P/h//L/9P8KAOT/3//k/+n/4P/q/+X/8P/x//b/3//k/9L/6P/U/+7/5f/d/9X/DgDr/9z/1v/L/97/1f/j/+H/6//T//H/2v/s/+n/5/8LAOb/6v/m/+j/7//0/+D/9P/i/+n/8P/l/+3/7P/q/+f/5P/1/+H/5v8VAO7/8P/n//H/8f/m/w0A7v/m//b/9v/q/xcA5v/W/+D/6P/j/+n/8P/g/+H/7f/h/+T/1//1/+v/6v/y/+v/8P/u//P/9P/x/+X/6f/q/+r/7//w/xMA7//p//L/5f/2/+v/7//q//b/7P/y//L/9f/x//P/5f8WAOr/9v/x/+7/4v/1//D/9f/x//P/7v/V/+n/7//f//T/8v/l//H/FQDn//H/8f/q//X/9P/v//T/GADi/+//5f/V/97/CgDs//L/7//v/+r/5v/y/+//7v/t//L/3//1/+L/9P/u//L/7//u//X/5//k/9z/6P/g/9v/4f/c/+f/5P8OAO7/7v/l//T/5P/a/+P/4v8WAN3/7P/y/93/7//z/woA7/8QAOX/1//u//H/5f/k/97/6f/s/+7/5v/t/+//8f/j/+z/DwDq/+n/7//o//b/8//x//D/5//w/+3/7v/v/+n/6f/2/97/9f/b/+//8v/x//b/6v/g/+z/4//z/+3/7P/h//T/8P/2//X/8//2/9//zP8LANr/4f/1/9T/DwC//9//0P/e/9v/7//o/9X/7v/2//b/4P/t/+r/8f8OAN3/3//j/+T/4P/l/+3/0f/h/9v/5P/h/+H/5//r/+T/5v/h/+r/5v8SAO3/CwDp/9j/5P/p/+7/7//2/w4A8//X/+j/3v/x//H/4v/t/9n/6P/u//L/6v/z//P/7//o//T/5v/x/+f/8//u/+3/DQAPAOP/7v/t/ygA3f/x/+D/4//y//b/3//r//X/7v/p/+z/3P/j/+n/6v/0//H/8P/e/+3/8f/v/93/8//a//b/GQD2/+b/3v/o/+7/EQDi/+3/8f/z//H/9P/g/+3/IADi/+7/2v/j/+v/9v/n/+r/6f/w/93/6f/s/9n/9P/u/+T/6//p/+3/6//e/+7/6P/1/+7/7f/v/+n/EgDl//b/FQDv//L/9f/p//L/7v/v/+n/7f/q/+j/6f/q/+j/5v8RAPD/6P/m/+n/4P/o/+j/7P/s/+P/5v/l/+//5f/0/+v/4v/f/97/6//D/9r/EQDi/+f/EgDq/xAA4P/d/+T/6f/0/+T/7f/p/+v/2P/r/+n/6f8VAPX/sP+j/6v/FQC1/9T/9f/p/9X/4f/l/+3/2P/q/+f/xv/Q/9H/zv/P/9z/xv/Y/w0Awv/J/8v/5//S/+D/2//S/9n/x//v/+L/1P/n/8X/8v/0/+z/8v/2/w0Ax//l/+3/2P/p/+3/zP/p//D/1v/S/9H/zP/j/83/7P/S/9X/1v/T/9//5v/y/xAA4v/H/93/7P/K/+//DADg/+P/7//R/+f/6f/W/8//DQDU/+3/4v/f/+r/2P/r/+D/4f/I/+D/2f/n/wwACwDV//P/1//l/+P/8f/y/+n/4//V/9v/3P/0/+n/6f/p/9H/4v/s/+n/8//v//D/2f/1/+//3P/m/+r/IQDq/+n/6v/g/+n/4P/r/+j/7f/x/+r/9P/c/+7/8P/0/8L/HwDY/9b/3//i/+f/2v/b/+L/5f/i/+j/7v/i/8//7v/T/+//8P/t//L/8P/i/yEA9P/y/9j/7//n/+X/8//w//H/4v/l/+D/3P/s//P/4//o/+z/7P/0/+T/6//w/+z/3v/k/93/5P/q/+v/3v/y/+j/6P/f/9b/4f/s/+n/5f/o/w4A8f/x/9r/8f/s/93/8f/X/xcA5P/y//L/7f/y//X/7v/u/+7/6P/o//T/3//t/xYA7v/1//D/9v/0/+L/8P/z/+r/6P/m/+//5v/1/+v/8f8NAO7/8f/p//X/3P/t/+7/6v/y/9n/4v/T//L/8/8eAPP/6P8NAOn/5P/i/+P/8P/w//L/9f/T//H/9v/m//H/9f/1//P/3//v/xkA9v/2//P/9v/0//T/7P/i/+P/CwDU/+X/8v/s//b/4//q/w0A4//h/+X/8//d/9T/7P/1/+L/8P8PAOX/zP/F/+X/8//o//P/0v/2/9j/zv/a//D/6f/T//D/8P/0//X/5P/1//L/9P8UANv/4P/h/+L/5//o/+7/9v/m//b/6P/u//H/8P/2/w4A5P/b/9D/3f/m//D/5f/i/9T/z//c/woA4f/p/+T/7v/O/+H/9P/k//T/9v/x/97/3v8NAOD/6f/g//X/8f/r/9v/6P/x/9//9v/z/9r/MQDb/wsA0//q//H/6v/v/+//1//n/+//2f/j/+D/8f/u/+z/9f/W/+X/7P/y//P/9P/1//T/DgDp/+j/7P/x//P/9f/s//T/9v/y/+7/9f/r/x8A1//p/+v/7v/f/+f/4f/n//D/2v/n/9v/9f/v/+3/7v/t/+D/6v/z/+j/9v/z/w8ACwALANb/2P/k/+D/6//r/+b/7v/e/+n/2P/0/+T/5//Y//P/3//1/93/IwAYANT/4//T/+P/2f/q/+D/yf/X/8r/5//W/+r/1v/G/9//z//g/+r/6P/x/9n/FQDe/97/6P/0//P/8//x/+H/8f/p/+j/7P/p//P/8v8RAO//9f/0/9v/0//x/+v/6v/0//T/9P/g/+D/5//o/+v/8//z//L/8//0//X/8f/u/+b/EQDm/+7/2f/j/+//8f/u//D/8//y//b/5f/w/+7/6/+p/+r/3v/V/8r/2//k/xkA8P/B/9T/wP/d/9//4f/h/+j/2f/n/9z/7P/j/+T/5//k/+f/FwDk/+v/7v/x/+D/5v/u/+r/8P/1//T/7v/s/+//rP/2/+3/2P/d/+j/3P/r/x0A7//r/9j/3v/i/+f/9v/q/97/9v/q//X/8f/i//b/GADq//P/9P/0/93/5//o/+j/6f/0//b/6P8MAPX/6v/q/+X/8f/q//T/9P/2//H/7f8PAPT/8v/t/+z/9f/x//X/6v/r//H/9P/w//T/8f/2//X/9v/y//T/8v/e/+//7v/q/+z/6P/0//P/2v/z/+P/7P/2/+//9f/y//b/8//v/+3/7/8MAOz/8P/0/+v/9v/1/+X/7v/s//X/7//s//P/7v/1/xAA5f/e/xMA7//j/w0A8v/o/+b/5//s/+z/3P/0/+j/8//t//X/5v/x/w0A6v/2/+n/6//1//b/6v/z//X/8f/2//b/7P/y/+n/5f/y/wwA8v/v/+//9f/0//H/7v/y//X/9P8NAOP/EgDo/+X/9v/k/+n/8P/g/9n/5v/u//H/8v/2/+T/9P/v/xoA4f/m/9//5//U/93/CgDm//D/4v/s/+H/6f/p/93/5v/r//b/5f/j/+z/7v/j/+3/6v/s/+z/0P/f/+X/7v/t/+r/3/8WANn/6f/k/+P/5v/g/+j/5P/1/+//5P/q//P/6//0/9b/5f/z/+z/9f/1/+7/9v/m/9T/7//s/+X/9f/k//D/7f/2//D/4v/r//L/8//y/+r/8P/h/+3/6f/v//D/7f/t/+H/7v/v//H/8//v/9//9f8jAND/5f/P/+X/2f8bANT/2//p/9z/4f/v/9D/0v/Q/9H/t//K/8L/5f/U/+P/zv/k/+H/4v8sAMz/1//l/+b/x//k/8z/2P/v/+7/4P/x/9T/4v/t/+D/3P/O/9r/3v/y//L/7P/v/9D/2f/j/+7/9P8RANr/5//a/9//2f/g/9f/6P/0/+T/6f/X/+z/6//g/+b/8/8eAM7/CgDu/9r/3//z//L/9v/2/+v/8f/m/+7/8//z/9z/8v/f/w4A2f/0//T/CwDq/+z/7f/z/+H/8//j//L/9v/x//H/5//0/+X/6//t//b/5v/1//L/3f/n//D/8//2//X/7//t//P/yf/y//T/6v/K/+D/4P/d/97/4//1/+r/6P/j/9X/9f/r//b/HwDt/9X/4//0/9L/2v/g/73/8P/Q/9T/w//f/+T/3f/p/9n/6//s/+P/7f/u/+H/6/8oALj/0f/x/9L/7f/l//L/6//u/+P/4f/j/+X/1v/s//H/8//m//b/7P/e/wsA6v/w/+f/7P/i/+f/8f/u/+T/8v/q//H/7//1//L/7//1/+//7v/0//L/9P8PANT/3f/k//X/6//r/+3/6P/z/+v/8//2/9//8f8QAM//6P/g/+v/6//s//H/4P/m/+v/4//t//X/9v/2//D/9f/z/+3/9P/K/xwA8P/c/+f/8/8PAPD/5v/W/+L/5f/b/9D/6f/k/97/4v/Z/+j/4f/k/xAA4//g//D/8f/2//H/7v/r/+P/1f/p/+r/5f/l/+D/6v/m/+v/7//w/+//4f/t/+v/8v/x//X/7P/m/+z/CgDw//D/8f/h/+//8v/i//L/8//0//b/6f/2/+v/8/8KAPT/9v/0/+n/9v/2/w8A6v/n/9//1//u/+X/7//o/9n/6v/x//P/6//2/+H/9P/2//T/8v/G/+T/wf/k/+L/6P/u//P/0//V/97/2P/o/9n/7v/e//D/7//s/+T/7//s/+7/KAC2//L/zP/f/+H/9f/n//L/9v/f/+D/5//f/+n/8//t//L/6f/1//b/EwAKAOP/4P/i/9f/7//x/9//8v/c/+z/4f/k/+b/9v/y/+X/9P/t/+3/8v/g/+z/HgDo//P/7P/p/wwA9f/v/+3/9P/q//P/9f/2/+n/9v8NAOL/4//L/9z/8P/w//D/9f/Z/+z/5P/Y/+r/5//n/+v/5v/0/+f/7//u/9v/7v/t//P/GADy//X/7P/s//T/7v/2/+f/7v/q/+j/5v/o/+7/8P/i/+//7//v/+3/DwDn/+7/5f/r/+P/8v/w//P/5v/0/+z/8//0//D/7f/z/9T/yf/0/wsA4P/n//H/1//u/9D/2f/e/+f/5//r//b/7//p//P/6//0//P/8//m/97/CgDn/+3/8f/j/+z/6f/u//D/8f/x/+f/8//z//X/CwDr/+j/3v/z/+b/8P/1//T/8f/s//H/5v/u//H/9v/s/+z/8v/s/+7/9v/x/+j/8v/o//b/8P/x/+7/5P/t/xAA7f/X//L/9P/t//D/8v8PAOv/6v/j//D/8v/i//T/7f/w/+7/CwDw/+f/7f8OAPH/7f/z//X/9P/1//b/5v/j/+f/6f/q/+X/EADt/+b/7P/j/+H/7f8SAOb/4v/l/+X/6v/f/+n/5f/t/9v/6//s/+v/z//S/+T/8//U/9X/4//a/9//2f/V/+D/zv8LAOr/6f/r/+b/7v/r/+j/2v/e/97/3//l/+//7//k//T/5//q/+z/7v/x/+L/CwD2//b/3P/i/+P/6P/w/wsA8f/v/97/7v/t//D/7P/y//X/4f/s//T/9v/c/+r/2//s/+r/7P/g/+f/7P/1/+v/8P/l/+r/9P/m/+//8//a//b/2f/o//P/9f/w//L/8v/h/+//8f/k//D/6f/0//T/9P/1/9z/4f/k//X/9P/j/+P/6//q/xAA5v/q/9z/6f/w/+j/8P/g//D/9P/2/+7/9P/z/+j/IgDv/9H/6//e/+7/EgDa//L/2v/k/+X/3v/h/9X/zv/z/+7/5f8MAOn/8f/n/9L/GgDb/+f/7P/e/+f/EADj//L/7//p//P/8v/u//T/3/8PAMH/yf/T/93/3v/x/wwAz//H/+L/1//O/+H/1P/d/83/3//d/8v/2v/f/9z/9P/q/+L/GgDX//P/4v/r/+r/7//e/9n/5v/1//D/6P/p/+D/2//Z/x0A3//b/+v/7f/t/w4A5v/k/+z/8v/j//H/4v/w//T/9v/p//b/9v8QAOL/4//R/+X/3f/i/9r/CgDe/+3/z//j/9//3P/0/9v/2v/e/+H/3//g/+H/3P/j/9z/4v/X//D/3v/c/+b/8//1/9z/9P/v/xMA7f/q//H/7P/0/+r/5f/j//L/8f/v/+P/7v/o/woA9P/x/+j/9v/y//b/8f/s/+7/8P/u//b/8v/p/xUA0v8QANT/2f/j/+H/6v/l/9z/3v/b/9b/1P/i/9D/3P/u/9f/3v/x/+z/9v/0//X/DQDf/9//xv/V/9//5P/d/+b/5P/m/+b/DgDp/xAA4P/n/+j/6P/w/+T/7f/m/+r/6/8WANX/8//Y/+P/2f/R/93/GADQ/9z/1f/V/+X/0P/f/+//6P/W/+X/6//i/w0A3v/n/93/0v/0/+r/5f/b/+7/FwDo//D/4P/y//T/3v/v//H/7f/f/+r/7f/p//H/7P/f//T/9f/1//b/5v/u/+3/7//0//b/8v/0//D/6P/y//T/5f/1//X/8P/X/+b/6P/p/9X/2v/j/+H/7v/b//P/3v/b/+P/1v/p//H/7//m//P/8//y/+z/0f/b/xcA4P/U/93/0//q/9z/5P/Z/+v/6f/j/+P/1f/m/+X/4v/i/+z/5//q/9v/1P/Z/9z/8f/a/93/5f/i/97/6P/q/9X/HwD0/9r/2//X//P/5//n/+f/2v/k/97/6/8LAOH/7f/d/9X/8v/r//L/8//i/+j/8v/d/xYA6f/l/+z/6P/v/+T/7//s//X/2P/p/+n/8P/e/+H/4//t/xMA4f/u/9v/5//h/+v/1v/c/9j/7P/f/97/3//d/97/6P8YAOL/6v/Z/+3/6P/t//X/8P8XAOf/8f/u/wwA6//j/+v/6f/n/+7/6f/t/+r/7P/u//P/7f/d/yIA5v/y/+r/6v/y/+7/7v/x/+b/8//s/+H/6v/i//b/9f/y//H/7//v/xIA4//l/87/9P8eANr/4//V/9v/4//o/9//4P/g/9//1//m/9H/5//t/9z/6f/f/+L/5f/2/+D/8v/U/9j/DQDo/+X/4v/w/+z/9f/r/+//5f/q/+v/6P/z/xAA8f/0//H/7f/u/+3/9f/w/+r/3f/z/+z/0//o/9//7v/t/9X/4//G/+j/zv/b/83/4v8RANv/2f/c/8j/5f/n/9j/7v/n/+T/5P8LAOH/9f/p/+P/6//x/+f/9f/s/+3/5//2//X/7f/j/+7/4v8KAO7/6//v/+T/8P/p/+z/9f/y//P/9f/t/+v/9P/y/8z/2v8KANv/6v/u//H/0v/e/9P/2f/w/+D/5f/0//T/7//1//b/8/8MANH/3//s/+v/8P/1/9//7P/r/+v/9P/l/+b/9v/2//D/9f/Y/9j/9P/f/9n/5f/m/9//5v/0/+H/6f/n/+3/6P/a/9P/5f/p/+3/IQDs/+f/7f/s/+j/4f/y/+L/5v/j/+b/8P/g/+3/5P/w/+z/6f/p/+f/8P8XAOL/4v/h/+j/8v/y//D/3//f//P/2/8NAPH/8v/o/+L/5P/i/+P/3//q/9//CwDj/+H/5P/i/+v/4//l/+n/7f/j/xIAzf/E/8j/tf8KAMj/0//W/8D/3f/Y/9z/1P/Z/8f/2v/k/+v/yv/u/+n/7P8TAOT/7P/e/+j/7v/0/+z/3P/k/+n/6P/n//L/6P/0/+3/3//z//b/zv8LAM//3f/g/9X/wf/w/83/yv/Y/9n/4v/N/+n/2//i/9X/6f/o/+j/6//w//H/7P/z/+3/2//r/9//5v/v/+7/8f/l//b/7v/p//L/CwDp//X/7//1/+b/4P/m/+7/7P/v//T/8f/v//L/7//u/+//9f/1//L/4//y/+z/7f/t/+//7//0//L/9v/y/+H/7//w/w4A7v/2//H/7f/u//L/8//p//L/9v/1/xIA3//i/+j/4//j/+j/6//c/97/2P/r/+H/8//r/+//9f/w/9v/0v8KANj/8v/Y/+3/0v/e/9X/1f/t/9f/7P/R/9v/3//e/9T/6P/n/+P/7P/c/+//9f8RAPD/7v/w/+3/7P/u//H/6P/n//D/7//j/+b/7P/q//D/7P/y//H/8v8bANb/3v/l/+j/5P/k/+z/5//l//D/5P/h/+b/6P/t/+T/7//k/+//8f/t/+r/9f/z//H/CwDV/+r/1v/d/9T/GgDh//L/5v/o//H/7f/y/+b/7P/u/xQA7//r/+z/7P/y/+b/7f/p/+v/9f/1/93/8f/0/+z/8P/1//D/8v/0/+n/7f8NAPL/9v/z/+X/3//j/wwA7f/X/wwA5P/s/+r/7f/r/+//5//2//T/6P/0/+7/7v/s/+j/3v/m/8v/1f/z/9X/5v/a//T/7//s/9j/0P+7/9v/6f/t/+n/8P/u/+3/3//W/8//9P/c/+z/5f/p/+P/5//f/9r/8f/b/+n/5f/n/+3/8v/v/+3/CgARAOH/8//Y/+X/6v/c/93/5v/k/+H/5v/c/+b/6P/c/+b/3v/t/+v/5//f/+P/DwDk/+P/4f8OAPD/6P/m/+j/5v/m/+L/4v/t/+b/5f/l/9//5v/l/+T/4f/o/+r/6P/k/+b/8v/t/9f/7v/Y/+v/2f/q/93/CwDx/97/6P/q//L/5P/1/+D/5f/a/9r/5//t/+H/6f/d/+//5f/o/+P/HwDr/+P/2//h/+L/6//0/+r/6P/1/+X/6P/e/+3/7P/t/+f/IADt//b/5//p/+3/2//w/+3/9P/w//D/6//s//b/9f/2/+n/8v/1/wwA7f/r/+P/6//x/+//8//n/+3/6//s/+L/DwDs/+r/5f/s/+n/5v/q/+v/4//o/+b/9P/m/+j/7P/u/+3/8f/x/+f/7//s/+D/7P8MAOX/5v/t/+r/7//t/+f/6v/v/+z/HAD1//D/5f/o/+3/3//m/+v/8v/f/+//xv8UAO//4//g/w0A0f/U/9P/5P/o/8j/zf/X/9b/3f/l/+P/7P/u/+n/4f/Z/9j/3/8SAN//9v/m/w0A5f/W/9//3f/f/+L/0P/a/+z/0v/s/9j/9v/s/+P/8f/o//H/6v/0/+7/7P/o/+//CwDz//D/7f/t/+z/7//s/+z/8//y//P/9P/2/+z/8v/0//X/7P/2//D/8f/w//H/6//r/+7/8P/q//P/5v/y//b/8f/1/+//7//w/w4A8//z//L/6//0//T/8//0/8//1f/t/9r/1f8KAMv/5v++/9X/0f/G/+z/x//r/+n/7v/q/8v/y//U/9f/8P/u/+7/7P/k/+f/7v/w//D/7//v//P/8//w//H/8//j/+7/9v/v/+v/6//p/+n/GAD1/+z/7v/s/9//8v/q//L/6//m/+7/7//p//b/5v8QANX/DADy//D/2v/n//b/8v/q//b/5//v/+n/8v/f/+7/8//z/+r/5P/y/+7/7//o//X/9v/1/+r/8P/x/+z/8f/1/+n/9f8SAOj/7P8LAN7/4//y/+//6f/2/+//6//2//L/9v/w//T/8v/0//b/5v/x/xUA4//p//b/3f/z//T/9v/y//b/4P/0//T/8v/0//b/8//n//X/3P8bAOT/7f8SAA8A8//m/+v/9P/a//L/9f/w//b/6P/t/+D/6f/w/+//5v/q/+T/6f/j/+b/7v/w/w8A6//z//L/5v/x//D/6//v/9D/5//P/9j/rv/N/w4A3f/b/8T/zv/g//D/3P/w/8X/7//L/9z/9v/l/9X/3v/x//P/4P8SAOz/8P/n//D/9P/q/+7/9P/V/+//9P/x/+f/4//x//P/5f/z/+7/5f/z/+j/8P/1/93/5v/v/yQA9P/1/+z/7f/q/+T/8//s/97/8//x//b/FAAKAOn/6v/x/+L/1f/v/+z/9v/q//b/9v/s//P/7//r/+X/3P/m/+P/7//0//X/4f/m/+b/3f/u/+3/4//2//b/8f/r/+f/DQAMAN3/3P/m//D/EADy//b/9P/m/+f/9P/o//X/5//y/+L/8f/2/9n/4/8KAOv/DwD2//X/9v/o//X/9P/y/+v/6v/o//X/EwDx//b/9v/v//H/8v/z/+X/7v/0//D/6f/0/9X/7//e/+3/7//q/+j/6//n/9r/8P/z/+z/xP/F/woA8//2/8z/3P/W/+z/4v/F/87/5v/p/9v/4f+//9v/4//x/+j/6v/h//L/0P/t/wsA9v/k/9z/6//f/93/3P/0/+v/6f/n/+r/0//n//L/9P/p/+X/3//v//H/5v/c/+D/6//o//L/8P/s/+n/6v/q//H/7f/x//X/9v/2/+T/7P/m/wsA8//w/+z/8P/n//D/8//2/+//9v/y/+f/7v/a/9z/IADa//P/7v/f//T/8v/v//H/5f/y/+r/7P8TAMv/2f/v/+j/8v/b/+n/0//l/9L/4v/f//T/5P/q//P/7P/z/+//9f/1//X/9f/2//b/8//2//b/9P/k/xMA3f/m//H/6//x//P/8f/j/+n/5f/q//L/9v/z/+j/6f/0/97/9P/0/+P/HQDR/+X/9f/k/woA3//p//X/4v/h/+v/7f/v/+7/7P/x/+L/2v/d/xcA2f/r/+n/4f/v//H/7//s/+n/6v/r/+b/7P/s//D/8//1/+b/3f/d/+L/6v8eAOD/5//k/9//4v/t/+z/7//p/93/6//k//X/4//y//X/9P/R/9n/1v/n/xYA2//a/9n/3//i/+j/4P/k/wsA6f/i/+z/7//q/9f/8P/w//H/4f/u/x4A7//0//P/7f/z/+n/8v/K/+7/8//W/+r/8P/t/9T/1//r/+P/zv/V/+T/4f/f/9L/6P/s/+D/FgDW/97/4P/b/+z/GADp/+f/5v/s/+H/6P/z/+3/6f/u/+j/9P/1//L/7//l/9z/4P/l//H/1v/b/+L/2v/a/97/0f/d/93/7f/u/+z/1P/y/+j/7f/l/8j/7//z/8X/7//M/+v/6P/h/83/8P/p/87/2v/b/+H/1f/Z/+j/2f/o/93/5/8NAPT/6//m/+z/6f/v/+f/6v/l/+7/6v/o/+H/7f/w/+n/6P/y//L/DgDj/+//8P/s//b/8//x/+n/5P/v/+L/8P/0/+7/8P/2/9n/7f8OAOj/4//j//L/5P/1/+P/8v/u/+H/8P/t//X/9P/2//b/9P/t//T/5P/b/+H/5//l//L/6v/2/+L/DQDv/+r/7//1/+b/8//s//H/6//1/+L/9P/1/9X/6f/a/w8A5v/n//H/6v/t/+b/7P/u/+H/5f/t/+j/CwDv/+L/DQDs/+7/6//q/+b/7//s/8v/5f8PAOf/y//e/+j/4f/O/93/3P/s/9b/7P/0/+L/zv/T/9z/6/8OAOr/5f/n/9//3f/k//L/8f/b/+f/5v/p//D/7f/n/xgA8P/e/93/6f/n//P/8f/u//L/9f/y/+//8v/l/+T/7P/0//X/8v/k/+H/4v/s//L/8v8RAOn/6v/1/+3/7P/x//L/7//x//L/7//2/9f/7v/r/+X/5//q/9r/4f/p/+T/7v/h/9f/EADY/9z/3f/j/+f/1P/p/+L/5f/o/+P/CgDi/9r/3//x/9j/5f/t//L/5f/o/+//3P/v/+T/3//j/9T/4v/g/+L/4v8TAOb/0v/j/+L/5P/j/9T/2f/K/9n/0//k/8r/5f/t//H/3//z/+n/6P/f/+7/7//t//X/7P8MAOz/6//0/+H/6f/w/+f/IADk/9//5v/n/+P/9f/o//X/7//y/+X/7f/u/+v/8v/x/+j/5//2//T/EQDS/+//5f/x/8r/1f/d/+L/7P/a/+P/2v/j/9v/5v/T/+P/7v/1/9r/8v/g/+r/EgDn/wwA2v/0/+j/5//1/+f/5//x/+n/4v/o//H/9P8MAOX/5f/w/+r/8v/t/+z/8v/z//H/7v/v//H/7//u//b/8//1/9//4P/2/+7/0f/g/+T/4v/s/+//9v8OAOT/4f/m/+f/4v/o/9z/6f/c/+b/7P/g/xUA2P/V/+T/9f/m//D/8f/1/+f/2//s/+L/8P/t//D/8f/w//T/8f/u/+7/6f/k/+3/6v/1/+b/8f/0/+7/7P8VANn/8f/j/+f/7f/t//X/8f/1/+//EgDN/93/2f/b/+L/5P/O/83/zv/R/+f/3v/j/9D/5f/T/+n/5//s/9//7//s/+3/6//W/+z/IADT/+j/7//m//L/9v/q/9//8f/q/+b/8//1/+n/7//o//P/9f/y//T/9v/2//P/7v/y/wwA6f/l/+//6//n/+L/6v/g/+v/5f/o/+//6f/b/+//7v/y/+3/8P/u/+//7f/p/yMA7f/s/9n/2f/k/9r/5f/k/93/3f/i/+7/4//n/+//7f/f/+n/6v/u//L/7//1//P/GAASANX/x//P/9D/3v/b/+b/1//n/9X/0v/T/+L/5f/j/+z/5v/m//D/7v/r/+b/3v8zAMP/5P/n/8H/0//L/9v/5v/s/8j/8P/E/9H/6P/z/9L/yP/n/+3/6P/j/+n/5v/m/+f/FwDo/+r/4f/d//P/4//2//L/8v/n/+f/9v/y/+D/8//x/xIA2v/X/+D/5P/v/+n/8v/y/wwA6//h//L/5v/p/+f/7f/c/+//EwANAAsA4P+5/7//1P/S/8//yv/G//D/1v/d/93/4P+4/9H/4v/e/+H/6//Z/+j/5f/m/wwA4P/c/+H/8v/z//L/4v/0//T/5v/u/+v/9v/u/+//9v/y/wwA2//K/+b/8P/1/+L/1P/s/+f/4v/a//P/6v/f/+b/3f/i/+v/6P/0/+b/9v8ZANz/5//f/+H/3//q/+7/4P/i/+v/5//r/+v/8f/t/93/7v/q//D/8//0//L/4P8WANX/5P/e/+3/6v/x/+f/7f/y//L/6P/o//X/8P/m/+H/9v/2/+v/6P/z/+7/9v/q//H/8f/m//b/5//z//b/GADl//b/7f/M/9H/8//U/+X/6v/X/9T/CgDZ/+b/4P/k/9f/1f/z//b/7f/1//X/5f/l/xUA4v/t/+//8v/o//T/8f/t//b/9P/u/+z/9v/z//P/7//o/9L/5v/e/+3/7f/z//P/4P/n/+//2//l//L/8//2//b/KQDb//P/3P/P/9v/5//f/+D/3//n/9//5f/c/+f/5P/y//H/8f/f/9//4P/o//L/5v/y/+j/6f/1//L/9v/y/+n/5v/l/+b/5f/o//T/8P/t/93/7P/0/+7/9P/2//T/7P/2//H/4v/t/+//8P/2//L/5/8SAPT/7v/r/wwA3f/v//T/8f/k/97/6P/f/+P/7v8SAO7/7P/d/+v/z//k/+H/5//l/93/8P/0//P/6P/2//b/9f/m/+T/8f/n/+7/8P/l//D/4f/v/9L/6//s/+r/6P/p/+T/8v/1//T/7P/z/wsA5//p//L/6f/p/+T/8f/t/+3/7f/t/+7/6//0//T/8v/0//P/7f/2/+j/EADk/+n/7v/k//H/8//y//D/9P/1/+r/DADn/+3/0f/m/w0A6f/k/+T/7P/p//T/5f/o/+r/5f/r/+f/6P/x/+3/9f/0/8b/2v/g//L/5//X/9z/6//h/+//4P/w/+T/6f/l//L/5//y//H/7f/U/+j/0v/m/+z/GgDr/9r/y/+u/9H/tf+1/8f/oP/y/9H/9P/L/7X/7//S/8r/x//d/9D/4//h/w4A2v/r/9X/6v/O/+T/4f/u//D/8//z//P/8//1//P/9v/w//b/FgDu/9v/6//r/+P/8//d//P/7v/1/+L/6f/t/+7/6P/f/+f/7P/p/+r/5v/p//P/4f/t/+7/6//d/+P/FADr//H/7v/z/97/8//t/8v/0P/d/9L/HQDg/+n/2v/P/9n/3//F/9T/zf/W/8//3P/X/+P/6f/Q/8X/7f/n//L/2P/T/+n/1//m/xIA9f/e/9v/8P/t//T/3f/d/+3/4v/U/97/5f/m/+3/8//m/+//7//q//H/2//m/9L/CgDQ/+b/4//z/+H/6//o/+3/1f/i/9v/6P/t/+n/9f/q/+3/7P/w/+v/4v/o/+//5//W//H/4f/g/+7/7v/v//T/6f/m/xEA4P/n/+f/8//y//L/9f/0/+z/KQDm/+X/2//e/+7/5P/g/+r/8f/n/+b/4P/g/+H/5P/0/+z/4P/y/+X/5v/q//H/8P/m/+z/5//K//D/EwDi//b/7v8OAOj/2f/a/93/5f/W/97/3//e/9X/7P/Y/+3/7v/s/wsA6P/h/+f/8f/j/+z/4P/e/x8A4//x//P/4P/z//D/7f/w/+3/7//u//b/5P/1//T/8//x/+f/7//i/+H/IADr/+f/8//1/+L/9P/y//D/8v/w//H/8f/o//b/8//2//L/8f/2//b/8//y//L/9P/x//H/9v/2/+//8f/s//b/6//1//L/yf/r/+f/4v/a/+D/KQDl/+P/5P/l/93/5v/m/+D/3P/u/+P/4//0/+n/9v/0//X/9f/f/+L/3P/d/+T/8v/y/+j/9P/p/+n/4//o//H/4/8fAO3/5//u/+j/7//2//b/6v/l//H/6P/q/+n/8//0//P/8P/w/+v/5//p//L/7/8WAO//6v/w/+n/8f8LAOz/0f/P/9b/CgDV/+v/3v/r/+P/2//l/9z/2v/Y//H/7P/u/93/8P/v/+j/5P/j/xcA5v/n/+b/5v/r/93/7v/p/+7/7f/l/+H/5P/j/wwA6f/o/+X/5P/v//T/4//z/+z/7//z/9z/6//h/+3/3f/w/+n/3v/j/97/5//c/+j/5v/n/+j/5v/v//L/7v/q/+//6//q//X/9v/1//b/6v/0//X/DwD2//L/2//s/+z/4v/s/9//6v/u//P/6f/m/+7/5v/w/9n/3v/o/xgA7v/e/+X/3//h//H/zP/y/+j/8f/0/w8A5f/m/97/4P/0/8z/2//e/+T/3v/v/+z/6P/e//H/8P/x/9z/1//x/9L/1//r/+D/5//X/+P/4//r/+L/8//w/+v/4v/1//T/9P/p/+r/0//r/+r/7P/q/+L/4v/u//H/6//t/+r/8//t/+f/9f/0/+j/5v/g/+f/6v/m/+T/7P/l/+P/5P/y/+z/6f/n/+X/4f/i/+H/3//j/+P/5v/j/+P/6f/o/x4A7f/d/+T/4f/2/+L/7P/q/+H/9P8SAOf/5v/n/+T/6v/a/9//6v/l//L/9P/o//L/6v8QAOf/6//y/+r/9f/1/+//8//e/+//9f/y/+7/9f/u//L/4//i/+z/3//o/+H/4f/h/+f/5v/t/+f/5v/h/9//3P/b/+v/6P/b/xAA1f/l/9z/5v8NAOn/1//t/+n/6v/t/+3/6v/t/+//6v/u/+//6//y/+j/7P/q//P/7//w//D/8f/W/9z/4v/y/+P/4P/M//P/1f/R/9r/7//c/xMA1f/V/9f/0v/m/+n/6v/o/+P/9P/P/93/1f/c/9r/7f/T/9f/4f/n/+z/4//k/+L/4P/t/97/8P/y/+//3//s//P/5//q/+r/7v/p/+7/8f/v/+//7//y/+//8f/2/xUA9v/o/+3/9v/t//T/9P/0/+X/1v/w/+3/5/8OAOH/6//m/+3/8f/g//D/7//p/+j/7f/k//L/3f/y/+//z/8PAA0A2v/u/+f/7//w/+//7f/Y/9v/5v/t/+//9P/m//T/5P/1/9z/9f/1//P/3v8TAOH/6//i/9v/7//x/9T/4P/R/+3/x//i/9j/0v/V/9b/6P/P//b/7f/d//L/9v/r/xMA4v/f/9b/4//u/+b/6//s/+X/1//y/93/7f/y/9z/7f/p/+b/8P/h/9z/5v/j/+f/6f/o/+3/8v/n/xEA5v/w//T/6P8SAO//3P/p/+P/8f/v/+3/4//z/+b/7v/z/+D/8//t//X/8f/2/+3/7//2//H/9f/1//X/9v/R/+n/7//0/+3/3v/i/+3/5P/1//T/4//z/+3/8v/2//P/1P/2/+3/4P/k/+3/4v/k/wsA6f/r/+3/6P8KAOr/3v/z//X/9f/x/+j/9f8MANr/8v/2//P/8//v//b/9v/0//D/EAD0//P/4v/2//T/9f8PAOr/0//j/+v/7P/f/+X/5v/k/+v/4//p/wwA7f/e/+v/8//2/+j/9v/0/9v/y/8oABMA2v/j/+f/5//2/97/7v/Y/9T/2f/1/+n/5v/k/+j/8f/1/+//9v/2/+3/6//t/+f/5//l//T/4f/y//T/8v/1//b/9P8TAO7/7//u//P/9f/0/+n/6//t/+X/EwDg//H/8v/1/+r/8f/s/+b/8//w//T/7v/u//D/6P/0/xAA8P/m//L/7v/1/9r/5/8UANH/5f/b/9j/5P/g/9f/9v/e//H/3v/u/+T/6//n/+r/FQDi/+r/2//o/+z/8//u//L/8//z//D/8v/w//T/1v/V/+H/DQDU/9r/7v/a/+D/4P/g/+L/2//N/xIA4//i/+v/6f/b/9//5P/u/9n/5P/o/+H/6v/o/9D/1P/q/9T/9v/k/+r/8v/t/9D/DADc//X/3v/j/9//6//s/+//7P/w/+//7v/2/+j/8f/o/+v/5//0/+f/7P/1//P/6v8YAPT/8//x//b/9v/n/+T/7v/d/9n/7//p/+r/7v/1/+T/6P8QAO//6f/2/+//8f/v/+D/8P/u//T/4v/2//H/9P/h/+X/3v/H/+T/6v/l/+f/4P/f/+P/HgDh/97/9f/q/9//6f/n/+D/4f/u/8//5P/f/+b/5P/d/+f/5f/X/9D/CwDj/+z/EQDi/+D/5P/r/+n/7P/a/+P/6P/s/9r/5P/o/+H/5v/t//b/6v/u//D/4v/o/97/7f/v/+r/GwDx/+L/8v/z/+z/7v/r/+r/7v/z/+r/6//q/+n/4//V/97/0//J/+j/0f/Y/93/9f/J/9f/zv/p/9f/5P/u/9n/7//p/+z/3P/v/9j/FQDg/+b/5//t/+D/8//l/+b/3f/r/+X/5f/t/+H/4//z//P/7P/2/+z/7P/y/+T/3v/g/+b/8v/0/+P/5//s//X/7//r//L/2/8NANn/3//S/+T/6//k/9//5f/r/wsA6P/d/+f/6//X/+X/5v/u/+v/8P/k//H/8//v/9T/CgDw/83/FQDi/8r/wf/Y//b/5f/N/9P/zv/w//T/9v/h/9X/0//l/8n/xv/n/+X/5v/T/xAA5P/Z/+r/DgDe/+7/6v/p/+D/6P/o//P/9P/u//T/8//l/+v/9f/2//b/4P/d/xgA6//t/+r/6P/l/+b/6/8OAOv/8P/k/+r/8f8MAOv/4f/o/+X/6v/y//P/7P/2//L/8P/N/+b/yv8MAO//zf/N/xsAz//n//T/1v/r//D/2P/h/8r/6v/p/+j/7v/s/+3/7v/s/+n/4f/k/wsA2v/e//b/7P/r/+r/7v/w/wwA5v/n/+7/6f/1/+v/8f/2/+X/0P/n/9//7f/M/9//EADe//D/8v/j/+b/5v/j/wsA5v/X//H/7//1/+n/9f/1//P/8//r//D/6//y/xUA9P/1/+f/9f/2//T/7f/0/+j/9v/v/+L/8//0/+j/9f8TAN7/8v/0//b/9v/q/+P/4v/r/9v/2f/1/+b/GQDt/+3/6f/s/+j/4f/k//D/3//z/+f/3P/Z/9n/1v/T/wsA4//U/9z/CgDr/+T/4f/l/+v/5//K/+P/6//p//X/6v/s/+n/8//m/9//3v/o/w4A6//v/+j/7//p//H/6P/l/+n/7f/p//P/3f/w//H/6/8KAO//6v/y/w4A3P/w//X/6//x//X/8v/1//b/7f/e/+7/6//i/+n/DADw/+3/4v/i/+T/6v/u/xUA5v/j//X/8f/q/+f/6f/q//L/8//t//H/7P/z/+X/6/8LAOr/5v/x/+//9f/m/+7/6//t/+n/8f8TANz/6v/1//H/8v/2/wwA9P/1/+n/3v/n/+b/7P/u/+3/DwDq//T/9P8MAO//7P/y//D/9P/r/+D/7P/w/+v/3v/l/+//EQDw/x0A9f/t/+3/6f/p//P/8f/m//H/6v/0/+v/7P/c//P/8P/y/9//2v/s/+b/5P/f/+z/6v/r/+r/5P/c/+v/7//y//L/8f/0/7v/3P/b/9D/2P/o/+r/GQCv/woAyP/P/8T/4f/s/xUA2P/2/9z/4v/j/9r/4//n/+H/6//o/+j/6v/c/9z/4f/p/x0A4P/j/+f/8v/p/+f/DADj/93/8P/d/+7/6//t/+3/7//y//P/7v/1//X/CwDv//L/8v/p/+b/7P/t/9z/5f8MAA0A7//a/9r/6f/u/+b/4v/s/+X/5v/u/8X/2f/c/9T/CwAdAOL/5f/i/+T/8v/q/+D/4P/u/+r/2//x/9T/9P/t/+n/3P/2//T/7v/w/+r/DADw//L/5P/o/+v/7v/y//D/6v/w//L/7v/l//P/7v/v//P/9f8MAPH/7v/w/+T/2//p//D/7v/o//D/8f/0/+P/CgDo/+r/8v/o/+f/8P/q//b/9P/0//L/8v/m//D/CwDo/9n/5//y/+v/8f/z/+//7f/o/w0A7v/s//T/9v/2//b/6//O/8//7P/b/+n/CgDg/+v/2f/d/9v/zv8oANP/5v/X/+3/3//T/97/6P/u/+b/7//r/+T/8//1/+z/7v/t/+H/7f/s/+v/6//j/xQA7v/z/+r/7v/o/+r/8f/w//H/0f/k/93/DwDv/9n/5v/q/+3/5v/a/9z/4f/d/+j/4P/v/+z/7//k/+7/7//v/x0A1//p/+P/6P/2/+z/9v/y//P/CgDm//L/8f/t//P/9f/r//P/8f/0//b/9f8LAPX/9P/0//b/9v/u/8j/4v/q//H/2P/m/+H/3v/P/+f/6f/o//T/2f/t/9T/7P/2/6n/yf/p/w4A1f/Q/w0A9f/J/93/7f/a/9//5v/a/+L/2f/j/+r/5v/o/9f/7P/0/+n/9v/q/woA4v8NAM7/0P/h/+P/3v/c/9X/4v8PAOL/2f/o/9//7P/K//D/4v/g/+P/8P/0/+7/3v/f/+L/8//y/9z/EwDj//L/5f/g/+n/5v/y/+z/5P/u/+X/7//u/+X/6//m/9v/7f8QAO7/9f/p/+f/5v/u/+//6v/1//P/6P/z/+//8P/v/+3/zv/0/+X/KQDd/+v/3//k//X/6f/1//T/6P/1/+n/6v/r/+3/9P/o/8n/9v/y/9n/1v8KAOL/1P/E//H/7f/r/+z/7//W//b/wf/X/+L/0//m/woA2v/n/+D/FADq//D/7//u/+7/5//t/+f/5v/v/9//6v/d//b/6//x/+3/6//y/+r/7v8QANr/3P/k/+3/2v/i/9n/1v/h/+L/6P/e/+z/6f/o/+v/8v/R/+T/5v/c/+7/6//o/+3/7P/f/+X/z//X/+3/6P8PAOv/3//c/+7/6v/o//L/CgDx//H/DADt/+//8f/r//D/5v/i//D/8f/y//T/9v/y/+j/9v/0//H/6v8QAOr/6f8QAPX/zf/S/9r/8//e/+r/3//s/+7/6//u/+7/7P/z/9n/6f/w/+3/7v/u/+b/4v/y/+7/5P8TAOb/7f/s//P/8f/i/+//7f/u/+//5P/z/+f/9P+9//L/FgDa//X/8v/k/+f/4f/e/+3/0//j/93/1//W/+3/6f/h/+f/4//y/+X/5/8WAN7/uv/g/+L/5//b/97/4f8NANr/7f/j/9f/yP/x/+X/6P/m//T/9v/t/9j/3//f/xoA3//r/9b/7P/m//P/3f/n/9//5v/Z/+r/6v/m/9//9v/p/+L/8//0/+z/6//v/+v/6v/i/+z/6f8VAO//6v/q/+//7P/Z/+3/7v/o/+T/7//2/+b/9P/c//X/7//q/+X/9f/x/+D/CwDx/+r/7P/0//H/5f/0//H/9f/y//T/8v/z/9n/2P/Y/+n/zv/R/+H/7P/r/+v/1P/u/+X/4v8XAPH/7f/h/9//7f/r/+v/9P/g/+L/2//X/+7/7P/x/+j/6v/o/+P/7f8SAO//4v/c/+X/3P/h/+3/8//f/9j/5v/P/9L/8//I/+r/1f/f/+X/5f/K/8X/0//Z//b/0v/z/xsAxP/Q/93/6v/r//P/8v/y/9//7//l//H/CgD1//X/1//n/xcA2//c/+v/CgDn/+H/4//m/+H/4P/q/97/4v/R/97/6f/m/+f/9v/y/+P/3//t/wsA3f/f/9z/5//t/+z/8v/e/+r/7/8LAOT/6f/r//L/9f/w//P/8P/v/+n/5v/v/+P/6f/u//X/9P/1/+b/9v/j/+z/6v/w/xEA9f/t/7j/6f/m//H/3f/h//H/7P8RAN3/s/+k/9z/5v/y/9b/3v/u/8H/zP++/+n/6v/s/wsA9P/r/woA7//t//P/CgDy//L/9P/t//D/FwDs/+r/2f8PAPX/DQDg//T/6P/m/9n/9v/v/9H/7f/R/+r/7v/v/9T/6//y/+f/6v/k/97/DQDy/w4A8//z/+H/2v/W/+r/9v/p/+L/5//t//D/8P/p/+f/4P/0/+P/DAARAO3/5//v/+H/6P/w//H/7v/z/+r/7//l/+z/6f/0/w0A9f/0//X/7v/t/+r/8//x/+v/6f/m/9f/FwAKAOr/8//v/9f/4//i/+T/7//z/+b/3P/1//L/6P/r//H/8v/x//H/4//o/wsA4P/d/+b/5//w//X/5v/2//T/6v8SAPL/9f/q/+v/9v/t//T/9v/z/+3/9P/x/wwA8v/x//P/9v/x//X/9v/x//T/9P/y/+3/9f/1//X/8f/2/9//3/8OAO7/3f/y/+P/4//h/9//3f/i/+b/6v/q/9X/8f/x/+T/7f/z//b/8f8bANH/5f/t/7//CgDz//L/y//j/8v/7f/O/9X/8f/W/+v/8P/R//H/6v/u/+X/CwAQAOn/9v/y/+f/8v/x//P/9f/k//X/FADp//H/9f/g/+L/8v/p//L/5//x/+X/6v/t/xUAzf/m/woAzP/b/+7/4//l/9P/7f/L//H/2v/h/+X/1v/i/+v/6//l/+//5v/Y/9H/7P/2/+j/6v/s/+P/5v/u/+b/5P/i/+7/6//q/+z/CwDp//L/7v/q//P/8v/0/w4A5v/i/+n/6f/u//T/9P/q/9r/4P/x//L/6v/0/+H/9P/z//b/8//d/8//xf/2/w0A4v/m/8b/8//a/wwAzv/s/9H/0v/U/+n/2P/e/9n/3v/f/9//0v/1/8f/4P/b/9n/9f/l/8P/7P/b/8z/2f/e/9//3v/G/+X/5f/j/+P/6v/l/+P/9v/l/+z/5P/n//T/7P/u/+v/5f/2/+//3//p//D/CwDy/9H/DwDc//D/5f/T//D/3f/f/+D/7//U//b/2v/b/+X/5//p/+f/5//m//H/4//k/xEA4v8NAPP/9P/s//H/8f/l/+7/9P/1/+//5//1//P/JQDm/8r/EwDA/9D/8//W/97/yv/f//T/y//U/9v/3f/W/8j/4P/o//H/6P/p/+X/6v8bAOL/7P/v/+H/6P/i/+n/6P/z/+j/6//v/+3/8P/s//X/6//2/+z/7v8SAO7/9v/z/xcA3v/s/+v/6v/z/+7/9v/j//H/7v/y/+z/6f/2/+n/8P/0//b/6f/j/xIA3f/s//T/8v/v//L/4f/y//H/DQDn/+r/8//x/+//8//z/xUA3P/j/9X/6v/U/+D/4f/b/9v/3v/n/+n/6v/q/+H/CwDi/+X/5v/r/+3/9v/r//b/9f/Y//b/3P/a/9b/3f/p//T/1f/g//b/1v/n//X/8f/y/+3/3v8KAOr/9P/1//D/6P/t//P/8//x//b/8f/l/w4A6//r/9j/8//S/8X/6P/N/9v/w//p/8r/2//L//P/3//Q/+v/5P/e/9T/4f8MAOv/7P/m//b/5P8KAOH/3//u/+z/6v/p/+f/6v/1//P/9P/1//X/5f/U/9//HADg/+3/2P/0/+//9P/1/+z/8P/v/+3/8v/2/+P/9f/t/woA9P/s/+z/9f/x//X/9f/1/+7/2//t//T/6//2/+n/7P/p//X/8//l//H/9f/v/+v/DgD0/9v/9P/r//D/6P/n//D/6P/s/+T/8P/p/+z/8v/0/+z/EQDk/w8A3//u/+P/7v/L/+z/8v/y//P/8f/u/+v/CgDf/9T/1f/Y/+P/2v/R/9z/7P/E/9f/2P/c/+D/DwDM/+v/4P/l/+L/DgD0/77/CgDT/+j/6f/H/8n/DADz/9P/7v/1/9P/2f/n/+3/7v/k//D/8P/y/+D/HgDg/+H/5f/v/+f/8f/o/+r/6f/m/+v/4//v/+T/3v/m/+j/6v/z/+//8//0/x0A5f/h/+T/3v/f//T/2P/k/+v/4v/1//b/5P/2/+r/9f/Q/+v/3P/h//L/DQD1//L/xv/z/8L/1f/d/73/7f/o/8//7v/W/9b/2f/F/9j/2v/R/+H/7f8RAOT/8//r/9//5P/o/+P/6f/s/+r/2v/m/+//5P/g/+7/8f/2//b/9v/U/9P/EQDw/+P/4f/Z/+n/5f/j/+r/6v/m//X/6//z//T/5f/l/97/6v/l/xcA5P/v/+z/6//n//P/6f/g/+j/6//p/+f/3//p/+b/8//h//L/8P/q/woA4f/y/93/4v/v//L/8f/z//X/9f/2//X/8//v//H/7P/k//H/8v/w/xQA7v/x/+//7//u/+P/1f/p/+L/DQDq/97/5P/g/+r/3f/m/+X/2f/j//b/8P/0//D/9f/2//T/6f/V/+L/IgDb/9b/4v/g/+r/8v/0//D/7P/p/+T/5P/b/+L/3f/x//T/9P/0//X/9v/z/9H/1P/g/7v/0//c/9//4P/c/+L/zv/e/9f/3P/b/9z/2//m/+X/6v/t/+n/DADj/+v/5P8RAOr/6//w/+T/7//l/+v/8//g//L/9f/w//b/9v/1/9b/5P/j/xAADgDk//P/6v/o/+j/9f/t//L/8f/t/+f/8//p//X/7//j/+v/9P/v//P/9f/t/+n/9P/g/+n/7f/l/xQA7v/v//P/9f/z//b/7P/z/9P/5v/w/9D/0v/z/87/3P/o/9b/3//t/+L/3f/s/9v/7P/p/+v/6f/n/+v/5f/t//H/DwDk//D/EADw//D/8P/t//H/8f/s/9j/7v/k/+//FADx/+b/9v/m//P/8//y/xIA8//w//b/7f/2/+//9f8NAN7/4P/o/+7/6v8OAOT/8v/n/woA7//s/+b/7P/t//T/8//y/+v/9v/0/+3/CwDi/+7/6//0//H/7v/y//X/JgDe/+P/1//n/9P/3P/h/9//4f/j/9b/2//j/+j/2v/q/93/5f/t/+3/6v/y//T/4//2/9b/4f/y/93/5v/l/+3/3//l/9f/2f/r/9r/9v/v/9//6P/2//b/8f/0/+3/2//g/9r/DgDo/+P/4v/g/+7/4f/l/9z/DADm/+X/7P/w/+P/6P/n/+r/6//l/+z/7f/t/w8A0//v/+n/6P/l/+v/8P/k/9b/6P/i/xAA5P/u/9j/9P/z/+f/8v/z//H/4v/h/+j/9f/k/xMACgDn/+L/5f/r/+//4//l/+z/6//q/+v/7//y//b/8//0/+r/8//2/+f/2v8RAOj/4v/g/+D/5f/c/+T/6//p/+v/5//m/97/3P/d/+H/5f/n/+b/5v/i/+r/5/8WAM7/3P8QAN7/5/8aAOz/6//k/9//7P/m/9X/7P/n//D/8//X/+X/8f/1/woA4v/f/wwA8P/t/+3/8P/y/9r/9P/1/+3/9P/y//H/zf8YABAA6/8KANz/1P/g/+v/1v/l/+j/7P/w//X/8f/t/93/DgD1/wsA4v/v//H/7f/q/9//6f/l/+P/6P/0/+f/3v/w/+z/9v/w/+H/4f/y/8b/yv/q/9H/8v/v/8n/3P/t/+H/2P/c/83/5v/j/9//9f/e/9j/1P/m/xwA2f/i/+//6P/d/+n/6f/k/9r/5f/w/+z/5P/k/+n/9v/2//H/8//v/+//8f/x/xcA6P/q/+f/7//m/+P/8f/e/+n/3//u//T/9P/o//L/7P/s//L/4//q//T/5v/g/+v/GQDV//X/8P/w//X/4P/m/+f/5//j//b/8//z/+D/8f/x//b/EADk//H/7v/x/wwADgDz//b/5//r//X/6//s/+L/4f/2//L/6f/c/+z/8f/z//T/6v/u//b/GgD0/+z/8v/p//b/6P/2/+b/4v8ZAOr/1v/d/+T/CwDg/+D/1P/s/+X/4v/a/+z/9f/g/+b/zv/2/+b/9f8mAPX/0P8LANX/4f8SAOH/4P/n/9z/zP/k/8v/0f/L/9r/3f/l/9r/4v/f/9z/4f/W/+v/5f/i/9j/2v/0/9r/HQDR/9v/5f/k/+f/6//r//X/7//z/+b/6v/X/+3/6P/s/+T/9f/z/+r/7P/0/w4A8P/r/+//8v/w/+z/6v/n//D/6f/x/+f/6v/2/77/3P/k//P/7v/R//L/3v/f/xEACgDd/9b/1//q/+3/6v/t/8//7f/1//b/5//2//H/8//h//H/DwDf/+7/4f/z//T/9P/w//b/8v/v/xQA6f/z/+j/6P/r/w0A9P/y/woA9v/w//L/8f/0/+j/7P8MAOP/9f/l/+//2P/i/xEA0v/U/8z/4v/b/+X/CwDj/9r/3v/a/9X/0P/M/+v/7v/r/+v/9v/m//D/1v/j//X/GwDd/9//9v/d//L/6f/2/xEA9P/u/+z/7//q/9v/8//w/+3/9f/u/+3/5//V/+T/6f/w//H/6P/2/+//9P/s/+j/6v/z/83/DQDL/8L/7P8PAPL/7//u/9z/DADY/9v/0P/X/97/9f/h/7v/5f/p/+b/6//r/+v/6f/P/97/3v/Y/xAAJAD0/+//4f/U//L/5P/f/+j/7P/w//D/7v/i//H/5v/z/+7/6//z/9//DADy/+z/6//0/+P/3v/y//P/9v/x//P/6f/c/9v/6f/o/+f/HADZ/8//5v/f/+//8v/l/9j/7v/r/+7/7//f//D/8v/k/wsA8f/n//P/9v/y//X/8//x/+v/9v/0//b/9P/y//T/7//h/+X/5f/1//b/9P/z/+z/7v/n//b/2P/h/+j/5P/q/+z/6f/q/9z/6P/X/+P/1f/u//X/7f/1//H/2P/h/+n/5f/s/+7/6v/u/97/6v/Z/+T/1v/w//D/8//q/97/4P/m/+f/EgDZ/+L/5P/s/w0A5P/X/+D/3P/p/+P/3P/v//X/9P/y//T/6f/w/+n/8v/2//H/6f/v/xkA8P8QAPT/9v/v//D/7f/x/+3/8//v/+//9P/1/xcA2//U/+7/0//w/+f/3f/u/+b/4f/f/+z/5v/t/+j/9P/h//b/DwDk/+f/7f/e/+n/DADs/+L/8//r/+T/5v/y/+n/8P/y/+v/2v/o/+P/4//b/xAA3P/m/+v/6P/o/+D/4P/l/9v/7f/u//H/9v/1//X/zv/O/+z/8P/o/+v/6P/W/+3/2//r//D/zv/F//T/4f/v/+X/4v/W/9v/zf/b/9T/DQDV//H/yf/g/8//2v/1/9j/3//L/83/1//i/+v/8P/t//L/7v/y/ykA0P/h/9r/8//f/+3/4P8QAPT/2v/M/9r/5P/q/+P/6//g/+T/5//p/+b/7P/r/+v/6//l/+f/9P/v//H/5//o//X/EwDs//X/6P/1//b/8//t/+f/5f/p/+3/8//y/+D/8//2/+n/9v/z/+r/8//p/+//5v/w//T/9P/u//b/8f/b/+n/5P8MAAwA7v/l/9//8//y/+D/7P/n/+f/7v/j/+z/8P/x//X/EwDW/+L/yv/f/+r/9f/s/+z/8//X/+b/3P8PAOn/5v/y/+r/DgDo/+f/7v/n/+//3P/y//H/8P/m/+7/6P8VAO//9f/1/+j/7//1//L/5v/t/+L/9P/1//D/9P/l//b/9P/w//T/9v/y/+H/6v/h/+7/7v/e/+v/6v/q/9n/5v/y/+D/5P/h/97/3//u/+f/8P/s/+f/9P/1//L/5//t/+3/8P8OAPb/9v/y/+v/6f/z/+//7//k/+D/9P/0//T/8v/y//T/9f/1/97/4f/i//b/9f/v//X/8f/z//L/6//l/w8A8v/f/wwA5P/j/+//7P/u//D/5v/v/+f/8f/z/93/6v/l/+n/7P/x/+r/8f/y//P/9P/i/+z/7P/q/+v/5//q/+n/4//u/+7/6f/1/+7/6P/q/+3/7v/w//H/6f/1//X/7f/1//H/5f/2/+X/7v8XAPT/9f/0//H/6f/v//P/7f/s//b/8v/1//X/9P/2/8H/1P/1/9b/1v/y/+//2//M/9X/3//i/9L/2v/f/9T/6v/o//H/8//k//H/7//w/9z/3f/n/+z/7f/r/+3/4//w/+j/8v/s//D/8v/2/xAA7P/r/+v/9v/s/+//8f/x/+T/4f/q/+r/7f8TAPH/8f/x/+j/6v/t/+X/8v/w//X/9f/2//X/9P/1//b/9v/m/+P/5//o/+3/8P/s//L/9P/0/xwA7//s/+3/8//u//H/8//t//H/8v/z//H/8P/k//X/9P/0/9D/8//V/9r/DwDr/+z/1v/c/+H/1v/i/+r/3v/i/97/EAALAN7/3//c/+n/4//w/+3/6//w/+v/9v/t/+f/DwDp/+7/9f/r/+r/6f/1//H/5//1/+3/7P/o/w4A9P/r/+H/3f/u/xgA7f/w/+b/6P/t/93/4v/p//D/5f/v/+r/FgDq//D/9P/i//L/9f/u//L/7f/2/+f/5v/q/+f/7f/r//X/6f/r/+n/6P/p/+z/4P/z/+z/5//l/+r/DgDp//T/9P/0/+7/7f/w//b/9v/t/+T/0v/1/9//7P/v/9v/0P/X/+X/6//c/+L/7//l/+j/EQDv/+P/7P/1//L/8//n/9L/8P/x/+X/4//k//H/7//v/+P/6f/t//X/8//t/+P/8//1/wwA1P/q/9n/7//1/+b/9P/p//H/7f/u/+D/7v/w//D/9v/0//X/9v/0//T/9f/1//X/8v/l//X/8v/u/+7/5//o/+r/8//z//T/8//0/w4A9v/0//b/6f/u/w0A3f/X/+D/8f/e/9f/0P/1/9X/z//L/9f/1P/i/+//7f/s//T/8v/y/+n/5P/n/xYA6//0/+//6//2//b/8f/V/xsA3P/h/woA5P/0//D/6f/0//P/7f/m/+//7//z/+X/9f/o/9L/7P/m/+P/5P/x/+//6v8OAOb/8P/s//D/8//2/+7/9f8LAPb/9v/n//X/5f/q/+j/3v/j/9f/7f/z//b/9P/q/+j/5P8KAA0A3v/v/+z/8//r//X/9P/w/9//6//d/+n/8P8NAOX/8v/1/+v/5P/0//T/8v/m/+z/8P8XAOv/8//m//H/7//w//P/9P8VAN3/5//p/+//6//x//D/5//w/+7/6f/w//X/7f/s//P/xf/Q/8H/zv8NAPL/0P/j/8z/4v/Z/9D/0P/R/9v/3f/e/+L/5v/i/+f/3f/l/9v/1v/f/xEA6f/h/+z/5//n/+L/7P/f/+j/1v/j/+T/6P/r/+f/8P/u//D/7f/z/+z/1P/W//X/1v8NAOf/2v/q/+T/5f/j//X/6P/Y//P/8P/t//X/9f/p/+f/9f/1/9r/4v/g//T/5v/2//L/9f/v//T/7P/t//P/8f/k/+L/9f/0/+n/5f8QAA8A4//2/+f/9P/l/+7/3f/t/+z/9v8MAO3/8//g//H/7v8KAPL/6v/0//T/9v/y//H/7P/p/+7/6f/z//X/7P/1//P/8f/q/+L/5P/R/8r/9f/2/+f/5v/E/9T/0//O/87/1P8VANj/4f/m/9b/6//s/97/9f/a/+D/3f8NAAsA7f/0/+f/9v/t//b/5v/1/+3/9v/n//L/7v/y/w8A3//t//P/9v/w/+z/7v/1//L/7v/q/+7/3v/o//b/8//v/+T/EADc/xoA5v/t/93/4v/p//H/8f/f/+T/5f/w/+T/4P/v/+H/5P/z/+r/7f/a/+z/7f/v/+//9P/2//X/5//v/+n/6P/k//H/IwDx/8r/HgDn/+n/8//n/+z/1v/q/+n/5P/e/+f/7P/j//b/5f/n//L/7/8MANr/CgDn/wwA9f/s/+f/8v/p/+r/7f/r//H/6//t/+v/3P8ZAOX/7f/1/+z/5P/l//b/6v/o/+//5v/t/+P/5v/v/+r/8v/0/93/3P/n/+f/3/8TAN//9f/T/9X/6//p//D/5v/m/93/0f/c/+f/5v/j//D/5f/y//X/7P/s/+f/8//s/+v/CgDq/+n/8P/s/+b/5v/i/+//7f/t/+7/8//t//H/7//w/+7/8P/l/+b/8/8VANX/3f/y/9//9v/u//L/5f/j/+j/7f/r//D/8//u/+z/9v/r//P/6//W/8r/4//Z/9b/1v/X/9H/9P/U/9z/3P/M/+H/5v/m/+H/6f/l/+X/5//x/xUA5//V/9z/7f/i/+X/5P/o/+j/5v/s/+7/6P/x//D/8f/0//X/9P/0/8//1f/e/+D/4f/x//X/5v/L/9v/7//x/+v/1P/p/9X/7P/n/8X/yv/H/9j/DADt/+f/5P/z//L/9v/w//L/8f/v/+P/8f/j//X/7v/w//T/7//1/xIA6P/S/93/7P/v//P/5v/0/9r/7f/g/9v/6f/t//D/8P/k//P/6f/v/9r/zP/s/9r/2P/e/9r/3//c/yMA3f/n/+T/3P/g/+T/2f/t/9v/5P/c/+r/5v/v/+H/6//e/+v/4//c/+T/5f/n/+P/5f/n/+X/9P/0/+L/3f/h/+X/7v/2/+T/9v/s/+3/6f/a/+X/FQDo/+T/2//s//D/9v/x/+L/4f/b/+n/7P/o/xEA8P/X/+H/6f/j/+7/6f/r/+b/8f/j/wwA5P/k/+X/5v/u/+n/8f/x/+//7P/z/+r/9P/x/+n/8P8ZAPH/EAD2/+//8v/t//L/7//0//D/8v/2//b/5f+v/+//0P8NAM//v//I/+v/yP/O/xAA8P/G/+v/9v/x/+z/5P/j/+X/2P/x/+7/7//y/+T/5v8NAOT/9v/y//b/EgDr/+n/6//z/wwA8v/u/+v/9P/h/+T/EAD1/+//9f/m//P/4P/k/97/2//t//P/7P/l/+7/5P/n/+j/CgDn/9P/yf/a/9n/2f+7/9f/xf/o/8n/wP/b/87/0f/a/9T/2P/l/+3/6//v/+X/9f/u//D/5//v/+b/8//p//P/7f8PAPb/4v/v//P/8//y//H/DgDm//b/8//q//L/8//o//b/8v/y/9P/1f/L/+D/2v/Q/w0A2//h/9r/8v/Y/8r/1f/W/9X/5P/r/+r/5f/z//H/8P8NAOL/3//r//H/8P/v//D/9f/w//H/8v/z//P/9v/y//H/8v/x//H/8//x//b/9P/0//L/8//1//L/4v8RAPb/6f/u//T/9P/0//X/8//q/+L/8f/m/+j/9P/p/w0A5P/l/+n/8v/u/+//7//r//L/8P/W/9j/DADk//L/1//i/+H/6P/e/+f/6P/t/+3/8v/s/+//6v/t/+7/7v8YANb/4f/Y/9j/9f/y/9n/5f/j/+z/8f/f//L/5f/T/+b/EgASAMz/yP/j/+T/zv/Q/+j/0f/e/93/7v/Z/+7/4P/x/9n/7v/i/+T/6f/f/9X/5f8SAOj/9P/z/+n/DAD1/+b/3v/z/+//3f/m//D/8v8QAPT/6//X/+//4P/q/93/4v/u/+L/3v/o/+r/5f/v/9r/4//v//T/5v/t/+z/5v8iAPL/7f/l/+r/3v/1//D/9v/o//P/6//x//T/8//y//H/7//2//X/9P8KAOj/6//m//P/4f/p/+v/7v/f/+v/9P/r/+v/DQDt/9v/8f/x/+P/7P/i/9v/4v/t/+T/5f/z/+X/5//b/+b/4v/k/+H/4P8OAO7/6P8aAPL/6//e/+f/5P/m/+3/7//s/+7/8P/m//D/7//k//b/6v/x/xAA7f/s//L/3f/i/+T/CwDt/xYA5//V/+H/7P/z/+3/7v/m/+7/8v/p/+//3//2//b/8v/y/+P/5f8NAOT/9v/x//X/EgDp/+f/5//w/wwA9v/v/+v/9v/p//b/8f/v/w8A3v/p/+X/8P/y//T/7//y//X/5v/2//X/9v/1/+n/6P/a//D/9P/y/9H/DgD1/+f/5P/u/+v/5v/k/+7/6v/0/+j/8//1//X/9v/P/9n/7f/W/97/3f/U/+P/4v/Q/+X/4v/g/9j/5f/r/+z/4v/t/+f/8P/c/w4A3v/h/8v/8P/v/+X/4f/m//H/DgDr//H/6v/o/+3/8v/s/xIA0P/S/xUADgDT/93/2v/k/9b/5v/f/8z/1P/V/+z/5f/c/+L/1v/Z/+v/7P/u/9z/5v/g/xUA6f/k/+D/5//d/9//7v/j/+z/4//t/+b/9P/s/+//8f/l//P/9f/z//T/7//2//T/9P8MANn/4v/v//L/8P/t/+v/7//u//X/3//0//P/6//u//L/8P8VAPP/8v/y//b/8//0//L/9f8PAO//6v/t/+L/5f/o/+n/4f/r/+r/8P/w/w4A6f/h/+r/7f/u/+v/5P/s/+n/8f/u/+v/5/8KANn/9f/g/xMA0f/R/83/2P/g/87/1//O/+H/3P/v/8n/8//1//b/7//2//X/9v/0//X/4f/k/9P/9P8RAOL/6v/m/+n/6//k/+T/6//q//L/DQD2/+//3v/t/+7/FgDq/xcA7f/u/+n/6f/r/+n/8v/1//T/EADX/+b/6v/n/+r/5v/x/+7/7f/2//T/9f/p//L/9f/d/+b/4f8RAO3/5//Y//D/7v/k//H/CgDp/+L/6P/q/+n/7v/W//D/7v/0/+D/9v/x//T/4f8SAO3/8P8MAPP/9v/h/+f/6P/v//D/6//v/+3/6P/u/+r/7v/s//X/6v/x//X/8v/w/97/7//o/x0A7P/2//X/7f/o/+7/8v/z//X/5P/m//H/7P/x/+r/8f/2//P/8f/j/xQA2v/e/+P/0f/v/+3/GgDo/9P/5v/a/8//5P/o//P/6P8LAPD/7//1/+z/9f/0/+X/8v/I/xIA6P/x/xUA7v/0//P/9v/2//T/FADm/+7/7//y//X/5//w/+z/8f/y//L/7//q//L/8f/u/+r/8f/p/+3/6f/q/+P/DADg/+f/7v/v//X/7v8KAOz/6v/t/+L/8P/x//T/9v/1//L/6P/y/7b/9v/o/+v/3//Z/9z/3f+0/+7/8//1//D/x//I/8j/w//p/9P/1v/K/+D/6f/v/+7/7v/2/+b/4P/s//L/9f/p/+b/9v/n/+7/7v8XAN//5v/i/+H/6f/e/+D/8P/r/+3/4//o/+v/9P/c/+P/7P/k//D/7/8LAOv/FQDs/+b/7P/2/+D/6v/l/+r/8v/x//X/9P/w/9z/DQDv/+T/6f/h/+j/5P/s/+T/6f/h/+v/4//o/+P/7v/q/+z/6v/s/+D/8//w//D/7f/w/w4A9P/w//H/7//x/woA8//v//T/8//0//P/5v/0//P/9P/2//X/8//y/+D/3f/l/97/5P/u/+z/6v/p/9j/EwDr/+X/4f/r/+j/7f/j/+n/5P/l/+f/7P/l/wwA8f/z/+r/8f/2/xEA9P8QAPb/8v/1//b/7v/r//D/5f/u/97/8v/q//H/8f/s/+//7v/v/+r/8P/t/+3/6//v/+f/7//t//D/8v/N/9P/4//m/+b/3f/k/9r/4//W/93/5f/j/+L/3v/j/9z/0//c/9X/2P/2/w4A9P/v/+H/DwDg/+f/4//r/+D/7f/y//P/8f/o//T/9f/r//b/5//y//P/8f/x/8r/3f/c/+X/7v/2/9X/1//k/+f/1f/q/9r/9v/o//b/8//x/+X/7P/0/+3/1f/b/9D/4//V/+b/xv/x/83/3//W/8r/2//V//b/yf/e/9j/2/8OAOL/5f8XANj/7v/o//T/7v/2/+f/5P/v/+3/8v/u//P/9P/T/+b/2v/w/w0A8P/p/+f/5v/a/93/2v/v/+r/6//l/+X/3//z/+r/CwDd/+3/5//t/9v/7//t/+//DADn//T/5v/s/xIA6P/o//X/7f/n/+7/8P/v//D/8P/1/+3/6v/j/9v/5v/j/xEA4f/d/+v/3v/t/+//6P/h/+L/6f/f/+n/6f/q/+//8v/w/+7/7//u/+j/FADt/+v/6//b/+L/4v8LAAsA8P/1/+z/5//q/+H/8P/h//H/5//1/+j/FADx/+z/6//f/+D/5//h/woA8f/2/+r/7f/m//X/5//0/+j/CwDp/+r/6P/1//L/6//1/+//8f/v//L/8//0//b/9v/2//X/6P/n/+r/5v/k/+b/4v/r/9//4v/n/97/2P/i/9r/4P/q/+n/5P/o/+7/5/8QAPL/y//B/83/8v/Q/9z/9v/Z/87/1//Y/9n/6//c/93/3/8MANX/4P/j/9r/EADt/97/2//j//H/6P/s/+b/7v/z//T/5v/r/woA7v/m/+z/7f8UAOv/7v/n/+f/7//y//L/8f/z/+n/9P/0//L/8P/1/+f/3f/a/+n/8f/a/+3/4f/m/+P/FwDo//X/9f/w//P/8//f//D/8//w//T/8//1/+b/7f/x//H/8/8hAO//9f/0/9T/4P/p/xUA9P/d/9v/3P8LAN//2P/e/9//5f/v/9v/7v/f/+f/6//j/+D/8f/w/+D/1f/e/+r/FgDw//L/8v/g/9n/5f/k/+r/8v/l//D/5P/s/+z/5P/h//P/8//i/w4A4//0/+P/9v/v/+v/DQDs/+H/6v/m/+//8P/t//H/5//r/+r/7P/x/xUA4f/r/+X/8P/w/+T/8P/y/+r/9f/y/+j/4//p/+3/7//2//P/8//1/9v/9P/t//T/FADj//b/8f/1//X/7//x//T/7v/0/+n/5v/s//D/9v/2//H/5v/t//T/8P/2/+z/9P/2//b/7v/z/w4A9v/2//X/8P8XANL/9f/d//T/7//h/+P/6v/f/9X/9f/s/+D/3f/m/+X/6//1/+f/9f/2/yYA2v/n/9z/6P/i/+T/7//y/+L/5P/Y/+z/7/8MAO3/5f/q/+//2P/Z//X/7P/u//b/9P/q//H/8//y//b/9v/1//b/CwD0/+T/5//z//L/8P/n/+b/6v/0/+j/7//x/+3/9f/z/xAA8P8OAPH/8f/o/+b/6f/v//T/5v/z//H/7f/1//H/9v/x/+b/9P/v//X/8v/n/9v/4/8LAMv/GAC8/+P/1//c/8//zv+7/7r/vv/0/83/z//U/+z/0v/P/8b/5P/t/+//FQDp/9//4f/u/+7/8f/q/+7/9f/c/+z/9P/1//X/9v/k//D/9f/x/+v/7//y/+//EADq/+T/3f/1/+D/6P/y/+H/7//r/+L/7v/d/+r/5//d/+7/7P/z/woA9P/t/+//6//w/+z/7f/s/+//8v/q//T/8f/v/+j/7//w//P/6//1/xoA3f/L/9P/7f/a/+f/5f/S/xMA2f/V/8r/5f/p/9//1f/u/+T/8P/i/+7/7f/o//L/8v/u/93/9v8TANP/xv/N/9//1f/T/7b/1v/Z/+f/2//i/+H/7v/f/wsA8f8PAO//8//v/+3/7//x/+3/9v/t//X/6P/u/+//8P/n/+//9f/w//b/4//r//H/8P/z/+7/DgDn/+H/4P/g/+b/8P/u/+r/4v/o/+T/4//j/+b/4P/j/+T/8//i/+v/7P/p/+//8v/y//H/8P/w//P/3f8KAOz/5P/r/+z/8f/1/+L/8P/y//L/8P/1//P/6v/e/+z/5f/e/xUA3v/k//D/7v/n/+r/5f/k/+H/9v/q//P/EgD1/+3/8//t/+H/3f/h/w8A2P/g/+H/5f/0//H/6/8KAOf/6//q/+j/6//l/+7/CwDx/+v/7f/r//T/8f/t/93/7//1/yMAwv/x//D/9P/X/+b/0f+1/9v/6P/h//X/uf/k/+z/wv/N/8b/yv/F/+n/6//Z/9z/5//U/+b/GwDl/9j/5//t/+7/7f/n/+//5//l/+z/4//v//b/8P/c/93/4P8PAOv/8f/l/+//7v/x//X/7v/1/+T/9f/2/+b/3//x/+3/EADw//T/8v/w//L/8P/z//P/8P/z//X/8v/x//b/9P/2/wsA7P/u/9r/5/8mAMX/4P/X//P/8//s/+//6P/s/+T/8f/m//D/9v/2/+3/8v/0//H/4v/t/+v/9f/p//L/6P/l/+n/7P/g//T/5P/2//b/5//n/+L/9v/O/+7/xf/g//D/3//M/xEA7f/D/8z/0f/J/9j/3f/p/+X/6//p/+T/DQDm/+7/3/8YAOL/3//i/+z/7//d/97/4v/k//H/6P/w/+X/7f/r//b/9f/2//T/9f/b/+3/4//q/+n/HQDT/+H/7v/x//P/7v/x/+r/8//y//T/5v/q/+z/9v/z//T/8//0//X/9v/2/+r/9f/x/+z/DwDt//X/9f/y//X/9f/v//b/5//n/+X/6f/p/+//5//p/+r/6//0/+P/CwDj/+j/7P/w/+v/7f/z//H/8//w/+//DADi//L/7P/1//T/5/8SAPT/7//x//D/8v/X/9r/CgD0/+T/4v/u/+r/DwDZ/+7/6P/l/+P/6P/s/+z/5f/r/+3/9v/2/87/HQDc/+P/6//m//P/6v/m/+b/3//q/+7/6P/2//D/8P/w/+7/9P/0//L/5/8iANX/0v/d/+X/8f/w/+P/z//s/+P/6//n/+T/9P/y/+z/7P/p//X/9P/n/w4A4f/c/+T/6v/f//D/3P/f/+f/5v/v/+D/5v/b//b/7//n//X/3//i/+//5v/u//H/3f/m/+T/5P/k/+n/7v8VAO//1v/s/+L/7P/l//L/7f/s/wsA4P/y/+n/7v/0//T/9f/y//P/9f/0/+z/EQD1/+v/8f/0//P/8P/0//T/8v/2/+3/2P/U/8f/5f/e/9T/3f/K/+n/3//2/9r/3f/O/97/6f/y/+//8v/z//H/7P/l/+j/6P/y//L/4v/r//H/6f/u//b/6f/r/+7/7v/1/+r/9P/y//L/9P/z/+H/7P/v/+3/HADV/+7/7//s//L/9f/s/+7/9f/u//X/7v/v//b/8v/0/+v/7v/0/97/EAALAO7/4f/p/+r/7f/1/+n/7//q/+3/5//j/+n/CgDo/+//9v/a/+f/4P/x/+v/8v/w/+r/3f/p/+j/6//l/+n/6P/q/9v/4//h/yMA3f/l/+f/8//i//H/8P/x/+j/5//q//L/6P/u/9v/3v/Z/+L/4/8NAOH/4f/p/93/5P/k//H/3f/j/+r/5//e/w0AGgDq/97/8//g/+r/5P/v/wwA0f/u/9D/1/8MANv/1v/b/9j/1f/b/8z/2f/i/9v/4f/l/9f/5P/j/+P/4v/b/+L/5P/m/xAA5P/s/+//8f/g//P/2//x//b/9v/o/+X/3f/i/+P/4P/v/+z/8v/z/9D/5//n/+f/2P/n/+n/4P/l/+X/2v/X/x0A1v/b/97/5P/n/+X/9f/t/xQA4v/e/+H/7//t//P/6P/u/+L/4f/r/+f/8v/1//T/5f/r/+n/7f/e//L/7f/l/+j/5//p/+D/6//n//L/7P/r/+3/6P/r/+z/FQD0/+f/6P/q//T/8P/y//T/9P/w//T/8//1//L/7//1/+z/7v/x//L/7P/2//P/DgDu//L/7P/2/+//5P/b/+X/CwDz//X/4P/b/+P/4//g/+b/4//i/9z/7P/z//b/6f/1/9X/2f/b/9H/5P/a/+3/8v/j/xsA8f/z/93/6v/q/+f/6v/b/+r/7//y//X/3f/X/xUA4/8MAN7/1v/p/+r/4P/Z/+D/3//p/+r/7v/x/+f/5//z//b/9v/v//L/9v/2/+r/8//p/+//9P/z//P/5v/y//H/8/8UAOj/9P/y//L/5//1/+3/8//x/9H/6v/k//T/9f/s/+v/6f/1//b/5/8OAPH/6v/2/+n/9P/r/+3/7f/v/+r/9v/2/+//9v/u/+n/EwDh//b/8//r//b/9P/2/+L/DwDj/+r/5//q/+j/9P/u/+X/4P/x/+L/7v/q/+f/9v/t//H/6v/v/w0A6f/1//P/7v/l/9H/8v/g/9r/7v/w/xcA4P/p/+P/7P/e/9f/1v/f/+H/1P/T/+//7P/v/+7/8v/y//H/9v/k//X/7v/1/+n/9P/s//b/7//2/+z/5//x/+7/5P/s/+n/6f/z/w4A3v/1/+n/7v/s/+z/4P/i/+//6v/l/+b/7f/e/+r/0P/x/w8Axv/H/+T/1//w/9n/3//l/9//2P8OANv/zv/z//b/5//y//T/2v/j/+P/DQDt/+7/5P/r/+z/6v/k/+X/5v/p/+7/9P/g/+j/3//p/+X/7P/q/xIA5//z//L/FADs/+r/8f/m//P/9P/2//X/8v/k/+7/9f/y//H/9f8YANr/7v/Q/9f/7P/y/+b/5f/u/+D/7//f/8v/7P/t//b/t//L//D/6v/Y/+L/0f/c/9//6P/m/8n/5//x/+n/9P/u//P/8P/x/wwAxP8RANT/1v/T/9z/1//V/9v/1v/w/93/8f/r//D/8v/0/+f/9v/1/93/9f/o/xAA8P/g/+z/4v/h/+b/6P/l/+H/3v8SAOD/4//x/+D/9P/o/+//9P/l/+j/FgDx//D/8P/r//P/8//2//H/8v/p/+n/7//2/+X/8//X/w0A5P/f/+//5v/u/97/5//d/+//3v/q/+7/5P/o/wwA4P/r/+//6P/p//b/5//x/+3/EgDl/+//8v/0/+n/8f/q/9v/7f/q/+//7P/r//H/5v/r//T/6v/V/+H/EQDq/9j/5v/s/+r/7//t/+//7f/k/+//6//j/+//1f/y/+7/9f/1/w4AFgDJ/+f/6P/Y/+X/4P/K/+//wv/j/9H/xv/u/+z/3//e/9z/2v/k/9//1//g/+j/7v/r/+P/DQDw/+3/8v/0//b/6//x/+r/8P/W/97/DADd/+P/5P/n/+L/5//d/+X/2v/d/+D/8P/h/+r/4v/q/+//7f/o//T/2P/Q/93/2v/X/xcA7v/p/xYA7//k/+f/5v/r/+X/6P/f/+//6P/1/yQAzv/1/9L/0P/q/9v/xP/Y/9L/2f/e//T/4f/Z//L/4//U/9z/6f/g//H/6f/x/xkA2f/n/+P/9P/r/+j/6//w/xIA4//t/+n/8f/x/+7/7v/w/+z/8f/0/xYAzP/X/9n/2//c/+r/1f/2/xkA5v/i/+f/3f/U/+//7v/x/+j/9P/2/+//9v/2//H/8//o/woA6f/y/+r/5//x//X/5P/z//b/8v/w//b/8v/W/8n/5f8TAOL/zf/w/8D/6P/r/97/0f/D/+7/yP/V/9n/6f/z/9v/5P/I/9//3f8NAOz/6f/i/+H/8P/1/+7/6P/z/+n/6//q/9v/8f/m/+r/EgDx/+z/8//o//P/9v/v/+X/6//s/+v/DADx/+3/8v/v//X/9f/v//X/8//n//b/8P/u/9j/6f8OAOf/5v/u/+z/6//t//b/8//z//b/9P/x//X/7v/1/+X/7v/p/+D/FgD1//T/DwDw//T/7f/s/+3/9v/x/+3/9P/2//b/9P/H/83/4/8SAOf/1v/i/+T/2v/X/9n/6P/V/+f/9f/a/xEA8P/t/+v/5f/z//L/7f/e/97/7f/2/xwA8f/z//L/9P/2/+D/5v/l/+f/7f/d/+3/8//q//T/8//2//P/8//x//L/7P/i//P/8//x//T/6f/l//H/FQD0//b/6f/2/+P/6v/y//L/5//2//X/7P/a//T/FQD0/9P/4f/T/9v/5f/e/+T/3f/g/+P/3P/q//D/7P/o/+n/4//p/+z/6v/h/9r/7P/u/+H/6v8TAN7/4P/f/+j/5//o/+H/4f/q/+z/8//0/+n/8//1/+r/FADq/+7/7f/j/+P/7P8SAOf/5v/h/+r/9f/2/9H/6//l/+j/HAASAOz/8//b/+f/9f/s/+z/8P/v/+//4P/y//H/9P/t/+j/6//x/+3/4//h/9z/3P/x/+f/7f/m/xUA7v/u/+P/8v/p//T/9v/z//H/0v/i/wsA0/8aAOz/8f/n/9//6P/m//D/4//w//D/8//f//P/5/8SANn/2P/O//H/8f/k/+L/5v/j/+P/3v/h/93/5f/v/+v/5//t//H/8f/k/+3/7f/q/woA7v/0/woA7P/r//D/7P/t//P/8v/u/+z/7v/m/+z/8v/y/+7/FwDe/+b/5v/c/+z/8P/z/wwA9v/2//P/8f/y//P/6//K/8z/HADN/+L/1P/2//P/xv/J/8z/3f/R/+X/0//e/+D/2P/U/9X/1v/U/9r/5//a/93/HQDi/+3/4//u/+//9f/t//b/7f/r/+f/6//m/wwA8/8NAO7/8f/y//H/6//u/+b/4v/k//T/6f/r/+f/9v/z//H/8P/k/+P/7v8UAOz/5f/o/+T/4//t/+b/6v/n/+r/5v/m/+z/DQDj/+7/7f/x/+L/8v/q/+3/5f/r/9//7f/i/+X/3//j/+X/4//u/+j/6P8PAOX/5f/e/+n/7f/p//b/7f/z/9L/5f8OAOn/4/8VAO3/3//n/+P/3f/a/97/5//n/+L/4P/b/9r/6f/0//T/6v/z//X/7v/Y/+n/7P/S/9r/9P/P//H/HADJ/+f/1P/l/+3/6P/Z/9H/2P/J/9b/yv+6/9r/3P/q//X/7P/0/9n/EADV/+z/5v/z//b/9v/w//X/8P/v//X/2f8RAOX/1f/1/woA9v/s/wsA5P/m/9D/4v/x/+f/7P/u//X/8v/0//X/9v/p/+j/6//r/xwA0//r/+r/5//v//T/7P/p//D/9P/w//b/9v/b//b/HgDs/+T/8P/2/+j/8P/k/xIA2v/I/+H/6v/p/+//5f/k/97/4v/k/+H/8P/e/9P/9P/w/+P/8v/y/wwA4P/h/+//7v/r/+P/6v/l/+3/7/8PAOz/7//x//L/9f/k//b/8//v/+n/7//w//T/7//r/+//8v8eAOr/9f/k/+7/5v/z//H/6P/t/+H/9P/v/+b/9P/1//T/6//n//L/9v/x/w4A8f/0//H/9v/2/+H/9f8KANf/3v/j//L/9f/m/xAA4//x/+f/8//z/+v/7P/1/+r/9v/M/+X/5P8UAA8A4//o/9//8v/n/+7/1//v/+j/8f/w/+//9f/z//P/7P/1//X/8f/t/9X/1v/Y//L/8P/o/+v/8P8gANz/5P/c//D/8P/d/97/8P/T/97/5P/f/83/5P/j/+P/3v/o/+j/7//o/+r/8f/2/+b/FgDy/+L/8P/p//L/7v/t/9j/6v/z//T/2v/w//L/8//N/9T/6P/i/97/6v/m/+v/5P/h/+H/4//q/9n/3//l/+7/4v/u//H/7f/y/+L/9f/u/+3/8v8NAO//6f8LAPT/9f/u//D/6v/p//H/7P/0//b/7//R/w0AEgDg/+f/6f/x//P/7P/s/9z/5v/y/+D/6v/w/+j/8P/o/+b/DgALAOD/3P/j/xIA6P/v/+X/7//q//P/7P/p//H/6f/y/+f/9v/1//X/8f/o/+f/6/8NAOz/8//1/w4A6//r//b/8//1//H/8P/u/+f/CgDj/+b/3//l//L/6//c/+z/8P/n/+L/7//v/+f/8v8TAPP/7/8nANj/2f/X/9j/9v/k/9z/2//H/+7/5//a//P/6v/x/+v/8f/n/+//7//t/+v/6P8OAO7/8P/r//H/9P/r//T/6//o/+X/8v/l/+7/2v/p/+P/7f/u//L/8v8KAPX/3//s/+X/DgAOAOf/5P/u/+r/8P/o//D/8P/x/+3/7//s//b/8P/0//D/7v8iAOf/yP/S/8v/3v/b/+L/1v/k/+v/7f8XAOn/yv/z/+H/4//s/8L/DgDE/8n/5//2/+b/2f/X/+//6f/l/9f/9P/p/xUA6//i/+P/5P/0//H/6//e/+z/9f/c//T/FwDp/9n/v//r//T/8f/d//D/4//i/+T/3//0//X/5/8OAMD/9f/m//L/8//x/+7/7//H/9f/5//d/x8A2v/1//X/8P/q/+z/8f/k/93/9v/e//T/8//Q/8//HADl/+j/6//m/+3/5P/p//T/5f/h/+X/4f/d/+T/4v/l/+H/8v8QAPD/9P/g/9D/vv/a/xUADQDZ/97/yf/Z/9X/7f/h/xMA5v/d/+T/5f/m/+H/8v/s//T/1//z//H/8f/a/93/6//v/woAvv/l//P/FQDU/xAA4//b/+T/5f/1/+z/9v/X/9z/6P/k/97/4P/h/+T/4//s/w4ADQDw/+P/8f/d//D/8f/l/+n/4v/i/97/5//M/+v/7v/m//X/9P/y/+b/DwDk/+j/6P/m//b/7//x//L/4v/q/woA6f/s//P/6P/k/woA5v/y//b/8//0/+z/6//b/+n/4f/y/+j/6P/p/+L/4//0/+j/5v/l/+b/7P/c/wsADgDr//X/6v/n//H/6/8NAO//5//0//L/3P8YAPL/6//y/+z/8f/1/+v/6//o/+f/7f/u/+T/9P/0/+f/4f/j/+7/8P/l/+v/3f/c/+b/5//m/w4A3P/y/+T/9v/p/xkA7//v/+D/9f/1//b/6v/x/+//5v/z//b/5P/g/xAA5f8PAOD/7v/s/+b/7f/q/+n/8//x/+r/8//0/wwA8P/r//b/zv/r/+v/4f8OAM7/6/8OAOL/6//m/+//4P/z/+v/4f/t/+7/2//2/9//7v/t/+v/7//x/wwA3//v/+//6//q/+X/2f/x/+P/2//r/9f/6//i/+f/4//v/+z/4f/l/9z/CwDu/9z/7v/x/+3/3//s//D/6v/y//X/4v/n/+X/8//w//b/5P/z//L/7//k//P/5v/1//T/zP/1/9//9P/X/9//4v/l//D/3P/Y/+D/4v/c/+D/DADf/woA9P/o//P/6//i/+z/1P/i/+D/6/8jAPL/7f/x//H/9v/m/+D/8f/q//X/4//y/+n/8v/z//b/8f/z/+//9v/R//b/2f/e/93/DgDi/+H/5f/b/8L/9P8KAN//8//h/+j/7f/W/+//7P/v/+7/3v8WABUA1v/t/+n/8//y//P/7P/n//P/8f/1/+//8P/h//b/7v/p//T/5f/q/+v/DADz//T/7//1/+f/6P/r//X/DADw/+f/7//0/+r/9P/0/+3/2P/a/+n/4v/f/w8AEwDt/9X/5f/r/+f/5f/o/+r/4v/z//L/3P/y/9//8P/q/+j/9P/m//X/9v8RANj/1v/m/9//4/8aAOn/6f/W/9v/4P/W/+P/5f/c//X/3P/z/+X/7v/e//D/8v/p/w4A6//t//T/8//y/+//8v/y//P/9P/v/+z/5v/o/+D/8f/f/xMA3P/k/+r/4f/s/+z/4P/k/+3/5//h/+j/8f/z/+v/7P/0/yAA0//f/9b/8//s/+D/4//g/+L/1f/d/9//7f/e/+r/3P/0/9T/5//d//D/4f/W/9//1v/O/+P/GwDX/9X/y//c/+P/5f/c/+n/GwDn/+P/6v/g/+3/1f/s//X/6f/1//X/9P/l/+f/DgDr/+P/8v/t/+f/6f/u//D/8//w/+P/8//1/+3/9P/0//D/8/8SAOb/7v/z/+P/3P/k/9//6P/t//L/4//j/+7/7P/i/+f/8f/r//b/DwDn//X/EgDr/+H/3//m//H/5v/p/+f/8f/t/+P/6P/r/+7/9P/w/+j/7v/1/+7/8//z//b/7//1//b/9f/y//L/8f/q//X/8v/1//X/8v/0//H/9P/2/xMA8v/2//D/9f/t/+//9v/y//L/8//1//X/9f/t//L/8v8VAOb/5f/0//P/6f/w//T/8f/0/+7/2//m/+v/CwANANr/5//m//H/7//1//D/8f/u/+z/8f/1/+n/8//a/+f/1/8OAPH/4f/d/+j/1//r/+P/0P/i/+f/6P/g/+r/6//u/+v/6//q/+3/4f/t/+X/4f/o//T/5//j/+n/5//o/9j/4v/Y//b/5v/s/+T/7v/n/+3/7f/m//H/5v8KAOv/8//2//D/9v/0//b/8v+9/8D/LwDb/9P/3v/z/+D/0P/o/97/8//w/9P/9f/l/9T/2v/R/+r/5//i/xMA7v/t/+n/5v/n//D/7P/z/w4A7P/1//H/2v/l/+P/7//2/+v/8v/m/+f/7//t/+3/7v/W//b/5f/0/+r/8//d/+P/6f/o/yEA6f/w//P/8v/t//D/8v/o//L/2//d/9v/6f/y//T/6v/U/9P/3//x//T/8f/s/9z/8//t/+v/9P/x/+z/5//q/+j/7P/y/9//5P/u/+D/8//z/+f/9v/n//L/7f/w/+//9v/e/+L/2v/i/xcAFwDi/+3/6P/z/+z/7f/h/+7/8P/w//P/6P/z//b/4P/q//L/6v8fAOb/6P/x//X/7P/i/+3/7f/k/+v/8v/2/+3/1P8YAOf/FgDo/+//8//o/+7/6//q/+j/4P/p/+v/7P/k/+X/8P/1//b/8f/v/+j/8f/r//D/IwDr/+7/6//c/+v/4v/0/+r/9v/z/97/8P/0//T/7//0//b/3/8RANb/8//j/+b/3v/Y/+L/5P/c/83/DADZ/9z/2v/j/9r/1f/g/93/4//W/9//2v/a/+//3v/j/+b/6v/2//L/8//y//T/8//y/xYA6v/o//D/9f/t/+v/6//z/+r/7v/q/+j/5P/p//D/8f/z/+n/8//k//X/9v/r//H/7//y//L/8v/v//L/6v/u/xUA8f/u/+v/8v/o//D/8P/v/+X/2P/g/xgA0f/c/9r/8v/p/+X/5P/d/9b/4P/T/8v/1//b/+f/5v/t/+X/8f/y/+7/8P/p/+n/8v8gAOL/6//v/w4A5f/y/+r/7//w/+z/5f/u/97/8//i//P/7//2//L/9v/1//X/9P/z//L/9f/v/+X/8v/u/9//6//1/+D/7f/y/+n/3P/2/+3/6f/x/+H/7v/p/+z/7v/x//H/DAD1//D/9v/1/+v/9v/0/9v/5f/t//H/IADy/8v/0//D/+H/0P/X/+H/0P/E/9//1P/W//H/3v/l/9r/6f/f/+b/7P/h/xAA0f/g/+v/3//j/+L/5P/s/+j/8f/i//P/5v/u/+n/9f/t/woA9f/p//H/CwDq/+//6//j/+j/9P/r//T/5//f//L/9v/z//T/7P/x//P/7//z//X/8v/o/+r/6f/m//b/EQD2/+//6v/v//H/8v/e//T/CwDa//T/3//L/97/4v/f/9v/5f/R/9v/5//k/9D/FgDX/+L/6f/p/xQA3f/n/+P/5v/y//D/7P8KAO//6v/v//b/9P/z//P/8f/y/+3/9P/z/83/7P/1/+j/z//f/wwA4v/n/+7/7P/u/+X/4P/r//X/8v/2//H/8/8xAOb/4v/P/9r/2/8PAOn/7v/y/+b/6v/t/+n/7f/h/+3/7v8KAOH/3P/i/9n/7P8KAOD/5P8MAOP/9P/W/+L/x//c/9//7f/h/+H/6//j/+T/5//l/87/3P/K/9b/CgDm/9L/5v/r/+//5v/W/+T/0v/1//T/3P/n//H/CwDs/+f/7/8NAPP/8v/x//L/8f/1/+f/5v/j/+v/7/8OAOr/8v/v/+v/7P/w//P/8f8MAOf/8f/c/+j/4//o/+//7f8OAOz/5v8TAOD/8//n/+//5//u/+z/6P/v//P/9v/1/+j/DQASAPH/9f8SAN3/3v/w/+b/7f/0//T/6P/z//D/9P/k/+D/8v8cAOz/9v/r//P/7//p//H/8v/e/+f/5v/0//T/6f/q/+D/8P/1//X/4//q//P/4/8KAPb/9f/w//X/CwDx//P/1v/m/+P/1v/2/93/9f8KAN//5v/m/+L/5f/l/93/DwDp/+L/7//v/+f/7//s/+3/5P/X/9j/5P8aAA8A1f/j/9//3f/Y/9r/7v/e/+T/2f/m/+b/8P/u//b/8v/2/93/5v/k/xgA7P/x//L/6//s/+X/7P/g/+n/8//q//T/6v/S/+b/4v/M//D/8P8eAOn/2v/0//D/2v/I/7P/4v/h/+n/sv/v/87/7v/c/9r/2v/Z/wwAFgDf/+H/3/8QANL/4v/j/9z/2v/d/+r/7P/s/+//6f/k/+X/9f/r//P/HwDT/9L/4f/r/xMA4P/N/+j/3v/d/+n/6v/q/+L/1v/o/+j/9P/w/+//3f/t//D/6v/h/+r/6/8bAPT/7//t/+3/7v/m/+j/9v/t//b/6v/p/+//5f/J/8L/6v/O/97/0f/b/+P/3P/o/+T/6f/s/+7/3f/p/+j/7f/K/xIA3//2/9D/1//i//T/6//c/9H/4P/g/+3/2v/g/woA6//u//X/8v/0/+n/5f/h/+//7//m/wwAFgD0/+T/8P/y//P/6f/o//L/9v/p//D/5f/0/9v/7v/2//b/6P/t/+X/4f/y/+j/8//1/+//7//y//T/9f/h/+D/5v/q/+j/7f8SANv/7v/t/+b/5v/u/+z/4v/s/+3/6f/2/+7/7f/1//T/9f/x/wwA8P/m/xMA6f/q/+f/8v/z/+j/4//2//H/8P/0//H/8//v//L/9v/J/+n/8//0/wsA7//n/+z/7v/h/93/5//t/+n/5//u//T/8v/2//b/9v/y/9D/4f/e/97/8f/k//L/FQDc//H/7//l/+b/9P/y/+n/9P/s//X/DwDr/yEA5v/u//X/7f/t//L/8//v/+n/7v/0/+//7f/z//b/8//y/+v/5v/k//D/8v8KAOX/4//X/+H/6v/r/+r/3v/v/+j/6v/p/+b/9P/1/+z/9v/z//P/CwD1/8X/7v/P/9n/3//j/+//6//l/9j/9v/B/+7/0//m/+L/5//a/+T/3P/k/+r/3f/j/+v/8//w//H/7P/e/+v/7//J/+L/2//X/9H/2P/u/+f/5//u/+T/6f/n/+j/3v8MAOD/8f/2/+//6v/k//X/9v/0//X/7v/y/+b/9f/g/+P/DgDp//X/8f/t//D/DwDu/+j/4P/z/+b/7v/1//P/6v/0/+//8P/w/9r/0f/q/+X/3P/f/+3/DgDd/9D/5P8dAOv/4P/h/+T/z//v/+T/8v/y//D/5v/l//D/5v/w//L/8f/t/xMA8P/h/+r/3f/b/+L/6f/s/9v/7v/z/+7/7f/q//L/5f/u//D/9P/0/w0A8//2/+n/7//w/+3/7f/z//T/8v/0//D/9v/n/xoA6v/c/+//6//o//H/7//p//X/6v/n/73/8f/H/+b/xv/n/+X/9P/b/+H/5f/l/9v/6//h/+z/6//w/+r/8v/v//D/9v8aAOv/5//t//T/5//0//P/9P/z//L/1//h/+z/EwDi/+r/9P/0/+H/9P/y//D/8v/o/+X/6//z/+7/6P/w//X/9P/0//D/8P/n/9n/8v/i/+b/7//w//H/3//q/+v/7f/r/+n/DQDx/+v/7f/u//P/8v/2//P/2//h/+H/FwDj/+j/7f/o/+L/4P/c/9n/4//p/+n/7v/1/wwA5f/k/+7/7P/1/+L/7//w//L/4P/d/9f/5P8MANn/4f/a/9v/3f/i/9v/5//q/9n/4v/g/+v/5//w//P/7v/z//P/8P/1//P/DQDW/+3/FgDt/93/8//J/9D/1P/s/+H/3f/e/9T/6f/2/+//8f/x/+f/8f/y/w0A4P/z/+n/6v/h//L/6P/q//P/5v/u//X/5f/n//D/9P/p//T/8P/0//D/9f/1//X/5P/0//b/1P/b/9f/DgAUAOH/5v/i/+D/8//u//H/7v/u/9//5P/v//H/3//2//T/9v/g/+3/xv8OAOj/1//j/8z/3v/K/9f/wP/G/9X/wf/q/9X/DwDV/+D/7P/c/+j/4P/k//D/1/8SAN7/4//z/9z/7P/Y/+j/3v/q/+D/2//0/+7/8v/m//H/7P/e/+v/5v/h/+T/9f/u/xkA8//s//X/8//u/+7/8P/1/+//5v/e/9v/FAD0/87/6P/l/+n/6P/d/+P/7P/Z/9b/HgDp/+b/2f/T/9r/z//l/xEA4P/n//H/9v/2/+3/9P/r//L/8v/u//H/8v/1//X/DQDo//L/9v/s//b/0v/O//H/z/8OANf/zv/f/+T/5//c/+D/2v/o/9r/FwDp/+v/7P/s//T/5//1//L/6v/j/+r/5v8dAOT/8P/h/+T/6f/s/+v/4f/o/+D/5//k/+//5f/r//b/6v/1//T/8f8RAM7/0f/p/x8A3P/a/9v/5//j/+P/5v/f/+//8P/e/+z/2P/2//P/2/8YAA4A5P/r/w4A8f/u//b/8//2//b/GADa//D/xv/b/+r/3f/b/9T/3//z/+H/6//n/97/7//0//P/7P/2//T/8//p/+b/7v/2/+r/EADr/xEA9v/1//b/8f/v/wsA6f/w/97/6f8NAO//8v/y//L/9v/1//b/9f/2/97/6P/j/xEA8P/p/+z/6P/s/+//8//1//D/9v/n/+z/7f/0//L/CgDW/9//3f/V/xEA3f/q/9v/3f/d/+z/4v/k/+3/7P/j/+3/1v/t/+r/8//X//H/7//x/xEA6P/s//H/4v/n/+7/7//u/+z/6f/t//L/9P/t/+T/7f/y//D/6v/y/+f/7P/y/+T/9P/w//b/8//y/+b/8f/v//H/9f/z//T/8f/u//T/8f/u/+r/9P/p//H/6P/r/+j/6f8TAOr/6f/R/9D/0P/0/8T/5P/c/w0A5//l/93/2P8PAM7/9v/Z/+D/5P/k/+X/6f/r/9v/3f/o/+f/2//2/9X/DgDe/+f/4f/x//T/7P/e/+v/EADk/+//7//n//X/3P/g/9T/7//j/97/4f/m/9//6f/s/9//5v8oAOn/5f8RANv/5//k/+f/6//t//D/5f/p/+L/6v/i/xMA3v/w/93/zv/r/8//vv/w/9//4v/m//T/7P/m/wsA8f/r//T/1P/y/9//3v/f/xMA3f/g/+H/0v/x/+D/2P/j/+n/4P/a/+f/6P/k/+P/DADp//D/7P/o//P/5//k/9//2v8UAPH/FgD1/+b/7P/a/+j/6v/j/+b/5//o//P/6v/v/+P/5P/1/+T/4v/u/+j/EwD2//P/9v/o//D/8v/y/+r/9P/k/+j/6f/x//D/1//m/+f/8P/y/+P/9v/f/+X/6f8KAPD/5v/0//T/5f/U/+n/7f/c/+b/DADu/+n/4v/Y/+7/5P/m/9z/FgDs//D/7f/1//H/4//x//P/1//u//T/9f/0//b/8P/r/+7/5v/t/w4A5P/q/+3/EwD1/+//8f/m/+r/0f8XAO7/DgDZ/+H/3v/v/+n/5//1/9n/9P/e/9L/7P/k/+r/4//u/+H/4//q//D/7f/u//b/5f/s//P/9P/r//b/8f/r//b/7v/t//H/3v/u/w4A9v/f//b/6f8OAN//4f/u/+r/4v/0/+v/8//p/+z/8v/q//L/8P/q//X/8f/y/9//3v/Z/xsA3//r/wsA1//x/+D/5P/p/+b/9P/v/+X/7//c/+7/9v/1/wsAEADp/+//8f/j/+X/4v/s/+v/7P/y/+//8P/p/+v/4f/2/9T/0P8XANL/8//m/+T/3//g/+X/4/+///X/7P/f/+f/6f/h//L/6//r/wsAz//O/xMA0//k/+D/4v/j/+X/3//p/+L/3P/o/+b/2f/s//X/DgC3/9z/xv8mAOL/7v/a/8L/uf/1/+n/FQDx/9H/wP/I/8L/3v/f/97/0P/g/9n/2f/w//D/4//1//L/8P/z/+3/EgDq//b/7//s//T/DgDY/9f/4P/d/xMA6P/q/+T/9P/l/+n/6v/i/+f/5f/z/+b/9P/q/+T/zv/o/+D/4f/c/+H/6v/2/+n/5f8OABIA8P/w/+v/7//a//H/6v/w/+n/7//v//D/9f/f/+H/EQDh/+H/5v/o/+T/6//q/+b/3P/m/+L/9P/y//P/8v/x//X/9P/1/+f/DADh//T/5//y//H/7P/p/+z/9f/t//T/vP/0/+X/6v/g/+L/8//n/xAA4//1/+r/3v/a/9//3P/n/+f/6/8KAOX/6P/r/9//7//p/+v/DQDf//L/5//a/+X/5v/s/+7/8f/k/+3/5P/u/+n/6/8OAOb/6P/s/xMA4f/c/+H/8f/w/+P/9v/t/+P/6v/u//D/9v/w/+b/9P/y/+3/CwDo/+D/6v/h/93/5v/c/9X/6v/Z/9n/4P/k/+7/6v/i/+r/DgDu/+P/7v/S/9r/0f8UAOz/3P/o/+v/6//n/9//DADj/+f/7P/g/+L/1//x//L/9P/o//X/9v8MAN3/7v/y//X/6v8KAPL/6//0/wsA9P/c/+v/4v8QAOD/5f/m/+X/CgDk/9//6/8SAPH/7f/j/97/6//u//L/8v/x/9r/5v8gAOv/EgDZ/9//6v/K//P/xf/C/7X/9f/b/9f/6//L/9L/9v/q/97/zf/Y/9H/4//i/+b/4/8RAOn/3//1/+7/7v/r/+3/6f8PAMb/EgDr//D/zP/m/9r/7//i/9v/3f/m/+r/1//g/+b/0f/f//D/9P/v/+r/7//s/9//7v8iAN7/6P/r/+7/8f/z/+3/7//1/+v/9P/q//L/3P/w/+H/7v8hAOP/8P/f/+v/8//f//b/6//e//H/7//y/9r/3f/c/97/GQDW/+b/8P/o/+b/8v/u//L/7f/n/+7/2v8NAO3/7/8KAA8A4//s/+b/3//z/+j/8f/o/+n/5f/w//D/7P/n//P/4//w//X/8P8OAND/v//0/+7/3//1/9v/6v/g/+j/4/++/7r/0f/g/+f/6f/f/+r/6//s//D/5f/i/+X/6f/k//H/9f/n/+n/8//n//L/7v/m/wsA8f/k/xAA3P/i/97/6//l//P/6v/p/+3/9f/w//P/7v/t/+r/FQDj/xMA4P/c/w8A0f/X/8v/3//Q/9j/0f/b/9r/wv/X/+X/6f/q/9L/6v/q/+j/8//Z/yIA2/8KAO7/4v/q/+P/3f/h/+j/4//h/+r/4//l/+//6//j/+v/9v/r//L/9v8LAPD/6//o//H/8P/t/+n/9f/v//X/8//2/+//9P/x//b/7//1/+r/4v/q//P/8P/h/yEA4f/t/+X/5v/w//P/9P/y//L/8P/r/+T/9v/r/+//3//h/+T/4P8SAOf/8v/o//H/4f/p/+//8f/x/+//5f/o/+j/FADs/wwA8//z/+v/9P/2//b/xv/Y//X/CgDf/97/3f/c/+7/4f/t/+L/9v/t/8//6P/1//H/9f/a//H/7//x//L/8v/0//L/EADq//b/9f/u//b/9f/1/9v/2f8QAA4AEwDT/+P/1P/G/9b/7v/g/9X/5v/c/+3/1f/Z/77/9v/X/+D/5P/e/9j/5//c/w0ADgDm/+n/6f/n/+T/7v/p//T/5v/i/+//7f/d//T/8f/z/woA9f/y//D/8v/w/+X/4P/l//P/8v8jAN7/6//j/+n/8f/1/+n/5//m/+3/9v/m//P/7//w/+z/5f8SAOz/z//e/9r/7v/o/+f/4v/q/+j/CgDb/+3/8f/p//L/8v/w/+H/5v/s/+b/8//2/+v/6//s//P/7v/v/+f/8//t/+r/8//x/xIA9f/w//b/7v/1//T/8//m/9b/6P/N/9b/6v+4/9T/xv/L/8//uP8aAO//v/+2/wsA2P/g/9X/1//h/9r/4v/o/+b/4//Z/9//6v8KAO7/5P/m/+L/7f/l/xcA5f/k/+D/4v/k/+X/6//t/+j/9P/w//T/2//n/9//7//t/xcA6v/l/+f/6f/h//X/8P/f/+7/8P/r/+j/8//0/+7/2//l/93/5v/i/xcA4//c/+T/0f/o/9j/3v/f/9j/GgDj/87/4f/e/+b/7v/1/9v/6//a/wsAyf/N/8L/2//U/8//9P/Q/9r/8v/a/9D/v//l/w4A4P/V/8z/0v/m//L/7f/j//H/5v/1/+b/9P/x//X/8f/o/+7/7//f/9//7v/x/+r/8//s/+b/3//k/+3/5//l/+z/8f8SAOP/8P/s//L/9f/0//T/8P/0/+f/6/+t/+X/0P/o/xsAvP+v/8D/3f/v/+b/DgDA//b/6v/1/+H/3f/e/93/7P/r/+b/3//d/xEA4//t/+f/3//j/+H/8f/j/+z/7P/g/wwADgDN/+X/5//S/93/4f/d/+P/3f/k/9T/6P/e/+r/9P/z//P/FQDW/9n/2f/s/xAA7f/u//D/DwDv/+L/5//g/9z/9f/v/+H/7f/U/+z/9P8LAPb/7f/x/+3/yf/H/+v/5f/a/xIA3P/Z/9//2v/Y/+//7//t/9f/8P/p//D/2//q/+7/8v/k//X/DwDt//b/9v/2//b/5//0/+3/8f/y//L/8P/k/+j/6v/c/+//DgD1//H/7f/r/+v/7P8PAPH/5//t//P/7f/p/+3/7P/z//T/8P/0/+7/6v/r//P/7P/q//T/8//z//P/8v/n/+v/8//y//D/6//t/+n/6f/u//b/9f/v/+7/9f8OAPT/8P/x/+z/CwDi/+n/9P/2//T/8v/q//P/9P/n/xYA7f/y/+r/9P/x//P/8v/w//D/8//w/wsA3//W/+b/4f/y/+v/3v/p/+b/5P/h/9r/4P/Y/+X/4v/s/+L/5v/r//b/7P/i/xMA8//q/+D/6v/t//D/6v/x/+X/6v/s/+z/9v/l/wwA8P/k//L/9f/r//P/9f/v/+7/5//t/+3/5v/h/wwA9f/1//X/8P/v//b/7//v/+//8//y/+r/DgDo/+3/7P/p/+3/7f/n/+//8f/r/+r/7P/1/+3/7f/z/+r/9f/2/9z/6//y/woA6P/t/+n/4v/r/+n/7//n/+v/7//k/+T/5P/w/+f/5v/m/+j/DwDi/+L/4f/d/xkA6P/O//X/9v/y/9n/4f/V/+b/4P/O/9r/2f/i/8j/4P/y/+//4P/1/9P/9v/1/woA6v/p/+T/5P/r//b/DgDd//X/7//r//H/8f/w/+//6v/u//D/8f/w/+//7P/i/+z/5v8aAPH/6v/t/9H/7//s//T/8v/1/+T/9v/2//X/2f/o/+H/7//f//D/4f/n/wsA7//s//D/3v8XAOv/6f/0/+r/8P/1/+z/9P/c/+X/5v8KAOv/2//r/9v/8f/j/+P/6P/o/+H/6f/i/97/4//l/+z/7f/s/+b/6P/t/+v/6P/p/9//6f8KANT/0f/n/+f/7v/i/+P/5//g/+f/6v/l/9//4P8YAOj/4v/t//P/6P/p/9//6f/t/+r/0v/x/+n/7v/i/+P/6P/h/+f/7//m/+D/4f8YAOn/4v/x//X/9P/Y/9j/CwD2/93/5f/l/9n/3//0/+X/6//j/+n/6v/Y/+v/7P/t/+//9f/v/9L/4P/f/97/5f/m//b/HwDr/+X/8v8WAOP/5f/q/9//3//i/+b/6f/r//H/7f/2//T/4P/d/+j/3P/s//D/9v8gAPH/6//w/+//7//r/+H/7f/u/+D/6//f/97/6//h/97/6P/q/+X/6//w/w8A4f/h/w8A5//f/w0A3//z//D/8v/j//P/8v/s//D/yf/M/9z/zP/S//L/zP/l/9T/1v/B/9D/6v/x/+r/1P/x/+//8f/l/xUA7P/a/+7/DAAPAO3/5//p/+r/8f/w//b/7v/i//T/2//s/+L/EQD2/+7/3v/n/+z/6P/z//D/6f/z//b/7P/w/+b/5f/0/+v/CgDW/97/8f/l/+r/DQDv/+7/9P/v/+//9f/d//T/8f/f//L/6//x//H/5P8NAPT/EQDV/+7/4f/s/+T/9f/t//T/7v8KAPP/xf/m/9n/4v/d//X/5v/f/+L/4//Z/9P/8P/P/+X/6v/s/+D/7P/n/+z/5f/N//H/EAAQAA4A2//Y/9H/5P/a/+X/zP/U/+T/2P/q//T/3v/h/w4A0v/o/+f/4v/1/+H/3//n//D/7P/n//H/4//b/+f/5//m/+z/7f/j/+L/EQDv//D/7P/R/+H/4/8kAOb/6//e/+f/8v/x/+n/7f/m/+r/4P/z/+n/8//u//L/8P/w/+v/9f/v//P/2P/c/+n/5/8lAOz/8f/s/+//9f/l/+z/8f/p//D/5v/w/+f/4//1//X/9f/t//L/6v/e/9v/EQDh/+T/5v/m/+b/8v/v/+n/7f/y//D/5f/y/+7/8f/w/xAA7//r//H/1v/d/+P/FQDY/+z/5P/o/93/5f/g/9T/1v/o/+3/7v/u/9//8P/r//P/7v/u/+3/7v/2//P/9P/0//L/9P/1//L/9f/x/w0A8v/v//H/8f/t/+7/7v/2//P/9P/1//L/9f/1//P/9f/x/w0A8v/v//H/8v/t/+T/7P/o/9r/5//v/9r/1v/d/9f/4//h/9n/6f/o/+v/3//p/+j/6v8WANL/6//R/+v/6f/p/w8A7//j/97/4//x/+v/5v/s/wsA6//w//X/8//w//X/9f/2/+L/5P8VAOX/7//2//L/7v/i/9//4P/o/+L/6f/p/+H/7f/v/+z/7P/h//X/7v/Q/93/2f/S/83/4f/T/9v/4v/k/8v/HwDF/woA9v/u/73/4f/e/+n/4P/o/+7/5//o//D/5v/t/+f/6//s/+r/5f/u//D/8P/f/+X/2v/f/wwA6v/u/+v/4v/l/+P/3f/m/93/4f/i/9z/8//0//T/9f/g/+f/8v/r/+r/6P/h/+f/2//u//D/5f/o/+n/4v8RAPT/6f8PAOT/9v/u//P/5v/1//P/7f/c//b/EQDu/+v/9P/2//H/DAD0//L/8v/2//X/9P/v/+3/6//v//D/8P/2//b/8v/1//D/7//w//L/8P/2//b/7f/p/+H/3/8TAOr/7v/w/+z/6//w/w0A9P/x/97/5v/Z/9L/7v/R/9X/6P/B/97/3//d/woA5f/f/+H/6f/i/9r/4v/j/+b/FQC9/+L/xf/L/+L/2P/M/+//9f/V/8j/CgDc/+7/yf/Q//T/1v/d/9//4v/S/+v/6f/n/+n/4v/n/xYA9v/n/+z/CgDv//L/9P/1//H/9v/1/+//9f/q//P/6/8NAPL/7//q/+z/7v/1//X/8//y/+P/9f/v//P/DADu//b/7f/2/+D/7v/v/wsA8P/x//D/8//2//H/GgDY/+X/3P/P/+j/4v/n/+n/7P/d//b/2//t/+v/5f/t//T/9f/y//P/7f/1/xYA6P/T/8z/5P/Z/+P/6P/w/+n/3P/w/9v/2//o/+n/3f/d/+7/7v/w/+D/8//x/+z/6P/h/+v/6v/0//P/6f/t//H/8f/t//b/7v/r//D/DADo/wwA6v/Z/+3/3//v/+v/7f/v/+j/5v/W/+T/6f/w/+D/5//w//T/9v/q/+j/9f/v/+3/4v/m/w0A7f/t/+7/8P/z//T/8P/2/+z/6v/w//X/8//2//b/4f/o/xUA7f/0/w0A7P/1/+j/8v/r//H/8f/i/+v/6v/y/+v/8v/z//D/9f/1//X/8f/l//D/5//h/+//8f/u//H/7f/q/+L/4P/m//H/3P/o//L/9v/N/8H/3P/r/xAA9v/b/9X/2f/f/8X/y//V/9z/vf/h/+P/0v/k/+X/5P/z//D/7P8NAO3/9P/u//X/5//n/+7/8//1//P/7f/R/9j/2f/w/87/EADB/+X/5v/g/+X/2P8KANP/4v/j/8//6v/r/9j/6v/u/+n/4P/z/+P/EADZ/+D/7//q/9//8//V//D/8v/s/+r/9P/W/+b/6//z//X/9v/1/woA4P/u/+//9v/z/+//9v/w/+//8P/q//H/7v8KAOf/8f/p/+P/6//d/9v/5f/Z//b/7//2/9j/5f/V/+n/4v/f/9r/HgDw/+z/2v/T/9H/1f/U/9L/2v/i/9P/4P/u/+b/6//i/+r/8//y/+3/7P/h//T/9v/v/+r/FwDj//L/8P/l/+T/4v/k/9L/5f/s/+H/9v/x/9j/6P/z//b/1v/o/+v/zv+9/+r/7P/r//L/8f/r/9v/3P/f/+D/2//s/+z/6v/U/+r/8//2//P/6//h/9z/2//Y/+P/8f/L/77/1P/x/+3/8P/2//L/2f/n/+r/IQDf//H/EgDx/+7/6v/n/+z/9f/o//b/8P/s/+v/DQDq/+L/GQDv//P/7P/v/+z/5v/n/+b/5v/s/93/9P/1/+n/1v/s//H/8/8RAOL/CgD2//b/8P/q/+r/8P/s/+b/8v/X/+7/DAAXAOb/6f/t//T/9f/q//b/8P/Y/+3/2f/z/+f/9v/d//T/9f/2//L/1f/n/+T/8P/u//b/7f/w//L/7P/X//b/6f/o/+v/1//z/+r/8f/o/+b/8P/2/+3/9f/x/+z/7v/0/+7/6//2/+P/9P/p/+//6P/t/+T/7v/p/+f/4//j/+v/6//2/+f/7P/q/+j/EgDm/+P/4//0//P/5P/a/wsA4v/j/9n/6f/i/+L/7//s/8v/4v/Y/+f/6v/v/+f/8v/1/+X/3//1/+P/7//u//L/9P/x/+3/7P/0/+7/7//k//b/EwDg/+D/9v/1/9z/8v/t/+n/7//T/+f/5//0/97/9v/2//H/5f/v/+n/6f/Y/+T/6f/W//H/5P/d/+b/7//Y/+D/1P/Y/9f/2f/t//H/5v/v//X/zf/p/9j/6f/i/+f/5v8MAOr/2//1/83/7P/t/+7/FgDp/+L/6P/d/+z/1v/v/+z/7f/x/+z/7f/w/+n/z//Z/93/zv/1/8n/xv/v//X/4f/F/9j/4f/h/8v/wf/b/9T/4f/H/9z/8f/l/9//7P8VAOv/5//Y/9j/7//2/+L/9f/c//b/9P8MABIA4//e/+P/7//T/83/7/+//9z/5v/n/9z/4P/d/+T/0P/t//H/9f/1//P/2//n/+D/5f/2/+j/3v/c/+7/2v/q/+//7P/Y//X/8P/m/+b/9f/Q//P/8//x/97/9f/c/83/4//u/8z/DADC/8//2v/Q/9v/4v/q/9r/2v/g/+j/5//i/yAA2//d/+L/8f/q//D/6//n/+j/3//s/+3/7//t//P/8//1/+L/3//j/w0A8//s/w0A8f/k/+b/7//Y/+//6f/r/+P/9f/m/xMA3v/n/+3/2f/2/+j/9v/m/+n/7//u/+D/DgDc/9//5P/u/+7/7//z//P/6//x/+r/5v/s//X/6f/q//P/8//w//P/9P/x/9z/3P/l/+L/DAAMAN//9f/s//H/5v/w/w4A3//q/+j/6v/0/+7/4v/s//P/8v/y/+j/7v/2//P/6f/x/9H/2//u/woA6f/n//X/1v/s/+P/5P/2/+n/6//r/+j/4f/p/+z/6//v/+z/6/8KAOX/7v/g//X/7v/s//b/3//r/+n/8v/o//H/7v/w//X/9f/0//D/7f/p//H/GQDu//D/6//x/+b/8v/j/+z/7v/1/+r/7f/p/9//5P/k//D/4v/1/+3/7f/s//D/8v/z//b/5P/2//H/8P/2/+j/7//t/+n/GADz//X/9v/0//b/9v/z/+7/9f/z/+z/9f/a/+v/6//p//T/2v/Y//b/6P/2/+H/3v/k/9H/DwDh/+z/6f/k/+P/7f/w/+H/wv/k/w4A9P/2/+7/zf/t//D/5//i/+z/8v/O//P/2P/X/9v/3v/o/9f/7v/s/+f/DQDe/+r/9v/k/+L/3P/n/93/5P/x/9b/0//n/+r/0f/a/+L/4f/u/9j/7P/s/+f/4v/z/+X/5//h/xgA3//1/+v/9P/t//L/7P/w/+//5//q/+7/8v/2/+v/9P/v/8T/9P/r/+f/0//b/+7/zP/N//T/1v/f/9r/0//m/+f/0/8fAND/8f/t/9H/7f/u/+7/8P/v//L/9f/q/+//9v/y//H/6//Y/97/7v/e//P/6v/e/+D/4f/j/+j/7v/j/+z/5P/u/+z/7v/f//D/7//u/+n/4/8KAA4A4//r/9z/6P/o/+b/7P/o//H/7f/s/+f/5v/Z//D/8v/t/+7/6//1//H/3f/o//T/5f/W/9n/2//Y/9n/0P8cACAAxv/J/8z/3f8MAOX/4f/m/9//6//c//b/8v/2/+//8//z//P/5//x/+X/6v/k//b/8//1/+L/5v/v/xAA3//k//T/8v8NAPH/3f/o//X/8f/2//b/8v/1/+7/7v/2//b/9f/1//P/8/8OAPb/9P8XAO3/7P/l/+3/3P/1/+n/CgDz/+//8f/u/+r/8f/q/97/4P8LAOn/7P/l//b/8//s//b/7v/n/+z/7v/z/w8A5v/g/+z/3//u/+7/7//x//T/9v/2//P/9v/1/+j/3v/n/+z/4v/m/+X/4f/m/+H/8P/m//P/8v/X/yYA7v/h/+j/7v/d/+r/9P/p/+H/5//m/+X/6P/u//X/5P/v/xUA9P/s/+v/6//0//L/5//w/+r/8//0/8z/v/8bAOX/1//Z/8r/1v/t/9T/4v8gAOf/1//y//P/2//y/+P/3v/a/9H/4P/d/9j/5v/W/+j/5P/i/+r/5//u/+X/7P/h/+3/8v/1//b/8v/y/+7/6//s/+z/9v/2//X/9P/y//D/9P/2/+T/DQDu//H/8//s/+//7//x//b/6//0//L/8P/y/xYA9f/t//P/6//s//b/zv/U/9f/4//m/woA4//U/+X/HADz/+n/7//p//L/5//k//b/8P/y/+j/6P/x//L/6f/k/+z/6f/w/+v/6//t//D/7//o/+T/7//p//D/6f8QAO//8P/r/+z/7//p/97/2P/p/xEA7f/m/woA6P/d/+v/6f/b/+v/7//f/9//6P/i/97/8P/r/xEA2//s/+n/7//n/8n/9P/P/+f/4f/p//b/7P/g/+j/9v/b/+X/4f/w//X/6v8LAO3/7P/v//D/9f/x/+7/9f/2//P/9f/z//T/8//l/+L/7f/z/+3/9P/0//P/5P/v/9n/9f/l/+3/2P/O/+j/0f/v/8f/GADM/+3/tf/e/+z/6v/U/97/0v/n/+f/7f/0//b/6/8KAOX/7f/o/+f/8//2/+7/7P/r/wwA8v/v//P/8P/2/+v/9f/f//P/6//1//D/9P/1/+b/EAD1/+z/8f/y//H/9v/p/+//9v/t//L/9v/z//b/EADx//b/9f/z//D/8P/q/+7/8v/1/+r/8P/v//X/9P/2//D/8//1/+7/8/8TAPL/4f/1/woA6v/f/8X/6//c/+v/6f/j//P/4f/Z/+f/5f/o//b/8//x/+//7v/v/+v/8f8OAOn/8f/s/+3/8f/t/+//DQDt//H/9v/w/+7/9v/z//X/9P/j/+//8/8QAOX/7f/v//T/8P/z//b/7P8XAO7/9f/d/+v/DgDx//L/9P/x/+P/3f/I/9D/2f/2/9H/1f/p/8r/2P/v/8//zv/S/9b/0P/g/+3/0f/u/+P/2v/r/xIA2P/i/9L/7P/c/9f/zv/c/+j/3f/h/+z/3f/n/9j/5f/q/+j/7P/m/xEA7f/n/+7/5//l/+3/5P/x/wwA8P/z//b/6//s/+X/8v8XAN3/zf/K/+b/2//w/+n/5v/k/+D/2//i/+f/1v/T/+3/8//m//D/7P/u/xsA5f/m/+n/4//r//T/6//0/+v/6P/g//L/9v8PAOL/6f/n//b/CwDg/+3/8v/x//b/7P/o//X/9f/2//b/9P8MAOv/8f/u//L/9f/S/97/3v/p/+r/1v/k/9f/3f/2/9H/3f/n/9b/5//p/w0A1//o/+f/6//i/9j/6//f/97/3//y/9//4//i//D/6//z//H/GADr/9r/6v/u/+z/9f/2/+3/8//u//X/8f/x//L/9v/z//X/8P/0/+v/7//0//P/9P/1//L/7f8TANH/6v8UAOH/7//k//D/9f8LAOf/4f/k/+r/4f/u//P/4v/x/93/9f/0//L/9v/Y/9b/4f/o/9z/4//i/9f/4f/r/+D/6v/k/yUA8/8KAOD/8//h//P/9f/k//P/7f/v/+f/3v/j//L/8P/1//b/8P/t/+//9v/u/+b/1P/u/8v/vv/V/+D/2f/l//L/5//b/xEAMgDJ/+v/0f/O/+7/0v/e/+f/4v/s/+z/4f/S/+H/3f/f/+r/3P/a/93/3//u/+T/7v8TABUA5P/p/+3/6//P/+7/9v/y//D/5P/p/+v/8//r/+r/9v/z/+v/5f/e/+//9v/o/xAA3v/x/+7/8v/S/+n/7//z/+L/8P/u//T/2//u/9L/3f/s/+X/5//n//L/5v/k//P/9f/e/+z/9P/v//H/5P/m/9n/4//u/+7/9P/u/+z/9P8MAOj/7P/o//L/8//q//X/9v/V/+j/9v/Y/8r/1//n/w8ACwDm/9f/FgANAO7/1//p/+3/9v/z/8b/7v/s//H/4f/r/+T/4P/n/+3/2f/c/+n/5/8MAPL/3P/k/+P/6//q//D/5//y//D/3v/x/+f/7//2/wwA9v/2//b/1//K/9z/4//F/9//IwDj/9v/2/8LAN//zv/S/8z/3P/g/9H/0//Q/87/z//k/+r/0//h/xMA3//s/+D/5v/w/+n/6v/k/+//7v/t/+z/6P/u/+j/4P/Z/+z/6f/p/+T/3f8YANj/5v/c/+v/6P/i/9z/wf/i//T/5//U/9P/y/8sAOT/6//m/9P/0P/k/+T/8P/V//D/4v/r/ykA5P/a/9r/6//g//D/6v/o//P/5P/Z/+j/5//1//L/7f/j/+7/8f/u//b/8f/x//T/8v/r//P/6v/z/w4A8//y//X/8//w//H/8v/0//b/EQDQ/+b/7P/1/+f/6v/z/w0A9P/1/+v/8P/u//P/5f/1/+P/6//X/w8A4P/l/9j/6//o//T/8P/1/9//5v/h/9f/5v/v/+//3P/0/9n/CwDv/+b/6v/d//H/7P/t//L/4P/o/+j/6P/p/9v/7P/z/+f/8f/o/+z/9v/e/9//6//W/9z/4//q/w4A8//t//H/8P/m/+f/8P/1//T/5P/k/+f/4//q/+7/8v/u/+z/4//n/+j/8v/t/+3/9v/n/+r/7v/v//T/9v/0/+7/9P/q//T/7v/z/+z/FQD2//H/9f/g/xwA3f/f/+7/9P/t/+X/6v/u/+z/6P/m/+b/4v/l/+T/4//r/+//3P/P/+L/FADJ/+T/9f/U/+z/3f/P/8b/2//M/wsA2v/F/9z/1f/k/9H/7v/w/+f/5v/n/+n/6f/1/+r/9P/r//P/7v8KAO//6P/r/+T/8//l/+//5//u//b/5P/p/wwA6//o/+T/9f/t//b/8f/z/+3/8P/y//b/9v/s/+T/5//x/w8A6P/f/+T/6f/p/+//9P/n/+b/4f/v/+f/8f/y//D/8//2/+3/9v/p/+v/7v/x//D/9f/s/+//6//u/+j/7f/m/+j/3f/n/+H/7P/w/+7/8//p/+z/EgDb/8//2//n/+T/6//e/9b/3//q/9//2//O/8n/2//p/+r/5f/n/+//5v8MAOD/2//j/+j/4f/m/+f/7v/s/+r/FgDh/+T/7//0//H/9P/c/+b/zv8NAO3/8f/U/+f/4f/W/+z/5P/y/+3/9v/d//P/zP/Z/83/0P/C/9n/CwDy//T/8v8KAPP/7v/k/+r/4v/x/+v/6//h/+z/4/8MAPH/5v/k/+//8f/k//H/6//t/+b/5//n/+T/2f/0/9//8P/0//X/5P/q/+f/7f/p/+P/5//p/+P/3f8PANb/5f/x/+P/4//e//b/9P/1/7z/8P/C/8j/8f/k/9//1P/r/7//7//Y/wsA5v/b/woA5//k/9z/DQDK/9f/EADa/+r/6//i/+n/0//v/+n/4v/p/+7/6f/w/+z/2P/v//L/8P8VAOf/1P/m/73/9f8YAOr/z//2/9H/zv/f/87/1v/Z/9//vf/l/+X/6f/W/+7/6v/v/9f/0//U/w8A9f/l/+X/8//g/+L/zf/T/+X/3v/f//X/4P/d/+P/1//k/+r/4v/f/9j/7f/v/9//DgDd/+7/7P/u/+3/4f/j/+D/6f8KAO3/7v/m/w0A9v/v//D/v//t/93/vP/P/+T/6//G/8n/8P/I/+j/6//O/87/3v/n/97/zP/w/+X/2//g/+//8v/1//D/6f/q/w4A5//h/+r/9P/s/+L/8f/w/+L/8v/w/+r/5//v/+r/9P/2//P/8f/2/+v/3//m/+n/7//1//L/7f/o/+//7v/g/+//DQDw/+3/2P/r/9r/1P/e/+L/5P/R/+//7//W//D/1P/u/+v/2P/V/+7/7v/i/97/DADP/wwA7P/f/9L/4//k/+3/1f/Z/+b/6P/t/+H/4f/g/+T/6f/l//P/6P/u/xkA4f/d/9r/2//e/93/9v/h/+r/4v/z/+X/5f/i//T/4f/e/+7/4//i/9z/GADn/+n/3//R//H/8P/d/+v/4f/e/+H/4//s/+D/6v/o//X/9f+7//X/8f/X/9n/1v/b/9//1//t/+b/6f/o/9r/3v/m//P/6P/u/+7/2v/w/9z/6f/k//D/9f/x//X/9v/i/+3/8f/i//L/CgDp//L/9f/h//X/8f/x//b/7v/w/9n/8//i/9z/EADr/9z/6f/q/+z/8f/q/+f/6P/z/+j/4P/s/+n/5//y/+P/9P/a/8f/x//k/+D/7//a//b/3v/u/z8A8P/l/9X/xf/g/+H/zf/k/8n/5f/q//b/5v/z/+z/8f/p//D/9v/2/xQA7//0//b/9P/q/+P/8f/v/w4A9f/r//L/7v/1/+H/1//e/+j/x//p/+T/1v8RANz/6//T/xIA3v/m/+v/6v/k/+X/5f/k/+j/4P/v/+b/7P/p/+n/8f/r/+f/9v/q/+//6//x//H/5f/s/+n/6//i/+j/5f/t/+z/HADt/+H/5P/n/woAyv/e/93/8f/c//b/8P8KAOr/3f/l/+v/7f/l/+r/5v/s/9j/5//u/+7/5//v/+z/7v/h/+z/7v/p/+n/1v/c/+j/7f/u/+7/8v/u/+v/6P/w/+j/DADo/+v/8//2/+L/9P/s/+//4v/t//D/6f/q//P/2v/e/+v/7//x/+//8v/v/+3/6f/w/+r/DADp/+3/8//j//b/7v/x/xIA4v/V/93/4//i/+3/9P/f/9f/6f/W/9n/5P/t/+b/9v/o/9//8v/w//T/7//y/8b/1P/2/9v/2f/c/9f/3v/g/9n/6/8KANb/yv/Q/9z/wv/q//D/3f/s/+P/7P8MAOT/8//y//L/5v/r//T/7//t//X/8//2//L/8//w//L/8f/0//X/7//1//b/9v/x//T/3v/z//X/7//0/+H/CgDp//X/CwDl//L/5//l/9P/4P/i/+H/CwDx/+D/9v/t/9T/6P/t/+//9v/x//T/8P8pANT/2v/W/+P/5v/u/+n/4v/o/+//7P/s/+j/5//x/+3/5//u//T/3v/n/w0A3P/h/+P/7//l/+P/3f/d/+H/6//n/+L/4v/0/9z/7v/j/9//4//k/+L/4//0/+n/4P/o/+b/6f/0/9H/8P/l/+j/xv/M/9X/0//l/+z/EgDh/+L/6v/y/9z/9P/j/+3/5f/n//H/7P/w/+3/9P/z/wwACgDt/8n/zf/b/8r/4P/W/93/1//a/8v/5//m/93/vv/o/+n/5//g//X/9P/z/xwAxP/X/9f/3f/c/wwA1f/o/9z/7f/k//L/5//n//T/5//1/9//8v/z/xAA6//n/+P/1v/1//H/3v/g/9P/6v/e/8//8f/U/9D/vv/V/+X/2v/q/+X/9f/p/wsA9f/1//L/9v/2//X/9v/n/+r/8v/w/+v/7v/v//H/6v/t//X/9f8TAOj/5P/z/+r/8P/m//X/9f/e/93/0f/b/xEA2v/k/+H/6P/l//b/5P/r/9r/3v/Z/8//7//m/+j/4v/u/+7/4v/f//X/3P/x/+3/7//l/+n/5f/h//H/0v/p//L/7P/2/wwA2//Q/wsA1v/l/9v/7f/j/+D/3//m/9j/2P/t/+P/3//j/+T/8f/0//T/6v/y/93/8//e/xwA8P/r/+v/8P/o//D/8v/t/+X/5//w/+v/4P/n/+T/9v/p/+z/6//i/wwA7f/w/+3/9f/q//H/7v/x//D/4f/0/+n/9v+7/xkAEQDN/8D/7f/X/9X/6//g/9P/5v+6/93/3v8SANH/zP/u/+3/4//l/9//7f/x/wsA1//q/+T/5//k/97/0v/g/+z/8f/R/93/2v8UAOb/8v/l//P/8P/y/+n/6P/f/wwADQDe/+r/7//2/+3/9P/v//X/7P/x/9b/5P/R/9//CgAbAOv/5P/t/+f/4f/l/97/4f/p/+v/7v/y/9j/8//m/+T/EQDr/9n/3f8RAOj/9P/k/+b/3P/o/+T/4v/x/+z/8f/u//T/7f/x//b/6f8bAMb/4/8KAPD/2//Z/+f/3v/j/9X/5//k/+r/9f/c/+n/3v/x//L/5f/1//D/EADd/+j/2v/b/9L/9f/U/+j/8//z/7L/8P/Y/9D/x//S/9f/yv/X/+D/wv/l/+b/4f/K//T/7f/U/+T/3//e/+f/7//Y/+j/5P/t/+z/8f/k//P/8//z/+3/8f/z/+z/5P8KAA0A4P/v/+v/4v/1//T/6v/u/wwA8P/1//b/9f/v//X/HQDi/+n/5P/h/+r/4//p//T/6//k/+X/6//q//b/8f/r/+3/2//1/+v/5v/X/+T/7//x/+b/8P/d/+T/4//0/+j/7//n/+n/3f/y/w8A9v/v/w4A6//f/+T/7P/P/9D/9P/Y/9j/3v/q/9L/8v/e/+j/6v/X/+7/8f/g/xAA5P/d/9T/4v/p/+f/7//p/+3/7v/t/+T/8P/h/+n/3v/q/+v/GAATANz/5P/X/+T/4v/i/+P/3v/o/9L/3v/k/+f/4P/g/9z/6f/x//b/6P/q//H/7/8KAOT/FADt/9X/3f/r/7b/uP/k//X/9P/Y/9b/1f/d/8v/0//Q/+P/4P/f/9P/7//z/93/6f/h/9P/z//d//D/3//2//b/0v/b/+v/5P/k/9T/5//n/+H/9P/q/xMA9v/y/+r/4v/k//P/8f/2//b/7P/k/+f/7v8dAOH/CgDy/+//8P/b//D/5P/y/+P/8//u/w4A7P/x/+H/7//2//L/9v/x//H/9v/2//D/9f/2//b/8//U/xAA4v/k/+z/6P/l//P/5P/f/+L/2/8MAN//4f/t/9//6v/z//D/8f/w/9r/7v/n/xoA3v8bAOj/6v/t//L/8//u/+j/z//m/+P/6f/c/+n/4P/Z/+v/5v/g/97/3//d/93/9P/Y/+v/DADk/+v/8//s//X/3//v//H/4//l/+X/6P/o//P/4f/n/+P/9P/1/+7/6v/n/+//6f/r/+r/8v/v/+3/8v/y/+//7P/s/+z/7/8XAO3/5//2/w4A7//0//P/6P/0/+//9v/p//X/9f/0//b/9f/p//T/9P/y/xAA3v/s/+b/6v/g//H/FADy/+z/9f/z//P/8//u//X/4v/e//H/5v/o/+f/6//q//P/8P/t/+z/6//2/+3/9v/u/w0A8f/r/+j/1f/m//T/9P/0/+//6P8LAPX/6P/l/+3/7f/o/+n/5//r//D/7//q/+7/5P/i/+D/FADc/9//6P/m/+z/7P/o/+z/8P/g//T/6v/2/+X/3//h/+b/1//P/8n/8P/n//X/4//t/+v/2v/q/+H/8//s/+7/4f/w/+v/7f/x/w4A8f/q/+X/9f8LAO7/9f/u//H/9P/2//b/3v/W/+T/5P/e/9n/EgDx/+P/5P/t//H/6v/j/+f/4f/j/+P/9P/z//b/8P/Q/93/DADt/9z/2/8aAOz/4v/r/+j/4f/T/9z/1//Z//P/6P/n/+f/7f/q/+z/DQAKAN//9f/I/+z/7f/i/+b/4P/2//H/5P/n/+7/3P/V/9//9f/u//H/1P/j/9n/DwDz/+D/6P/c/+//4P/c/+b/3//u/9z/3v8PAOv/2//y//L/9f/v//X/9f/0/+r/3v/u/97/4//t/93/7f/s/+P/4f/z/83/1P/r/9//7f/Z/9X/6v/n/+r/3v8WAOz/6P/m/+b/8//w//D/4f/s/+L/5v/0/+P/5P8KAPD/8v/h/+b/5P/l/+b/9f/m//D/8f/w/9b/GQDb/97/2P/n/+z/4f/k/+r/5f/Y/+r/4P/s/+n/5v/e/+7/8P/p//b/8v/i/+//HgAPAPb/9v/d//T/7f/1//P/9f/t/woA6//n/xwA2P/f/93/3f/f/9//3v/w/9r/5f/X//H/0f/o/+z/8P/2//P/8v/f/9j/0/8KANH/5P/Z/xwA5v/i/+P/4v8WAAoA4f/l/+H/4P/j/9v/4v/p/+X/7v/t/+X/HQD2/+T/6v/h//P/9P/1//X/4//y//P/6v/0//P/5//2/yEAwP/f/+v/9P/S/9b/7//1/+z/2//Q/+n/5P/s/9v/8f/k/+7/8f/1//X/8v8LAN7/2f/w/+P/IgDm/+D/3v/f/+n/6v/s/+f/2//c/+D/3//e/xAA2//u/+H/3//i//X/9P/t/+f/zf/l/+3/8P/n/9n/2v/a/+P/1f/g//P/1f/v//T/7P/0//b/7v/r//L/8//u//X/9P/u/+3/4//z/w0A8f/1//X/8P/p/+r/7f/w//P/9v/q/+z/4f/t/w0A7f/n/+v/8v/r/+X/6v/2//b/9v/t//T/6f/1//P/5P/u/wwA4P/j/+z/6v/k//L/3//p/+z/DgDj/+L/9P/f//P/9v/a//T/9f8PAO3/8v/x/+v/9P/y/+r/5P/p//T/6//l/wwA7f/w//b/8//z//H/DgDw/w4A5f/q/+D/3//s/9z/3P/m/+L/3v/f/+7/4P/d/+f/4//u//X/7v/0//X/8v/2/wsA6v/s//b/8//l//P/6f8OANX/8P/T/9b/7//h/8r/5v/J/9z/0P/h/+z/8P/o/9z/5//m/9b/6v/k/+z/8P/o/+T/4//e/+z/6f/x/+3/7P/r/+L/7P/2/+X/9P/n/+7/8//y/+//8/8QANz/5P/f/+X/6v/c/wwA9f/m/+T/6v/f/+z/6//y/+z/5f/v/+H/5//1//X/8P/1/w4A6P/i/93/FADv/8r/3v/b/9L/3f/1/9//3//q/9L/2P/g/+H/0//m/+j/5v/1//P/6f/t/9n/wP/u/+P/6P/s/+T/yv/h/+3/5f/j/+z/6/8UAPX/3P/0/9z/2P/c/woA3f/c//T/CgDr/+P/8v/s//D/7P/x/+f/zP/N/+z/9f/Q/87/2v/2/+//0f/R/+3/3//M//L/9P/0/+7/8P/l/+r/3P/0/9T/5P/o/+P/9v/Y/+D/6v/1/93/5//k/+7/8f/u//b/8//1/+//4f/u/woA8f/k//b/9P/u//X/9f/q//D/6/8MAO//8f/m/+7/8v/y//P/6f/0/w4A8//j/woAxv/n/8n/4//M/9X/8f/W/87/3P/N/+P/4f/2/+b/9P/y//P/8P/i/+f/FADv/+n/8P/p/+7/5P/r/9b/3P/o/+v/7f/i//L/4//v//X/9f/S/+j/DADu/9//7v/y/87/5v/s/+b/0//K/+f/3f/x//P/4v/z/+v/8f/M/8z/DADT/+z/5P/l/9P/1P/X/8z/1v/h/9P/1//c/+T/7f/z/+v/7v/w//D/w//t/xsAwf/R/7r/0P/q/9v/2f/0/8v/4P/c/87/6v/G/+7/8f/t/97/8//l//H/KADE/+P/wP/c/9b/6v/i/9b/2P/b/9r/6P/W/9n/x//o/+3/7f/a//L/8//x/woA2//h/+L/2P/q/+r/7f/s/97/8P/b/+7/7v/z/+3/9f/0/97/5P8OANj/6/8KAPD/7v/t//X/8//o/+r/5//s/+3/6f/u/+T/8P/1//P/7P/0//b/8//n/wwA9P/y/+v/9P/1/+r/7//f//L/7v/0/+f/7P/e/xsA6//e/+b/4v/0//L/8f/0//T/1P/I/w0A2f8KAOb/5f/i/9f/zf/1/+T/7v/Z/8D/3v/l/+L/7f/q//H/7P/u/9X/3f/f/+H/6//0/9D/3//p/+7/4P8OAO7/2v/q/9n/1v/o/+n/8P/0/+//9v8NAOP/4//r/+P/5/8QAO3/7f/k//L/6/8PAO3/6//j/+7/4//z//D/6//v/+//9v/r//P/8f/g/+v/9f8ZAPX/6f/v/+v/7v/v/+v/2v/z//D/8//t//X/7v/0/+z/3v/r/+P/6//0/+z/8v/2/+T/7P/k/+X/7//w//X/7v/t/xUA7v/1//X/7//e/xUA6f/q/+H/FADy/+f/7P/g/+r/4//z/+z/4v8RAOT/4P/u/+b/7f/u/+z/9f/v//D/2//l/+T/2//i/w4A3//Y/+P/8v/g/9v/6f/s/+r/7f/d//T/9P/W/+f/5P/p/+v/6//t//D/4//t//D/3f/x//X/5v/2//X/3P/j/97/DwDx//X/CgDh/+b/4f/p/+P/7//x/+f/9P/j//P/8//f/8//9f/M/8//9P/K/w4A3//b//D/6v/O/8T/zv/j/9j/3v/e//L/8f/z/9z/5v/g/+L/4P/l/9L/8f/z/97/5P/1/+H/5P8UAOz/3f/o/+3/9f/q//H/7P/w/ygA6//u/9f/1//W/9v/2f/h//b/6P/m/8r/0f/0/+z/9f/z//P/y//Z/+T/zP/c/+T/3v/u/+z/DADj//H/6f/0//T/8P/s//P/7//w/+j/8P/2/+z/6P/g//X/3P/e/+H/7f/s/+D/4f/c/9f/6//a/+b/9P/m//D/4f/h/xUACgDZ/+r/4//g/+T/5P/w/+D/4//j/9z/DwDe/+L/4v/l/9n/6f/q//P/6v/p/+f/7P/m/w0A4P/p/+z/7v/p//X/7v/u//P/8f/2/9z/2P/w/9P/5P/j/w0A2//t/w0A6P/q/+T/3v/n/9v/4P/l/+7/8v/h//T/8v/m//X/8v/p/+j/9v/s//b/9f/x/+n/8//z//T/6f/p//D/6v/0/9T/7P/c//X/CgDg/+T/8f/a/+j/8//m/+T/8f/x/+v/5P8PANf/4P/S/xEA9f/y/+n/8f/2/9z/3P/v//D/7//m//T/8f/o//b/7P/2//D/9v/1//T/4//j/+r/FADu/93/4//s/+v/8P/p/+n/5f/1/+n/5//z/+f/8v/w/9L/xv/h//H/2f/t/9v/EQC8/+X/EQDO/8H/8//S/8j/2f/j/9z/3f/x/+f/3//P/9T/5//l//P/GwDJ/+j/0f/U/+P/6v/i/+//4f++//D/6f/q/+f/6//t/+3/2P/a/+//2f8UAOH/8P/f/+b/4v/g/9v/5//e/+T/4v/S/+X/7P/u//L/9P/l/+X/2/8NAO3/3//v/93/9P8PAPT/7v/1/+j/8P/w/+P/9v/s//X/xf/c/woA7//r//b/2//W/9b/3//R/9D/7v/k/9X/9f/b/+r/8//g//D/8f/t/97/7//e/+L/8//j/+H/5P/t//D/7//q//P/6v8OAOr/9P/j/+v/3v/0//L/9v/o/+7/5//k//T/7P/u//X/6v/t//D/9v/1//b/8//l/+L/9f/d/+n/5P/r/+b/6v/y/9//2v/m/+D/3v/g/+7/6//x/w8A9P/u//D/7//t/+D/4//e/+r/6f/n/+v/8//q/9T/6//o/+b/5v/r/wsA9f/s//T/9f/z//b/7//0/xgA9v/s//X/6//c/+7/8f/o/9j/7f/c/+//3P/f/+3/GgAMAOT/4//l/+n/7f/s/9v/5//d/+7/7v/r/+v/6f/o/9v/4//o/+3/7v/g/+z/2P/p/+v/6v8WAN7/5f/f/+n/6f/l/+D/6v/Z/yAA4P/h/+P/2v8PANn/7f/p//T/5f/Y/+D/3v/f/9r/6v/p/+f/5P/t/+f/9v/z//D/4P/r/wwA2f8QAOL/8P/g/+v/5v/1//b/8f/u/+v/7v/r//T/9P/w/woA2//y/8b/8f/Y/7b/1v/P/8X/zv/z//D/t//A//H/4//W/+f/2P/q/+v/DwDH/+v/0v/J/93/1v/c/9L/2v/1/9//x//J//X/5P/o/9L/7f/s/+X/5P/r/wsA4//l/+7/GgDx//H/9f/s//H/8v/y/+v/9v/2/+f/3/8PAOb/4f/m/+v/6v/y//H/3//y/+j/6v/z//b/8v/R/9H/9v8PANb/5v/W/+L/3v/Z/9j/4f/V/8//4//Y/9P/3v8TANv/3//s/+P/9f/z/+X/4f/v/+P/6//t/9r/4/8MAPL/8P/y//D/8f/l/w4A9P/0/9v/EAAPAA8A2P/c/xAA4P/j/+3/zf/s/+j/2//m//P/5f/z/+D/9f/t//P/5f8SAPH/9P/h/+j/4f/m//P/9v/p/+f/4f/0/+z/7v/y/+L/6v/x//L/9v/z//L/7f/g/+P/IwDj//X/yv/t/9D/2f/E/9X/4v/2/9L/0v+2/+H/3f/k/+X/4f8RAPH/7v/e/9P/1v/f/+L/9f/2/+j/3f/p/+f/4v/k/9P/4v/k/+T/9v/x//b/6v/a/xAA0//h//P/7//0//H/7v/t/+X/5//e/+j/5f/r/+b/6P/m/+P/EgAZAOH/6//1//b/8f/y//L/8f/z/wwA6P/n//b/9v/2/+v/EwD1/+v/9P/p/9L/2P8QAN//6v/i/9f/6f/n/+n/4//s/93/8f/0//b/8P/0/+T/4P/c/+v/6v/u/+n/8P/z//X/8v/z//X/8f/w/+j/8v/m/+X/EwDj/+7/8f/y/+3/7P/w/+v/9v/i//T/7//X/+L/EwDd//b/9f/V//P/6P/u//D/4f/w/+j/9f/v//H/9P/1//T/1//w/+P/8//a/+H/5f/j/+P/4//k/+b/5P/d/+b/6f/m/+r/5f8VAPD/9P/y//H/8v/r/+X/9f/c//T/8f/x//X/8v/y//T/9P/w/+j/9v8OANz/8//t//D/2P8VAOf/3P/m/+n/9f/o//L/3v/1//H/9v/p//L/DQDe/+//3v/Y/+X/8f/f/+X/9v/Y/9//3f/r//X/5f/r/+n/4//v/+v/5//i/xAA6v/m//L/8f/w/+r/8v/u/+3/8//q//T/9f8MAPP/EQDJ//H/6P/v//D/6f/y/9H/6f/1/+f/4f/Z/7n/qP+3/+v/uf/P/67/3P/X/xsA5P/g/93/7v/e/+P/6f/l//H/6v/p/+v/5//x/+b/0v/z/9r/8v/p/9z/8P/r/+f/6f/w/+//9P/z//P/8//2/+j/8f8OANb/x//1/+//4v/f//L/4v/0/w0A3P/n/+X/xP/U/9D/zv/O/9v/wv/j/+D/4f/e/9b/2v/c/+P/8v8PAPL/DgDr/+X/3P/k/+H/7f/u//H/6f/k/wsA8v/1/+r/8//y//D/9f/m//H/5f/e//T/6f/w/+z/7f/j/+7/5//t/+r/5f/o//T/9v/s//b/4P8NAOj/4v8OAAsA6P/U/+L/5//t/+v/7f/t/+r/9P/x/9v/8P/p/+//8v/x/+7/9v8VANj/2P8NAO//2P/m/9b/2P/q/9v/3P/f/9//6f/h/+j/3//T/+z/8v/m//H/8P/z/x0A2f/x/9v/0P/z/+z/6P/r/+n/4f/q//H/7f/n/+3/4//m/w0A7f/q/+v/5//2/+r/4P/0/+n/DgAOAPT/8v/u//b/8v/q/+v/8v/0/+f/CgDS//P/3P8QAPD/8P/j/+f/5f/b/+P/6f/y/+//7//y/+P/7//k//X/7P/1/+z/8//y/+//HgAKANn/DADT/9X/4v/R/8//xP/N/9H/1P/h/9P/xP/c/8H/x//f/+3/y//z/+T/7P/X/wsA2f/b/9//7f/k/+r/5P/Y/wsA6v/e/93/4f/c/93/6P/v/+P/7f/r/+r/DwDq/+P/CgDd/+f/9f/d//L/6P/2//P/6f/w/+7/CwDx//b/4f/q//X/9f/a/wwA5f/e//P/4//f/9v/5f/v/+P/3v/q/+H/6f/m/+j/4f/y/+z/6P/j//D/8v8QAN//4//n//X/7P/u/+n/5v/r/+b/7f/q/+z/7v/n/+n/5/8NAOn/7//u/+X/6//s/9j/6f/s/+f/GgALAOf/6P/k//T/6v/r/+b/4P/r/+f/9f/0/+j/8P/l//L/8//y//T/9v/u/wwA0v/Z/9L/yP/f/xoA6f/k/+L/6f/t/93/5f/o/9n/7v/Y/+T/8//0/+n/3P/i/8//8v/z/9//5//T/+H/9P/u//b/GQDZ/6T/4//j//T/7/+//9X/0v/U/9P/7v/o/+H/0v/d//b/7f/2/wsA5P/K/+D/2v/c/9//1P/h/97/5P/T/+n/4v8PAPT/3//n/+z/7f/w/+z/4f/x/+b/7P/n/9r/8P/0/+3/2v/X/9v/3v/t/+X/6v/w//T/9v/W/+f/7P/z/+X/8//l/w4A5f/a/+L/9v/p/+r/6//s/+X/4v/u/+3/8//z/+7/7P/w//b/9P/q//b/8f8PAPT/9v/2//T/9f/s/xYA1v/d/wwA0f/V/9z/6v/S/9r/9f/k/93/3f/e/97/3P/k/+j/5f/Y//b/8v/v/+//7//n//b/4f8SAOT/DgDq//b/6P/0/+z/8//w//T/8P/p/woA2//l/+v/2f/v/+P/4v/b/97/6f8SAPH/3P/g/+f/3/8OAPP/9f/u//T/8//z/+T/1v/t/+r/5v/v//D/DAD2/+7/5f/p/+//2//s/+n/4f/v/+//8/8LAPP/6v/o//T/9f/u/woADwDn/97/3f/w/+j/8v/s/+X/6v/q/+D/8v/t//D/EQDi/+T/5P/y/+z/9f/j/+v/7//c/+j/5//w//L/8f/r/+3/6//y/+3/9v/v/+7/5//m/97/7v/o/+3/9P/o//L/9P/u/97/FADz/+b/6P/w/+T/6v/z//T/9P/g/+D/9v8TAA8A9v/t/+b/7v/0/+7/CgDj//T/7v/0/9v/7v/s/+j/CwDw//P/8//2//D/6v/y/8X/3P/N/9z/1P/a/9H/4//f/97/2P/e/8n/8v/R/+b/8f/w/+v/3v/k//L/6//y/+z/EQDo/+T/7P/n//D/8f/y//T/6f/0/+r/8v/g//T/3v/P/9P/1P8MAOj/5P/1/87/2//g/9X/4P/r/+L/0f/t/+n/5v8ZANz/5v/j/+//9P/o/+7/7v/q/+L/4//p/+L/7P/d/+X/5f/r/+7/7P/e//T/8f/v/+X/EQDy/+z/4//w/+7/7//y//b/8//v//H/8//v//T/5v/l/9H/8v/W/+P/8P/n/+//4//g/+v/FwDq/8H/pP/q/9v/x//a/93/EQDn/+n/5//1/+D/8f/p/9v/9f/t//X/8v/k/83/z//m/97/4/8dAM3/3v/q/8r/8//q/+b/xf/T//P/5v/j/+f/5v/o/+3/5//L/+L/6//l/+z/EQDN/+//3P/b//P/0P/d/+H/2//W/+b/x//v/+z/7f/2/+H/6//p/9z/8P/i/9H/8/8NAPT/6f/r/+f/8P/x//X/3P/2//P/9v/h/87/EwD2/+3/3v/n/+f/4//s/+H/1P/j/+H/3v/S//b/8//2/+n/9v/z/9D/8v8UAO//7P/W/8r/3//0/+z/1v/s/+L/3v/Z/+n/0f/1//T/CgDZ/+z/1P/h/+n/6f/i/9X/4//M/9j/z//n/+P/1P/0//b/8v/z/+r/9f/o//P/EwDr/+T/0f/1/93/6v/E/7P/wv8TAM7/1P/m/+j/5v/p/8//3v/l/+f/4f/w/+H/7f/l/9X/2P8LANv/1v/Y/9H/6f/f/+X/4//o/+T/2P/r/+r/3P/q/xQA7f/q//T/5f/y//D/4P8fAN3/xv/m/woA1//o/+3/zP/x/+v/4f/H//T/0v/p/8//8f/Q/+L/0//l/+v/CgDk/9r/yv8YANj/7f/Q//D/2P/k/+L/4P/z/+X/3P/h/+T/8P/k/+r/6v/p//L/8v/o/9j/5//0/xEA6P/k/+n/6v8YAOv/6//x//X/8f/1/+//4v8RANv/3P/b//P/EwDH/8b/4//W//P/2f/i/9f/4v/z//T/5v/r/+3/8v/1/9b/CgDd/+b/3//g/9//6P/l/+f/6P/v/+T/6P/e//X/8v/z//T/2f8MAPH/3//h/+P/5P/t/9T/4//c/+P/4//e/+b/6v/i//D/4//n/+v/6//o/+z/DwDW//X/DgDw/9T/7f/y/+7/6v/m//H/8//y//X/4f/0//b/8P8XAPT/8v/k/9//6P/w//T/9P/t/+7/6v/z/wwA7P/2/+r/6v/v/+r/DADZ/xMA0v/l/+n/6//r//H/7//y/9z/6v/j/9L/6P/g//X/6//w//T/6v8bAN//4v/e/9v/6P/j/+f/5v/b/wwA4P/q//L/9P/m/+j/8v/e/+z/8v/m/9j/DQDe/+j/3v/a//X/EwDp/+z/4//r/9//6f/p/+z/5//u//L/9v/U/+//8P/M/9P/4/8jAOD/1P/c/93/5//a/9z/6f/n/+3/5f/o/+v/4f/q/+v/7f/o/+f/8P8NAN7/7P/u//X/7f/u//P/8//z//H/6v8LAPL/3//y//X/9P/y//X/9P/1/xEA2//Y/+b/2P8VANn/7f/u/+r/CgDn/+n/5f/y//D/2P/q//T/9v/z/9z/6//t/87/1v/t/+b/4f/q/+7/6//q//D/2//2/xUA7v/p/9b/4v8KAPL/8f/o/+v/6f/w/+3/7f/Z//b/4/8OAN//5//f/+n/8v/x//T/6v/q//L/4f/0//X/7//0//H/7P/X/+7/5v/w/+T/5P/2/9v/5v/t//b/5//v/+b/9P/n//X/9v8WAPX/7//w//D/6//y/+n/7//v//X/9f/2//X/1P/J/9r/0v/i/+n/8f/X/9v/1v/m/+v/5//m/9j/6//2//X/8v/t/xQA5v/W/+v/3//t/+f/9P/q/+v/4f8MAOT/3//r/+H/3v/n/9z/6P/w/+P/8//Y/xgAzf/P/+n/7v/H//L/5v/q/9r/1v/m/9L/8f+5/+n/DADv//T/9P/y//H/9v/0/93/EwDo/9v/6f/0/xAA8f/0/+j/EADz/+D/5f/s//b/8P/z//T/zP/N/yoA3P/q//D/9v/b/9v/5f/Y/+f/7v/x/97/9P/b//T/9v/t//T/3f8QAOH/6P/v/+D/5//m//P/8P/e/+f/2//s/+//5v/0/+3/7//f/+X/6v/v//T/DQD1//H/6v/l/+b/5P/h//P/5v8UAM3/9P/h/yIAzP/1/+3/4P/e//b/4P/l/+X/1f/S/+//2//1/+P/5v/k/+7/4P/s/+3/6f/0/+v/7P/s/+L/5f/p//L/EwD2/9n/6//x/+z/6//Z/+v/7f/o/+f/8P/v//X/9v8UAMz/8v/i/9r/4P/L/9X/5P/V/9j/2v/t/+3/0//z/9b/2//k/+b/1//n/+//2//R/+7/GgDT/9v/3v/k/+b/8f/s/+z/6f/1/+n/5P/w//b/HgD2/+P/2P/O/woAxP/l/+j/4f/h/+//z//f/xEA7v/N/w0A3v/v/+r/8P/a//H/4P/t/+T/1/8RAOz/6v/Y/+7/5//v/+D/5P/o/97/7f8LAPX/7//v/+T/7v/o//X/7P/x/+v/CgAOAOD/9f/o/+j/8P/r//D/4f/t/+T/8v/n//X/GgDh/+f/6//L//P/4//w/+T/9P/h/+b/EADu/+L/6P/v/+z/9v/w/+//CwDy/+r/3v/2//X/7P/o/+//5P/q/+v/8//g/+7/5P/j/+v/8//n//P/GQDt/8z/7P/p/+T/5//t/9v/4f/d/+r/7v/n/+f/5v/W//P/8//q/yEA6v/m//b/3v/l/9//4f/p/+3/4//i/+D/5//q/+j/8v/d/+j/4P/2/+L/9P/o//b/xf/k/9P/4P/g/9H/4//o/wwA3v/K/+//9v/u/+H/8f/y//L/8//w/+f/8P/0//T/7f/x/+z/7v/0//D/7v/2/+7/9f/c/w0A5f/r/+v/7f/u/+D/9f/2//b/8f/w//L/7P/z/+n/5v/0/+3/7//w//b/9P/1//X/9v/t/+7/8f/y//H/8P/j//L/6//y//L/9v/0//P/9v8OAPX/8f/2//T/8//2//X/8f/d/9X/3P/0//T/DgDz//D/7P/j//L/5//m/97/4v/S//T/9P/y//X/4P/l/8P/1v8KAPP/8P/S/9b/z/8PAM7/4P/q/+r/6//z//b/7//a//P/9P/o//b/7v/p//b/6P/1/+7/FADz/+r/9P/x/xkA6f/s//b/3P/M/+v/5//c/+v/5P/h/+3/6f/o/+z/9f/p/+P/4P/o/+D/4v/u/+7/0/8NANj/2v/y/+z/CgDv//P/6f/u/+v/8//2//T/5P/z//L/9f/b/+//5//Z//T/6P8KAOj/8f/n/9n/4f/j/+P/5f/n/+j/9v/2/93/2//a//L/4f/g/+b/3P/w/9//6//h/+r/6P/w/+//8//v//D/4v/Z/7T/6v/x//X/xP/s/xAA4f/W/8j/7P/l//H/8v/c/9z/0//f/9//3//n/+7/4//r/+H/FADW/+X/yf/a/9H/x//M/+v/4f/p/woA0v/m/+D/5v/n/9v/4v/S/97/DwDm/+f/2v/0/+b/5v/r//P/9v/1//P/7v8NAOD/8v/s//D/9P/o//T/7/8KAOT/4//W/93/4//r//X/4//2/+3/9v/t//X/7v/p/woADQDy//H/8v/y/+7/8v/c//b/CgDn/97/4v/u//L/8//m/+L/7f/s/+L/7v/Z/9H/6f8ZANf/1f/n/9v/7v/c/+f/5v/h/+f/8//y/+P/9f/b/+3/7P/0/9z/5P/V/w4A2v/w/+r/8v/l/+j/6P/c//T/7P/1/+j/DwDr//X/7v/w/+P/6P8NAOT/6//r//P/8f/p//H/7v/t/+3/6//z/+b/6//o//T/8f/2//b/9f/1//X/8v/u/wwA9f/1//X/9v/y/+//DADF/9z/3//1/9f/3v/W/9n/4v/a/+//2//r//b/EADt//L/6v/1//T/9f/0/+b/CwDj/9//6P/W//D/3P8QAOL/6//e//P/7v/v/+b/9P/w/xAA9v8TANX/2//O/+//9f/0/+n/4v/x//P/7//0/+j/CwDq//X/9f/V/9f/8P8NANj/2P8LAOr/2P/t/+j/5f/g/+H/7f/w/+P/4//Y/+D/EQDg/xEA4v/s/+n/6v/t//H/7P/2/+//DgDd/+j/7//n/xEA6//u//X/5f/x//L/9f/o//T/8//0/+L/7f/Y/9f/EgDK/8T/5//E/8L/9f8NAMb/6//T/8//4P/P/+r/1P/O/9z/xv/Y/9f/1f/0/w0A6P8PAMn/2//f/+j/2f/i/+T/6f/c//L/9P/z//D/9f/i/w8A2v/o/+3/4f/2/+P/CgDi/+z/4f/p/+H/5v/z/+b/9f/m//P/5P/a/+T/1//i/w8A4//t/+r/4f/m/wwA6v/p//T/8f/d/+X/2//u//b/6//l//T/3//a/xUA7P/0/9j/7P/m/+z/8f/o//T/8//k//b/5f/1//D/9P/y/9//2v8kAOX/7f/j/+X/8f/z/+f/8f/w/+H/5P/p//L/7P/s/+b/5f/0//T/5//e/x4A6//y/+T/5//z//X/6f/2//T/5P/n/+r/9f/t/+3/6f/o//X/7//p/xMA7f/y//T/9v8RANj/2f/V/xEA6v/u/+b/7v/y//D/6f/l/+v/9f/y//D/9f/2//b/DgDk/+v/4v/l/+3/5f/x/+r/9P/u/+r/7f/1/+n/8//z//P/EADv/+r/9f/1//P/9f/p/+7/7f/w//X/9v/y/+7/8v/p/wsA9f/n/xUA5P/1/+L/7P/w/+z/7v/w/+3/6f/u//T/8v/y/+//9P/q//b/8//2/8L/2/8VAOL/0v/X/9//7v/k/+j/3v/O/+b/2P8eAOD/2f/q/+D/y//a/9v/3v/a/9f/2P/c/+b/9P8OAO3/6v/s//P/8//2//L/9v/w/+3/4f/z//b/6/8MANn/0f8YANb/4P/j/9//3P/n/+7/8f/Z/9v/5f/o/+7/8P/l/+v/7//x/+v/5P/o/+n/2v/u/w4A7P/0//b/8f/y//X/4//r/+f/5P/i/+r/8v/v/+D/9f/b/+f/4f/x/xAA5v/i//b/2v/n/+P/7P/p/+z/6P/s/+j/4/8hAN//6//h/+b/8P/0/+3/9P/r//T/6//p//H/7v/o//L/5//1/8//9v/R//b/vP8LAOj/1f/f/+D/2//w/8X/4v/K/9X/xv/f/xoA4v/n/+P/4P/l/97/5v/l/w0A5v/u/+z/4P8RAO//1//v//T/8v/2/+z/9v/0/+v/zP/Y/9n/yf/s//L/7P/k/+z/6//p/+D/5f/v/93/8P8XAPH/8P/r/+r/7f/n/+7/8v/x/+T/6v8LAO7/5//e/+v/4v/k/+D/5//i/+3/3f/1//H/9P/0//H/9v/d/7f/5f/J/8b/4v8YAO3/CgDd//X/5v/h/9z/4v8OAMX/0//k/8v/7P/n/9v/6P/d/+L/4v/N//T/zP/F/wwA7P/l//P/8P/m/9f/7f/v/9H/3P/x/+v/7P/t/+D/7v/h/+v/7//g/+H/FQDm/+z/7P/r//L/5P/r/+r/5f/t/+f/7f/t/+T/7//s//D/7v/w/9r/5f/p/xkA7v/q//H/6v/n/+T/8P/m/+P/7P/v/+T/4//e/+v/6P/p/+f/6//i/xoA0v/l/+b/0//t/9//2v/a/+f/3//c/+n/5v/r/+7/8v/y/+P/7P/k/+T/CwDq//D/4P/s/9//5//w//b/7//0/+T/8P/0/w4A4P+w/9n/0f/O/+r/3P/n/+3/vf+m/+f/3f/S/97/2f/Y/83/8v/N/9n/7f/t/9X/5P/Z/8X/9P/k/+H/2P/o/9f/7v/z//b/5P/m/+z/7f/w/+v/3P/S/wwAzf/J/+X/HQDv/+X/5v8OAN3/2P/j/+T/yf/r/9v/9f/y/+v/8//s//P/9v/2/+3/7f/o//D/8f/u/+3/7v/u/+z/9v/q/9f/8P8SAPT/7P/u/+f/CgDt//P/8//i//T/9P/z/+7/8f/0/+v/8P/1/9T/7f/y/9//7f/h/9n/9v/c/9z/8//i/9//5//u/9z/9P/s//D/FQDy/+3/zv/T/w0A0v/X/9X/8P/p/9b/zf/p/+L/z//g/9v/7P/y//b/9P/x//D/0P8RAN//4P/o/8H/CgDY/9r/zP/t/9b/2f/X/9X/4v/m/xYA6P/Q/+v/7v/z//P/8v/v//D/4v/p/9j/5//i/93/DQDh/+f/5//x/+z/7f/s/9b/8P/o//b/8v/0/+7/9v/1/xcA3//o/+z/2f/M//P/yf/1//L/2v/q/9f/zv/a/8X/4f/W/9D/z/+w/+H/3v/b/+z/5v/S/+n/CwDk//X/3f/2/87/3P/q/9//0f8LANf/4//w/+n/7f8RAOn/7v/o//P/8//w//D/8f/q/+r/9v/o/w8A7//u/+b/6v/t//X/8P/t//T/7f/v/+j/5v/l//b/6P8UAOL/2//j/+b/5//2/+v/6f/n//P/8//1//X/2f/y//T/6f8NAAoAyv/C/8//zP/g/9f/3f/j/+b/3//r//P/5v/f//b/5/8aAM//xv/0/8X/y//n/+b/tP/t/9H/6f/l/8b/2f+s/+H/4f/w//T/8v/n//L/4//y/w8A2P/y/woA3P/j/+b/6v/v//P/7P/d//T/6v/r/+b/7P/2/9v/KQDb/+n/4//Z/+//6P/v/+3/3f/m/+X/3v/u/+f/9v/t/+z/5v/g//L/5P/t/+n/FwDb/+n/9P/A/87/1f/i//X/4//i/8z/6P/v/+z/5v/l/9v/3f/U/+f/8/8TAN//2v/X//L/5f/v/+X/6P/c/93/4P/x//T/6//q//T/9v/z//X/8//2/+n/CwDW/93/6f/b/+r/6f/s/+L/4//p/+//4f/2//b/4P8PAOj/8v/o/+//9f/v//X/8f/y//H/8f/2//T/9v/v//L/5//j/9z/HwDj//L/7f/r/97/5//d//H/9v/w/9b/9v/n/+j/9v/z//L/9f/q/+v/CwDh/+D/4v8PAOv/7//i/+H/4//0//P/4//n/9j/6P/Z/+j/9P/n/+3/6v/z/9f/9P8KAPX/zf/b//b/2P/P/+D/5v/Y/+f/7P/s//L/8//0/+//8v/x//X/5v/t/+P/DQAcAOH/4//w//L/8//2/9L/2/8QAN3/4v/m/+D/6//n/+7/4v8SANj/7v/y//L/5f/w//T/9v/y//X/9v/z//D/FQD2/+z/4f/b/9b/2P/s/9j/3//M/+j/2f/u//T/1f/r//T/9v/x//b/9f/1/xkA2v/r/+f/0f/J//P/9P/s/+r/3P/r/+//9v/o/+X/8f/d/+L/9f/z//H/5v/r/+v/7f/f/+//6v/1//T/8v/p//b/8f/0/wwA3f/1/+P/5P/f/+3/9f/q/w4A7f/p//T/6f/m/+b/8v/p/x4Az//P/w8A4//x//L/7f8MANz/5f/w/+b/6v/u/+3/4//u//X/7//1//L/9f8PAOz/7f/g/+n/7v/r//L/8//s//P/8P/z//X/7f/2//T/9P/x/+v/4//a/xkA5v/h/9z/8//q//L/7f/u/+//7v/x//X/9f/i/9//5P/o/+f/EgDm//P/6//k/+//7v8MAOr/8f/y//X/6//0/woA2v/l/+P/7//y/+P/9P/w/+f/7v/s/87/8P/h/9//5v/l/+//8//n//P/FwDc//X/9v/q//X/3v/n/+D/7f8MAPP/8f/o/+j/3//p/+3/7v/y/+T/6v/v/+r/3v/S/+n/9P8TAPH/8//v//T/6P/r/+X/7/8KAOD/5v/q//H/8P/1//L/8//h/+7/HwDk/+v/7P/t//P/DADu//L/8f/1/+//CwDs/+//7v/v/+f/DADy//P/9v/s/+//7P/l/+r/9f/x/+f/7f8UAOP/9f/1//L/9v/x//b/GQANAN7/1P/Z/+f/8//e/+n/5v/o/9z/1f/w/+//7f/m//L/8//w/+b/7//s/+7/5//u/+7/4/8XAOX/9f/o/+b/9f/t//T/5f/x//b/7//f//X/6f/y//b/9v/H/87/zP/t/9f/4v/y/9n/zf/r/+T/3P/q/9z/7P/q/+z/5v/u/+H/7v/v/+z/3f8UAO//5f/n//H/8v/f/+3/6f/z//D/5f/j/+f/1v/O/+P/4P/w/+z/8P/j/97/8v/p/+P/9f/z/9j/3//k/+T/DwDZ/w4A8f/0/w4A4v/n/+f/5/8YAOj/2v/g/9//4f/j/+b/5//q/9v/5v/o/+P/4P/q/+r/CwDf/+j/9v/l//X/9P8KAOT/5//g/+f/9v/q/97/8v/p/+7/6P/u//D/4//1/+3/4//j/+n/4f/f/+X/7P/1/+X/4f8PAO7/6//u/+b/9v/r/+D/9v/f/+v/4P/x/w0A4f/i/9D/2v/e/+v/5v/c/+D/6f+//+3/7v/z/8n/8P/j/+z/IwD1/8X/5P/0/93/5//m//H/1//n/+X/6P/l//T/6v/0/+//9P/0//X/9f/w/w0A6v/m/9T/1P/Y/+L/8f/a/9f/3P/Z/+j/2//X/+L/3v/s//X/8//p//X/7//0/wsA8v/i/+z/6v/p//D/6//x//X/9v/u//X/6//u/xIA3v/g//T/6P/w/wwA6P/p/+b/5//p/+f/9P/l/+X/7v/e//X/7//n//L/8//2/9T/xf/z/+P/5v/v/8r/7f/k/9r/3//h/+L/1//h/+T/5v/k/+3/6//y/+7/EAAPAPL/2v/b/+r/5//w/+v/5v/p/+X/5v/i/9r/7P/v/+b/6P/p/+7/9P/t//X/7//t/9n/EgDQ/+n/2//g/+H/8f/s/+3/6//0//D/6//z/9T/7f/w/xIADgAUAMn/3f/J/7L/zv/1/9n/8f/i/+f/0//T/73/7f/t/+v/9P/z/+7/9P/p//X/4//v/+v/7f/k/+f/4f/m//L/3//y/+7/7//m/+X/6P/l/xAA6f/a/+X/5v/0/+T/8//t/+j/5P/t/zMA0v/U/+L/6P/v//D/5v/Y/+7/7P/e/+f/4P/c//D/yv/z/+H/9f/v//X/7v/v/+3/7P/l/+z/1P/f//H/8v/y/9n/0//t/+P/0v/q/7z/8v/1/+z/8f/b/+r/2P/h/+H/4v/l/+7/3//y/+3/DwDo//D/7//l/+n/6f/w/xEA7f/U/93/2//Y/+//9v/q/+b/5v/q/+b/5P/r/+X/6//h//T/8f/k/+j/DQDp/+r/5f/y/+//9P/r//b/7//n/+3/6//1/+z/8v/r/woA5P/l/+b/7v/q//P/9P/y//D/7v/t//L/7//o//b/y//q/ysADwDg/+H/6P/g//H/2f/h/+T/2v/M/9r/7P/a/+T/5//w//b/6f/0/9//1P/l/+v/3f/c//P/3P/k/+T/7P/l/93/6P/f/+r/7P/f//P/6P/w/yoA4f/m/+H/1P/v/+j/2f/n/+z/2f/n/+L/4f/g/+D/DwDp/+b/6//i/+z/8v/y//X/3f/n/8z/FQDj/+r/7//e/+b/6P/l/9z/1v8LAN3/1//b/+D/4v/x/+3/9f/q//L/5f8WAMT/4P/R/9v/6P/g/9b/2P/R/9j/5f/l/9v/9f/X//X/9v/h//b/3//U//H/3v/c/+P/5f/g/+7/4f/g//L/2//z//H/7v/2/+z/8v/a/+P/4P/e/93/7P/b/xEA9v8LAOv/6P/n/+L/7//k/9z/3v/h//P/7P/x/+n/8v/t//D/8v/Z/xcA3P/b/9r/6f/z/xMA6P8NAOr/4//f//D/7v/s/+r/9v/w//D/5//0/+P/2f/v/xAA2v/Y//D/5v/j/+T/4f/y/+f/6f/p/+v/5//r//b/5v/s//T/8f8KAPH/6P/f/+3/4/8OAOX/7P/x/+T/5//z/+3/7f8KAOr/7v/0//P/9f/j/+3/7/8KAO//7v/y/+v/9P/0//X/9v/0/wwA6v8WANv/3v/x/+3/8f/x/+3/9f/1//L/7//1/+7/6P/h/xkA2//g/9H/4//p/9//8v/r//P/6v/u/+v/6//2//L/9P/i//b/8f/v//T/8//w/+//8v/0//D/7v8SAOz/9P/z/+j/8P/u//X/8//j/+L/9P/x//T/3f/y/+b/DADm//b/9v/z/+3/5//k//T/4f/r/+b/8//x/+7/1//v/+P/7f/y/9X/8//0/+n/EwD2//X/9P/0//b/8P/1//D/9v/1/xMA2v/e//T/5f/2//T/9v/z//b/8f/2//D/JADU/+f/8//Z/9j/8//1//X/7P/q/+P/6v/z/+7/6P/r//L/4v/Z/9L/8f/2/+r/HADr/9b/9v/m/97/4//h/+b/5P/e/+f/5//2/+n/2P/q/+7/8v/s/+//4//m/+r/7v/j/wsA7f/m/+T/7f8NAO//9v8NAO//8f/v/+//5f/w/+n/6f/q//T/8f/x//X/5v8MAPH/9v/z/+3/7v/0//X/5v/R/xoA6v/t/83/6P/h/+7/4P/n/9P/DAAXAOj/4P/L/+7/0P/j//L/9P/u//T/9P/2/+z/9f8KAPD/7P/q/+//6v/2//P/DQD1//X/5P/z/+T/3v/h//L/5f/q/+//9f/g//D/0//y/woAzf/g/+P/2//l/9z/3P/n/+D/5f/d/97/5f/q/+H/9P/v//L/8f/0//D/CwDx//P/8f/0/87/4//2/9z/2//i/+D/9P/g/+X/6v/w/+D/2//q/9v/9v/v//P/9P/1//P/2v/Q/9X/5f/t/+n/0v8NAOr/FgDj/+D/3P/2//L/5f/x//T/EgDb/+//zf8WAN3/8v/s/+L/5v/w/w8A5P/k//D/8v/q//b/3P/s//T/9v/1/9j/5v/j/9n/EwDd/+v/3f/y/+7/6P/m/9n/9P/x//X/5v/1/+j/8//r/+//5v/v//P/GQDs//b/5v/2/+n/9v/m/+r/9v/M//D/6v/g//T/9f/p/+P/DADn/+7/8f/t/+D/7P/g//D/9P/y//L/8//q/+v/DwDl/+z/8P/l/+7/9f/z/+n/9P/0/+X/6P/e/xcA5P8QAOj/9f/p//T/6v/y//X/8v/v/+3/6f/u/+v/7f/s//P/7P8YAO3/1f/R//X/8P/q//L/4//l/+v/8//z/97/9v/v//D/9f/0//H/8P/v/9r/4v/l/xcA2//s//X/9f/1/9z/8//k/+j/3f/y//X/1//y/+v/8/8eAOr/7v/s/87/1P/Y/8b/2/+7/8L/9P/a/9r/yv/E/7r/yf/J/9v/8f/i/8//4P/U/+D/FADH/xoA5v/a/+L/7f/1/+z/9f/c//P/6P/n/+7/7f/0//X/6f/t//H/5f8lAOb/8f/a/9n/1//n/+n/7f/i/+v/0f/X/97/7//2/+n/7//b/+//7P/o//b/GADl//T/5/8LAO3/7v/m/+n/9f/r//H/8f/z//P/9f/y/9//5f8KABIA4//l/9H/7//h/+L/5//h//H/7//g/+P/8P/2/+//8v/f/+L/3f/j//D/7v/y//T/DwDx/+f/9f/z/+3/8P/l//D/9f/1/w0A1//r//b/6f/k//X/7v/m/+n/8f/m//P/8P/l/xMA5P/j/9j/9f/x/+f/4f/x/+b/DwDu/+j/8f/q/9z/7v/y/xMA6//u/93/7//t//X/5v/z/w8ACgDv/+7/6P/t/+3/6f/1/+n/6v/1/+//8v8sAL7/5//h/+L/5v/t/+j/8//b/+f/3f/y/9H/8v/2//T/6f/m//X/9v/2/+z/7//e/xoA7P/2/+3/5P/o//D/8f/q//H/8P/x/+r/8//2//L/8f8SAOv/4//j/+X/7v8PAPX/7v/x//P/8v/x/+v/5//q/xEA5P/O/9X/9f/m//H/6f/r/+7/9P/w/xoA3P/g/97/3f/u/+//CwD2/+7/7f/k/+7/8P/x/+7/7P8MAPb/7P/q//H/9v/2//T/9f/W/w4Asv+2/xEA3//u/73/6//I/8L/8/8PAO3/zP/Y//L/2f/F/9L/2P/Z/+3/3f/R/+P/5v/x//P/6P/0/+j/9v/X/+z/9P/Y/+v/9f8NAO//7P/u//L/6v/j/+z/4P8MAOf/7//Z/+T/CgDq/+v/3P/1/9L/5//k/8f/6P/R/9f/2v/k/w4A4P/e/+X/7v/o//D/4v/2/+n/8v/z/+X/8f/w/w4A8v/Z/+j/CgDm/+v/EgD2/+7/8//V//P/8f/1/+z/7f/c/+X/CgDQ//P/5v/1/+n/z//O/9L/9f/s/+D/2//L/9v/8//z/+v/8//q//H/1f/f/9n/1v/l/+f/2P8fAOf/6f/l/+D/6f/i/+L/6v/p/9j/5//r//T/5v/q/+H/6v/k/+//0P/q/9L/3v/Q/+T/4v/k/9j/6/8QAOL/6P/T//P/5v/z/+L/8P/p/+7/7v/D/+b/1v/1/9T/yv/c/+7/DADA/+j/4v/w/8v/3P+8/+T/2//V/8//4v/c/xoA0//g/+H/4v8TAPL/7P/p//D/6f/s/+//7v/x//P/8f/a/w8A8P8ZAMj/0P+2//b/sv/y/8T/8P8NANz/zP/q/9j/0//G//H/4//f/9v/3f/t/+D/4v8KAAoA6P/o//L/9P/1/+L/7v/p/+H/4//u/9v/7v/v//X/8f/z//T/8//g/+v/6P/w/+3/EgDw//L/5f/x//L/FwDW/9r/5v/P/+L/4P/g/xQA3//x/9v/1P/x/+H/3P/q/+f/6v/x//L/4v/k/+3/3P/h/+X/8f/r/+P/HgDy/9//4P/i/+f/5//v/+f/6//t/+f/4v/x/+r/8//x/9z/HADi/+j/4P/r/9n/5f/i/+L/3f/W/+3/6P/k/+3/2//j//T/6v/1/+n/9v8OAMP/3P/M/xoA6v/a/+L/2P/S/9b/5//r/+r/6v/h/+n/0P/m/+j/7f/t/+r/6P/l/xEA6v/h/+H/5v/h/+3/EgDj/+z/4f/o/woA2v/i/+b/8P/e/+3/8f/p/+v/9P/l//D/7f/v//L/9f/1//b/CwDd/xEACwDq//P/8//y//D/4v/w//H/5//s/+T/GAD1//H/8v/2/+j/6v/2/+z/7//o//b/5P/s/+j/4f8KAPT/7v/y//D/9f/1/+L/9P/w/+r/DwDo/+P/5//t//X/9P/0//T/8P/u/xQA3//o//b/5v/d//H/8v/g/+v/6v/2/+n/7f/t/+v/8//2/9X/6v/u/9//FADm//D/6v/y//X/9P8WAPL/7f/1//D/9f/2//X/EQDe/+T/1P/p/+j/8v/m//X/2//t/+f/9f/l/+v/8P/t/+L/8f/q//L/7P/t/+z/6//r/97/5f/q/+r/8P/x/+v/8v/z/+n/6f/u/w0A7v/w/+3/7//y/+//9P/t/+T/7//q/+T/6v/v//P/6//u//D/7v8VAM3/5v/q/9j/5v/h/9z/3v/o/+D/6v/h/+n/3P/i/xUADwDh/97/5//y/+7/8v8XANH/2P/b/9n/6/8XAOz/1f/Y/+v/7//z/9P/6f/v/+v/8f/i/+v/9f/2/+L/2//2/+X/3v/2/+//7P/u/+L/2f/z/+j/7P/l/97/8P/2//H/DgDy/wwACgDf//H/7v/l/+D/8//r/+b/5P/X/+L/8P/u/+P/5f/v//P/8//t//P/8/8hANH/4//Y/9v/2f/c/+f/7f/h/+7/1//K/+H/7//y/9v/5f/k//T/DgDv/+j/7P/0//T/9v/y/+j/3//l/97/5//t/9//0v/v/8f/4v/T/97/0//n/+X/0f/y/+T/6f/z/xYA5v/p/+v/CwDw/+//5v/j/+z/3f/l/9v/5v8PAN7/7P/m/+j/6//w//L/5//l/+r/5f/t/+j/8f8RANf/FADg/+n/6//r//D/9P/1//T/6f/w/+v/8//0/+3/9v/t//P/8f/v/9//6v8VAOn/9P/y/+3/6f/x//X/8P/0//b/8P/U/+b/6//p/+z/6P8VAOj/3f/u//L/8f/t/+X/8P8NAOr/5//r//b/9f8jANP/5//g/+b/6f/y/+7/9P/n/+T/7v/p/9j/7f/r//D/8v/s//L/9P/2//D/9P/0//X/7//f/w0A8v/k/9z/8P/g/+H/y//Q//L/2P+//8r/3f8KAOj/5//W/9z/4f/j/xUA3//S/+P/6//r/+//6f/k/xIA8v/e/+T/8f/p/+3/7v/m//T/4//w/+n/EgDw/+3/9f/2//X/DQD0//X/8f/1//T/7f/y//b/9v/2/woA6//v/+b/5P/p/w8A4f/i/+f/7v/z/+j/6f/p/+H/5v8NAOT/8//y//H/6//0/9T/7f/b/+v/9v/1//P/7//x//H/6P/v//X/7//x/+//9f/y//D/7v/1//P/8P/i/+3/8//1//P/9v/0//X/DQDw/woA6f/y//D/8//2//b/8f/z//D/8v/2//P/9v/z/+n/4P/1/+L/7f/m/9L/6v/x//X/6v/u/+r/8f/x/+X/3v/n/9r/7v8XAOT/3v/x//T/8//k/+v/7//z/+n/7f/K/9r/7//s//L/5//j/+z/HwDs/+z/8//j/+f/4v/y/9v/9f/t//H/DgDk/w4A8f/m/w0A4v/m/+b/6v/s//D/5v/k//P/5f/l/9j/7//q/+n/EwDc//T/6f8TAOX/6v/w/+v/7P/p/+b/2//s//L/8f/o/+b/8//v/97/9P8TAPP/9P/r//T/7f/v/+n/6P/1/+P/7v/l//H/8//0/woA3v/k/+X/5f8PAPD/7v/w/+X/6//w/+3/5//o//T/5f/n/+j/5//w//D/DwDt//L/9v/s/+n/0//V/xUA2/8OAOj/zP/l/93/4//g/93/6P/x/+f/5v/Z//L/9P/s//T/6//z/9//2v/d/+T/9P/X/9//3v/K/+j/3//v/+z/7v/o/+b/5v/s//H/6P/q/9n/1//i/9H/5v/g/+D/3//w/+b/4//U/+3/7//r/+L/8v/t/+n/uP/W/9b/8v/q//D/6f/L/xAA9f/Y/+//7P/N/93/2v/s/9L/6v/q/+b/FwDk/+3/3//S/+X/4v/m/8T/3f/a/+//zv/L/+b/6f/c/+L/zP8VANj/5f/F/+r/7P/p/+b/8//t/+L/7//R/+7/FgDa/8//8//S/+f/1P/Z/+j/0v/K/+b/5P/c/9//4f8RANj/4f/m/+b/8f/i/+X/6P/w/+X/3f/n/9v/1f/u/+D/FgDp//L/9v/k//P/9f/b/xYA2P/d/9j/2//y/+n/8f/n/+z/6P/k/+7/7P/d/+7/9v/y/9r/9P/n/xIA7f/m/wsA9P/t//H/9v/o/+r/8//y//b/8v/s/+b/4v/m/+r/7v8ZAPL/5f/r/+//9f/2//L/8f/p/+v/9P/a/xAA4P/p/+X/4P/b/xIA6f/1//P/6f/r/+T/7f/w/+r/6//x/93/8//s//L/5v/f/9n/uf/T/8b/9P/P//X/4//Z/xAAzP/j/+n/5v/s//L/7v/n/+7/7/8MANX/4P/u/xYA8f/2//X/9P/0/+//CwDv/+X/9P/v//D/IADe/woA4P/V/+r/6f/q/+j/9f/h/+v/5P/1/+3/6//2/+j/7v/p//b/3/8RAOL/5v/z//H/8//1/+v/7//l/+P/7f/l/+b/3//j/+//9f/m//X/8v/y/9r/DwATAOD/3f/c/9n/8//b//L/8P/v/+L/6v/w//P/2v/s/9b/5//z//b/8//u/+L/9P/o//b/4//a/+b/3P8PAOb/3f/y/+b/4f/e/+f/6//h/+L/5//a/9X/4P/n/+j/6v/w/+z/6f/q/8//7v/d/+z/4//j/+P/0f/g//P/5//r/+L/EADt/+n/6f/P/w8A6f+7/9H/5f/r/97/6v/f//b/9v/y//X/7P/w//X/7f/p/xAA2P/f/9j/7P/v//D/3//o/+r/4f/j//P/7v/i/+D/2v8ZAPH/6f/n/+v/4//m/+j/5//0//L/4//i/+7/7v/k/+j/4f/r/93/7//i//H/DQAYAN7/6f/k/+P/7//v/+v/7//f/+7/4//u/xAA7f/o//b/5v/Y/9v/7//Y/87/z//V/9f/0f/p/+3/9v/i//H/GgDr/9X/4//q/+r/8P/y//X/4f/v/+T/6//t/+3/9f/v/+v/CgDJ//X/zf/d/wsA9v/t/+7/5f/w/+L/1//z/8D/0/8MAOr/4//h/+L/8P/r//D/3f/k/9b/2P/i/9//6f/k/+P/5//f/w0A3v/m/9n/4P8MANr/6P/l/+j/DgDw//L/6v8UAOv/1f/T/+P/1f/S/9v/3P/U/+n/zv/v/w8Awf/h/9X/6//z//T/GwDA/87/vv8OAOP/4f/2//D/0//c/9r/6//a/9D/1v/h/9//3v/l/+j/8P/l/wwA6v/f/+f/5v/n/+n/8//l/+r/5P/p/9//8//i//H/4f/t/+f/7P/W//T/7f/s/wsA4P/1//b/8//0/97/6P/y/+H/2f/e/+T/3v/q/+L/2f/q/+v/7//x//L/9P/r//L/6f8OAOT/DQDz/+X/9P/w//P/7P/t/+r/9f/n/wwA6f/q//X/9v/W/+//6//p//D/7f/n/+f/7f/v//T/9P/s//P/8//0//T/9f/h/9X/7f8MAN3/4v8KAO//6//v//X/6P/i/+n/CgDc/+T/3P/w//T/6f/g/9j/3P/d/+r/6f/z/97/5P/x/93/5f/e/+3/8f/1//H/9f/K/+3/2P8WAOj/7P/z/+//9v/p/9v/3P/p/+r/8P/f/+T/6//X/+//8P/X/+T/FgDc/8z/3P/S/9r/7v/T/+D/3v/p/xYA8P/O/+r/9v/2/+z/7v/i//L/EwDv/+r/8P/y//X/8P/x//L/8f/x//H/8//x/+b/2//a/woA3v/r/+//4//s/+f/DgDi/+D/7P/m/+X/6v/V//P/6f/p/+H/8f/t//D/5v8KAOb/3v/z/+P/9P/x//T/4f/y/93/3v/q/+7/9P/u/+//4//v/+b/5//r/+7/5f/z//T/9f/w//L/8//y/+L/7//v/+n/9f/x//X/3v/o/+P/6f8MAPH/5//s/+7/7P/q//H/8//r//T/7P/p//b/4v/r/wsA7//t/wwA6P/v//L/9v/1//H/4/8KANr/2f/m/+n/8P/y//P/2//t/+r/8f/v//D/7f/n/+7/9f/t//X/8f/0/+b/5P/0/xAA4v8gANP/4f/c/9//7f/z/+z/8f/1/+r/9f/q//D/6P8RAOD/6f/e/+3/8f/o/+L/6v/r//H/4//p/+3/7//q//P/8P/e//L/7//r/+z/7v/y/wsADQDS/+z/DADU/+r/DwDa/9P/2//g/+D/DwDd/+P/5//j/+D/8f/1//b/4v/x/+b/3//d/93/3//a/+X/CwDi/+z/7f/r/xEA6v/r/+j/DQDq/+b/6v/r/+7/8//v//L/4f/U//P/JQDY/9f/1v/Z/+7/4v/N/+3/6v/Y/+b/7P/Q//D/8P/z//b/6P/t/+r/7P8XAOD/6P/s//D/7f/o//D/8P/o/+X/7f/r/+j/9v/y/+//EgDc/9b/zP/i/+b/5//a/9z/3v/r/9j/7f/i/9r/1v/t/+D/9P/t//H/8f/o//b/8f/2//X/8f/i/+r/7P/f/xAA7P/q/wwA5P8MAO3/7f/l/+b/7P/m/wsA8f/j/+3/7//i/+j/3//d/+n/5v/e/9f/DgDh/9b/5P/n/+D/9f/x/+P/6f8NAOn/7f/y/+v/8v/h/w8A7v/u//L/5v/t//P/2//o/9r/zf/t/xgA1P/j//X/z//L/8//wf8MAO3/9v/w/+r/9P/f//T/7//w//b/7v/m/w0A5//g/+//7//w//b/5P/k//H/8f/l/+v/9f/2//T/8P/F/wwA9v/y/+D/8v/a/8n/1v/Z/+//4v/j/w4A2v/u/+n/6v/h//P/9P/v/9r/7P/f/+H/3P8XAPP/9f/n/+X/6P/b/9z/2v/r/+f/3P/k/9f/2P/w/+3/5//z/9//9P/y/wwA8P8KAO7/5P/r/+f/DgDz/+j/8P/2//b/7f/n/w4A9f/y//X/7v/v//T/7//q//D/8//y//b/7v/0/w4A7//o//b/8//r/+7/7f/q//L/8f/j/+3/7P/p/+T/5//v/+P/6P/o//D/4//r/+r/4v/y//b/6//2//X/8f8dAOL/1v/Z/9j/7//q//H/9v/o/+7/8f/h//D/7//1/+r/8//o/+r/7f/r/9//5f/2//b/6P8NAOn/5v/v//P/7//w/+X/3P/s/woA5P8PAOj/7//r/+3/7f/2/+r/7P/y/+z/6f/y//H/9v/t/w8A4P/m/+j/8//2//X/9P/z/+//8P/s/+//7P/u//b/1f/u/xAA3v/r/+T/6v/n/+z/8//u/yAA4//p//H/7v/w/+7/6v/z/+P/7//r//L/3f8PAN3/3f/k/+//7v/r/+//6P/w/93/3v/d/+n/8f/x//D/5v/n/9z/3v/n//D/8f/m/+n/4P/2/w8A7P/i//X/5f/z/93/2//d/xMA6P/o/wwA8//2//H/6//r/+n/7f/v//D/9v/o//T/9v/l/+3/7v/s/+v/5v/t/+//9v/n//T/7//s/97/9P/q/+v/8f/x/+X/1//d/+T/5v/d/+H/7//X/wsA2P/e/+n/6P/v//b/6v/1/8//6//W/yEA0P/p/9//6v/j/9n/y//l/woA2//Z/+f/8f/x/+L/9v/k//T/8P/q/93/4v/h/+7/5v/2//T/8P/w//L/9f/w//b/4//u/wsA8v/z/+//7//l//X/7v/1/+z/6P/u//L/9v/v//D/7P8TAPT/8v/t//P/8P/x/wsA7f/s//b/5v/r//b/CwDx//D/4v/x//b/CwDW/97/1v/r//D/DwDy/+D/7f/k/+7/8v/d/+T/9P8VAOX/4P/W/9v/5P/j/+v/7//r/+H/5//u/+v/DgDt/w4A4f/s/+b/8v/y//H/2v8YAOH/8//e/9z/7/8OAOz/4//q/+b/4P/r/+T/8v/g/+H/5v/m/+v/8v/u//L/8//v//D/8f/2/+b/EgDw//T/9P/0//T/9v/u//L/8f/s//H/9v8YAPP/7//0/+b/9P/o/+j/4v8KAO3/7//r/+z/8v/s//L/8v/t/+7/7//r//X/7v/u//b/9v/x/w8A4//u//X/7P/o/+z/9v/j//L/8P/2/+7/8f/v/+v/9f/j/+D/2P/d//P/7/8LAPD/7//2/+7/8f/z//b/7v/0/9n/6f/r/+f/FwDv//b/4/8PAOv/8v/u/+3/6P/p/yAA6//L/9T/4f/e/9f/8v/g/+D/3P/Q/9v/0f/w/+f/DwDg/+z/8f/0/+P/8v/1//P/2//s/+7/2/8MAOv/3v/y/+T/4f/b/+n/5P/q/9T/8v/y//P/5v/2//T/8v/X/9r/7//V/+f/FQD0/+D/1//x/+n/3P/N/8v/7//m/+r/zv/V/+n/3v/q/+P/3v8fAMr/6f/z//D/1//l/+7/7v/c/+b/1f/i/9r/6//e/+n/9v/p/+7/6v/i/+z/9P/t/+f/1//f/xAAEgDu/+L/4P/n/+z/6P/q/+X/4f/l//D/9P/1/+D/8//v/+z/7//n/+z/4v/t/+v/6//t/+j/4//c/+f/3v/X/+X/DwDw/+//5P/v/+v/6f/a/9r/7P/g/9j/6/8KAPL/6v/f//L/8P/o/+3/7P/m/+n/0P/W//D/2P/s/9//5P/Y/+X/7f/X/+T/FADs//T/7//2//P/9v/2/+z/6v/x//H/9f/2//b/8v/x/wsA7f/x//T/7v/1/yAA5P/2/9v/4P/v//X/8//1//b/7f/U/97/7v/0/+3/7v/l//H/5P8PAO3/6P/n//D/8v/c/+v/7//1/+v/9P/2/+L/5//x/+P/CwDt/+n/4//y/+7/8P/s/9z/5//d//b/8f/z//L/9f/Z/+b/7v/w/+v/GwDs/+P/4P/0/+f/5//s/+L/8P/g//H/6//U/+//9P/v//b/9v/r/wsA6//n//T/8f/z//b/8P/y//X/7v/f/xAA5v/p/+v/7v/1//T/8P/m/+b/6P8LAO//2f/z/+3/6//y//X/3v/m/9n/5f/j/+L/9P/a/8D/zP/T/+v/xf/Q/87/3v/K/9D/3f/d/xIA4//k/+r/5f/k//L/5v/e/9z/2//1/9z/7/8QANn/5//c/+r/9P/j/97/CwDY/+D/1f8NAOH/5f/V/+L/3//k/9X/5P/m/+P/4v/T/+X/5P/q/+r/9P/x//b/DQDj/+D/3//b/+n/6//v//P/5//x//D/8v/q/+3/FADp/+H/8f/b/+3/3//t/+H/7//k/+z/7v/o/+z/7//g//X/8//p//b/9P/t/+X/7//2//b/9v/0/xkA5f/U/9X/5//k//D/9P/1/9r/4f/m/9L/8f/p/+D/8f8KAOX/7f/z/+z/6v/r//H/FQDg/9v/2f/s//H/6P/x/+T/8f/m/+D/6//q/9r/5v/p//T/8//z//b/9P8ZAN3/4P/m//L/5f8KAPH/7P/r/+3/8P/x/+7/8f/q/9//7f8SAOz/6//1//D/9f/2//L/7P/a/9n/9f/O/x4A1v/g/+f/7f/Y/8P/5f/u/9f/7P/U/+r/3v/n/9z/1f/k/+j/5f/c/+r/DQDc/+v/7//r/+r/7P/d/+v/8v/y/+z/7v/s/wwA3//d//T/8v/z/+//4v/y/+T/6f/s//X/9v/k//L/5f/y/9//8//u//P/7//z/+f/9v/x//D/8v/x//X/8f/1/7//8v/S/woA5f8MAOn/6P/u/+j/9f/x//L/8P/v//X/8//0//L/6P/s/xAA6f/v/xgA5P/x/+j/7P/1/xQA6f/o/+//9v/z//X/8//0/+z/9v/p/w4AzP/b//H/yP/f/+X/0v/r/+b/yf/n/+f/6v/x//L/6f/s/9H/6P/k/+X/4v/p/woA5f/w//L/7v/p/+v/7f/m/+3/9v8LAOL/4f/r//H/5//r//L/8f/2/+f/8//z//D/6v/1//D/9v/u/+3/8//f/9b/2P/s/9v/4//p/+D/4//d/+D/6f/h/+r/6v/z//X/7f/u/+7/7f/w/xQA6//k/87/5v/S//D/0v/U/9f/y//1//H/7f/y//X/5f/1/+z/8f/1//P/9P/v/+L/9v/1//b/7P8UAO3/6v/w//X/9v/x//T/3//0/+T/7//i/9f/4//h/9j/4//T/+H/7f/a/9n/4v/L//D/9P/o//H/w/8KAN3/GQDy//T/7v/p//X/6P/y/+z/7v/w//L/4P/0/+//9f/s//T/1v/2/wwA8//Q/+j/2P/n/8r/4P/N/+D/3v/P/9z/yP/f/+f/7v/s/+D/5P/p/+T/8P/x/+7/8/8KAOz/8f/z/+//8v/p/+v/6f/W/9T/CgDr/9b/tf+6/9z/1f+//9H/2f/Q/73/8//c/9j/4//d/9r/zP/c/+X/DQDj/+j/8v/y/+b/7v/h/+P/4v8NAOD/6P/2/+H/6P/i/+X/5v/2//X/5//p/wsA3v/U/+7/5f/r//L/8v/w/+r/DgDl/+T/CgDz//D/7f/0//H/8P/1/+3/7P/w//b/8v/n/+3/6f/p/xMA2f/q//T/9P/u//D/5f/w/+3/8v/s/+v/5//o//b/8//v/9T/8f/n//L/7//P/9X/2f/t/+H/1//T/8//2//Z/+T/6v/z/+X/9P/q/+j/4//t//L/9f/e/+v/7//v/+H/6v/y/+b/5f/n/+P/5v/o/+//9P/l/+b/HgDk/+z/CwDp/+X/5f/0/+b/9f/w//H/9v/2/+b/3P/1/x8Az//Z/+H/4//q/97/7P/i/7//wf/s/9z/3f/m//D/6P/n/+z/6v/l/+X/6//R/xoA2//0//b/7f/u/9f/9P/k/9//2v/M//X/5v/v/9j/9f/1/+3/9P/z//X/0f/d/xwA6P/d/93/6v/f/+P/6P/g/+L/6//j/+P/4f/b//D/8P/y/+f/8v/p//D/7//t//P/8P/r/+P/8P/y//H/9v/1//T/8P/j//H/6//t/9n/8P/t/+v/5P/x/+b/DwDu/+D/2P/h/+j/5P/q/+z/6f/q/9z/6P/X/+P/1f/u//X/7f/1//H/DwDv/+P/7P/t/+L/3//m/+r/8P/i//P/6//p/yQA4//r/+//4v/q/+r/8//2//H/9v/1//X/CwDK/+H/4//y/+n/5v8PANr/6//m/+T/1//n/+P/3v/a//b/9v/1/8D/yf8aAN//5P/s/9v/0v/z/9//8f/Q/+j/8f/z/97/9f/l/9T/6//x/9D/4P/Q/+z/yP/x//L/w//Y/9n/zv/T/83/7//n/+H/8P/D/+f/0v/H/w0A0//b/+f/4f/g/yAA4P/e/+b/6P/d/9r/4P/g/+7/4P/e/+P/1//e/+3/7f/s//L/2v/2/9z/6//2/xEA9P/n//X/CwD1//P/6v/q//T/8P/t/9P/3f8fAOr/8//p//L/7v/r//H/5v/m/+//7f/s//T/7f/y//D/9P/v//T/6v8LAPX/9P/i//P/6P/2/9//8P/k/+n/GADw//H/4v8RAPP/7v/w//H/8v/z/+j/8f/o/93/7f/r/+7/7f8PAN3/5v/w//H/6v/s//D/7v/m/9//9f/m/+X/4P/m/+v/DAAZANv/8P/n/+T/8v/s//H/5v/u/+v/4P/x/+L/8P/s/+z/8P/w//T/7//a/+L/5P8PAOD/6v/p/+P/8P/z/+z/7//0/+z/6//o//T/8//n/xoA7v/u/+r/3//u//H/8f/0//X/8P/j//D/5f/2/+v/8//w/yAA3f/2//X/5f/W//b/5v/F/93/2P/U/+X/3f/q/9D/5P/g/+P/7P/l/+n/5f/Z/+r/5v/u/xAA5f/v//T/9f/z/wsA9P/2/9f/zf/Y//X/0f/a/+X/7P/l/+v/1P/r/+n/7f/k/+P/9P/u//b/8P/w/+//0P/V/+v/6P/t/+T/5v/n/+D/7P/k/+H/6P/f/+r/5P/1/+//8v/s/+//uf/Y/xUAr//0/+D/JwDY/83/zP8XABAA3P/h/8r/x//O/7b/7v/X/9P/3v/h/9r/z//b/9z/zf/f/93/JgDm/+b/5v/d/+b/3f/j/+7/4v/X/97/3P/z//b/9f/e/9X/3//G/xIAEADs/+f/7f/s/+f/3v/Y/xIA5//m/+3/6//a/+7/6//p//T/6v/0/+L/7/8MAPH/4f/g/+3/5P8MAO7/8f/2/+7/2/8PAPL/6v/y/+7/8//r//H/9v/y/w0A5//g/9D/4//p/xAA3//r/+v/7v/o/9j/4f/h//T/6P/1/+z/9v/i/8f/0f8MANP/z//P/9H/4f/b/93/GAALANv/3//z/87/yf/g/+T/6//p/+H/3//e/9f/5P/f/xoA5v/g/+T/2v/r/+r/9f/c/+P/EADu/+r/4P/w/wsA3v/u//L/6v/l//H/6v/e/+j/7v/u/9//4v/f/+P/3v/c//b/0v/P/9n/1v/k/+f/4v/s/+7/7v/u/+n/9v/o/xkA8P/y/+H/7//i//T/7P/z/+r/7v/2//X/6//n//X/7v/1/+3/9v/m//H/CwDn//D/7f/s//D/6v/2//H/8//x/+z/5//1/97/3v/c/+T/8P/m/+//7P/p/93/6//e/+f/8//a/+P/5f8SAOD/2f/p/97/yP/l/+T/4v/l/9L/6f/l/+//2//e/9f/CgDX/97/5P/u/+D/DgDw/+7/5f8PAPb/7v/r/+r/7v/p/+n/9P/i/93/6//m/+b/7f/z/+3/9P/j//P/9f/u//T/5//x/xAA6//j/9X/5//1/97/9P/p//L/7//o/+v/4f/t/93/7f/r//H/7//x//L/8P/a/9f/3//q/xcA6f/k/+b/4f/h/+b/7/8ZAOX/7P/m/+b/0P/t//P/4P/k/+r/4P/l/+f/8P/Z//H/4f/b/+P/3f/o/+H/EQDk/+f/9v/h/97/7/8UAPb/9v/z/+j/6f/n/+L/6v/l/+r/9P/z/xQA8v/t//L/9v/s//b/4v/r//P/8f/v/+n/8//y//X/9v/2//L/9v8OAOj/5//l//H/CgDu//P/DgDl/+3/7P/m/+P/8v/y//b/9P/v//T/9v/1//L/8P/z/+f/5P/l/+H/8v/a/+3/EQDq//X/4v/z/+3/7//p/+z/5f8NAOf/8P/r/+7/CwDn/+T/EwDh/9r/tP/T/9j/4P/V/9n/7f/v/9T/7f/U/7T/2P/h/9L/5P/Y/+7/5f/v/+j/5P/2/+z/7//z/+j/8P/y//H/8//z/+X/7f/0//T/8f8WAOD/9P/u/xYA2v/g/+T/7f/c//X/8v/k/+//7P/j/+L/6//0//b/FQDc/+z/2//z/wwA5f/q/+b/5f/i/+D/6f/l/+j/6v/i/9z/5f/2/+H/9P/x/+7/7//W/9v/FQDq/9j/0P/W/9z/5v/X/9P/4P/d/+D/2//X/9v/1//Z/9r/DADf/+D/3v8PANj/0//k/+H/5v/s/+n/7P/o/xEA4P/o/+f/4f/j//D/7//y//D/8v/2/+j/6f/q/+X/3P/l/+X/6v/r/+f/7v/x/+L/6f/q//H/6f8PAOn/4//q/+z/3//o/xEA2v/l/+T/5P/0/+v/7v/u/xMA1v/p/+T/5//q/+r/7f/p/+z/7f/z//L/7P/2//L/zP/M/8T/2P/a/93/2/++/8z/3P/i/9//3f/P/9v/oP/I/9L/tf/l//T/9v/y/+T/8P/z//H/7P/s//D/7v/s/+//7v/1/+7/9P/1//T/3f/v/+b/3/8pANr/4v/j/9//4v/a/+L/2f/d/+v/4v/X/8r/5f/j/+P/5f/r/9r/5v/l/+f/4//e/9L/9v/T/+7/8v/g/+z/0/8MAOn/7f/v/+D/6//p/+v/6f/s/9j/6//v/+3/8P/y//L/9P/1//P/8//0//T/8//w//X/9f8KAPD/9v/z/+//9f/z//X/9P/w/+P/3v/e/9r/2//f/+L/4P/T/+P/0f/k/+f/3//c/9f/DQDj/+z/8//h/+//5v/r/9b/9f/W/+v/4//l/wwA7//q/+T/FgDp/+//8f/j/+z/2v/u//X/7v/s/+X/9v/0/+n/1P/k/xMA1f/T/9v/3v/i/+v/5v/m/+T/4//b/woA6f/o/+n/7P/k//L/8P/v/+3/GAAWANr/0P/l/+T/6P/n/+b/5v/h/93/2//n/+X/5v/r/+L/6v/p//D/8//u/9//9f/e//D/7f/n//T/8f/s/woA6//2/+r/8P/t/+b/5//i//D/7v/v/+7/8//t//L/8P/x/+//8f/h/wsA2v/c/xAA4P/k/+X/0//k/+r/4f/Q/93/5P/o/+n/6/8RAOf/2P/m/+T/7v/e/+7/7f/n/yYA3P/b/8//5v/L/+T/8v8OAN3/9P/E/73/7v/j/+T/6v/P//H/6P/o/+v/4//g/9n/6v/q/+3/6//y//P/5f/w//b/9v/0/+z/8f8aAOn/6f/w/+z/5//z//H/6v/g//P/4v/x/+f/3//1//L/9P/v//L/7P/2/+7/8v/r//H/8//1//b/8//y/+b/9f/u/w0A4v/u/+P/6f/r/+z/5//l//b/6P/r/w4A9P/2/+z/7f/z/+z/EgD2/+H/4v/2//b/6//P/woA3P/f/+T/5P/q/+j/4f/z/93/8//q/+v/7//j/+//8P/t/9v/9f/x//X/4P/m/+3/5v/n/+r/3//l/+f/5P/o/+f/6v/r//H/6P/n/+v/6P/r/+r/7v/v/+f/FADf/+r/3v8OAOr/5P/q/+//3v/h/+r/6v/v/+b/2//y/+H/8v/z//P/7P/2//H/4f/j/+T/7f/R//L/9v/Y/9r/3f/h/+b/6v/k/+z/8//s/+r/8f/v//H/FwDU/93/3P/y//T/2v/z/9v/7f/p/+7/5v/2/+D/6v/y/+T/0//p/+L/7v/l//D/5P/c/+n/7v/j/+3/7v/x/+n/9f/w//D/9v/v//P/7v/t//T/9P/x/+v/7f/y/+//6v/y//X/7P/w/xAA5v/x/+L/8//y//H/EQDu/+n/5//u/9r/8P8gAPD/7v/n//T/9f/z/97/7f/x/+n/5f/c/+P/7//j/x8A4f/v/+3/6//v//P/6P/p/93/8P/p//D/9f/t/9z/CgDb/xsA4f/s/+f/6f/p/+3/5f/s/+//6P/r//H/6P/w/+n/8v/0/+3/4v/1//T/2f/L//D/1v8WABkA3f/h//T/4P/0//L/4P/c/+L/6f/g/9P/8f/v/+z/3v/r/+j/6f/g/+r/6P/x//X/DgDu/+P/6/8TAPL/9v/w/+//6//w/+3/8f/k/+X/8v/u//X/yP/f/+3/DADl/+P/8//Z/+b/CgDq/+3/3//e//T/7v/u/9n/8f/0//b/9v/K/+D/7v8LAN//5v/0/93/5/8LAOz/7//k/+L/9f/v//D/5v/z//T/9v/c/+L/5P/g/+//3v/d//H/5f/m/9z/9f/0/+7/4P/0/+X/8f/h/+v/8P/b/+n/1v/V//H/4P8SANz/7//s//P/4f8MAN//4v/v//T/9v/z//b/4f/r//H/2//s/9n/5v/z/+L/EgDd//H/7P/0/+X/CwD0/+P/8//2/wsA0v/a/9T/0//w/+n/5f/d/+L/3v/j/+L/2f/g/+//5//x//X/5//w/+j/7f/Y/9z/2f8NAOH/4//m//T/4f8PAOv/4v/p/+f/7f/r/+3/4P/q//X/7P/1//H/9P8XAOr/8v/i/+r/5P/j/xQA6v/t/+3/7P/h//b/7//z/+b/9P/w//T/9P8WAO//0f/E/+X/8P/l/9r/4v/S/87/0v/f/9z/6P/Y/+P/CgDh/+3/5//o/+n/4v8NAOH/4f/i/9r/9P/n//D/3//e/+z/5f/q//P/8P/x/9z/8P/t//T/2v/0//D/8//0/8r/8P/x/+b/9P/b/7//8P/Z/+r/2f/u/+b/4P/b/8n/y//W//L/3P/S/8n/IgDQ/9n/2v/i/+v/8P/q/+//8//r/9j/8//k/9z/6f/W//X/6//k//X/9v/e/+j/4//i/+3/DgDr//D/6f/q/wsA3P/g/+b/6P/k/9v/6P/q/+3/3//x/+3/5f8KAO//6P/i/+L/JADa/9j/6f/g/+3/5//v/+z/6v/Z/9j/7v/0//D/6f/v/+X/DADf/+j/9P/v/+n/7f8RAO3/8//w//H/7v/w/+v/3//w//D/7v/2//P/7v/u/+X/9f/v/+3/6//i//H/8f/1/w0A8P/p/+z/6v/1/+L/3//y/w0A8//f//X/6P8SAPT/5P/N/+r/2v/c/w4A5f/y/+P/6f/j/+D/5P/v/+D/4v/n//P/6P/2/+r/8v/a/+n/8f/b//P/6P/t/+j/3P/i/+T/5v/a//X/3f/s/+j/8//h//P/6v/x/9v/7P/r/w0A6//y//b/6v/r//P/7//w/+D/9f/j//P/1v/l//T/GQDf//P/9v/e/9//9P/W//X/0P/j/97/1P/p/+v/6//x//D/6f/u//T/7f/c/8n/5v/u/+n/5//o/8z/zv/h/8X/2f/U/8v/9v/h//H/4//h/+T/2v/k/+X/6//1/9f/5//O/w0A0P/W/+n/3//r/9P/6f/h/+f/1f/v/+7/8v/1//P/9f/0/97/5/8PAOL/5f/p//L/7//r/+7/6v/w/+//7P/x/+r/8f8YAPD/5f/z/+H/4//x/w8A7//q/+3/6P/p//H/7//q/+v/4P/b//X/1v8RAM3/zP/u/+H/4//k/+T/2f/n/+3/6P/2/9//9P/x//P/9P/t/+f/4//j/+f/6P/q/+P/7/8LAOv/3v/o/+//8P/y//H/9P/2/xIAyP/g/9z/5f/c/9f/2v/h/9n/2//i/9P/2v/d/+b/6//r/+T/9P/a/+j/9f/d/+X/6//m/+j/6v/1//X/9v/g//X/7P/2//b/wP/P/+v/1P8rAB4A0/+6/8L/wP/r/8X/v//X/+T/xv/F/7r/7f/N/83/yf/H/9n/yP/U/+v/1P/J/yYA5//e/+D/5P/l/9r/3v/Y/+X/2//l/9r/5P/f//D/7//w/+z/2//0//L/7//s//X/DQDp/+P/9f/w//b/8P/2//b/9v/w/+3/9P/j/xwA7//w/9v/6f/k/+3/5v/e/+f/5//o/+L/5v/1//X/5v/t/+P/9P/2//P/7//z/8j/xv/Y/9f/IQDX/9//4v/Z/9P/3v/V/9r/4v/Y/9j/6P/i/+r/3//s/+z/8f/W/9H/CwDY//X/CwDx/9j/3v/o/x0A0v/r/+n/6v/j/+3/3f/0//b/9P/2//b/7P/u/9v/1f/W/+j/IgDh/9b/9v/Z/9v/zf/e/8f/5v/F/8P/zP/K/+D/7P/w/93/8P/m/+//4f/u//X/7f/0/+b/9P/1//T/9f/1//L/8//s/+//9f/w//T/9P/1//b/9P/2/woA4//V/+P/8P/d/ygA1P/i/9//5P/l//L/9P/l/+D/2f/l/+j/5//l/9X/9P/y//b/7f/2/+z/3f/m/+n/4/8XANz/7//e//b/6P/z/+v/7//s//D/8v/r/+//4//y//b/8//c/9T/7v8LAOT/5v/v/9r/6f+q/7//EQDx/+f/5v/x/+j/4f/d/9n/7f/g/9n/3v/y/9//5P/I/w0AHQDb/+r/2P/Y/+7/3v/y/+v/5v/p/+n/6P/o//P/9f/w//L/8f/2/9f/7P/g/wsAEwDj/+f/8v8NAPH/5P/v/+v/6P/2//T/7P/r//L/9f/z//X/8f8MAOL/6f/0/9r/4v/x/+X/7f8MAO7/8//i/9//6P/v/+3/6//b/+n/9v8LAOv/8//y//T/7P/y/+P/8v/v/+T/9P/s//b/8v/z/+H/9f/l/xcA8P/g/+r/5f/f/+z/7v/s/+T/7f/n/9n/3P8SAO//4f/l/+v/HwDa/+X/5v/r/+j/8f/2//T/6v/o/+v/6f/x//T/8v/Z/+f/8v/x//L/9f8MAO//9f/2//X/7v/2/+f/CgDp/+n/8P/o//P/6f/r//D/8//w//D/9P/o/97/5P/f//T/9v/z//T/7//v//H/6v/y//D/8f/2//X/DADx/+z/9v/z/+X/1P/k/+L/3P8aAOT/6//b/97/6f/m/+L/4v/b/+X/5v/m/+D/9f/0/8//0f/k/+H/4v/u/9z/7f8LAN7/4//d/9T/EQDX/+X/5f/w/9v/6f/p/+n/3f/s/yMA5v/g/+P/4f/m/+T/6P8OAOb/6f/X/+v/5v/k/+X/4P/o/9//6P/0/+P/7v/r//D/EADa/xYA9P/u/+P/8v/e/+P/5f/t/9r/5P/w/+b/2//x/9j/7f/x//D/6//0//P/7v8KAAsA4P/p/+z/8//u/+//7//t/+//7f/0//b/7v/r/9H/CwDk/9T/2v/i/+n/2P/U/+H/u//U/9v/5//Y/+H/EADp/+T/6f/m/+//4f/p/+T/8P8KAO7/8//y/+T/9v/2//H/6P/y/+//8//x//H/8f/z//D/HADm/8z/0f/p//P/4//U/9r/2P/r//P/4P/i/9f/DQDd/+3/4v/1//b/9P/s//b/9v/2/+//7//l/+P/5P/m/+3/4P/r//P/4P/o/+z/3f8RAN//8f/n//H/2//k/+L/DgDc//T/4f/l/+X/6P/m/+v/5v/i/93/7v/o/+3/6//w//L/4P/r/+z/8P8VAOv/8//w/wwA9v/t//H/8v/y/+X/7v/x//T/8P/w//X/9f/E/xIA2v/e/9n/9P/v//P/6P/h/+P/3v/f/97/8//b//T/5f/x/+f/7f/e/+r/5P8QAN7/9v/m//D/7f/i/+z/6P/u/+3/8v/u/+j/8P8MAO//7v/x//H/7//y//P/1/8VAPD/6v/h/xAA4//R/8//6//n//D/6v/t/+r/6f/l//D/9v/0//b/6P/2//P/DwDe/9z/CgDM/+z/2v/n/8v/0P/Y/8//0f/c/8f/2f/U/8//2v/e/+j/6f/u/+//9f/0/9j/9f/q//b/DgDX/+L/5v/j/9z/6f/e/+r/5f/s/+D/6v/w/+b/9v/l/w0A9P/v/+r/8//o/+v/6P/y//P/9f/z/+3/7f/i//X/CwAOAPD/8v/0/+f/8v/p//L/6f/k/+v/7v/0/+r/6P/G/+D/0v/1/+X/1v/i/+D/9v/v/9j/1//b/+T/4v/p/9r/2v/a/93/6f/x/+r/3//x/+j/6v/s//H/9P/n/+v/6v/x//b/3f8WAOj/6//t//P/9f8QAPP/9v/p//T/5//t/+j/FwDT/+v/2f/r/woA4v/u//b/5P/i/9z/7//y/+//6P/r/+v/9v/j/9v/DQDg/9j/4f/W/8n/2P/b/9n/3f/k/87/8//2/9P/3/8UAPD/4//0//L/8P/w/9r/7f8LAN3/7P/g/+T/5v/q/xQA4v/f/9z/4f/a/+T/5P/q/+X/2P/o/+X/5v/k/+f/7f/n//D/4v/t//D/4f/V/97/zf/y/x8Awf/e/8z/7/+0//L/2v/e/93/yP/g/+D/3P/i/9X/1v/v/9z/8//q//X/6v/w/xgA5f/j/+P/5v/X/+X/8v/s/+j/7//y/+r/8P/q/wsA7f/z//P/DgDz/+v/9f8OAPP/8//2//b/9P/t/+X/7v/x//T/9v8LAOD/7//z/+H/5//w/+X/6P/t/+f/8f/l//D/5f/j/+X/8//y/+7/7//r/+z/5P/y/9v/7f/u//X/8f/z/+//EAD0//P/7//o/+n/8//r/+f/7f/r/+7/6//t/+7/6f/u//b/DwDS/9//6P/j/+b/3v/y/+b/9f/1/+L/5P/2/+T/7//j/wsA6v/t/+//9v/2//X/5//y//b/8//i/+r/7v/S/+3/2//v/+X/8P/l/9r/6P/o//P/5v/z/+P/4P/m/+7/7f/v/9X/6v/Q/9v/DgDb/9H/3v/Y/+j/4//J/+f/5f/m/9r/5P/H/+b/5f/f/9L/8P/u//b/6f/x/+//6//s/+3/8v/n/9//6P/1/+j/9v/z/+b/DQDi/+H/7f/w/xAA7//m//L/6f/x//H/7f8TAOj/9f/t//X/6v/z/+7/7P/i//T/8//2//D/7v/i/9n/3v8aAN7/2P/W/+L/6//l/9z/5//W/+L/5v/e/+P/1v/o/+b/5v/a/+j/3//j/+r/8f8VAOz/EQDt/+//9P/x/+b/6P/w/+v/9P/u/+v/6//y/+7/8f/y/+T/0/8eAPD/0//X/+r/2P/x/8P/7f/f/9T/3f/W/7z/4//h/9n/4v/n//L/4P/r/+7/1v8jAOn/8//0/+//9P/z//X/4//2//T/6v/x/+b/8P/1/+n/8v/t/+j/0//m/+r/IgD2//P/7v/0/+T/8P/q/+b/7v/v/+3/8f/o/+7/5P/0/+X/8v/n/+r/8f/d/xkA9P/v/9z/7//o/+v/7v/w//H/6//m/9//9P/b/+f/JQDr//L/4f/0/+j/9P/x//H/8f/s/+//5v/u/+z/9P/v/+3/9P/s//L/zv/g/+//5P/q//D/4P/p//P/4v/r/+H/6P/X//b/8P/r//L/7v/z//T/6v8UAOX/7P/y//L/4P/O/9z/0/8xAN7/6f/q/+D/8f/o/+v/6P/x/+z/8f/1/+P/5//V//L/7//v/9//8P/y/+7/3P/w//P/3f8oAOj/9f/u//D/7f/e/+//3P/z//b/9P/2//X/7f/2/+7/8//z/woA9v/X/9L/4P8ZAN//8//u//L/7P/k/97/3v/z/+n/9v/2/+j/7v/t//T/6f/z/+7/8P/z//D/9P/0//b/9P/2//D/9v8LAPP/6P/d//L/5f/2//T/5v/l//P/4v/i/+j/4v/v//T/CgDn/+X/8f/u/+//4f/x/+v/9f/i/+r/7//c/xkA9v/r//b/9v8NANr/8P/d/wwA6//x/+D/5f/l//D/8P/f/+f/5//m/+//4//d/9j/7v/f//T/8f/0/+v/5f8PAOn/9f/x/+j/8//2/+n/6v/2/+f/7f/z//T/9f/x//b/6//1/+r/6P/e/9z/3/8PAOH/5f/f/93/6P/x//L/7P/r//L/5//q/+j/6v8PAPH/5f/Z/9f/FADY/+z/6P/n/93/4P/w/+H/7P/p/+r/6//k/+r/4f/x/+3/8/8NAOv/8v/t/+H/5P/t/+j/6//p/+7/6P/s/+7/2//r/+n/6v/j/+j/6P/r/+3/6f/f/wwA2f/m/w4A4f/Z/9v/DQDU/9b/3f/m/+D/6P8ZANn/6f/r/9z/3//d//H/7v/u/+n/9P/h/xEA3f/Z/xQA3f/m/+3/8f/r//X/5P/j/+z/5f/i/+X/2P/2/wwA1//j/+3/5P/q//H/EADe/93/9v/s/+z/4v/r//T/1P/v//X/0v/r/+T/3P/2/+H/8v/g/+D/6v/m/+b/3//r/9//1v8XAOP/4P/m/+b/4P8NAOH/CgDo//T/9v/u//P/8//z//D/6P/o//b/6v/x/+T/8//0//H/EADf/9//2f/T/+b/7v/p/+T/4f/s/+T/7//w//L/6f/e/xIA5P/g//D/8//1/+D/4//V/+H/2f/j/9r/6v/W/9//3/8OANv/5v/m/+r/5P/n//b/4P/z/+7/7f/s/+n/6v/p/+D/5v/v//T/7//t/+v/4f/j/+7/6v/v//P/8f/z//H/8//z//L/6f/Y/+7/8/8QANj/DgDk/+P/5//x/+z/8P/t/+v/8//y/+P/4v/x/+//8P/r//X/6v/x/+//8v/q/xcA6v8RANf/5v/X/9r/7v/o//L/8P/l/9z/6f/q/+X/DADr//L/8//r//X/8v/z/9v/FQDo/+n/5f/i/+f/1v/0/+L/uv/f//L/4v/f/+n/5//P/8n/1//V/+//3//m/+j/2v/k/+//3//q/+P/8//r/+D/8//n//H/9f/2//P/8v/2/+H/6f/z/+b/0/8LANP/9P/t//T/8P/u/+v/7v/g/+z/3f/x//b/7f/d/+z/5P/n/woA6f/t/+v/3f/o/+T/7P/n/+3/7//m/+7/6f/v//X/8f/o//X/4P/o/wsA5//y//b/7f/2//X/8f8OAO7/6v/s//P/6v/s/97/CgDw/9z/9f8VANr/4P/n/+X/6v/o/9r/5P/r/+D/8v/q/+//5v/z/+//8//y/+//8//w/+n/5//q/+v/8P/m/+f/5v/r/+X/7P/p/+b/7//u//P/6//z//P/8v/v//b/EQDX/9L/0P/n/+X/4f/m/+n/2//Y/9n/5//g//H/5v/w/9v/9f/w/+f/5P/0/+3/9P/w/9j/8P/e/9//2f/Z/+T/1v/f/+r/7P/r/+//3f/s/+//6P/0//L/8v/p/+j/7v8LAOz/HADl/+7/4f/n//D/3P/s//X/7v/w/+n/9P/q//T/6P/0//b/7//h/9b/8//T/xIA3v/m/8f/0f/W/9b/zf/U/+b/HgDd/9H/2f/O/+3/2v/a//X/2//l/9X/6//y/+z/7P/w/+X/6v/r/+X/8v/0//X/9f/z/+z/HwDm/+b/7f/u/+3/8//p/+3/8v/2/+T/5f/x/+n/9f/0/97/4v8NAN//6//0/+v/8f/2/+3/6//0//H/6//t/+//9f/s//H/7P/v//H/7//z/+//9v/n//b/9v/y//T/9P/v/w0A9v/0/+7/6v/2//H/9P/q//L/9P/w//X/9P/2//b/8//l/+//DQDq//H/7//o/+n/7//r//T/7v/t//T/6v/y//L/7P/2/+b/8v/t/+z/9v8KAO//9f/p/+f/8P/l//H/EADx//b/9P8MAPH/7//0//T/1P/j/+j/3v/v/+n/9P/r/9P/3//d/9j/4v/u/wsA8P/j/9f/6P/s//T/2//z/+3/7v/o//L/CwDm//P/9f/w//b/9f/2/wwA7P/w//X/8v/x//P/8P/u//L/9v/r//H/8//1//T/8v/v/+//EgDx/+//8f/v//b/8P/1//X/7//z//b/8v/1//b/8v/v//H/EAD0//H/9P/z//L/7v/g/+H/6//1/+7/5v/1/9z/8f/g/97/2//f/+P/FQDz/+X/4f/j//D/9P/q/+j/7v/u//L/6v8QAMn/8P/z/+//7v/c/9P/9f/a/9H/2//x/93/5v/n/+n/5f/j/+X/3f/g/+X/1v/g//b/7P/s/+n/9v/i//T/6P/u//X/8f/f/8D/CgASAPb/5P/f//D/5v/0/9j/xP/G//P/2v/R/9b/7P/b/9X/3f/O/9//4//b/9z/4P/g/+b/3//x//H/7f/u/+L/5v/t//P/5v/w//X/9v/u/+P/3P/f/+z/5//q/xEA8v/l/+j/7P/V/9n/5v/s/+r/4//i/+L/6f/m/+n/7v/n/9n/xv/r/+L/4v8NANb/2//s/+b/4/8QANr/7f/X/+L/3//W/+3/7f/2/+7/7//r/97/3v8QAPT/8P/2//L/7v/q//L/6P/y/+//9v/k//H/3v/j/9P/2f/u/+T/3v/c/+H/9v/H/+n/7v/o//H/6//z//L/6/8RANX/2v/o//D/CgDv/93/8f/w/+X/6f/q//P/8P/h/+b/9f/t//L/9v8XANz/7f/p//L/9v8UAPb/7//1//T/9P/v//b/CwDj/+z/3P/x/+j/8P/o/+r/7//u//H/5P/t/+r/7//1//P/DgDn/+D/5f/q/+//8P/u/+3/8P/u/+f/6P/m/+7/8v/u/+//9v/r/+H/3f/x/9n/7f/g/+j/6f/x/+T/4f/n/+n/6v/p/+r/6P/x//T/3P/p/97/3//h/+L/5//J/9r/vf/D//P/vf/o/8T/1v/I/8z/yv/x/+b/9f/y//D/8v/z//X/FADz/+//8v/v//X/8//0//D/CwDo//D/8v/0//P/8//p/+v/8P/n/wsAFwDf/9b/2/8LAPT/6f/z/+j/7//c//T/3//1/+L/9v/1//H/2//q/xcA3P/T//X/6f/l/+z/7v/c/+T/3v/x/+z/8//x/9r/EQAMAO//GwDm/+j/5f/i/+b/4//l//H/6P/j/+z/7//n/+b/3v/y/+7/DADn/+T/7f/y/9z/2v/k/+j/5P/j/+j/5v/t/+b/3v/l/9//6P/z/+T/8//n/+z/7/8PAOf/7P/x//b/9P/2//X/9v8OAOP/6//t//b/6v/2//P/9v/1/+f/6f/q/+j/9P/1//T/DwD2/+7/9P/0//X/7v/1/9z/2P/n/9r/6f/o//X/7f/f/93/3v8RANv/2P/u//D/9v/m//L/DQDg//H/4P/q/+j/3//1/+L/5v/s/w4A4//l//X/3//z/93/6f/h/+H/8f/n//P/8P/n/+7/5//1/+L/7f/m/+b/6v/v/xMA8//u/xwA8//j/8n/1v/e//P/2v/o/+b/7v/x/97/1v/f/93/3f/g/97/5P/p/+//7f/x//H/5//w/6z/0//z/xAAyP/m/9j/1f/P/+n/5P/B/+r/6f/O/+H/2v/a/97/2v/a//X/2v/0/+D/EAAUAOL/6P/u/+X/8v/p/+v/7f/y/+//7P/y/+T/6//m/+L/6P/k/+//7f/q/+r/5P/i/+n/7f/X/9//5f/k/+//6v/t/83/DgDa/xMA1v/x/+//2v/l/+H/6v/m/+D/5//a//T/2f/z/9r/4//l/xQA3f/z/+z/8P/w//H/8//z//T/8f/v/+7/8P8OAPL/6f/c//T/3v/e/+//8f/m//H/0v/q/+v/5v/r/+v/9P/2/+L/DQDs/+//8P/y//b/8P/p/+f/9P/x//T/8P/o/9z/5v/k/+v/7v/s//D/4f/o/+f/6//h/+f/5//j/+7/6f8OAN3/5P/d/97/zv/h/9D/8P/L/9z/5v/c/9P/1f/j/9f/7v/o/+P/4P/v/x0A4P/1//P/6v/w/+7/8P/f/+X/3//T/9P/5//q/+f/3P/e/+z/4P/2//L/7P/o/9X/9f8ZAO3/7//y//D/6v/q/+P/1P/a/+f/1v/k/97/DQDj/93/5P/a/+H/1v/o//L/7f/e/9z/6//m/+j/4//s/93/4P/m/+v/5P8KAOP/8P/u/xgA1//p/+z/4f/w/+r/9P/1/+j/9v/w//P/8//z//b/8//b/+3/9f8LAPb/9f/2/+//9P/r//P/7v/1/+v/7v/q//D/7P/u/xEA7//s/+//FQDg/+b/2//S/9z/5P/C//P/2//T//L/7//Z/8X/3f/d/9j/4f/b/xwA6//p//H/3P8MAOH/7v/m//L/5P/o//P/1P/w//D/7f/w/+3/4f8VAN7/3f/x/+7/9v/v/+n/5v/u//D/2v/q//X/8P8MAOj/8v/h/+X/8//0/+T/8f/u/+n/6P/z/+L/6f/w/+7/8f/y/+b/8f/z/+b/6P/x//H/7f/x/+T/8v/n/+v/6P/1//T/8v/1/+7/EwATAOf/7P/d/+j/4P/l/+X/5f/X//D/6P/p/+T/5v/x//X/7//0//X/8P/Y/+j/FQDl/93/4P/r/+//2//r/+f/1f/p/+T/6//o/+X/4v/f/+n/5//r//T/5P/w//H/DADz/+X/6f/0/+7/8v/w/+f/8f/r//D/6//p//D/4//u//H/9v/k/97/1v/p/xgA2P/p/+T/6//t/9X/4P/b/+D/DADy/+T/xf/r/+7/9P/o//X/9P/x//b/7f/j//L/9P/w//X/9f/r//b/6//p//X/7f/t//X/8//s/93/8f/k/+P/8v/s/+P/6//n/+L/6P/l/9//2P/j//L/7//0/+//8//0//X/8f8TAPb/9P/0/9b/8P8LAOj/5v/Z/9//0v/N/9H/5//r/9j/8P/i/9X/EwDY/+P/1f/e/+j/4v/k/+T/6P8UANn/6v/w/+X/8v/k/+7/5P/S/+n/1v/j/+b/5v/M//b/8f/t/+r/9P/z//D/8v/r/xIA9v/0//P/9f/x//b/9v/y//X/8f/u/9r/6f/e/+D/4v/f/+H/6v/Z/+H/5f8NAO3/8f/s//b/6v/z//b/8v8jAOf/3//b/8T/5v/0/+//5f/q/9j/0//q/9v/8v/k//X/w//l/+7/6//r/+7/5//v/9//3P/o/+f/6v8LANv/3P/b/+D/2P8PANz/3//m/9//3v/W/+f/7v/u/+f/5f/y/+//6f8KAPX/4//m/+v/8P/g//P/8//o/+j/5//o/+L/5v/w/+b/9f/x//T/8v/n/9b/4f/k/+H/7v/n/9z/4//s/+3/5P/y/+z/5P/g/xYA2/8SAOn/7P/x/+L/8v/r//L/8f/e/+v/3P/i/+//8//x/93/9v/o/+//7//o/w0A6f/q/+v/EwDx//L/6f/l/+X/2//p/xkA6P/p/+X/6P/j/+b/5P/k/+X/3v/f/9v/1//w/9b/6f/k/+n/HgDr/+b/4P/b//b/7f/U/xcAEQDb/9n/2f/n/+P/1v/j/+P/4P/f/8v/4f/i/+T/3v/l/9n/5P/q/+D/9v/2//T/9f/2//T/5f/y//T/8v/0//L/9f/0//X/9P/2//P/z//W/9X/1//b/xwA1//l/9v/4f/l/+P/3f/X/9//4v/k/+D/8v/m/+f/3v/n/9z/1v8KAN7/7v/n/+//5v/j/+H/4f/r/+z/8f/v//H/4v/c/9b/7P/m/93/DQDb//H/7P/o/+f/6//g/93/5v8KAO3/7P/l/wwA9f/t/+//5//n/+n/5v/f/+7/7f/u/+//6v/b/+T/4f/g/+r/5P/j/+L/6f/i/+j/6/8eAOH/1P/q/+D/DgDI/+//9P/W/9z/y//Q/+D/2f/U/9L/8v/p/+v/xv/u//X/yv/W/9//4P/h/+n/1f/U/+v/9v8VAPD/7P/1//P/9f/v//P/HwDl/+b/6f/o/+3/4//j/+n/6f/n//H/6P/k/+n/9f/y/+v/9f/v//P/5v/j/+z/6f/p/+b/6f/n/+v/9P/r/xoA9f/2/97/9P/w//D/9v/2//b/4/+z/xIAEgDo/9H/8v/U/83/wf/N/9X/z//K/9L/z//W//P/4v/i/+D/4v/j/+P/6//q/+P/6f/u/+P/4f/j/+P/8P/1//D/7//r/xwA4P/k/+L/7//p//T/9v/0//L/8//j/9b/CgDf/+v/2v/Q/+n/2//m/9n/4v/l/+H/5//h/+P/6//q//D/6P/u//L/8f/s/+P/6v/1//L/DwDw/+L/6f/x/9T/8v/w/+j/6//v/+7/9f/P/wsA2v8LAOv/7v8MAPH/3//m/9j/yf/P/woA1//k/+L/7P/Y/+L/2//j//P/2//y/+z/7P/x/+L/7f/r/+v/9P/Q/8//3f/P/9v/9f/J/9H/0P8NAOL/2f/h/+z/7P/n/+j/6v/x/+b/6P/r/+f/7v/j//P/6//r//X/9P/y//b/9f/z/+z/3v/j/+r/8f/z//X/DwD1//D/9v/s//T/8P/q/+z/2v8MAN3/4f8MAOj/2v/k/9X/1P/V/+X/3//X/+D/y//k/+z/2v/k/+D/5v/a/+L/8P8KAOT/5v/g/+b/7v/k/+T/7P/w//L/7//2//b/9v/g//X/9P/i//X/6//z/+7/8//2/+r/9P/0/+v/2P/k/9r/GgDT/w0A8P8OAPT/6f/s/+P/8v/r/+f/7v/i/+X/6P/m/+7/9v/n//X/7//w/9j/z//v/+7/6f/w/+7/7P/h/9z/6//i/+z/5//k/8v/DgDW/woA3P/l/+D/4v/g/+j/5//f/+v/3v/u/9X/8P/y//P/8P/1//T/9f/n/+n/5f8ZAOv/1f/j/xQA3//k/+b/1v/m/9n/3//u/+H/2P/o/9//6v/0//T/4v/0//X/3v/0/xAA2P/i/+r/3v/n/+z/zv/r/9D/8f/z/8X/5//k/9L/8v/q/+n/9f/0//X/8//x/+T/8f/v/wsA4P/s/+7/8v/x/+L/7P/x/+T/5P/y//X/5P/x//X/DwDr//H/9f/2//T/7//g//X/4v/l/wwA6f/m/wwA2f/c/+b/3//c/9P/7P/t/+v/4P/x/+z/IgDS/9r/1//Y/9//2//p/+P/4//a/9z/4f/x//H/7P/0//X/8f/k/w0A5f/h/9//6f/l/woA7v/x//D/7P/o/+P/8P/t/9b/v//V/+//z//T/9//CwDX/9X/1v/l/9//9f/j/+f/8f8XANr/4f/O/7r/1f/w/+v/7f8KAPL/EADm/+n/4//u/+j/8P/q/+7/CgD0/+T/6v/x/+X/8f/1/+r/8f/w/+r/4P/l/+L/8P/q/+X/8f/v/+7/8//z//D/6v/v//H/8v/y//P/8v/m//b/9v8QAPX/2v/n//P/9P/2/+7/7f/w/+v/8f/w/+L/6f/z//H/4v/1//b/8P/p/+P/EwDh/+X/9P/1//H/5P8NAO7/5P/Z//P/wv/V/ykA4P/W/9//6//s//P/4f/n//P/8P/2/+v/9v/t/+T/8v/u//P/3f/1/+7/8f/x//P/8v8OAPH/7P/1//T/9P/i//b/9v/2/+n/8P/u//L/7//o/+v/7f/0//L/8P/o/+//8//u/+f/9f8RAPH/7//v//P/3//j/+n/CwAKAOL/6/8MANr/0P/k/+//6//p/9n/2v/q//H/9P/n//b/5v/z/9z/6f/n/+j/6//m//D/3P/0//D/7v/k/+L/6v/m/9P/2f/f/+r/6f/h//T/6v8UAN3/7P/f//T/8P/y/woA8P/0/+//9v/y/+3/8f/n//T/8//w/+3/9v/u/wwA8f8PAO//5//Q/+7/7//t//P/7P/o/+r/6P/o/9j/7//y//L/9P/0//L/5f/h/+T/3//e/9v/4v/p/xQACgDq/+z/1P/m/9j/8v/i/+H/4//2//L/3f/j/+//7f/y/woA8//x/+7/9P/n//T/7//p/+f/7f/o/+//CwDx//b/2f/z//b/5f/0//T/9v/t//b/9f/1/+7/5P/j/w8A8v/r/+v/6v/p/+n/5f/l/+//6f/q/+f/4P/o/+//5//s/+P/8v/u/+v/DQD2//P/8P/2/+//9f/2/+//4/8PAOH/5P/X/+j/8//q/+f/7f/w/+3/6P/u/+z/3//s/+//7//y//P/8P/w/9r/CgDr/9X/GQDt/xoA8P/0//L/7v/o/+//7//q/+z/7//d//P/5v/w/+7/4f/s/+//EQDt/+//5//u/+//3//g/+v/3P/q/+P/8f/t/+//9f/t/+3/4v/l/+r/1v/q/+//7//i/+f/5v/s/+r/5P/v/+7/8f/u//X/8//y//T/9v/w/+P/6f/p//P/DgDd/+n/3P/0/+P/6v/c/+z/8f/i/9//6v/r/+n/7f/1//b/7/8NAPH/6v/1//L/8P/0//P/9f/u//X/4f/f//L/5P/m/+b/7P/y//D/7//k/9n/5P/z/+b/7P/m//T/9f8QANv/8//x//P/1f/W/xQAGADl/9n/4f/w/97/7v/j/9f/1v/j//T/4f/k/9H/6//r//P/7v/1//T/7v/Y/+b/9v/i//H/4v/2/wwA7//i//T/9f/p/+H/6//c/+T/6P/f/xAA8v/1/+r/8f/w//D/4P8TAOD/6f/a/+T/6//x/+n/7f/o//H/7f/t/+v/8P8OAOz/8v/t/+j/8v/s/+3/8//v//D/6v/V/+3/xP/g/9L/8//s/9T/5P/E/+D/4//p/+f/6//f/+n/8v/p/+7/8//p/+r/7P/t//T/6v/z//P/9f/1/+n/8//h//D/7P8VAOP/6P/1//L/8v/v//b/9P/2/+//6//o//H/9f/z/+//8P/v/+7/4f/s//L/9P/x//D/DADw/+b/6v8MAPb/6v/z//X/9P/2//b/7v/l/+//6v/t/w4A7v/q//D/6f/x/+v/5f/x/+7/7//g/+T/9P/0//P/5f/1/+7/9P/2//X/5v/0//b/9f/2//P/9P/2//T/9v/0//T/4//d/w4A5P/j//b/8//w//X/6v/P/9v/4f/0//L/6v/o/+f/9P/w//T/6v/u/+v/8v/f/9//6P8fAO7/7P/q//b/9f/0//b/7v/z//D/9f/x/x0A3P/1/93/2P/r/xAA6v/k/+3/3v/S/9//1//u/+f/7v/t/+f/5f/k/+j/7f/0/+X/9v/q/+3/4f/N//D/2v/d/+f/6//m/9X/5P/c/9v/2//i/9z/8//g/+X/5//h/+H/3//e/+b/6v8PAPb/4P/p//T/CgDz//b/9v/2//b/6v/m//X/7P/r//L/9v/0/87/zP8NAO7/4P/o/+D/5f/Y/9j/4f/r/9T/3P/b/9b/DwDn/9f/5f/h/+H/5//m/+7/5P/q//T/8v/i/+b/7v/x/+7/7f/1//L/8//s/+//8P/u/+z/9f/1/+f/7f/u//H/7v/y/+r/8v/y/+v/8v/w//L/8P8LAO//8f/y/+7/9f/y//X/9P/q/97/7P/l/+T/DgDz/+z/7v/k/+f/4f/y/+T/8v/z/wwA4f/u//X/8f/x/xgA5P/h/9f/2f/u//P/4//r/+H/7P/f/+P/8P/g/+j/5f/v/+v/6v/0//P/8P/0/+j/5//u/w0A8v/1//X/9P/w/+//5//q//X/8P/q//b/9v/t/w8A2P/e/97/4f/f/+3/5//l//L/5P/j/+T/4f/t/9n/6v/d/+H/EgAKAOT/3v/k/9L/4f/n/+D/yv/l/+r/7//e//D/3v/n/+P/JwDZ/9f/3v/m/9X/6P/N/97/3//R/87/1//k/9X/2P/o/+b/5P/c/9//9f/q/+H/9f8KAOT/6P/m/xAA8P/Z/+X/4//e/9L/4v/Y/+H/9P/n/+j/7v/t/+z/7f/r//b/8f/2/+r/9P/x/+7/9v/2//P/5//s/+H/3f/k/+j/4//0/+b/5//r/+r/4v/q/+H/4v/i/+X/5P/b/+L/9f8NAOb/6v/i/+P/6//h//X/4P8UAM7/5v/z/9z/0P/g/9j/3//r/9v/5v/S/+f/8f/x/9P/9f/g//D/6P/h//P/5P/2/+L/5//j/+//EQDx//P/8//o//b/7P/2/8j/xf/Q/+X/z//r/7z/FQDg/9L/3v/g/+7/4P/F//P/1P/H/9//3f/a/9X/3//m/+H/8//1//H/8v/f//D/FgDv//X/9v/r/+f/6v/0/+b/8//q//H/8//y/+j/8//0/8z/1v/W/7X/3//v/9j/EADe/93/4//f//D/8//f/87/3v/a/+L/5P/e/9z/4//p/+X/6f/x/w8A8f/y/+z/7f/z//b/7//b//P/9f/s/+D/8v/p/+3/8//m//X/IQDy//L/8//p//T/2v/q/+7/9P/v/+H/9f/o//b/6f/s//P/8//c/xAA7f8OAO7/6//1/+r/9P/y//L/8f/q//P/6v/t//b/9P/t/+H/8//y/+n/6//s/+f/7f/0//L/7v/u//X/7//0/+H/9f/d/9v/4f8OAOL/8v/w/+3/9v/v/+//9P/x//H/7v/s/+7/9v/y//b/0f/i/+//2f/h/+b/4v/r/+f/6P/t/+b/EgDZ/+7/3v/v/+X/7P/v//X/8/8KAOH/6P/i/+3/EgDm/+v/4f/U/+j/2P/b/+j/8P/f/+f/7P/W/+T/8P/1//D/9f/j/+n/7P/s/+z/7//o//b/6v/h/+r/7P/0//H/8v/x/+r/7//0//X/8f/Z/+n/7f8UAN//4//o/9b/3v/a/9D/4v/L/+j/6P/P/+H/6f/w/+X/6f/u/+r/DgDn/+b/6f/v//D/8v/j/+f/4v/Y/9//1v/u/+z/2P/k/w8A4f/p//P/7//r//L/7f8eAOL/4f/j/+n/5v8OAPH/9P/2/+//6f/s//L/8v/z/+n/8//n/woA9P/f/9j/GwATAN7/3//j/+r/7v/g/+n/7v/m/+P/6f/k//T/6f/o/+j/8v/1//b/9P/1//T/DADt//T/8//2//L/7P8WAO//3P/T/9H/2P/x/+T/6f/m/+D/5//s/+f/7v/1//D/4v/t//D/8v/1/xMA4v8OAOH/7v/b/+T/7P8KAOz/8P/x/+//5P/s/+b/6//y/+n/8v/2//b/9v/v//T/9f8PANH/4/8OAND/2v/j/+r/6v/Z/+j/3v/h/+H/3f/z//H/4f/q/97/6P/t//L/6//w/+f/6/+9/8f/9f/L//P/6P/s/7X/2P/t//X/9v/K//b/2//d/93/z//Q/7z/0//Z/ygA5f8LAO7/yv/c//P/3v/b/+T/1P/L/9P/1//Y/+f/7P/r/+b/5f/q/+X/7//x//T/8P/w/+n/4//z/+f/9f/1//X/7//0//H/9P/k/+X/4f/v/+f/7P8KANz/4f/X/93/4//v/+z/6P/k/+n/8P/y/+b/6P/y//P/8P/q/wwA7f/t/+//7//v/+7/7//r/+7/9P/q//P/7v8RAOT/6f/r/+//7f/q//L/8f/v/+7/7//v//b/8v/2//H/9P/y/woA8//z//X/9v/t/+r/6//n/+X/5//i/+T/7f/l/+T/6P/g/9v/4v/f/+L/CgDs/+v/6P/q//L/6f/n/+7/8v/p/9//3//n//T/6//i/+v/6v/z//P/9P/2/x4A7f+3/9r/4//d/+L/3//M/97/zv/d/9z/5//m/+7/7//f/+3/9f/v/+f/8P/l//H/3f/p/93/4v/o//H/6/8ZAOb/7//o/+v/7v/o/+T/4P/r//X/8v/x/+b/8f/0/w4A6f/u//L/7v/r/+7/DQDu/+L/6f/h/+H/3P/z/+n/CgDa/9b/1f/c/9n/7//h/+j/6f/p//X/9P/x//T/7//v//L/8//t//P/9v/z//L/9v/0//H/8P/0//P/7//z/+X/5//2//L/2v/w//b/8P/y/xYA6P/p/+r/8v/2/+7/9f/x//T/9f/t//H/EADj/w0A1v/p/+X/6P/q/+f/8v/X//P/6f/s/+X/5v/r/+//3//r/+X/7f/1//b/7v/2//L/7/8YAOD/6//k/9//7//2/93/5v/1/+7/3P/r/+D/2//1//D/5P/y/+z/8v/z//b/8f/r/97/4P/w/+j/4//0/+7/9f/x/+b/4//x/+b/7v/u/+P/4f8NAN7/GwDg/+f/9P/o/+H/7v/u//b/6P/z//P/8f/y/+v/4/8OAOz/5P/y/9P/5v8OAMP/2v/f/+r/4v/Z/+H/v//T/+r/0P/1/9v/5P/d/+b/5P/Z/+n/9P/w/xgA6f/m/+L/2//x/+H/5f/p/+//8f/0/+b/KQDP//P/6v/g/+H/5v/0//X/6f/g/+D/6P/h/9r/9v/q/+P/8f/y/+v/CgDr/+X/CwDT/9H/2//1/+D/9v/y/+b/5v/v/wsA8f/i//P/HwDe/+//4P/w/+7/9f8NAO7/5//x//P/8//y//H/HADV/+D/4v/p//D/8P/y/9b/9P/Z/+r/4v/w/+P/9v/t//D/8v/s/xkA0v/o/+H/9v/i//D/DQD0/+n/8v/0/93/9v/q/+//9P8SAOr/0v/0//L/2P/s/8T/4P/X/9X/7v/Y/8r/1f/R/+f/4//x//L/8f/o/+3/8f/i/+T/6P/l/+7/EgDw//X/9f/w//b/8P/n/+z/5P/s/+P/6f/y/+//y//v/9v/0f/Z/8v/FwDW/+b/3v/d/9r/1v/Z/9f/4f/i//L/7P/z/w4A6P/1/+X/7P/0/wsA8f/u//X/7P/r//X/9P/w/9v/DgDw/+7/8P/x/+3/8f/x//P/9P/v/+//9v/u//H/9P/1//P/9v8NAN7/7//o//P/DgD1/+z/5v/2//X/7f/2/+P/CgDl/+v/9f/v/+n/8//2//T/9v/l//H/2v/p/w4A6P/b//D/8f/2/+j/7v/i/+3/5P/o//L/8v/2/woA7f/w/+//9P8MANb/5f/r/+v/5//n/+7/8P/q/+//7//f//P/7f/z//b/zf8PANz/8P/Y//D/CgDf/+3/5//x/+L/5//d/woA4f/k//D/7v8dAO3/6P/X/+X/2//o/93/6P/v/+r/5P/h/+P/8//o/9j/3v/i/93/7f/p/+n/4f/s/wwA4//p/+n/6f/o/+H/4/8NAPT/2//o/9z/6//2/xsA1v/Y/9b/3/8OAOP/5v/j/9f/4f/m/+7/6P/p/+3/7v/q/+//5//v//T/5/8QAOP/8f/l/+z/8f/1//L/8//z//T/9P/e//L/6//s/+X/8P/2/+3/FQDk/+j/7P/0/+7/6v/z/93/8v8PANf/2f/Z/93/4f/o/+T/3//Z/9v/8v/V/9X/5f/P/9T/zv/V/97/DADQ/+H/4P/d/9v/8f/R/+b/5P/q/+n/7v/Z//P/5v/w/8j/2//w//H/4//f/97/3f/L/9n/0f/V/+P/5P/t/w4A7/8PAO7/9v/r/+j/7P/y//X/8P/2//L/9v8TAAsA3//C/+L/5f/y/+7/7//w/+3/6//c/+z/7//e/+f/3//u/+3/8//z/wwA2P/l//L/2f/c/+j/5v/n/xEA7v/j/+D/8f/y//H/4v/v/+H/8v/z//L/8P/w/+3/8P8UANT/y//Z/+7/7v/n/+z/5//v/+v/7//t/9v/6f/u//D/8v/V/+b/4P/x//P/5//0/+v/5//n//L/9v/s//X/9f/R/9D/6/8UAOv/3f/U/+H/6P8RAOn/5P/m/+T/2v/m/+n/7//w/+j/8//0/xYA5P8NAMz/9v/U/xgA5P/e/+//4//q/+n/2//n/+v/yf/i/+H/8//o/w0A3v/d/+j/3//g/woADQALAOz/6f/2//D/6P/q/+L/7v/u/93/6v/q/9n/IQDe/+D/3P/m/w0A4//y/+P/3v/n/+T/2//j/+P/3//g/9//6f/n//P/7f/0//P/9P/y/9r/2v/2/+//8P/d/+n/4P/P/9//1f/j/+L/6v/T/+n/7f/l/+D/8f/t//D/FADn/+j/6v/r//P/CgDz/+3/8P/o/+z/8f/1//b/7f/y/+7/7P/x/+z/9v/p/+f/6P/t//P/9f/z/+v/8P/m//X/7f/j/+H/5//r/97/0f/c/+T/2f/1/9v/5//Q/9//4v/s/+j/7//s/+v/CwDY/+D/5v/l/+j/2P8PAO3/6v/e/+n/2v/q/+b/7P/s/93/3//u/+7/6P/y//T/CgDt/+3/5v/s/xUA4v/Z/9r/6v/f/+3/5v/l/9b/5P/y/+f/DwDf/+P/5v/h/9v/6P/o/+j/7f/0/+z/9v/v//H/7//w/+r/8v/1/+//6f/z//P/7//0/xkA7//w/+7/7P/v/+b/7v/r/+//5v/h/+X/2f/W/9z/7//Y/+3/3P/f/9n/y//h/+f/6P/r//D/8//p//H/z//b/9X/8f8OAO7/4f/b/9v/2f/Z/93/2//g//L/5//o/+P/5//g/+r/6v/o/x8A4v/p/9j/6P/p/+X/5f/h/+D/5//v/+T/7//t/+T/6v/2//T/9v/0/9v/3v/i/+r/6v8eANr/4//w/+j/4P/j/+v/5P/m/93/6f/t//P/8//W/x8Azf/k/9j/EQDK/+L/3f/S/+D/1f/V/9b/2P/b/8H/1//N/+b/7v/v/+3/7//i/woA4f/i/+n/7f/i/+X/3v/r/+b/5v/0//X/5//z/9//8v/y/+7/9f/0/97/4v/Q/+3/4f/y/wsA2v/g/9f/3//g/97/2//P/+n/5f/z/xYA6v/y//X/EADT/9v/1f/Z/9z/4//S/9j/8v/Z/9r/4P8YAOH/1//Y/+n/2f/q/+3/8P/j/+z/6//j/+v/7v/q/+n/6P/1/+7/4v/u/wwA5v/j/+b/7v8PAOn/7v/0/+n/8f/0/+r/8f/x/+r/3v/e/+v/3v/o/+3/6P/n/+T/4P/u/9v/5v8jAN7/4//e/+z/4f/v//L/6//c/+r/7v/i/+j/4f/r/+//4v/t//X/7f/x/+j/5//t/+3/4//z/x8A5f/r/+n/9f/m//L/8//w/+T/7v/y/+n/6P/w//T/7f/t/+v/8//0//L/6v/z/+//DgDz//T/8f/s/9z/5f/m/97/DADq/+L/5f/f/+T/5//g//P/4f8KAOD/2v/e/+T/6v/r/9z/6/8PAOn/CgDW/+T/5f/m/9f/z//a/wwA5v/b/+r/7P/y/+//7f/a/+T/4v/Z/+T/4P/q/+b/7P/u/9z/6//n/+r/EwDt//X/8v/2/+//8v/2/+T/4//q/+f/4//0//b/DgD0/8f/4//Y/9b/EgDl/9n/4P/g/+f/1/8PAOr/2f/m//H/6f/n/xQA7P/n/+b/7v/q/+X/5P/r/w4A5f/r//H/8f/m//T/5v/l/9f/3/8LAOT/DQDm/9v/6//x/9//8//h/9r/2P/r/+T/4f/N/+j/8f/l//L/9f/r/9j/DgDa/9L/5//q//D/8v/u/+H/1v/d/+T/6P/q/+n/6P8RAPP/6v/q//T/7P8MAOT/5v/2//L/7P/o/9z/4P/n//L/8v/r/xMA7f/z/+z/HADp//b/6f/r//H/7f/z/+//6P/g//b/5//M/+H/3//n/+3/FADZ/+z/4//a/9//5//k//H/4//s/+v/6v/p//L/8f/q//X/8P/y/+3/9v/u//X/9P/r/9f/zP/J/9T/0//s/93/5v/e/9v/7//r//L/9v/p//X/8//1/zAAy//M//D/2f/V/93/2P/Q/9v/2//Y/9//v//e/+T/9P/i//P/8P/z/+7/7//0/+j/4f/k//b/9f/y//T/8v/u/+//8P/l/wsA9P/u/+L/3f8UACQA4//o/+T/5v/T/9r/0f/j/9H/3P/v/+n/4v/Y/+n/8f/g/+f/8v/K/+r/2v/k/+v/6f/t/+7/5//z/+r/8P/0/+v/7f/p/+T/6f8LAO7/6P/g//T/0v/R/+f/3P/u/+L/CgDw//L/4v8QAN//6//q/+z/8P/z//H/6//0//T/9f/j/xAA3P/l/xoA2//y/+z/4f/o/+3/8v/p/+f/4v/0/+7/9f/t//X/DgDr/+f/7v/V/+b/6f/x/+f/8P/o/+n/6f/p/+//0v/y//T/8P/o//T/9P/z/+b/EADz/9v/6v/q//X/7v/u/+v/6//u/+n/6f/n//b/4/8SAPb/6//z//T/8v8YAL//9P/X/+v/yf/m/9j/2//b/9b/3P/r/+b/8//l/+//7v/o//H/7f/v/woA7f/o/+X/6P8LAO//6//v//L/8P/x/+z/7//s/+z/8f/2//D/6v/q//b/DwD1/+T/7v/p//b/7v/c/9v/5P8OAOr/8P8UAOL/1P8MAO7/6P/e/+n/5P/w//D/5v/1/+P/9v+8/+H/4//S/+n/8f/r/8//7f/b/83/1P/2/9L/DAAQAMf/5P/t//D/8P/t/+7/6//q/+3/DADq/+//6P/x//H/7//m/+r/8v/u//b/DAD0/w0A1f/X/9j/y//s/8L/6P/I/+z/zv/U/9f/wP/U/+X/3//b/+P/5P/b/xUA3//o//T/5//k/+z/5f/u/+z/7f/y//H/6v/o/+7/4P/x/+v/8//i/xQA4P/c/+r/7P/c//P/5//h/+H/4P/t/+n/6P/z/+P/8P/f/+f/6f/i/+X/6v/r/9n/5f/w/xYA6v/Z/+j/2v/n/+f/5//p/+L/5v/l/+r/5//q/+3/5f/g/9r/3//r//H/6P/o/+b/6P/r/+T/8P/x/+X/6//h//L/8f8PAOv/7P/1/+//8v/1/+r/7//t//L/8f/o/+f/9v/i/xkA7//t//b/9P/p/+v/8//w/+r/7v/s//H/9P/1/9r/6//v/yMA4f/f/+X/7//l/9//6P/m//D/5P/y/+L/4v/w//H/6f/T/8//4v/d/+n/5//0/+n/6//k/9f/EQDY/9L/8v/k/9T/9v/s/+P/7P/n/w4A3//x//H/8f/2//X/4//x//T/7//1/+7/9P/v//L/8f/v//P/9P/n//H/FADV/63/6//y/6v/7f/A//T/5v+9/8//2f+r/83/6f/i//X/6//k/+3/5f/n/+H/2v/Z/83/2v/W/9D/6//x/+H/1P/h/+n/5f/o/+b/8//2/+D/zP/v/9//FgDd/9n/9f/p/+P/4f/p/+P/3v/V/9z/3/8LAOf/6f/o/+L/9v/o/+v/5/8XAOv/6f/s/+P/DwD0//X/9v/x//D/6//t/+//9v/t//P/6//f/xUA7v8KAOP/9f/J/+L/9P/1//P/7f/2/+r/8v/o//T/4//q/+3/6f/x//T/DgDb/xEA9f/0/+r/8v/0//L/9v/x/9D/GADT/+H/2P/Y/+f/3v/q/+r/5P/p/+P/3v/k/+f/6v/e/+3/5//z/+7/4P/e/woA7P/s/+j/7P/r/+P/9P/Y/+3/2v/h/+n/5v/o/9n/8v/r/+z/5v/q/xEAyP/K//b/GQDf/+z/xv/g/8//8f/N/77/z//z/9//8P8TANL/1f/i/+P/6v/k/+T/6v/m//L/2v/1/yMA6//i/+X/5f/n/+3/7//r/+f/6P/p/+H/9f/c/+X/5f/0//P/7P/q/+X/5v8TAOP/7P/2/+v/CgDv//H/8//0/+3/4/8QANT/z//0//X/6//m/+//8f/2/+b/9P/q//T/9P/2/+b/1v/f/8v/7//e/+r/3//m/+L/7v/q//H/6f/q/+T/DAAbAOv/6P/d/+j/1P8TANH/5P8MAOb/6v/l/+n/6f/k/+H/6v/v/9//8P/y/+L/0v/b/x4A4v/N/+T/4P/p/+z/x//f/9T/6//0//X/7f/z/+//FADz/+r/6P/n/+n/FgDd/9//6v/k/+T/7v/W/+H/4v/k/+3/4P/i/93/8//1/+z/8v/0//H/9v/1//X/9P8WAOP/4P/z/+L/5f/m//H/5//s/+v/7//u//b/9f/2/wsAyP8RAMz/9v/j/woA5P/e/+H/8P/c/9z/3//t/+X/4P/z/9X/8//z//H/6//1//T/FgDm/8r/wP8ZAL3/0v/b/9P/0f/a/93/0f/d/8X/7//Y/+H/6f/q/+7/8P/w//D/8P8jAM//3v/Y/8D/EwDs/+7/5f/i/9n/8f/x/+P/6f/d/8//6v/f/+7/8v/z/+f/5v/l/+j/GgDT/+X/5//x/+v/9f/r/+v/5P/g/+//9f/v//H/6//p//H/9v/q/+r/7f/1/+f/9f/t/+//7v/z/+z/9v/1//P/s//l/+r/4v/R//H/9P/o/8L/tv/t/8H/3//q//X/2//F/+n/9f/P//H/7v/Q/9P/8P/Z/+D/0v8NANX/1v/h/+3/9P/h/+z/7P/o//X/8//e/9n/5//f/+b/3//c/xMA1P/u/w4A6//t/97/5//j/+v/6v/s/9r/7//s/+//9v/i/97/4//M/9r/CgDi//H/7f/n/xMA7v/b/+D/5f/X//P/1P/0//H/4v/z//D/7v/W/+H/FgDp/+r/8//2/w0A9f/p//D/7//z//L/8P/2/+j/6f8QANj/5P/1//P/5f/y//X/8//2/9T/3v/t/w4A8P/r/97/9P/2/+//0//q//T/1P/w//b/4//X/+X/DgDt//L/zP/i/+D/7f/p/+f/7//o/+P/7P/z/+z/8P/p/9H/0v/h/+f/2//h//H/4P/b/8v/y//d/97/6P/y/+D/3v/y/97/5//U/+f/EQDQ/9v/2/8LAN3/8f/m/+D/3v/t/9//7v/t//H/8v/T/+j/3v/g//X/7v/1//T/CgD1//T/DgDe/+X/2f/w//L/9v/t/+7/4f/x/+3/4v/u//D/6P/2//L/8v8KAOX/5//k/+n/8P/0/+f/8P/t/+7/7f/v/+v/7f/s/+v/9f/w//b/4//s/+z/7//t/+7/9v/2/+n/5v/t/+r/DgDq/+f/6P/p/+z/5//t/woA7//1//H/6v/x/+j/6v/r/+7/7P/t/+b/9P/0/+z/CgDe/+7/6f8LAPL/9P/w/+//8f/x//T/8//0//T/7v/1/+P/vP/z/+3/5/8lANf/6v/g/w4A5v/S/+X/4v/t/+v/0f/M/+T/3v/Y/9n/4//l/wwA5v/i/+j/5f/j/xQA5//z//P/6//p/+v/7f/2/+v/9f/l/9v/7v/n/x0A4f/m/9//4//r//X/9v/q/+f/8P/z/+j/3f/v/+n/9v/w//T/6f/v//H/3v/u/+j/7f/v//P/7v/y/+T/8//1//b/9f/2/+X/6//w//L/9v/z//L/5P/1/+n/5f/X/9v/6//k/9r/9v/g/+//8//K/9X/wf8dAAwAEgD1/9P/qP/D/8v/yf8eAPD/9P/i/+D/8v/s/+L/9v/v//T/8v/z//T/9P/g/9f/8v/1/+7/3//m/97/4P/v/+//4f8MAO//5//w//H/7P/X/+n/5//j/+j/zv8KAO3/GgDw//b/0P/L/+X/vP/Y/7//rf/g//T/4v/r/9j/6P/S/+z/6f/r//D/2//U/xcA5//w/8n/1v/R/9T/6f/R/9j/6P/m/87/0v/q/+//6f/u/+n/3v/w/9j/7f/W/+P/3v/h/+D/7//d//L/9P8TAOH/5v/r/9z/5f/1/+b/8f/h/97/8f/v/+L/9f/O/+//FgDg/+b/5v/o//P/6P/y/+f/5v/d/9T/9P/o/9b/6f/x//b/6f/v//H/CwDd/9n/6v/y//D/6v/0/+n/9P/t/+f/7P/p/+j/6//1/+7/6//w/+//9v/x//X/9f/0/8P/wP/Y/9f/8f/a/w8A8v/0/+n/5P/e/woA9P/2//b/9f/2//b/8//Z/+P/CgDq/+T/2v8NAN3/1f/e/+b/0f/Z/+b/6f/b/9z/9v8SAPD/8v/u//L/9P/W//P/5//g/+H/5P/c/+n/7P/t/+v/7P/W/+D/IADu/+j/5v/k/+T/6P/w//D/7f8iAOL/2v/e/+f/5v/n//H/7//s//X/9v/v/w4A8v8RAMz/3f/m/woA5v/x/+n/5P/y/+P/5//r/+T/8//v/+v/3P/c/9H/5P/R//T/4P/j/xYA5v/1/7z/3v/F/7z/9f/2//L/z//z/97/6//h//H/7v/x//H/9P/v/+//9v/2/+7/8f/x//L/9P/0/w8A9P/0/9X/7//2/xQADgDd/97/7P/2/+P/8P/j/+f/0f/x/+//2v/w/97/6f/0//L/7//o//H/7/8NAOj/4f/i//D/2v8VANv/7P/k/+3/9P/z/+v/4v/t/+z/8v/r/+//9v/n/9v/7f/f/xIA8P8QAN//4//s/+z/5f/l/+b/8P/k/+v/3f/x/+j/9v/Z/x0A2f8nALv/5//R/8//8f/k/9P/3f/H/7v/5f/T/9H/5f/r/9P/5P/g/8b/4f/Z/+X/8v/w/xAA4v/x/+//9f/z//D/9P/2//L/8v/x/9f/8v/v//D/7//0//D/9v/0/xcA1v/m/+n/6P/f/+X/6f/w/+H/3f/k//T/5f/k/+f/4//z//L/7//1/+r/9f/1/+//7v/t/9z/7f/Y/+f/6v/v/+D/7v/m/+T/6//2/9X/DQD0//L/7f/0/+v/8v/y//P/6f/1//H/9P/y/+3/9P8WAPX/9P/0//P/7//0//H/8P/k/+j/5//o/+n/9P/v//T/7//l/+7/6f/o/xQA2//o/+H/2//1//T/3//k/+z/6//j/+f/6v/u/+z/DADv/93/GQDH/8b/6v/y/+v/1//e/xEA2f/i/9b/2v/P/9z/6P/k/+P/xP/o/+7/7v/2//H/7v/p/+n/EgDn//P/8f/v/+f/9P/y/+z/4f/o/+j/8//r//H/CgDo/9z/3P/q/+//5v/i/+j/8//o//X/2//r/+7/2/8RAPb/9v/r/+3/5/8LAPH/8v/l//D/5v/v/+D/9P/2//T/9P/b//D/7//t//L/5v/p//T/7//t/+T/6//2/wsA6v/w//L/9f/y/+7/7f/v/9X/7v/x/w0A8f/z//b/5v/0//L/7/8KAOz/8f/w//L/8f/t//P/DQDW/wwA7f/1/+r/7P/0//T/8v/x/+j/8P/v/+r/7P/z//H/9v/q//D/7//y//P/3v8OAOD/9f/y//T/8//q/+z/8//q/w8A4P/t/+X/EQDe/wsAyv/v/9//7P/Z/9v/5P/i/+n/6P/1/+H/9v/z/+L/5f8KAOH/4v/c/+v/6P/m//D/5f/2/+r/3v/e/93/3v/m/+r/8v/y//P/8f/y//L/1P/v/+X/DQD0//X/7//j/+v/9v/s//H/7f/2/+3/7//r/93/8//q//H/9v8TAOj/6v/r//H/9f/r//X/2f/1//b/9v/m/+T/3f/r/+//GQARAOX/9v/r/+z/8f/q/+z/5v/k/+//4P/b/9//6f/s/+3/9f/u//X/1//1/+b/4//n/xwA7//s/+z/6//r//T/4f/n/+b/5f/s/+P/6f/0//L/3P/s/+n/DQD2//H/7P/2//P/4v/o/93/7P/v//X/8//z/+//8f/1/9T/3P/b/+X/4/8SANz/6f/j/+H/5//l/+D/EADg/+D/2//k/87/8P/0/9//8v/o//H/2f8UAPL/7f/j//P/5v/t/+L/7P/f/+b/9v/j//P/6P/0//D/9f/0//P/4f8MAN3/EADm//L/7f/a//L/7P/l//L/7f/r/wsA3v/0/8//FgDm/7X/3f/g/+j/5//v/7z/2f/s/+b/3v/l/+D/6f/Z/97/2//q/xIA2v/q/9P/3v/h/+//9v/Z/+T/4v/h/wsA4v/x/+L/6v/n//b/7//2//X/8P/h/9z/FQDf/wwAwf/q/9T/2v/Z/+H/7P/d/+X/4v/V/+z/3P/z//b/7v/2//X/9P/l//D/3P/k/+3/3//y//H/9P/k/+T/6f/u/+L/7f/s//D/4f8PAPH/8//n/yUAyv/U/8f/3P8eAOj/1f/g/+D/6f/l/9b/1//f/87/6v/l//H/1//y//D/6P/y/+X/4//1/+n/6P/t/9v/7v/t//T/7P/w/+P/8P/s/+v/9P/y//D/9v/q/9z/DADn/+L/3//V/+f/6f/j/+z/7//d/97/9f/g/9//8f/r/w4A9f/s/9X/6P/x//L/LwDx//T/8f/w//T/8P/z//b/8P/c/+L/8P/x//P/8v/0//b/9v/0//b/9P8OAO//8//w//X/9v/w/+3/9P/p/+z/7//s//T/8v/2/+3/7f/r/+T/CwDr//D/8//b//P/8v/1//X/4//j/9j/4P/u/+z/7v/u/+3/6v/t/+j/6f/t//P/3v/1/+n/9v/w/xIA4P/s/9L/5v/c/+v/6f/u/9z/3//d/xIA8v/g/+b/7v/1//T/8v/0//H/8f/d/wwA5P/e//L/8f/o/+//9f/t/+z/4//n//P/zf/2/9v/9v8eAPb/6P/F/+D/6P/s/97/5//h/9z/4//m/+L/2v/0/+X/8v/Y//L/9f/1//D/9P/w/+P/9v/z//H/DwDj//b/5//2//L/8v/2//P/7f/2/xQA4P/2//X/8f/x//L/5v/g//T/9f8ZAPD/xv/W//H/1f/c/+v/1f/Y/+r/2P/o/+j/7v/l/+3/4f/r/+n/7v/s/+D/HgDG/+L/8//n/+j/6f/X/9r/2f/s/+r/7P/1/+b/6//2//T/DgDk/9//DQDV//P/5v/1/+3/7v/j/+j/4f/y/+7/6f/z/+b/FwDv/9//3P/2/9T/1f/W/+r/yP/a/+j/6f/S/+n/5P/o//b/4f/y/93/4//q/+X/9v/y//L/9f/d/+n/4v/c/+r/6v/f/+b/6P/2/9r/9v8KAOL/7v/e/+v/8v/x//T/8f/2/8v/5//v/87/7f/l/93/6v/j/8f/8f/f//H/7//A//H/2//e/9D/4v/t/9//7//s/+z/6f8LAPX/8v/1//b/9f/0//P/8P/1//T/9v/2/+z/7v8NAAoA7f/u/+X/6v/w//X/9P/2/+L/4v/m/+3/8v/k//P/6P/x//P/7//2//X/8P/o/w0A7v/k/woADQD1//D/9P/w//X/9v/0/+3/8v/0//H/9P/0//b/8f/z/+z/8f8LAPH/7P/x//T/7f/1//b/9P/k/8//4//j//b/2v/q//L/5//y/yIA7P/p/+3/5//G/+v/7P/x/9v/8P/q//D/4f/2//X/9v/q/7j/9f/D/+j/zP/q/9v/3//l/9v/xf/c//P/2v/j/+X/3P/h/+P/7P/h/83/5P/t/+z/3//r/87/2v/h/9n/FADU/+r/5v/n//L/0//y/+H/7v/0/xIA6//v//T/4v/w/+H/9f/y//T/7f/0//H/7v/t//b/8P/2/w8A4//a/+L/5v/v/+L/6P/p/+z/9P/0//D/9f/m/yMA3P/z/9b/8v/r//P/4//r/+b/1P/w/97/8v/e/+H/5v/y/+z/4f/0//b/3f/v/+3/6//m/+z/7v/o/+//DAD0/+//6f/q/+7/6v/h/+P/9v/h/xMA5f/z/+7/6//v/w8A8v/2/+r/8//0/w0A6v/0//D/7//g/9v/zf8KAOL/6P/y/+P/CgDx/+j/5P/t//T/7P/x//X/3v/0//T/7P/y//T/8f/2/+z/6f/t/+//7f/w/+z/4//1//L/7f/V/+7/7v/l/+X/8v/0//P/6P/m/+z/8f8TAOr/7f/0/+7/9f/s//T/6v/y/93/5P/x/+H/3//g/+7/6//r/+b/8f/j/+L/5P8PAPb/4P/p/+//6v/w/+z/9v/l/9P/4v/0//H/1v/s/+b/4//k/9v/4//e/97/6//d/xEA5P/r/+r/5P/w//T/0P/0/8v/6v/k//P/3P/t/+z/8f/l/+j/6P/m/9z/4//d/+b/6P/s/+P/5v/v/+r/CgDt/+f/8f8WAOj/wP/R/xYA0//l/9D/2v/K/9n/2P/U/+D/3/8QAO3/1//p/+r/7//L/+j/2f/w/+z/0v/s//X/7P/w/+X/9P/x/+z/6P/n/+//6v/s/+n/8//x//L/6P/p/+//5v/z/+H/4f/1/xIA5v/2/+3/CgDr/wsA9v/0/+b/7//z//P/8v/Y/yoA5v/o/97/7v/r/+r/9v/x/+H/8P/W//L/5/8YAOD/4v/x//L/6v/1/+v/8f/q//P/7//r/+z/5P/h/+3/DADs/+//8v/0//b/6v/b/8r/0P/j//T/6f8NANv/7//n/93/8f/i/w0A2v/q/xIA5/8UAN7/8P/0//P/9f/z//L/6f/v/9P/8P/S/+T/8//Y/9v/4v/1/9H/1//k/87/7v/t/+n/8v/y/+//0//2/+3/3//z/9//7f/f/+j/3f/b/+7/4P/v/97/6//2//L/9f/2/+z/2f/2/9v/8v/Z/87/3//t/+//4//f/9X/4//m/9b/4P8UAOf/9P/q//L/7f/s//H/7f/0/+f/7//e/93/1v/i/9n/8f/v/+b/7//g/+7/7P/o//P/6P/Y/+r/7P/w/+P/DQDt/w8A3//l/+P/5//Y//H/5P/a/+b/4P/d/9n/5P/z/+b/7f/n/+r/6//v//X/3f8MAPH/9P8QAO//6v/s/+n/2v/i/+3/3//u/+n/8//m//L/6//w//P/8f/t/+v/6//i//b/9P/x//D/6P/q/+j/6v/q/+X/5/8NAOD/6P/y/+v/8f/y/+v/9f/0/+r/8//x//H/8//v//b/8v/u//X/8f/0//T/8v/e/9v/4v/p/9v/5f/b/9z/1v/a/+7/2f/S/xcA9f/q/+v/3//W/9j/2f/O//T/7v/2//H/7P/l//P/5f/0//b/9f/z/+n/9P8OAPP/7v/1//T/7f/w/+z/4P/r/+b/7P/q/+f/6f/o/+P/7f/t/+7/7f/s/+H/FwDr/9//7//l/+r/4v/t/w0A6v/v//P/6f/p/+T/3P/j/+z/2P/X/9f/5//n/+f/4P8OAOX/GQDu/+L/3v/q/9T/5P/k//X/3f/2/+3/6f/l/+3/6v/n//P/7//1/+3/8P/v//P/8f/x/+3/5v/0//T/yP8NAA4AFgDZ/9X/5f/h/+L/9P/e/+L/1f/d/9r/5f/v/8z/6f/k//L/8//0/+v/6v/s//L/IwDx/9X/2//q/+z/8f/u/+3/8f/u/+n/6P/t/+z/9P/p/+n/9v/2//D/7f8WAN//yf/o//T/8v/m//L/8v/0/+X/EwDi/+j/9v/n/+L/9f/q//L/9f/M/9z/5P8OANn/3f/c/+v/8v/n/+L/4P8MAOH/6P/n/+X/7f/s/+j/3f/0//T/8//U/6n/3P/x/+P/8//U/8b/6//E//X/1P/t/xkA7P/M/9v/4f/L//P/w//Z/8j/1//m/9j/6P8hAPH/3//j/+r/8//j//X/6v/V/+7/5P/y/+3/8//o//b/7v/v/9z/3v/Y/9z/4f/M/+v/6v8OANX/6v8LAOr/6v/h/+b/HwDZ/+z/4v/k/+T/9v/w//T/5//v/9//6P8MANr/2P/U/+j/5P/c//D/4f/l/+f/4//a/+T/5/8LAOn/9P/v/wsA5f/m/+j/5//l//b/5P/t/+n/5P/r/+L/8v/x/+v/9v/q//D/9v/u//H/9P/v/9L/3P/V/+X/8v8RAOX/8P/i/9n/6f/h/+f/1P/w/+v/7v/U/9X/2//n/+r/yP/z/+r/3f/d/83/9P8LANP/1v/W/w0A2//w//P/7P/n/9j/2//o/xkADgDj/9//7v/2/+j/8P/T/9P/0f/t/+j/5P/p/9z/8f/s/w0A7f/w/+f/7P/h/+b/5P/v//X/FADo/+X/8//v//X/4//r//H/7//t/+v/7v/n//T/5//2//T/9P/W/9j/EQDp/+j/4f/e/9//6P/g/+f/2v/d/wsA3v/Z/+v/2v/o/+z/8f/p//b/7v/q/77/7v/l/+b/OQDy//b/DwD0//L/5//r//P/8//y/+7/8//s/9//5P/e/xMA7P/s/+f/CwDs/+b/9P/k/9//4//b/+v/6f/w/+b/9v/w/+//5v/c/8//3//e//P/HQDp/+D/2//l/93/4//n/9b/8P/s/+7/6P/1//b/8f/1//L/6v/y/+L/8P/2/+3/8v/0//L/8P/x//X/9v/u//D/9f8XAPb/8f/u/+n/8f/1/+T/4P/p/xEA7//r//H/6v/0/9//4//s//X/DQDx/+r/6P/m/+j/8f/c/+j/7P/l/9z/4P/q/+j/0f/S/+X/9v/s/9T/8//U/+P/2P/w/+3/1f/R/9T/1v/c/9b/8//m/+n/6v/q/+z/5v/q/+7/FAD0/+3/8f/x/w0A6//y//X/4P/r/97/9v/w//P/8//y/+n/9P/2//X/5//y/ysA3P/V/8H/y//m/+v/5v/0/+7/5P/j/+r/5P/n/+//4f/z/+X/9v/z/+r/5v/x//H/8P/1//X/7f/z//b/2//Z/+H/5f/v//H/5v/l/+//4v/p/+n/6v/s//P/8//l/+//4f/v/+7/CwD1//H/DgDp//P/8v/w/93/7P/r//H/9P/2/+b/1P/m/+P/4f/m/+n/DgDl/+//7P8PAOb/4f/t//L/7f/q/+P/7v/o/+n/4f/u//H/7v8MAPH/7//z//D/9f/x//P/7//s/+n/6f/0/+D/8P8XAN7/6P/P/+L/3//h/w0A4v/1//P/4//n/+T/6v/m/+L/8f/2/9D/LgDj/+T/0//o/+r/1v/V/+//0v/I/7v/x//b/+X/uP/B/8D/wP8NAMn/yf/z/+T/5v/l/9r/5f/m//L/7//t/+r/6P/p/+3/9f/p//b/3P/e/+v/IgDi//b/7v/x/+P/9P/x//X/7//z//T/9f/2/+r/5P8UAOf/9v8SANP/8v/t//X/9v/z/+P/6P8dANf/6f/h//H/9f/z/93/6//2/+X/6P/n/+j/6//t/+b/4P8cAPD/4v/t//X/9f/q/+v/8v/t//L/9f/y/+T/9P/1//b/4//k/xMA8f/p/xAA6f/n/+r/9f/j//X/7f/w//b/9v/0/+//9v/y/+H/7f8UAOf/6v/z//X/7v/y/wsA7v/u/+X/7f/y/+r/7//x//D/6P/y/+b/8f/X/+z/9f8fAOP/5v/t//b/9v/0//T/6//2//X/7v/t/+j/6v/2/+r/IwDV/+X/3f/f/+D/7f/j/+n/zf/o/93/3//g//P/8f/n//P/6f/2/+//7//j//b/9P/Y/9j/2P/i/+3/9f/U/+z/5P/h/woA6v/b/+7/9f/n//H/9P/t/+3/7/8eAN3/5//w/+r/4v/w/+X/9P/n//H/5//1/+z/5P/z//P/5f/m/xwA5//f/+b/6P/p/+v/6P/y/+v/5P/u/+z/6f/r//D/4f/x/+j/8/8LAOL/4v/y/+j/8v/m/73/5P/N/+z/1/+2/9n/4v/W/8b/1P/c/+T/8P/m/+D/0v/e/+f/9v8dAOL/6P/v/+f/5P/2/+//7v/z/woA3v/d/+L/CwDu/+r/9P/d//H/9f/t//D/7P/q//D/9P/d/+n/1//U/+n/6f/p/97/4//o/9//4P/o//T/6P/t//T/DwDk/+r/6f/d/+v/7f/u/9T/8f/g/+T/5f/t/+v/5//z//P/8//i/+z/3//x/9n/5f/w/+3/7P/w/+j/5//n//T/3f/q/+3/6P8MAO3/7P/x//L/4f/X/83/6/8TAPb/4v/p//b/4P/d/9j/3f/n/+b/3P/m/9X/4f/w//L/6v/y//P/7//q/9r/DwDy/+X/6P/p//X/4//0/+D/6P/y//b/2//1/+T/9v/x/+v/GwDX/+D/5P8LAOj/5P/m/+3/8//V/w4A2v/f//T/7f/s/+j/8//q//T/6v/1//H/3P8ZAOr/7f8KAOb/6//n/+P/5//v/9n/6v8LAOn/4v/h/+7/3f/p/9n/8f/n/+r/6//w/9H/8P/c/+7/7f8OAOr/8f/t//P/6P/u/+n/6P/s/wsA9f/l/+z/5//Y/+b/8//2//b/9v/o/+z/7//u/+z/5//o//L/DAAPAPH/4//z//D/3f/u/9//8f/0//T/6//q//X/9P/u/9//4f8KAN//4P/j/+n/2v/n/+z/5//p/+L/5f/l/9//7f/2/+7/9v/z//T/9f/w/9z/6v/2/+f/4P/2/+L/8//k/9n/3f/e/7n/5f/u/+f/6f/Q/7n/0v/x/9T/7//z/+7/5//m//b/7P/x//P/8f/t/+7/8v/r//L/9v/x/+7/3v/s/9j/7P/k/+3/7P/x//H/5P8RAPL/6v/q/+z/3//y/+P/8f/X/xQA3v/q/xIA7P/e/+j/6P/b/+r/5P/x/+//6v/i/9f/5f/j/+X/4//2//T/8P/c/+H/5P/Z/+z/CgAUAOP/8P/p/+7/3v/k/+7/5//k//L/5//1//P/FAD0/+P/z//g/+P/1P/s/+3/4f/M//D/8//h/+n/3//u/+3/7//l/+3/4f/m/+n/GADv/wsA2//t/+z/4v/q//P/6f/w/+v/3f/u/97/8P/r/+z/7f/w//T/7/8YAM3/4v/b/+b/4P/f/97/7v/p/9b/6f/O/+z/7P/i/+v/5P/n/+v/5P/0//X/8P/p/+z/6//m/xQA6f/w//X/7//2//b/6//u/+//9f/y/+3/9P/y//L/7//q//b/8v8UANH/5P/m/+D/5//n/9L/0v/Q/9X/6//l/+z/1P/p/9b/7v/s/+7/4f/z//H/8f/0/+7/8/8MAOv/6P/x/+z/6v/k/+3/4f/s/+j/6f/x/+v/3P/w/+7/8//u//L/8P/w//H/1//v//T/7//2//L/9v/2//X/8v/g/xoA6//R//H/8P/v/+r/7f/n/+L/8f/p//b/8//2//X/DwDv/97/8P/r/xUA9f/w/+v/4P/1/+b/6v/x/+j/9f/x/97/FADw/9//9f8KAPX/7f/n//D/5v/2//X/8f/q/wsA7P/q/xIA5v/z/+v/7P/s/+v/8f/0//b/8v/2/+b/9f/r//T/8/8NANn/2//h/+T/2//r/+v/5f/q/9//5f/k/+z/y//p/+7/7f/u//P/7//s/9f/2P8PABkA9f/p/+v/5P/s/+X/3//p/+v/4v/S/+r/5//l/+3/6//w/+//8f/0/+7/7f/o/xIA7P/0/+7/7f/1//X/6v/s/+X/7P/x//P/4f/o/+z/7P/q/+7/8f/r/+3/7P/t//H/6v/u//H/8f/y/+3/5/8QAPb/9f/p/+3/8v/2/+7/3P/J/9D/4//k/w0A2//f//D/5//l/xEA3//y/9v/5v/l/9v/8v/w/+//8//c/8v/FADk/xAA1f/a/8//3//V/8z/2P/K/+//2P/W/9P/0P/Z/woA2f/M/93/6f/T/xAA6P/r/+z/7P/y/+r/8//u/+3/9P/z/+f/9P/z//D/8//s/+r/9f8LAPH/9v/2/+v/9f/Z/+P/FwDr/+X/9f/a/+D/5v/o/+P/4P/t/+j/5//v/+P/5//n/+//8f/1//H/9f/z//T/9f/h//H/5v/p//L/8P/1/+r/5f/2/+n/7v/v/wsADQDx/+3/5f/t//T/6//u/9//6P/0/xAA5P/s//T/7P/p//b/7v/p/w8A4v/s//D/7//m/+//7P/s//H/7/8OAO7/8//x/+7/9P/q/+L/7P/l/+//8//u//X/9f/1//b/6/8OAPP/7v/v//L/9f/z/+z/8f/Z/w0A9P/m/+//4P/l//P/9f/w//P/8v/p/+3/5v/w//H/9f/2/+f/5P/g/+f/6//q//D/7//x/x4A4f/w/+f/8P/k//L/8P/k/+n/4P/y//D/9P/x//X/8P/s/+7/7v/p/+f/7P/s/xQA9f/v/+v/7v/v//H/9v/w//D/5f/o/+f/5v8PAPT/5v/r/+f/4v/i/+7/4f/t/+D/2v/l/9//6P8RAOb/7f/m/+3/7P/p//H/9f/0/+3/EADy//L/9f/0//L/3f/1/+//3f/n/+b/7v/s/+X/7v/n/+T/9v/q/9v/6P/l/+7/9v/1/9T/GAAMAO//5v8XANT/9f/b//L/1v/t/+n/z//p//X/0f/v/8z/8f/z//T/9v/0//b/9P/r/+X/8P8UAO7/8f/1//T/9f/w/+3/8f/y/+7/8//w/+r/8f/y//L/8//w//b/9f8gAN//8f/d/+L/DwDu//b/5//w/+L/9P/2//T/6//r//P/8v/n//T/4v/l/+7/7f/w/+r/6P/j/+z/6v/2/+z/8v/0/+z/9v/0/+7/8v/f/9//EADe/+f/4P/m/+//5//p/+//5f/l/+b/6f/w/+X/7P8TAPT/9f/1/+f/4v/v//T/7P/1/+z/9v/1/+f/9P/b/+X/1f/u/+v/3v/z/+f/7f/1//H/8//n//b/8/8MAOP/8//2/+b/8f/2//X/7v/1/+3/8P/1//H/8f/i/9//8P8OAOP/7P8QAPb/5f/z//T/4v/v/+n/6//r/+//2P/n/9f/4f/f/9v/5P8jAOD/6f/b/+j/6f/x/+T/4f/c/+n/8P/r/+//5P/0/+//8f/0/9f/CgDt/9r/FgDL/9b/7f/b/9f/4P/g/8X/5f+6/+X/7P/x/9r/6v/c/+X/9P/c//H/CwALAOH/5P/m/+X/3f/u/+j/7P/p/9f/7P/U//b/7//y/xEA6f/s/+D/7v/S/9f/9P/k//P/EQDp/+n/5P/c//b/9P/t/+z/4f/r//P/9P/o//D/8P/y/8//6f/j/+P/4P/j/+z/9P8ZAOr/CgDw//L/7f/r/+7/7f/1/+j/9v/p//H/FgDm/9T/2//g/9n/7//o/+L/3//u/9D/1v/l/+X/1v/Y/9v/6//y/+j/7P/2/9//4//v//L/7//2/9v/9P/e//D/8P/z//L/8P/1//T/CgAOAOj/5//U/57/xf/H/9H/2P/f/9H/6P/m/+L/DwDI/9f/6P/I//D/2f/E/8//yv/T/9b/0v/v/yoA6//P/+D/9f/x/+v/9f/m//b/6v/s//H/9v/h//D/3/8TAPL/6v/u//H/8v/x/+j/9f/w/+7/6v/0/+v/4//v/+X/8f8tAMX/1f/c/+n/6f/f//L/3//c/+P/7//g/9b/3v/0//X/5/8LAMv/1v/0/+b/5P/r/+n/7v/b/+n/9P/d/+//4P/m//H/6v/Y/+3/8f/z/+3/6v/s/+r/8v/O/9v/3//T/+z/7v/1/+P/9P/l//D/3f8NABQA6P/n/+T/2v/m/9//5//n/+P/5v/k/9X/2P/t/+z/7v/y/+7/9f/m//H/8v/l//X/3P/2//H/5//z/+H/DwD1/+X/7f/v//T/6v/g/+P/2//p//D/9v/1/+z/0//v//b/9v/p/93/zv/l/+b/3//m/9X/5P/s/+H/7v/h/+D/4P+5/+3/7v/p/9//7P/q/+z/IAD1/9//3P/R//X/9P/V/+//6f/u//H/4//r/+j/9v/2/xAA6//L/9j/9P/z//b/6P/y/9//yv/1//D/9f/c/8r/2f8qAOv/5P/u/9v/7v/t/+b/5//v/9n/6P/v/+3/8P/s//D/6v/0//P/9v8iAOv/4P/Y/+n/9v/w//X/9f/z//P/6f/x//H/9P8tANj/4f/Q/9T/8//k//X/9f/2/+z/7f/x//D/9f/s/+//DwDk/+j/7P/t//T/4//q/+z/5v/v/+X/6v/x/+n/3f/w/w8A7//l/+n/v//g/+j/6v/n//X/yf/f/woA4f/L//T/7f/u//D/1v/u/+7/7P/y/+3/5//w/+X/1/8bANj/4f/j/+b/7P/k//T/8P/j/wsA5P/2/+//4P/y/+f/9P/2//P/9P/k/+7/9P/0/+b/7P/2/+T/5//T//D/3v/u//L/9f8nANf/7v/X/9r/9v/1/9X/9v/u//b/7P/p/93/6f/p/+//8P/2//L/9v/2//T/7//v//b/9v/1/yQA4P/p/+L/0//t/+L/6f/s//L/6f/t/+7/5v/h/97/6//n/+j/7P/g/+z/6//e//b/6P8SAOj/2//e/9z/4f/m/+P/7v/0/+f/4P/t/+//3f/i/+3/6//y//X/7v/2//L/HADR/wsA3v/Z//X/7//Q/+z/9f/Z/+j/6P/n/+H/6f/u/+3/5f/d//P/9f/r/+L/FgDi//H/8f/t/+T/7P/o//D/7P/n/+v/8P/n/93/8v/m/+b/6/8dAOL/7v/q/+7/5P/x/+//7P/1//D/9v/h/wsA8f/u//P/4//t/+T/5f/s/+v/7//2/+//DQDi/+P/7f/w//T/9v/2/9r/7//y//L/8f/m//L/6f/q/xgA4v/R/+X/7P/l/+n/4//f/+n/5P/u/+z/7v/x/9f/7f/0/+f/5P/z/ygA6P/i/9f/2P/v//b/8//1/+L/9f/0/+3/6v/w//D/9P/s/9//4v/l/+v/6//v//P/8f/z//L/3//x//T/8f/0/xMA7P/X/8j/6f/0/8n/6P/w//b/8v/x/9v/9f/0/9b/2P/e/+D/6f/n/+r/6//m/+//7//c/+n/5v/j//H/EADj/+n/8//r/+//8P/2//H/6//1/+//4P/t/+n/CgDm/xAA8P/o/+//EQD1/woA7P/2//T/9v/1/+7/5v/p/+7/5v8KAN7/6//l/+7/8P/u//b/7f/s/+v/8//z//D/9f/x//H/1f/q/+z/3P8SAO7/5P/q/97/4P/f/+b/6v/q/+n/5v/x//H/8//r/+r/9P/z//H/7//p/+D/6P/w/+j/8P/v//L/7//u//D/8f/v//H/7//1//H/9P/0//P/8f/s/8j/5f/2//L/0P/d/8X/zf/l/+//6f/0/9z/1P8OAOD/1f/Q/93/2f/b/xQA8v/s/xAA5f/x//L/7v/o/+7/6v/z//P/9f/v/9X/8v/g/+n/7P/g//H/9v/t//L/4//y//P/8v/2/8j/5f8ZANv/4P/h/97/4//q/+3/4P/l/+H/4P/o/wsA5P/v/+r/7P/o//H/7v/x/+7/6/8LAPL/7//q/+j/6//w/+r/9P/r/xIA6//k//P/9f/s/+j/8//w//X/7v8ZAO3/3P/b//H/9P/0/+n/9f/o//H/7//i//b/7//1/+v/FAD2//b/9f8QANL/8//y//T/7//v/+f/7P/d/+r/7P/2/+3/8//i//T/6v/r/9X/7f/r/+7/6//l/+P/7//0/+7/7//s//P/7//o//b/9f8QANv/4f/k/+//5v/1/+3/7P/z/+7/7f/x//D/3f/o/xIA6P/p//P/9f/v//T/9f/x/+H/7f/s/xcA3/8KAOn/8//q//T/8f/2//b/8//0/+b/7v/e/xQA5//k/+H/6P/t//T/6f/r/9v/7f/t//X/9P/a/9n/8//U//T/9v/n/+v/2f/w/+f/8f/s/9//8P/m/w0A8f/s//T/6//w/+L/4P/P/9f/4/8RAOr/2f/n/+z/CwDw/+v/7//j//b/5f/y//b/JgDc/9b/yP/e/9X/4P/p/+X/4v/r/+f/4P/l//H/4f8OAOb/2v/t//H/6P/z/9D/EQDk/+z/HADv/+z/3f/k/9z/2f/1/+L/5f+5//D/9P/j/+L/5v/m/+f/5v/Z/9b/DgAUAOz/FADz/+r/3f/p/+X/6//s/+3/8//n/+X/EgDU/+L/zP/s/9z/7v/g/+j/5P/o/+z/5//g/+j/3//t//P/8v/z/97/5//t/+n/8P/y//L/9P/h/woA9f/s//H/6f/x/+n/7P/u/+j/8v/x/+z/5f/z/w4A6//v/+v/9v/y/+//6f/q//L/9P/k/+D/8v/t/+z/FwDt//P/3v/y/+//7//s/+z/7P/v/+//5//w/+r/EQDx//L/6f/w/+v/8f/t/+r/9v/r//b/CgDv//P/7P/t//H/6P/z//H/7v/m/+v/3f8WAN//3//o/+n/5v/s/+X/8f/z/+//8P/l//T/7P/u//T/2v/y/+D/EADU/+n/6P/1/+n/9f/t/xIA8//x/+z/9P/c/+v/8//p/+z/9v/u/+H/EQDZ/+z/2v/R/+T/4f/f//D/2v/j/w0A2P/v/+D/9v/l/97/5f/j/+r/6//r/97/EQDm/+f/5v8RAOb/3//p/+r/5v/i/+f/5f/d/+L/6P/p//D/2v/v/+X/6v/i/+7/7//v/93/4f/z/9H/6v/y/+b/7P/q/9n/EADm/+L/8f/v/+r/9P/w/+v/5v/s/+//7P/r/+//CwDm/+b/6v/s//P/9v/v/+X/EQDv//P/9P8fAN3/5v/q/8f/8//h/+//4v/v/9//4v8PAOz/3//n/+7/6f/2/+v/7P/2/9b/6//m/8v/9P/t/+H/4f/p/8z/uf/p/+//7P/m/+r/9f/S/7//z//g/+r/0f8KAO//9v/e/+H/4v/X/+b/6f/Y/9r/2P/U/+3/8//s//P/yv/i//P/7f/y/+X/5//s/+//6v/p/+L/z/8RAOb/5//t/+r/9P/q//X/9f/v/xIAxP/j/+T/9v/1/+7/2v/h//H/2f/n/93/2P/d/+b/5f/b/+P/4f/0/+b/9v/y/xkA3//j/9T/4v/o/+f/9P8KANz/5v/z/+f/4v/w/9//5f/m/+j/7P/2/9P/5v/x/+z/5//j/+//6v/x//T/7f/2//T/7//p//P/8//z//b/5f/s//H/4//z/+j/8f/2//T/8//v/+b/6v/l/+//8//u//D/8P/z//D/9f/y/+//4//x//L/9f8KAOj/4f/Y/+X/8v/x/+//7P/v/+n/5v/q//b/6//y//H/7P/y//T/DgDa/+f/3P/n//D/7f/l/wsA8//0/+H/8//2//X/8P/e/+7/3//t/+3/5//n//D/8P/h/yAA4f/t//D/8v/l/+n/8f/u/+r/6/8QANj/1//S//T/8//V/+D/6P/z/+X/9v/o//b/5f/q//X/8f/m/+//7f8KAN3/8P/n//P/7v/z/+//2P8NAOf/8v/y//H/9f/q/9//EQDp/97/8v/x/+//7f/x//b/6v/0/9f/3v/h/xUA2/8MAOz/2//w/+T/8P/r/+z/7f/q/+//6//w//b/5P/f/w0A4P/n/+f/6//j/+3/9P/o/+f/6v/w/9n/3P/c/+D/3f/T//H/4f/S/+H/5v/W/+H/3v/L/9z/0v/Z/9P/0v8hANn/4v/h/9b/5//a/9r/EwDK/8z/7P8RAA4Axf/0/93/7f/Z/+v/3v/a/93/0f/Y/8X/4P/S/9b/4f/Y/yEA2f/i/+T/4v/x//b/3f/o//T/6//s/+n/6//k/+P/DwDy//L/9v/h//b/7//y//D/7P8MAOj/7v/z/+T/7//L//X/5f/U/83/2v/a/9H/3P8oANj/0P/X/9T/3f/Q/9f/7//w/9D/0P/l/9T/IADu/9//3v8QAMz/2f/Z/9T/2//Y/93/4P/W/+L/3v/m/+b/6f/d/9X/3//i/+T/3f/q/+T/4f/0/9v/4f/o/+n/0P/d/9//4v/s/9z/6P/g//T/8v/u//X/6P/x//L/5P/s/+b/DgDs/woA4P/o//b/6v/w/+j/8v/u//D/2//o/+T/4P/a//P/DgDu//D/5P/r/+3/6//i/+j/4v/l/+X/DgDu/+n/6f8OAOn/5v/g/+f/9v/0/+z/6v/s//X/8P/r/+//9v/t//D/9P/o/+X/2P/2/8j/6f/L/8r/xf+x/9r/9f/X/xQA2P/c/9b/4f/r/+7/FgDv//D/5f/2//H/7f/n/+j/8P/0/+//7v/z/+P/2f8TAOv/7v/0/+j/4//h/+n/2//x/+b/5v/v/+T/5v/h//D/7f/2/9//9P/t/+n/3//m/+b/7//v/+r/6f/z/+7/7f/x//L/7P/w/+X/7f/2//P/7f8KAO7/9v8PAOb/5f/x/+7/9P8PAPb/9f/q/woA2f/l//T/5v/k//P/5//r/9P/6P/d/9//6f/K/+3/EQDx//P/8f/v//b/8//0/+r/5f/y/+f/6f/v//H/8P/u//H/7v/y/woA3//v//P/9P/y//T/9f/p/+j/3//s/+f/6v/o/+7/6P/r/+n/8f/o//L/9f/v/xYA9f/1/yQA6P/m/+j/2//d/9n/2f/Y/93/1f/X/+H/4//h/9f/3P/U/+//7P/r/+v/9f/u/+v/3//f/9H/8P/i/+3/5v/l//b/8f/V//L/8f/f/9j/8P/p/9z/2f+5/9r/5//c/9f/0v/h/9r/1v/1/97/2//e/9//5v/2/+f/FwDb/+3/6//q/+v/7//w/97/6//Z/+3/HADi/+//7f/t/9v/8f/u//b/9f/0/9//8P/v//X/8P/y/woA5f/s//P/6v/y//X/8P/q/+v/8f/w/+//8f/u/+z/8v/0/+3/CwDH/+L/0//w//T/9v/R/7//6f/M/+X/2//f/87/HADB/8H/7P/r/+X/1f/v/9r/7P/v/+D/5f8OAOL/6f/l/+r/7f/g/+L/DQDw//P/7v/s/+3/8f/z//H/FgC4/9H/6v/g/9D/6v/n/9r/3//b/8n/1f/Q/8j/2v/U/+n/4v/t/9z/4/8MAN3/4f/r//P/CgDk//L/vv/d/+L/0P/R/+n/7v/d/9T/y/8KABMAx//p/9X/2f/J/+H/4//t/+P/5P/2//D/7//1/9z/6P/o/+7/4v/s/8v/4v/o//D/6f/r//b/9f/o/+//9P/h/wwA7v8RAPX/9P/v//T/5P/r//b/7f/e/xAA8P/Z/+r/7//u/+T/5P/e/97/6f/z/+v/4P/t/+T/8v/1//b/6//1/+3/9f/S/+T/2f/h/+X/9v8LAOj/5v/l/+b/8P/c/+3/CwDi/8//3v/s//P/3P/L/w8A3//Y/+j/8f/2/+H/7//o/+j/9P/v/+//4//q/+b/DADh/9z/4//z/+3/9f/o/+f/5//j/+T/4P/u/+b/8/8cAOb/3//g/+H/5P/m/+3/4f/x/9//DQDp/+n/5f/2/+//5f/1/+r/6v/w/+3/7v/w/+z/3v/W/+f/8f/u/xMA8v/t/+v/9P/r/+v/7//z//H/8P/z/+n/9P/2//X/7P8XAOn/5v/m/9r/6v/x//T/3//q/+T/7v/u/+z/6P/g/+T/6v/y/+z/7v/y//T/3P/n/93/4P/k//P/6v/w//D/5f/g/9r/6P/w/+//4f/z/+//6f/u//X/4//i/+D/3v/r/+v/7v/p/+b/6//n/9r/4//q/+7/5P/p/woA6//y/+v/7v/t/+v/7v/a//P/8v8PAAoACgDt//b/9f/0//X/9P/v//L/8v8LAOn/5//z/+3/8P/l/+n/8f/z/+3/8v/o/+7/7f/1/+n/EgD2/+j/7v/0/xAA3P/v/9v/8f/s//b/9P/y//D/8//y//L/8f/1/9z/5f/k//H/9v/w//X/8P/r//b/8P/q/+n/EADl/+r/6//v/xYA7v/v/+7/7P/r/+3/8v/p/+7/8P/R/+D/1P/p/+//4P/x/xgA4P/l/+P/3P/x//P/4//0/w4A8P/1/zEAyP/t/9//5P/f/+n/8f/x//b/5f/q/+L/9f/n/+r/7f/m//H/2P/y/+n/6v/X/+v/9f/w/+f/8//m/93/zP/Q/+f/4v/l/93/6//o/9//0f/x/+z/5v/p//D/9v/o//b/CwD1//P/7f/0/97/5f8fANT/5//M/+L/9v/2/+f/5P/1//X/8//n/+3/4v/n/+b/6f/x//P/3//s/+n/7f8LAOr/6v/x//T/6f/e/9//5v/y/+f/8/8LAPb/8f/o/+n/8v/2//D/9v/n//P/6P/x/+3/4v/X/+7/2v/A/+P/6f/e/97/0f/m/93/4//Y/+j/5v/n/xMAz/8UAML/6v/q/9v/7f/y//D/2f/X/9L/4v/t/+z/2f/j//b/6P/x//T/5P/q/+b/7v/1/+//8/8XAPX/8f/y/+T/6v/s//b/6P/t/+v/7P/e/wsAEgDl/+b/5v/t/97/8//v//X/9P/x//T/9v/x//P/7v/s//L/5v8MAOX/8/8RAOf/7P/y/+v/4//0/+n/3P/o/+P/6P/v/+3/DgDs/+b/EwDg//P/5//v/+f/7v/s/+j/7//z//b/2//V/xEA6v/0/8v/6P/t/9T/7P/o/9z/5P/b/+P/1P/x/+7/8P/v//D/7//u/+X/1//f//X/8f/l/+X/6v/p/+r/5v/L/9j/v//a/9//4P/V/+n/4f/q//b/xv/a/9z/EgDg/+D/8v8KAOz/7f8SAOb/8P/y/9v/7//Z/+//8P/0/+//9v/0/+//4//i/+T/5f/y/9j/5v/l/+n/7P8RAPL/5P/g/+f/8f/w/+//9f/i/+T/8//q/+j/DgDl/+z/4P/o/+7/6P/0/+j/3P/y//H/CgDx/+f/7P/v//L/9v/1/+D/1//h//T/2P/f//b/5v/t//H/1v/W/9z/5f/T/+D/6P/p/+b/8f/y/w8A4v/B/97/2v/R/97/5//f/+P/0P/j/+b/5P/r/+v/7v/t/+b/7//u/+7/8v/d/9v/3f8LAOf/6P/q/9//9P/l/+r/9f/Z/wwA6v/p/9b/7//l//D/6f/s/+n/7f/J/+L/7v/g/+X/5v/w//X/2f/i/+3/5//n/+X/1f/s//T/8v/r/xAA5v/v/8b/3f/u//P/w//v/8b/0P/E/+T/xP/t/8//7//f/+L/2v/Z/+X/2v/h/+X/8f8hANv/7P/n/+j/3//t/+n/4//k//X/7f/Y//L/7//v//L/2v/v//b/4P8KAOH/3v/r/+P/DgDx/+z/7v/x/+z/9f/2/+3/9f/u/+7/6v/2/wsA7v/0//T/8v/z//L/7v/x//b/8P/2/9T/1P/h/xQA5//w/+f/8P/s/+r/6f/f/+r/7P/V//b/4v/w//X/9P/0/+v/4//s/+n/DgDs/+v/6//q/+n/7f/p//D/3P/l/w0A6P/t/+j/4f/z/+P/6//h/+D/3P/l/+r/8v/s/+r/5//w/+T/8v/R/+3/8//W/+D/DADj/9X/3//n/+v/EQDq/+T/5f/f/9n/4//d/9r/5//Z/+f/DwDk/+v/7f/f/+f/6//f/+L/4v/r/+v/4f/v/+//7f/l/w0A6//k/xgA3v/k//D/8P/v//X/9P/m//H/8v/v/+L/3v/l/+f/5//g/xYA3P/e/+X/6v/n/+D/6P/k/+D/6f/g/9//2f/o/+3/7f/i//D/7P/n/xQA4f/Z/+T/5v/t/87/3f/l/+b/5v/j/+z/3f/c/+D/1f/n/+7/7P/z//L/5//o/9//5f/t/+n/8v/z//b/8f/v//H/8f/1/+z/8f/1/yIA2P/F/9H/DQDp/8v/1//Z/+f/w//M/+b/u//I/9D/0P+1/9n/7P8NAMj/3v/S//L/3v/x/xIA7f/r/9T/6//s/+z/4//n/+j/6v/q//H/6f/v/+n/2v/o//T/6//v/+j/7P8LAPX/4v/q/+b/9v/m/+X/7P/t/+z/9f/0//H/9f/f/+7/6//r/+r/9P/y/+n/7P/p/+T/CwDz//D/7f/t//P/9f/w/+v/4f/z//T/7v/e/+T/3v/d/9P/6f/q/97/6/+//9f/9P8MANf/xf/x/9//3f/j/97/2f/f/9//6f/p//D/8P/0/+3/6v/w//T/8//q/+v/vv/n/xAA6P/S/8v/5f/u/+j/0v/Y/9n/1v/k/9D/7P/z//L/8//v/+//8f/j/xAA3v/e/+D/EADn/+b/FADz//X/6//w/+v/8v/z//H/6P/g//b/5//1/+b/9v/2//X/5v/0/+z/FQDu/+L/8P/v/+j/7f/z//P/7v/j/w8A7/8OAOb/8P/m/+H/8v/o//b/6P/t//P/6P/i//H/7f8PAOf/9P/n//T/9v/w/+3/4f/v//T/8P/i//X/8f/x/xcA8//m//T/8//z//b/5v/x/+3/5f/j/+P/4v/r//D/6v/w//L/9v/0//b/7P/q/+j/6P/1/+3/3f/o/+//6f/c/+//7v/w/+3/6v/u/+3/2v/w/+r/9P8KAPP/7P/x//T/6v/y/+7/4f/z//X/EQDe/9//8P8VAOD/6P/v//T/7P/z//X/7v/x/+7/9P/2//b/EgDY/+P/2f/w/+P/3//w/+P/8P/2/+3/9f/s//P/9f/u/9z/2//l/+n/9v/X/+X/4v/y/93/1v/T/xAA2v/h/+j/4P/t/+D/6P/k/+r/4f8MAOD/1/8PAPP/5f/t/+n/7v/0/+D/6//t/+r/8P/x/+X/9v/0/+r/8f/x/+L/5f/b/+j/9P/d/+3/5P/p/+//6P/h//H/6P/t/+T/3//x/9L/7v/w/+7/6P/n/+n/DwDs/+H/8v/u//H/FwDw/+P/8f/z//L/7//q/9//yv/d/9j/2v/v//H/4//2/+D/4P/y//D/3f/s/+//6f/M//D/8P/j//D/3v8LAPL/7P8RAPX/8//z/+7/5P/p/+P/8f/y/+D/8f/f//b/9v/n/97/FwDg//H/7f/x/+L/3v/Y/+3/2v/X//T/5f/w//D/4//y//T/0v/U//X/7v/l/xEA4v/v/+7/5v/r//P/8//C/9//7v/b//P/6//j/+D/2f/n/97/6//y/+L/7//q/+z/8v/j/+b/GQDp/97/9P/t/+P/8//r/+v/5//j/+n/2f/0/8X/6//l//P/4f/T/9b/DAAMANb/9f/X/+L/1//Z/9//6f/b/+v/7v/e/+P/7f/v/+z/7/8SAOT/5P/u/+z/5v/s/+3/9f/t/+7/7P/j//b/8P/u//P/5f/p/+D/5P/i/+v/7v/1/+//5f/l/+j/9f/u/xIA8v/u/97/3v/g/9//5v/k/97/6P/h/+L/5v/i/+D/5f/j/9//CgDv/+T/3v8NAPX/7//p/+X/3v/q/9r/CwDm/+3/3//u/+j/4v/o/w0A4v/r/+f/7v/m/93/5f/l/+P/4f/u/w0A6f/x/+n/9P8PAO7/4f/x/+//KQDo/+f/2//f//T/5v/T//X/7P/d/9z/1v/u/+3/8v/0//H/9f/b//P/2P/x/+D/7P/z/+3/6v/s//P/9v/u//X/7//f//X/8//v/+v/EADx//P/6f/v/+H/4/8PAN7/7//f/+X/5//2/+L/5f/U/+7/8P/b//X/7//w/xUA6v/y/9//7f/v//P/6v/1/+//6v/z//T/8f/w//H/9v/z//H/FwAMAOL/3f/p/+f/7P/t/+//9P/p//H/6//v/+b/7f/2//D/8//a//X/9f8OAOf/5v/l/+f/9P/r//T/9P/o/+v/9P/s/woA7//o//b/9P/i/+r/5f/j//X/9P/2//T/7P/1//X/DgAUAPD/8v/r//L/8P/1//L/5//r/+L/9P/z//T/5//t/+n/5//q//L/9v/q//b/2v/f/+L/CwDb/+D/6P/Z/+3/8P/z/+//8//t//H/5P/0//L/3P8fANn/3//W/9//6v/z/+7/3v/2/9f/7v/c//D/3v/k//H/8//y/+X/9P/x//b/z//j/+j/9v/s/+X/EADd/+L/9P/X/+z/8v/o/+n/6f/p/wwA7v/1/+r/EADt/+f/7P/x//X/6P/h/+D/6v/o/+n/3v/2//X/9v/m/+//DADP/+X/8v/c/+3/1//f/9//8f/n//P/7f/m//b/3v/p//H/2f/z/9X/LwDt/9L/6v/b/9v/4f/m/+D/2v/x//H/5//p/9//3//W/+v/4//r/+T/6f/s/+j/8//x//T/8//z//H/9f/0//b/9f/x//b/9v/l//b/9P/t/9//8P/p/woA5P/p/+r/8v/z//L/7//r/+//4P/r/w4A8f/1//b/9v/E/9//6P/l//L/6//z/+D/3v/X/9n/7//u/+//CgDf/+j/6//Y/+7/7//n//P/8//2/+T/4//t/+3/9v/y//D/8P/v/+b/8//x//b/DgDs/+z/7/8KAOv/DwDp/+n/8f/v/+z/7//m/+v/5P/r/+b/6v/v/+X/9v/x//X/9v/2//H/9v/j/wsA2P8PAOf/9f/x/+X/6P/o/+7/8f/y/9//5//2/+r/6//2/+z/1P/Q/93/7f/c/+f/EwDM//D/yv/d/+f/5f/U//D/EgDX/8b/x//X/8//EADg/+D/5f/1/wwADwDy/+X/7//k/+r/7v/l//X/8f/m//D/FQDn/+z/1//l/9L/4P/f/+T/5f/k/9//6P/j/+3/8P/l/+H/5P/y//X/7//s/+3/8/8VANT/8f/j/+//9f8PAPP/9P/v/+j/8//2/+z/5//1/w8A3f/v/+P/5f/q/+//6/8OAOz/6//m/+j/7f/v/+f/7f/n//D/5P/g//P/FADv/+b/3/8ZAPL/1v/0//P/y/8QAMb/y//Z/9//5f/K/8f/2//N/9L/0P/W/8r/3//a/9b/3f/o/97/7P/i/9v/7P/l/97/3P/p/w8A7f/t/+T/6//j/+z/9v/i//L/3f/h/9X/FQDw/+L/GQDb/+v/6//d//X/8P/q/+X/8//y/+X/6P/y/+z/6P/1//T/2v/t/9z/4v/k/93/6/8UAOT/4//d/9//2v/m/+b/4v/m/9j/6//m/+j/5P/r//H/6v/f/9j/9v/g/+r/6//w/7b/8f/Y/7T/9v/x/+P/5P/g/8r/7//g/+D/3P/b/9v/1f8PAN//7v/m//D/9f/2//T/8P/2/+v/8f8KAOX/DgDg/+T/7P/b/wwA2v/z/+r/6P/w//P/8v/n/+j/4P/t/+j/8//y/9//3f/s/+z/MQDi//P/7f/z//X/9v/R/+T/3P/z//H/6v/l/9H/9P/n/+P/6f/0/+z/7v/i/+z/DgDZ//L/3//2/+7/6//v/+//6P/2//T/9P/0//D/FgDL/9z/9f/2/+X/8f/t/+L/7P/f/+//7P/k/+D/7f/s//b/2f/u/xUA2//l/9X/CwDU/9n/4v/w/+3/8v/k//L/CgDr//D/6v/2/w4A8v8OAOT/3f/c/9z/4f/q/+r/5f/b//D/4f/o/+z/7P/d//b/5//n//b/9f/r/9//EADr//T/5P/o//P/6v/y/+7/7P/2//L/7P/1//X/7f/s/+3/7P/0/+X/HADo//D/8P/k//T/8//z//T/3//1/9r/DADR/97/4f8OAPb/4//1/+j/4f/t//H/9f/c/9//8f/i/9f/4v/l//b/5v/a/+n/7P/a/9//GADg/9r/7P/z//L/5v/j/+z/9P/s//b/8v/2//X/1//y/xEAEgDw/wsA4v/k//X/9f/y/+z/5f/c//b/8v/y/+z/9v/0//b/3f/w/+z/6v/a/wsA3P/O/+b/9P8LAPH/6//o/+j/6//k/97/6f/j//T/4P/q/+v/6f/q//T/4f/t/9r/5f8QAOH/4f/b/+b/3v/t/9X/6f8RAO7/4P/o//H/3P/x//X/9v/t//H/9v/i/+f/7P/y/w4A6P/s/+//7v/z/+j/6f/q/93/8//1/+j/4P/x//b/7P/x/97/3//w/97/7f8NAOz/8f/z/+j/9f/z//H/6//x/+P/8v8KAOj/zv/n/+D/9f/f/93/8f/r/+z/5//n/+7/7v/o//P/5f/o/+n/8f8KAOb/CgDf//D/9v/x//D/9f/m//T/7v/1//b/3v/t//b/EwDc//H/3//R/+b/8v/s/+z/5f/d/+f/4P/x//L/5//z/+H/7v/s/+3/9f/b/9H/EADW//X/4//i/+v/5//2/9//5//i/+j/8f/f//L/7//x/+7/8v/z//P/HQDc/+z/7P/Z/+X/7v/q/9//7//w/+7/3P/m/+b/6v/j//X/7//2//X/4P/U/9f/4v/m/+3/DQD1/+j/7//l/wsACgDt/+b/7P/h//D/7f/z/+T/8v/u//D/4v/o/+//3v8aAOr/8/8LAPL/9f/z/+v/9v/s//L/DwDh/9v/5//2//T/6P/2//H/6//s/+n/5v/p/+n/6//x/w4A8//m/+3/7v/v/+7/9P/x//T/7P/s/+T/9v/p/+v/9v/v//L/9P/z//D/8f/y//D/8f/t/wsA5f/l/+3/8P/k//X/7f/u/+7/8//r//L/9P/p//b/8P/1/+X/9f/b//P/7P/u/9v/7P/2/xYA5//m/+T/7//j/+v/7v/k/+n/8P/o/9v/9P/z//b/6//r/+P/5v/f/woA6f8OAOv/DQDj/+r/6f/u//X/7v/q//H/6v/w//P/9v/e/+f/6v/n//b/8P/s/+f/8//n/+3/8f/v//H/7//r//b/FQD1/+z/9v/2//X/8f/2/+3/5P/s/9T/4//h//H/3P/o/+f/7v/k/9//8/8NAOj/3v/u//H/8f/n//X/8/8WANn/6v/Y/9T/8f/h/+X/z//Z/+H/5v/i/+r/zP/x/+T/7P/o//b/8P/i/9z/3v/n/+f/1v/b/97/5P/W/9H/2//e/woA2P/S/9v/4f/q/+L/7//v/+r/IwDr/8f/8v/t/+L/1P/Z/+v/2v/y/+X/1//U/+H/1//P/+L/3//M/+r/3P/S/+z/9f/2/wsAzP/0/9f/4//1/+z/4//n/+//4P/q//X/2f/i/9r/6f8XANL/5v/h/+H/4v/o/+P/3//t/+r/1P/i/9f/7//p/+T/8//l//T/5P/z/9v/DQDb//P/1v/v/+z/5//w/+T/8v/y/+T/9v/k/woA6P/q/+P/HADb/+T/8P/s//X/4v/n/+r/6f/w/+T/7//l//T/8f/q/9z/4//m/woA1//k/+b/8//0/+j/5v/i/+//4//y/+H/0v8OAA8A6v/u/9r/3P/e/+7/5P/1/9v/9P/2/+H/8f/m//T/9P/2//T/8P/1//P/6//y//b/7//s//P/6/8PAAoA8v/h//H/9v/0/+7/9P/h//b/9P/v//b/9v8OANr/3//W/xcADQDr/+z/6v/q/+7/7v/j//T/1f/0/+7/7f/r/+j/9P/2//T/9P/e/wsA6v/s//T/8//y//L/8f/q/+X/8//p//T/DwDn/+3/3v/l/+f/8f/j/+D/7f/k//X/5//j/+P/9v8mAMj/0f/U/8v/0P/b/9D/4//V/9b/2P/Y/9L/5P/j/+b/5f/O/9//7P/t/9P/7//g/+z/4v8cAOP/6P/r/9//5f/l//H/8f/0/+//6v/p//X/6//l/+7/4f/v/+z/8//z/+T/HwDv/9z/FgDe/xEA3v/r/+n/8//u/+//8f/t/+r/5//w/+L/8f/s/+b/4v/q/+X/6v/s/+n/EADt/+3/8P/t/+n/6v/o/+//7f/u//D/6v/q//D/8v/m/+r/DADb//H/3v/2/+P/3//p/wsA6v/x//D/8//z//L/7P/x/+3/FADe//D/2v/w/+v/DgAKAA0A7P/1/+j/6//g/+b/4//v/+7/6f/2//P/9v/c//L/7v/x//L/8f/x/+//7//x//H/8P/u/+//3//0/+T/EADl/+T/FQDp/+P/3//v/9n/7P/d/+3/7v/k/+b/5//1//L/4v8VAOr/6f8LAOn/9P/w//H/8//x/+X/7f8VAOj/4//Y/9f/4//m/+r/7P/q/+b/4f/g/9f/9v/h/+j/3P/d/+v/7v/2/+b/8f/x//D/yf8SAA4A5//V/yIA1v/T//X/4f/2//P/5P/c/+L/5P/x/+n/2//s//D/7f/z/+z/8f/c/xgA9P/u/+v/9f/1//b/9f/o/+3/7v/y/+//7P/K/yMA1//1/+z/8P/X/w0A8P/j/+7/2P/h/+X/4f/q/+r/3//z/+v/8f/k/xcA8P/q/+v/6v/1//T/8P/u//P/6f/x/+P/5v/u//H/5P/x//L/3f/s/w4ADQDf/+H/5P/j/+7/5v/Z/9v/2f/f/9L/2//e/+n/5v/j/+v/6P/h/+L/DwDp/+7/8v/q/+T/8f/r//H/6//y//X/8f/x//D/1f/a/+L/3v/c/9n/4//H/+D/4//i/9L/4//u//H/4P/w//D/7v8PAOb/3v/o/+7/6//v/w4A7v/z//L/6P/z//D/9P/2/+T/3v/s/+T/7P/r//L/7v/2/+v/5f/w/+v/9f/r/+3/7//z//b/7P/z//b/8P/r/93/7f8UAO//7v/y/+n/5/8UAPH/2//l/+7/7P/v/+b/8//n/+//6f8OAOr/6//w/+r/4v/v/+X/2v/l//T/7P/x/+j/2v/k/+//3v/j/+n/6v/e/9//6//R/9z/FQDv/+b/7v/w/+z/6//t//b/7P/x/+3/8//K/+L/GgDQ/93/CgDh/+T/7P/X/9//5P/S/9z/7f/c/+H/7P/u/+3/7P/l//H/5//p/5z/8P/J/wsA5/++//H/7//h//L/CwDp//P/5P+4/8r/GADV/+z/8f8SAMX/zf+1//H/8f/r/+H/DwAQAN3/CgDd/+n/7v/q//L/7//w/+7/6v/w/woA5//g/+3/3P/j/woA7v8MAPL/5//2/+n/9P/2/+v/2f/M/9L/EQDr/8j/5f/f/xIA0P/n/+v/7//c/+7/0//2/+z/5f/2/9f/CwDi/9r/0//g//b/6P/m/+f/CgDj/9z/5//l//D/9P/m/+j/7P/v/+r/4v/f/9b/1//X/9f/5P8LAN//7//a/+r/7//o//D/1v/j/+v/9P/d//L/7f/v/9T/EQDm/+f/6f/1//P/4//2/+f/6//r/+r/7//0/+D/2v8YANr/EgDn//b/4//f/+7/6//N/+r/3v/m/+7/zf/z/+7/6//q//L/9f/1/+D/9P/i/+v/8v/f/97/6//o/+L/8//r/+L/7v/i/+//6f8UAOv/8f/r//D/1v/z/+L/1//h//P/6P/l//H/EgDn/+X/3v/2/9f/yv8WABEA4v/W/9j/3//k/+b/0P/j/+P/8f/n/+//zP/o/+n/6f/r//X/9f/z/+b/7f/v/+v/CgDy/+j/7//r/+j/9P/v//H/FQDY/+L/6f/q/+3/9P/r//L/6v/k/+L/3v/n/+f/8P/n//D/8P/0/+7/9v/K/xAA3f/V/8j/0v/y/+n/xv/e/8//yP/R/7//3//s/+P/6P/Z/xYA0//j/+//zf/0/+H/5//j/+j/5//b/9D/6//l//H/3f/w/xYA4//m/+b/6//p/+//8P/v/+7/4//v/+P/4//o/+j/7//y/w8A6f/x/+b/6P/s/+v/6v/s/+n/8v/2/+b/5P/h/+T/5f/j/+3/5P/o//T/6//w//b/4v/v/+//6v/r//X/9P/o/9r/DwDS/9H/8f/q/+//zv/T/87/6P/k//H/7f/j/+z/CgDh/+b/8//N/+3/7//u/+P/4/8KAOf/5f/y/+3/4f/j/+X/7v/n/+7/5f/i/+j/8f/0/+//7f/1/+r/5//n//L/DgAUAOr/8f/k//P/4P/a/+f/9f/1/+z/8v/2//D/9P/x//b/GQDS/9r/y//Y/+r/6v/n/9z/2P/W/93/0//l/97/1//e/97/3P/i/9z/4v8ZAOj/5//s/+T/7P/k/xMA7f/0/+v/2v/f/+r/5//n/+r/5//z/+X/7v/1/+f/9v8OAOb/6//j//b/9f/y/xYA8v/p//P/6f/2//X/5f/g/97/6P/f/yMA1//h/9z/8P/k/+T/5/8TAOP/5f/o/+T/3//t//T/4//w//b/8P/j/+3/7//c/+r/5P/i/+j/9P/j/xIA6f/q/+z/EwDg/9z/4f/x//H/4//1/+3/4v/q/+7/7//2//D/6v/0//L/2P/z/+H/DgDx/9v/4P/p//X/4//g/9D/8P/o/+T/7//u/+v/7//d//P/8P/v/+P/5P/t/+D/9P/n//D/6v/p/+D/7P/t/+T/5//0/+7/8//n//T/6//y/9//7//2/+//6f/v/+j/7f/z/9n/CwDt/9v/5v/v//P/9v/0/xoA7f/l/+D/3v/1/+v/7//Q/+v/7P/q/xIA3f/q/woAEgDv//T/9v/t//X/6f/o/+j/6f/r//T/wv/a/8z/3P/X/+r/EQDS/9n/DgDX/9v/2v/i/+n/1//i/+X/0v/c/97/4f8LAOf/1f/l/+z/DQDu/+n/5P/t/+n/3f/o/+j/9v/y//b/5//w/+b/5f/x/+f/6P/t/+7/8P/y/+z/9f/2//X/3f/h/yAA2//2/+f/zv/z/+P/1P+7/97/4f/S/9b/xP/Q/+P/x//r/9n/2v/Z/9z/5//m//H/5v/S/+L/7//1/+f/5v/n/+L/4v/y/+//5P/0//L/8//1//P/9f/w/+z/HQDd/9n/5f/s/+D/8v/l/+T/6f/f/+v/8v/q/+X/9f/j/+n/9v/x//L/6f/z/+b/IQDJ/+r/5v/n/+X/7//q//H/7f/r/+z/8f/j//L/6P/v/+b/2/8QAO7/3//o/+L/6f/x/+v/9f8PAOf/7P/m/+b/8f/e//b/7//0/+r/7f/0/+//DQDn/9n/2//T/9v/5P/h/+f/4//Y/9T/5P/g/+D/5f/y/+//6P/2/+//9P/Q/8j/4f8XABsAwP/T/+D/8//l/+j/4v/V/+T/4v/p/9//9P/t//P/6v/e/xcACgC7/9v/5P/g/9j/5//t/9f/yv/p/97/4f/V/+T/5//u/+v/8P/t/+r/5//f/xkA0v/m//H/7P/s/+T/2//i/+H/7P/w//X/9P/o//P/6v/1//T/8//s/9v/DgDk//b/3P/x/+b/4f/e/9j/3v/c/+j/5f/Y/+j/2f/n//D/7P/g//b/8v/w/+3/5f/t/+f/7P8fANf/7//r/+7/6P/y/+r/8P/y/+3/8P/0/+r/9f/u//b/8v/n/+L/6/8ZAOH/6P/k//T/6v/p/+b/7P/i/+j/8P/y//H/6f/r//T/9v/d//P/8v/r//b/6//y/+f/7//1//D/8f/0/+j/3//Y//P/3v/T/9D/8P/W//T/4f/v/8n/8v/b/93/4v/0/9//5f/a//P/8f8NAOf/2f/2/+b/7f/n//P/3P/p/+3/7f/x/+n/5f/s//H/9f/1//D/9v/1/+z/5v/t/+3/5P8UAOv/6v/x//D/6P/l/+7/5P/n/+7/8//0/+3/8//q//T/4/8QAPX/4//0/93/6//y//b/5v/y/+7/7//v//D/9v/1/9r/4v/E/+T/CgDH/+n/y//o/9b/5v/o/+z/7v/I/9L/5P/Z/9v/0//q/+n/4v8MAOL/4/8OAA0A5//v//H/9v/n/+L/6f/s/+3/5//r/+f/8//v/+7/6v/z/+f/7/8LAOj/0//i/+D/HgDo/+P/3/8PAN//5f/h/+b/3f/1/+T/0//u/+D/7P8VAPX/7//n/+7/6v8KAPL/8P/0/+//6v/s//T/EAD0/+P/5f/q/+z/6v/o/+T/6//g//L/7//l//P/7f/w//T/9P/r//b/7v/r//L/DADx//T/9P/u/97/EgDg/+D/6f/l/+7/4P/d/9z/4P/x/+f/3v/q/9//5f/v//b/6//v//D/8P/x/+//4//1/+L/6//0//b/7//p/+//7/8KAPT/8f/h/+f/4f/j/+b/GQDe/+v/1v/i/+X/6f/h/+P/4f/Y/97/6v/n/+P/9v/m/+v/8P/u//D/6P/n/+7/8v/y/x8A6v/v/+v/7P/w//b/7//v/+n/8//t/+7/7v/k//D/7v/q/+T/6f/z//P/6//h/w8A5f/i/+b/5v/i/+X/9f/1//b/6f/v/+n/7f/r/xwA4//z//P/4v/w//L/7//t/+//7//m/+f/8P8OAO7/9v/w/+3/3f8SAN3/3P/S/93/0f8fAOf/7P/g/9r/3//o/+7/3f/Y/+b/7f/l/+T/7f/n/+T/4//m/9//4P/v/xIA6//r//L/7P/1/+n/8//m/+7/7P/w//b/1//k/+f/4//Z/yAA2v/X/+b/4v/e/+X/4//g/9n/5P/Z/+j/3P/X/+P/8f/z/+7/9P/w/xkA2//l/+n/2f/z/+j/7v/l/+T/6P/z//D/9v/j//D/DgD1/+X/DQDU/+3/4P/t//T/6//2/+v/9v/t//b/8v/0/+b/8P/y//D/8//m/+f/EwDm/+3/8//w/+3/6f/s//T/8P/2/+v/8f/s//P/7//2/wsA8f/2/+//8//g/+b/5P/1//L/3/8NAOn/5P/o/x0A7v/1/+f/7v/u//X/6f/y/+n/5P/w/8r/9P/e/8z/5//I/w4Az//y/8v/DQDc/+f/9f/c/+r/0//f//H/4//j/+P/7//n/+f/6P/v/+3/7v/1/+//9P/c/9j/DgDm/+b/FADe/+L/3P/0/+z/4//q//b/5//u//D/4P/x/+3/7v8cAOX/3f/V/+3/2//Y/9//CgDY/+n/1//1/93/2v/f/9T/5v/0//b/6//2//D/8v/w/w8A7P/u/9H/1P8TAPL/4P/1/8//2v/Y/9T/6f/p/+7/yf/e//D/8P/t/+z/5P/d/+X/CgDf/+H/6v/o/xAA7v/1/97/6//j/+b/7v/o//b/8//n/+j/9v/h/+P/4/8RAOT/4f/l/+v/9v/w/+7/6//v/+X/7//u/+z/6//1//b/8//2//b/9P8MAOX/7//q/9T/2/8MAMb/zv+9/8f/7v/L/77/7P/R/+7/9f/j/+n/1v/C/9n/HQDT/9X/x//m/+H/5v/d/9n/6v/Z/+D/5//a/+D/8//z/+3/8f/n//L/7//y/8//1v8OANz/4P/j/+D/5//n/+r/2v/c/9v/4//T/+f/7f/y/+f/2f/Y//P/0P/h/9v/3f/d//P/4//z/x0A5//Z/+j/8f/Y/+b/DADu/+j/8v/c/+j/1v/s/woA7//f/+P/6//h/+v/8v/w/+7/8P/u//b/5P/r/+r/5f/m/w8A8v/p/+j/7P/X/+z/6//m/+H/6v/l/+3/FADq//D/2//m/9n/6f/j/+//EQDr/+f/2//q/+r/8f8oAOD/4v/Y/wwA9v/Z/9f/4//Z/97/4f/O/+//8//h//P/3P/N/+r/5v/y/9r/8//h//D/5//j/wsA6P/j/+f/8P/g/+j/8f/0//T/5P/m/+f/7f/g/+f/5v/2/+b/9P/0/woA2//t/+D/9v8MAPT/7//n//P/8//w//T/8v/0//D/wf/l/wsA3P/g/w4A2v/i/+b/5v/X/9r/5f/j/9b/7P/Z//D/8v/1//L/8v/y/+7/3f/i/+T/7P8LAOT/6//t/+r/7v/o/+b/6//p/9//7f/q//T/6v/s/+3/6v/x/9v/6f/y/+f/4f/2//H/5//t/+3/8f/r//D/9f/n//D/DQD2//H/8//1//P/0v/z/+X/6//g/+z/8//g//H/4v8WANj/0//n/97/8f/r//b/7f/0/+j/7v/o/+r/4f/k/97/2f/n/+r/6//u/97/8//l/+z/HADh/+X/6//o//X/6f/k//X/8f8KANv/CgDl//P/3//v/+L/3v/s/+b/8v/z//X/8P/1/+7/5v/W/9r/3f8KAA0A8f/j/+X/8f/o/+P/6//q/+X/5v/a//D/DADr/9H/x//Z/+f/4//p/+D/6//l/+D/6v/2/+n/3f/2//T/7P/n/w8A9f/l/9z/9v/s/+z/5f/0/9//7f/w/+//2//u//L/9v8NAOH/4//e/9v/1v/q/+H/4P/c/9r/3f/b/woA5//t/+v/8v/f//T/7//W/97/5P/I/+X/0f/y/+b/6v+9/+P/x//t/+z/1v/d/9L/FADe/+3/6//p/+j/DQDz/+r/6P/y/+7/5P/x//L/6//v/+v/4f/l//D/7v/t//b/GgDv/+P/9P/l//T/9f/i//P/7P/q/+X/8//y//D/8P8MAA8A2f8YANr/6v/s/+r/6f/0/woA8//Y/+X/9f/e/+T/8f/n/xgA5P/o/+L/4//k/+f/4v/j/+j/1//s/9z/7f/u/+v/5f/1/+j/7f/x/+D/6P/m//P/6v/r//b/4/8WAMv/5f/e/+v/5P8PAPD/8//0/+7/3//t/+n/9f/v//b/8P/z/+T/4P/t/+//EADe/93/7v/q/+L/7v/d/97/6P/m/+z/8P/1//b/IwDj/+j/6v/N/+T/DwDg/+X/7f/e/+D/4P/j/+3/5f/z/+T/5f/1/xMA0f/I/xIA5//r/+n/1//2/+H/5f/s/+P/1//q/+z/4f/p/+L/8f/w//D/8//y/+D/5//1/+j/6P/s/+b/5P/q//T/5//n/+j/DADr//H/8v/u/+T/4v/S/+z/HAD0//X/9P/y/+f/7v/n//T/8P/i//P/9f/k/xYA6//0//X/9v/0//T/9P/1//b/7//0//X/8v/M/8f/IwDy/9b/3//p/9r/9P/x/+L/3f/W/8n/2//b/+v/9v/s/+X/6v/m/+n/4v/p/9b/2//e/xYA6v/m/9X/4f/n/9P/2v/w/+f/5v/n/+z/6/8SAO7/8//x/+D/9P/t/+//3f/y/+b/6f8RABEA6f/k/+r/7f/l/+z/9v/u/+//8f/k//X/7f/q//H/wP/Y/9T/DADS/9H/z//2/xYAy//E/9H/1//J/+D/1//e/8j/3P/d/w0A5f/z/+P/3v/m/9f/5f/u/9//5//W/+f/3//k/+n/5//m/+j/6f/f//L/7//v/w4A6f/g/+z/z//j/+H/4f/m/9z/2P/i/+T/6//q//T/2f/s/+X/7v/x/+7/5P/x//X/8//w//X/7//y//T/4f8TAOr/6v/w//b/9v/y/+T/8//0/+v/9f/2/9X/0v8YAPP/4f/w/93/6v/n/+n/0v/W/+H/8v/n/9j/8P/s//P/8//f/97/DgDj/+T/5//x/+v/4//j/+b/5P/u/+P/3v/n/+r/7f/t/+P/6P/p/+z/5/8UAOX/6f/p//b/8f8QAPT/7//x/+//7//t/+j/9f/u/xYA5//S//P/0f/e/8//1//W/9//5P/W//X/5v/T/+D/3f/q//D/4//n//H/7f/u/x0A7v/p//L/3v/i/9//4P/l/+r/1P/j/9z/6v/h/+3/9P/l/+r/9v/1/xEA5f/k//X/5P/2/9z/7v/z/+7/7//q/+//9f/1/+z/9P/2/9j/EgDo/+v/5v/u/+j/6f/x/+v/8P/s//D/7P/v/+X/8f/h/+r/6f/s//T/8P/w//X/8P/u//L/6v/Z/+b/4P8RAN7/DADo/93/9v/f/93/5P/o/+L/6v/s/+L/6f/o/+f/7v/j//T/5//p/w8A3v/V/8H/0v/X/+L/5//X/+v/8f/a//T/vv/X/9z/yf/s/+z/3//e//D/6f/n/9n/3v/V/+T/2v8VAPD/9P/0/9v/7f/t//b/4v/m/+r/4f/i/+n/5//y/+f/8v/u/xIA6v/z//L/8P/z//H/8//2//X/8f/z/+//7P/y//b/9v/o//P/9v/u//P/8P/t/+//8//q//P/9f8QAL//7P/b/8//yf/I/8//7//X/9//1P/n/+D/3P/n//b/7v/y//H/6f/z//P/8v/y//H/6//y/+//5f/v//H/FADw//L/7f/s//D/4f/u/+j/7//Z//b/9v/c/+b/7v/s/+7/7f/z/wwA8f/1/+f/8f/v/+r/5P/x//H/6f/0//D/9v/o//b/8v/x/w4A6f/u//L/7v/r/woA5//2/+7/3//l/+j/8//y//H/9P/z//b/8v/z//H/6//v/+3/8//t//D/7//r/w4A3//p/+v/DADr//H/7f/l/+r/4//q/+f/2f/l//L/7f/m/+7/2//o/+v/6//o//D/8v/u//D/0f/j/xgA2v/a/9j/4P/e/+n/3//h/+X/5f/l/+j/7v/s/+T/5v/n/xMA6v/t/+b/8P/p/+b/8//b//H/6P/g/+v/7//q//D/9v/h/9r/1v/Z/9//6f/l/+D/7P/q/93/CwDT/+7/5P/n/93/7v/u//H/7f/z//P/8v/d/xMACgAVAOb/xv/y/9D/x//z/8z/zP/Q/9f/0P/Y/87/2//Y/+L/4P/i/9v/7//o/+n/6/8VAPP/7f/u//H/7f/k//T/5//v/+j/7f/o/+3/6v/s/+7/8//s/93/FQDw/+//2//f/+P/4f/k/+z/8P/v/93/5//n/+P/3//f/+3/3P/i/+r/8P8LAPH/8//q/+3/DgDV/+P/3f/2/9X/8v/0/+7/2v/m//X/uP/I/8f/3v/W/9b/3//G/+H/4v/b/9f/EADb/+P/CwDp//P/9v/v/+n/7f/o/+P/8//d//b/7P/S/9z/8v/r/97/6P/d/+T/8/8LAPT/4P/z/8//9f/I//L/9f/s/+7/6v/0//X/6v/y/w4A7f/n//L/6v/l/+L/8P/x//L/7//r/+f/FQDk//T/HADm//D/4f/1//D/6//1/+n/7P/2//L/4/8RAN3/GgDo//X/3P/x/+z/8f/Y/+D/3v/z//T/5f/t/+D/8f/v//X/7f/x//T/6//f/+r/7v/n/xoA5v/s//P/8f/t//L/4f/v/+j/9v/s//H/5v/z//P/8v/1//b/7//f//T/2//u/+X/7//i/+7/DgDu/+f/3//s/9//6f/h/9b/5/8NAOX/7f/2/+r/9v/z//D/CwDc/9r/7v/O/xkA3v/e/9v/6f/s/+n/9f/u/+3/8//m/+T/9P8iAN//3v/l/8L/vv/v/9r/DAAPAPX/6P+0/+//1P/X/8//5P/p/+//1f/t/+X/6P/l/+D/HgDl/9//6//t//T/7f/j/+r/2//s//P/6v/p/+f/DQDv/+H/FADm/w0A8P8LAPX/3v/u//H/8//y/+z/6/8aAOz/9P/u//D/5v/m/+3/8v/x//X/6v/y//b/7//h//P/8f/w//T/9v/x/9z/6v/n//H/8f/d/+v/9f/u/+v/8//f/w8A9v/z/+z/6v/k//P/8P/P/+j/CgDl/9v/2v/2/+j/8//l/9r/5P/e/+//8v/q/9z/9P/z//b/4//p/+L/6v/r/+b/6v/t/+b/8P/z//D/9f/s/+z/9v/m//P/7//y//b/9v/n//L/5f/l/wsA9v/t/9v/9v/n/+z/8f/0/w0A7//1/+L/9v8MAOj/8v/u/+7/7v/y//X/8P/s//P/8//k/9j/4v/t//L/tP8vAM//vP/1/9L/0P/n/9f/y//L/8b/zf/u//H/8//x//X/8f/x//P/5f/0//H/8v/f/+f/4f/0/+7/8v/1/+H/3v8PAPL/8f/j/+D/6v/m/93/4//x/xgA7P/n//T/7v/p/+v/EQD0/+z/6//u/+X/9P/1/xUA3//o/+v/7f/f/xIA4v/v/+7/5//j/+j/4f/g/+f/7P/e/+n/7P/m/+7/7f/s//P/5P/Y/9r/1P/b/+3/4P/m/+H/5v/l/+D/5f/r/9v/4//2/xkA4v/z/9v/3v/0/+3/5v/p/+3/9P/0/97/7f8KAOr/6P/2//P/DQDn/+X/5//k/+v/7f/p/+//6f/s//L/7/8OAO3/5f/l//T/4//r//H/4//w/+v/7v/f/+z/8//z//T/8f/o/9n/8P/t/9v/7f/s//D/8//y//H/7//v/+//8f/o/+P/9f/e/+T/9f/s/+//8//0//X/9P/0//P/8v8bAOH/6v/X/+L/CgDo//D/6//x/+P/7//m/+//9P/y/+L/7//p//D/9v/z//T/DAATANz/2f/O/+H/w//J/9D/xv/L/8//4f/T/8j/xP/Y//b/3P/k/97/4v/c/9X/4v/L/9z/5P/P/9r/JQDX/93/5f/f/+T/0f/g/+T/4//l/9f/8//g/+//7f/0/+f/9v/z/+f/5v/n/xEA7//w/+v/7v/v/+j/6//u/+v/7f/y/+7/7f8KAOn/4//x//T/9P/v//X/9v/1/w8A0P/R/+f/6//z//T/9f/s/+r/8v/0/+b/9v8aAMf/EgDq/9b/0//x/9b/3P/Y//H/2P/Z/9j/3f/d/9n/EgDd/9z/5//s/+f/2P/w/9z/6P8iANn/8v/r/+H/6v/w/+z/7//x/+r/5P/r/+7/7f/1//P/9P/Z/93/1//r/+b/4v/i/+P/4P/b/9z/2//g/y0A5f/b//D/4f/Z/+P/5//p/9r/7P/h/+z/EgDo/9//5P/f//T/9P/y//H/9f/0//T/5v/2/+j/8f/0//T/9P/w/+//7P/r//L/8v/w/wwA8//x/+7/7v/g/+f/5f/f/+b/DwDp/+b/2f/h/+f/7v/n/+z/4f/r/+v/4v/s/+T/6//n/wwA6//j/+3/7v/2/+r/7f/s/9n/6P/v/+n/4P/q/+L/5f/s/+b/5P/r/+b/5//u/+z/6v/n/wsAEwDm/+r/7//0/+f/7v/u/+7/7P/K/xUAuf/b/93/8v/y/9L/3//j/83/9v/j/93/zP/Z/8n/9f/Z/9P/0v/f/9r/5f/j/9//3//d/+j/8f/c/+T/DAAVAO//4P/g//P/4P/t//D/3//z/+z/6f/k/+7/6//w//X/7v8NAO3/8//x/+//9P/w/+3/7f/z//T/5f/2/xkA8f/U//P/3v/s/+X/8v/m/+3/3v/j/+z/6v/w//P/5f/w/+z/3//2//L/6v/q/+X/8/8aAPP/6v/w//H/9f/m//X/5f8WAPH/1v8TANz/5f/Y/+r/zP/k/9//1//X/+j/4v/w/+z/7v/V//H/9f/t/+v/5v/t/9f/2P/e/xYA6v/j//D/6//k/9n/5f/g/+X/5P/v//H/8f/g//X/9v/z/9v/3f/h/9z/3f/u/+D/HQDp/+X/7v/r/+3/3//c//D/3//s/+f/7v/z/+v/9P/1//H/4//Z/+v/4//j/+j/FQDw/+j/8f/v/+7/5f/f//P/4f/l//H/7P/v//X/8P/2//P/y//V/9z/6f/g/xkAGADr/83/3P/U/9//5P/N/+j/4//e/9//0P/p//T/8P/d/+T/8//1//T/8//w/9b/6//v/+//7//u/+P/CwDz/+z/9P/e//T/5f8TAPP/7v/v/+f/7//e/+b/6//p//D/6f/x/+n/6v/i/+3/4v/e/9r/5P/z//D/CwDz/+f/9P/1//b/EQDh//H/4v/m/+L/6//2//P/9v/r/9v/3P/T/xYA6v/x/9b/6P/n/9j/2v/l/+P/4P/j/w0A5//m//H/4f/y/+3/7f/e/9z/7//e/9n/7//V//L/GgDX/+f/7v/X/93/3//h//P/8P/p//X/8f/2//b/4f/w/+H/6v/i/+r/3//0/wsA4v8LAOP/9P/1/woA7v/x//H/6v/t/+//8P/m/+v/7v/n/9P/7P/f//D/3P/y/+r/6f/l/93/0v/W/9z/7v/s/+P/6P/x//P/8f/0//L/8//1//L/9v8aAPT/5v/t//H/7//1/+n/9v/x/+j/9P/p/9H/4f/2/9H/yf/k/9T/0//b//H/z//S/87/9f/D/9//2//k/+z/5//b/+3/3//o/9n/5//n//H/zv/F/+D/5//n//T/1f/R/9P/EQAQAN//7v/m/+P/8f/w/+P/8f/y/+v/9v/s//D/6P/z//P/8f/d/+f/2P8eAO7/6v/v//T/7//1/+j/8P/q/+P/7f/t/+j/5v/r/+r/4//q//H/GgD2//D/9P8KAPT/9f/v/+z/8//q/+T/8v/u/+j/7v/v/+//6f/v//L/GgD2//L/9f/k/+3/9v/T/8//7P/u/93/xv/0/xIA0//u/w8A2P/d/+z/8f/m/9f/5P/j/+n/8P/k//H/8P/u/+D/7//p//L/2P/Z/9z/GADd/+j/DQDp//X/7//p/9j/9v/v//P/3//2/9r/7v/o/+T/2f8LAOz/6f/t/+f/3P/d/+r/6//c//P/4//y/+X/8P/1/+v/LgDf/+D/5v/k/93/7P/t/+z/4f/w/+n/4f/p/+v/7v/z/9//8v/d/+3/EQC8/9X/6f/h//H/8f+6/+b/6f/Z/8n/6v/1/+j/1f/k/9T/7f/N//X/4f/b/+D/5v/n/+z/7v/f//D/5//n/+z/6v/s/+D/7P/n/+3/9v/r/+L/7P/2//T/7P/j/+f/6v/p/w4A8P/u/+r/7P/v//D/8f/y/+r/9v/v/97/3//k/+H/6f/a/9v/2v/k/+3/3//g/+H/8f/o/w4ADwDm//b/9v/1//X/3P/s//P/0//W/9f/3//h/+v/2//a/9X/2/8LAOH/6//r/+f/6f/p/+b/CwDY/wwAx//u/+3/9v/L/8X/8P/c/9//7//k/9j/uv/v/+//4f/d/+z/5f/m/xwA2f/q/+L/2f/p/+r/4//u/+n/4v/t/9//4//j/+//9v/g//b/3P/i/woA6f/d/+7/0f/n/8z/2f/v/9//8v/o//L/5v/u/9j/7f/i//D/9v/v/9//EwD1/+j/6P/s/woA8//u//L/6v/k//H/6//z//H/9f8MAPT/8P/n//P/z//Q//X/yv/c/woA0//O/9r/0//p/9b/y//m/+X/8v/X//L/6//u/+n/7f/c/+j/6f/r//D/8P/v/+P/7//t/+j/5v/k//b/KQDf/9z/1//d/+3/6//2/+L/9f/t/+b/9P/i/9P/5f/x/+7/7f/h//P/6P/o//T/6f8WAPb/9P/z//H/9P/m/+//8//2/+3/9f/m//b/9v/0//b/4//p/+//3//s/xQA8f/n/+7/5f/q/+j/6v/r/9r/7//e//D/7v/x/+z/4P/x/+L/FADv/+//8v/2//T/7//2//T/8//1//D/7f/B/9f/3/8TAOn/9f/P/9D/3P/Q/9v/3v/b/9z/1P8YAN3/5f/h/+3/2v/t/+3/6v/h/+j/5/8LANv/DADj/+T/DADr//L/7//v/+z/7P/v/+r/4//v/+X/6v/y//L/7v/h/+r/7P/j/9v/9P/r/+f/4P/O/9//5f/U/9r/1v/x/83/3f8MAM//4//h/9P/7P/n/+z/8f/u/9//7//p/+v/5v/t/+z/8P/o//P/7P/k/+z/8v/r//L/8P/s/+P/9P/f/8n/8v/y/+7/6//k/+r/1f/U/+//0f/o/9X/0P/g/+j/4P/c//L/7v/y/+//9f8LAOr/8//m/+7/7//z/+//8f/1/w0A4P/y/+3/6f/u//b/9f/s//X/7P/v//b/7P/i/xcAzf/P/+//7//y/xIAy//O/+H/3P/z/+P/4P/T/9n/4/8LAOT/7v/2//L/9P/o/+7/5/8rAOH/8v/o/9j/4P/a/93/3v/o/+b/2f/f/9L/5f/k/+r/5f/h/+f/4//s/+3/9P/u//H/8v/g/+f/8//z/xIA3f8NAOb/5//d/+L/0//g/+X/4v/l/+T/2v/l/+T/7P/t//P/5//n/93/EgDu//b/0P/i/83/4v/u//b/4P/c//L/5P/d/97/1P/j//H/5v/y/+v/6v/m/+//6v/2//D/8v/q/+7/7f/v//L/7P/t/+v/3//y//L/8f/0//T/8f/x//T/9f/0//b/9P/x//P/8f/0/+//8v/t//X/8P/w/wsA7v/z/+f/6v/e/+z/7/8KAOj/8P/j/+//7//r/+n/8P/1/+v/7v/0/93/7//w/+X/8v/w/+//9v/z//X/7//2//b/9f/1//b/DgDu/+j/2//h/+r/7f/o/+v/3v/m//X/6//o/+v/5//o/+7/8f/y//b/9P/q//X/8//t//b/9v/2/+v/DwDx/+b/9f/y//L/5P/X/9j/DgDn/+f/3P/U/9n/7f/k/+P/5//j/+X/3v/s/+X/4P/y/+3/5//v/+j/5P/e/+7/DgAWAOL/8P/y/9z/9v/0/97/7f/j/+//8f/r//H/2f/z//b/8f/o/93/5f/w/+P/7//f/+H/9v/r/+f/6P/y//T/5//w//P/8v/w//b/7f/o/+T/9v/y//b/8v/2/+3/9f/2/woA9v/z//T/9P/J/8H/IgC5/6T/5P/y/xkAyf/p/7n/3f/z/+n/6//t/8f/9f/e/9v/y//j//L/9f/f/9T/9v/p/+j/7//w/+n/7f/v/+r/6//e/93/EgDe/87/2v/d/+b/7P/f/+L/1P/q/+n/2//z/9j/9v/w/9v/4P/A/+n/CwAUAN3/3f/b/9T/7//g/8n/3v/h/9P/z//h/+3/9f/x/+j/8v/k/xYA6f/h/8z/2f/d/+//0//g/9r/3P/j/9j/4v/i/+H/7v/X/8//7v/k//H/9P/i/xcA9P/z/+f/6//q/+f/9f/2//X/4P/q/+3/9v/v/+v/8v/r//b/9v/t//P/8v/w/+3/4f/2//X/9v/v//P/8f/s//L/8//2//H/7P/j//D/6//2/+H/CgDr/+r/7P/t//D/8f/i//L/6//m/wsA9f/r/+//5//1//X/8//v/+T/9P/0//T/CgDe/+7/6//2//X/3f/0/+7/7P/i/+f/8//y/+//6P8LAPL/FQDs//D/7//s//X/8v/s//T/8f/m/+j/3f/t/+r/9P/l/8b/x/8NAOX/6/8dAPD/3f/v//H/8//m/9v/3v/g/+P/4v/r/+3/7v/1//P/9P/i/+r/6v/m/+3/8//u/+H/3//s/+//2//o/+7/3//v//X/6//t/97/7//0/+X/5f/0//P/8P/z/+v/7v/2/+//9P8NANr/7/8SAPX/9v/q//T/9f/1/+3/8v/2//L/6f/w/+H/9v/0/93/7P/t//P/9f/w/+b/6v8LAPT/8//p//L/8P/u/+f/4P/z//b/8P/p/+j/7f/0/+T/4/8eAOX/7//1/9//8v/U//X/8//n/+j/4f/2//X/9v/z/+f/9f/v/xIA8v/z/+//9v/2//b/8f/o//P/7P/2/+3/9P8OAOz/8P/y//T/2P/r//T/9v/2//X/4v/h/+P/4v/i/9n/5P8LAN7/8P/v/+n/9f/q/+j/4P/l/+D/4v/w/+v/9v/w/+//4f/c/+L/6/8QAOj/7//n//D/8v/2/+H/6P/r//H/4//u/+b/6//y/+//7P/r/+L/3//w/+T/4//w/+b/5P/r/+P/6P/U/+H/EADs/+n/6//0//H/7P/1/+j/8v/p//H/9f/p/+b/7f/s//T/7P8PAOf/6f/h/+j/6v/s/w4A6v/o//D/8//x/+7/8f/t/+//9P/w//H/8f/x/+b/2v8SANr/5v/f//H/6//w/+b/4v/o/+H/5P/q/+T/9P/0/+3/9P8OAOb/8v/e/+L/9f/0/83/DADx//L/5P/Z/+n/7v/k/+7/8v/w//T/9f8NANr/8f/e/9//2P8UAM3/6//j/+b/6f/g/+X/4v/v/+r/6f/t/97/8v/w/xQA1v/n/9z/8P8KAOz/5P/n//L/9f/Z/9z/5P/Q/+//2//2//b/8P/s/9f/7//a/8f/6f/i/7z/1//o/+T/0f/v/9f/8P/z//D/7//V/+H/2P/m//L/4f/U/+n/8v8UANj/4v/s/+X/4P/r/9//7f/n/+z/4v/q//D/5v/t//X/8P/t//X/5f/v//X/8v/x/+3/CgD2//P/DgDp//D/7//t/+f/5//s/+n/3//g//D/6P/j/+r/8P/f/+n/5//r/+b/6P8QAOT/5//l/9n/6//f/+T/5//z/9r/6//k/+r/6f/l//X/6f/n/+7/8f/o/wwA9P/d//H/9v/z/9r/5v/2/+D/FwDo//T/9f/o/+n/3f/0//P/7f/v//X/8//Z/+7/7P/m/93/7//q/+7/7f/u/93/4//w/9//3f/j/+7/5//l//b/4f/1//D/8v/s/9//6v/v/9//1//W/x8A4f/d/+3/5P/t/+f/6//d/9L/5f/V/+b/6P/x/+P/7//v/9f/3f/u/yQA5P/q/+j/7v/z//b/4P/s/+3/9P/y/9n/3f8RAN3/2v/a/xYA4v/Q/93/7f/x/+D/2P/p/+v/3//c/+r/7v/r//b/7//p//X/DgDm//D/9P/2//P/5P/0//D/7P/x/+7/6f/q/+b/6P/0//T/7P/k/+P/6f/z/+L/EADz//P/5v/0/xUA8P/1/9z/2f/0//T/9P/v/+7/7v/y//H/7f/p//P/8f/t//P/9v8LAPH/9P/1//L/9P/1//X/5//1/+L/9f/v/+P/2P8XAOz/6f/o/9z/6P/j/+v/2f/x//X/9P8NAOz/9f/v/9z/5P/r/w4AEADz/+n/9f/z/+//3//z//H/8//d/xgA5v/1//L/GQDv/97/9v/x/+z/5v/l//T/6//X/wwA1v/u/+P/7//q//L/7/8OAPH/6f/h//P/8//z//b/6//x/+7/8P/i/+z/7//1//H/EQDq/+3/6f/v/+P/6P/y/+X/8f/t//L/6//p//L/8//w//T/9v/2//P/2P/T/+b/4v/M/9r/6v/i/+T/2//i/9H/6P/o/97/7P8LAPD/7//w/xYAz//m/+z/GgDa/+b/6P/s/+r/9v/0/+n/9P/2//X/9v/Y/9r/HgDi/8v/2v/i//L/0v/q/+P/1v/W//P/1//2/+j/3v/v/+3/4P/p/+H/5P/r/+z/5//r//D/4P/d/+b/6v/s/+r/2/8KAOP/2f/e/+r/6P/l/+//6P/u/93/7P/c/woA3//i/9f/7P/j/9T/3v/j/+T/8P/q/wwA7f/c/+r/5//w/+L/9P/x//L/5P/K/9D/8//t/9f/9P/T/9n/0P/v/+D/0v/O//H/DwDj/+v/4P/O/8T/y//J//X/z//c//P/7//Q/9X/z//Z/+X/6//Y/9P/4//e/+r/5//Y/9//3//c/93/5v/d/woAxP8KAOT/8P/2/+//0v/y/9r/7P/f/9v/6v/W/+f/xv/v//X/9v/2//X/9P/O//X/8v/d/9//7//t//T/7P/u/+v/DwDq/+v/5P/g//P/DADo/+3/9P/i//T/9P/2/+j/7//n//P/FQDe/+D/5f/k/xYA7P/s/+L/5v/h/9v/7P/o/+//7v/2//D/9v/0//b/6P/1/+//7//1/xgA6//v//T/7P/1//H/9v/u/+n/5/8PAO3/2f/h/+D/6f/v/+//7P/m/+z/5P/s/+n/6/8RAPH/7f/y//H/8f/z//b/6//q/+b/6f/o//L/7P/2//H/9f/h/+j/7v/n/woA9f/y//b/6P/2/+v/7v/u/+T/9P/z//P/8P/1//T/9v/2//X/9f/f/+r/5/8MAOj/8//q/+//6v/s/+3/8P/t/+7/6v/r/woA8f/y//D/9f/s//P/8//z/9X/5/8SAOX/3f/t/97/4//i/+P/3//k/+P/7//v/+j/7v/m//D/2v/x/+f/4v/n/w4A8//o//L/7f/p/+//6f/l/+f/9v/z//b/6v/w/+j/9f8hAA4Azf+2/77/1f/Z/9f/3f/M/8v/DADc/wwA5P/o/9b/5//S/+H/7//z/9z/6v/k/+L/FgDl/+L/5P/j/+3/9P/z/9//6f/Y/+X/7P/s/+H/6//2/yQA3v/l/9z/4//o/9H/7//k/+X/6//d/+7/7f/p/+T/7v/t//L/9v/s//D/9v/m/+f/7v/X/woA7v/b//X/7//u/+f/4/8LAOn/7//l/+X/4//u/wsA6v/0/xMA6//j/+X/7//l/+//4f/s//H/5//u/+3/4//q//P/9v/w/+7/6v/v/8//4P/m/+//4v/I//L/0f/x/9b/yf/W/+D/4v/n/+r/4v/p/+z/6//t/+j/7/8NAAsA5v/l/+X/9v/w//D/7f/w/97/7P/t//T/9P/2//H/8//n//T/8f/v//D/8v/r/+n/6/8OAPT/8P/t//X/9P/u/+//7f8NAO3/4v/x//T/8P8oAN3/6f/Y/9L/8P/l/+T/3P/l/+H/4//i/+H/8P/x/+D/4//d/+b/6//z/+T/9P/p/+z/6v/o/+P/5P/t/xMA9f/m/+P/8v/o//T/3f/q//H/3v/j/9//6v/g/+3/9P/1//b/vv/b/xEA8//z/83/3//L/9D/2//i/9//0//p/8z/5v/v//X/5P/x//H/7f/a/+r/4f/h/wsA5//v//L/EADy/+L/5v/l/+v/7v/y//P/8P/w/9//9v/l/xAA7//v//b/9P/x//T/2f8LAPH/4P/b/+f/7f/e/+H/EQDT/+X/7f/R/9D/6//s/+T/8P/x/+3/8f/x/+//6P/r/+r/7P/e/+b/6v8RANz/6v/t/+//2f/i/+T/8v/b/+//9P/y/+n/8//1/9j/CwDc/+X/7P/u/+b/9P/u//b/9f/t/+j/7v/y//b/z//I/9H/9f/x/+D/8f/Q/9T/4P/X/9T/z//P/87/7v/u//D/4v/x/+3/8//d/woA3f/S/+X/6P/2/+X/0v/c/+7/5P/s/+v/5v/r/+T/9v/1//T/8P8OANj/4//a/97/FADg/9n/3f/n/9X/5f/k/97/5P/Z/+P/1P/z//L/9f/s//b/9v/w/+X/9P/g/+z/5v/2/xEA9v/0//H/8f/z//b/8f/w//b/6//k/+X/4//s/+r/3P/d/93/3//r/+z/6f/j/xoA2v/z/+b/9P/h/w0A7//t//b/5//q/+r/7//r/+z/6P/1//T/8P/2//X/7//W/+j/3P/c/+L/EAAKAOj/DQDv/+j/7P/j/+X/6v/t/+j/8f/m//T/9P/1//P/9f/x//b/5P/q/+3/7P/s/+z/8//m/+7/8P/y/+P/5//2//L/9v/v//X/EwDh/w0A1f/e/+v/5P/x/+P/8P/r/+b/4f/s/+z/8v/n//P/7P/1//P/9v/n/6H/EwANALT/9f/e//H/tP8jAMP/8v/w/8r/wv/F/7//4f/H/8P/0v/h/+3/2//o/+f/6f/s/7D/wv/u/9n/yf8ZANn/5v/i/9n/3v/x/9z/3v/s/+v/8P/l//D/8P/w/+//7P/j//H/8f/z/+H/9P/o/x4A8v/q/9z/6P/t/+v/7P/0/+v/5P/u//H/7P/2/+v/6P/i//L/8f/0/+f/8v8YAPT/8//j//P/7f/o/+n/7f/t/+z/8//Q/xQA1P/u/9b/0v/e/+j/2f/a/9D/1//X/83/6v/f/9z/6f/o/+//6//u/9f/2P8PAOn/7v/r/+z/7//Z/+H/4P/g/+P/7P/v/+z/6v/w/+f/7v/r/+v/7//n/+b/5/8KAOT/8//k/+v/7//l/+7/5v/m/+z/6//v//H/7v/1/+j/9v/s/+v/8v/f/+T/7P/f/xkA1f/o/+L/7//s//D/5v/r/+b/7v/y//D/7v8SAPL/8//0//X/9P/z//P/8v/2//b/6f/s/+//8f/x//D/6P/y//L/EgDr//X/8v/0/+7/7v/2//P/8//2/9D/LADx/7r/7P/T/9n/2//0/8z/9P/i/+P/1P/y/83/1v/L/93/3f/i/9r/6P/j/+P/9v/z/8r/EQDm/xIA6f/v/+j/6//n/+b/5//l/9r/4v8MAOP/3f/w/+//HADa/9//7f/v//L/7P/n/+//9P/y//D/8v/y/9z/FwDZ/+j/6f/y/9T/FAD0/+7/7//0//T/6v/v//L/7//2/+r/6P/1/9X/1f/o/xoA3/8YAOj/5v/g/+T/2//c/+P/2v/o/9H/7//Z//T/7v/y/+r/EQDK/9X/EgAKANv/3//u/9//6f/l/+f/6v/m/9z/3f/z/+f/8//R/w8A7f/v/9f/4P/k/xIA6v/k//H/7//o//H/8f/2//T/6//2/+v/4//f/+v/9P8OAA8A7//k/9//5f/j/+j/7//x/97/7v/w/+//4P/y/xQA3v/e/+z/5//1/+n/7//k//P/8P/0/+//9v/2/+z/CgDl/+r/6f/p/w4A5f/r//P/9f/v//L/6f/2//L/CwDz/+3/3f/1//P/9f/0//b/CgDy/97/8//u//X/8//w//b/9f/w//H/8v/0/+3/5f8MAPH/6v/o/wwA9P/r//T/7v/1/+L/8f/p/+X/8P/u//H/8//t/+z/8f/p/+b/FADp//L/1f/q/+3/8v/1//D/9v/y//D/9v/x//b/8/8MAO3/6//s/+D/8v/y//D/8f/1//H/8//n/+H/EQAQAOr/1P/p/9T/7f/q/+v/4v/i/+7/9f/y/+H/8v/2//P/7//s/+D/8v8TAOz/EADx//X/8v/1//b/9P/y/8r/1f8pABIA3P/m/8r/4P/V/+z/6//p/9r/3v/i/+P/5P/c/+3/4P/0//T/9f/u//P/8//1/xQA3v/t/+z/7//w//T/9f/q/+//9P/m//b/EwDb/9L/7f/e/+r/6P/p/+b/EAD1/+v/4//u/+3/7//2/+T/7f/1/+//EADh//D/9f8QAOz/5P/m//H/9v/g//H/8f/x/+X/7//t//b/8P/m/w0A8v/p/+3/7f8MAPD/8//0//P/3//t/xkA6//o/9n/6/8OAOX/8f/Y//L/7f/y/+v/9v/h//X/6//p/xIA8//p//X/9f/r//b/5v/q//H/7//v/9L/2P/b/ygA3v/a/9L/6//d/+7/5v/n/+v/6P/1/9z/9v/z/+n/6v/l/+//4f8fAPL/7//w/+f/7//y//H/8//1//P/3//n/+X/CwDO/+v/5v/p/+v/7//z/+f/7//k//P/7v/1/+f/8f/y//X/8//y/9z/6v/W/+P/CwDk/+n/7v/h/+z/2v/k/9//6f/n/+L/4P/m/+H/DQDq//L/5v/q/+//6v8PAOn/3P/u//P/8v/0//D/5f/q//D/8P/2//b/8P/0//X/8//y/+z/8P/0/+7/7v8NAPL/9v/0//H/8v/t/+7/6//2//T/8v/t//H/9P/u/+7/DQDz//b/9f/x//P/7v/v/+v/9f/x//H/8P/x/+r/7v/2/wwA7//0//X/7//1//T/9v/2//X/8//g/x4A1P/t//b/3v/X/+H/6f/f/+z/5P/e/+L/5P/X/+T/3//r//H/4v/s/+//7//w/9P/2f8bAOv/2//h/+z/6f/k/+b/5v/b/+r/4//s/woA6f/x/97/9v/2//P/9f/l/+j/7v/k/+X/6f/n//b/9f/s/+3/9P/0/+z/5//1//L/8//1//P/8P/u/+v/0//m/+X/zP8SAOr/5f/p/+D/8f/t/woA8v/z//P/8//o/+v/8P/F/9r/9v/n/+f/6v8XAN7/6P/j/97/7P/q/+f/5P/r/97/8P/p/+7/2v/m/+7/5//v/+//8v/0/+3/7//j/+n/5f/e/+X/6P/2//X/8//o/+z/5v/r/+7/7P/2/wsA6f/g/+b/7//w/xkAxf/i/+7/3v/b//X/3f/Z/9H/0v/k/9n/3P/W/9n/z//Y/+b/GQDi/+b/6//q/wsA4f/r/+j/6f/z//b/8//v//L/5//2/+v/8//p//T/8f/q/+b/7P/y//P/FADN/+j/8//i/9//4f/d/9P/1//l/9z/3//Y/9z/0v/c/+f/4P/g/+n/GAALANr/3f/o/+7/6f/t/+P/1//r/+b/4f/q/+r/4//r//H/7//r//L/7//h//T/7f/z/+r/8v/p/+H/7P/x/w0A8/8MAOT/4v/x//L/8//z/9j/CwDi/+//3/8NAOP/DADw/+j/8v/m/+n/4//m/+T/8v/2/9n/8//j//b/8P/w/+3/8v/t/+//4//c//b/9f/z/+3/3f/y//L/8v/m/+z/8P/l/xUA4//h//P/8f/r/+//8P/v/+n/8P/t/+L/4v/1/9n/9v/a/+L/6P/r/+j/6v/h//D/5v/x/+r/7v/u//T/DwDp/+f/6v/1/+v/7v/w//H/5v/l/9z/5P/v/+v/7f/r//H/8f/n/+7/7f/w/+v/5//o/+r/7v/v/+r/7f/v/xQAzv/n/+L/2//u/+3/7/8VAOv/4P/2/+z/4P/l/+H/9P/j/93/6v8RAPP/8//w/+7/9v/2/9r/6f/p/+3/DQDy//L/8//x/+j/7v/p//P/5v/x/+7/7v/2//b/8//e/+n/4//0/93/5v/e/9n/4//p/+j/7v/h/wsA3f/b/9r/8P/X/9f/5v/l/+X/FQDq/93/6f/0/wsA4v/k/w4A6P/z//L/8f/o/+7/8f/s/+n/6v/z/+//8f/0//T/6P/1//H/9P/M/97/7f/c/w0A7v/p/9r/3f/f/+n/6P/q/+//9v/t/+P/6//v//b/6P/h/+//DwDm/97/5P/v/+n/4P/j/+P/8//m/97/3//u/+D/6P/0/97/6P/z//b/8v/v//D/8f/a/+r/3v/i/xIADgDj/+X/CgDk//X/yf/i/9b/2P/o/+D/4f/e/+r/4f/o/9n/3P/b/+H/6/8NAO3/4//q/+7/5v/s/+j/8P/r/+b/8f/g/+T/7P/k/+b/6f/e/+X/5v/k/+b/5v/p/+n/8f/n/+f/6f/o/+r/6v/t/+7/5//j/+b/2P/u//b/7v/k/+r/9P8UAOr/5P/l//L/5f/1/+P/9f/j/+T/2//2//T/5v/q/9z/4v/p/9//6v/f/+T/6P/o/+3/7P8KANv/7P/x/+b/5//0//b/5//f/+f/4v/j//P/6//2//H/7v/w/+7/4v/2/9r/8/8LAOn/8P/y/+r/7v/q/w4A2P/h/9n/3f8OAOn/7v8MAOn/3//z/9//7//k//X/5//n//T/4f/1/+n/8f8LAPX/8v/2//b/7P/1//b/9P/1//T/9v/t//b/9f/p//H/CwD2//P/9v/t//b/9f/2//T/7v/1/87/CwDe/8//xP8QAND/0v/V/+j/5//u/83/x//V/9D/0//S/8L/1//M/9n/2/8KAOH/4f/X/9//4//l/+X/CwDj/9X/2//q/93/6f/r/+b/5//l/+P/5P/n/+D/5P/d/+f/5//0/+3/5f/N/+z/6f8SAPX/tf/O/+n/6v/x/7j/1//G/9z/3v/F/+X/4P/g/xwA5v/M//D/4//s/+b/4P/e/+//7v/w/+3/8v/l//H/8P/u//P/0//V/+L/EAAZANT/1v/g/+j/EADh/+b/7v/k/+f/6v/o/97/8//n//P/8v/x/+z/9v/x/+D/5P8XAOr/6//u//P/7f/n//b/8v/u/+7/9P/q/+//8//2//T/5P8LAN3/6f/s/xcA5P/d/+T/8P/r/+b/5v/p/+//9v/v/+r/7f/1/+v/8v/z/+7/8P/1//T/4f/e/9v/3f/m/+L/3f/m/+b/6f/h/+r/3f/m/+H/8f/z//P/8P8bANb/5v/g/9v/FgDj/+X/6P/p/9z/5v/e/93/6v/n/+H/5//e/+r/5P/t//b/6P/0/xsA1v/n/+D/3P8XAOT/5//p/+r/3v/m/+D/3v/r/+j/4//p/97/7//l//L/7f/N/xcA4f/X/9//0v/y/+r/uf8QAND/6f/J/+n/7//a/+7/7P/L/9H/5v/Z/+7/7v/o/+z/7f/x/+n/6f/q/xkA8P/q/+j/8f/r//b/6f/q/+z/7f/q//D/8f/m//X/6P/p//D/8//q/+//7f/q//b/EADx//P/8P/u/+3/8v/v/+b/7//t/+H/4f/p/+7/CgDu//T/4P/w/+z/7f/g/+f/9f/u//L/9f/h/+f/2v8eANn/8f/o/xAA4//r/+n/8f/x/+X/9f/h//T/9v/1/+//6//s/woA9f/z//X/9v/o/+j/9P/z//b/4//0/+r/7v/R/xIA7v/e/9v/9f/x/+3/8//n/+b/6f/w//T/8f/z//T/8f/k/xkA6//y/+n/7v/1/+//9f/1/+7/CgASAOP/5f/b/+v/9f/n//H/4v/w/+r/7//z//X/7P/y//b/8//p/+P/5P/w//P/DADn/+//9P/e//L/6f/x//L/6//g/+v/8P/t//H/9v/b/xcA9v/d/9z/7//x//H/9v/w//L/8f/s//P/8v/z//b/8v/i//b/7f/I//b/7P8RAN3/2v/J/9P/0P/d/9v/3f/f/+L/x//l/9v/6//x//L/4f/y//D/8P/n/+D/8v/x/+r/6v/d/+D/4v/q/+7/7//y//P/1v/v//D/9P/1/+z/9v/f/+D/GwDn/+//4//n//T/8v/v//H/4v/s/+v/9P/z/+f/8v/n//b/9P/0/+T/7P8LAPD/9f/n/+z/EwD1//X/9v/2//X/8//1/9r/3f/l/yUA3f/r//b/1v/t/+z/9P/r//P/8v/u//X/7P/u/+z/9v/p/+b/2//w/9b/y//S/+r/uf/1/+j/4//p/+j/w//i/+b/zv/a/9D/2P/c/+P/7v8MANH/4//w/+//6P/e/+z/3f/X/+P/wP/t/9b/9f/1//b/0v/w/+T/3v/a/+r/7P/q//X/7f/m/9z/7v/Z/+v/9f/2/+H/5v/m/9j/IQDX//L/2//m/+P/6//k/+r/8P/u//L/5f/1/+H/7P/g/+r/7f/1/+n/4v/l/+b/HADn/+v/2//j//H/6v/2//P/9f/1/+7/8P/0/+X/EAD0/97/6P/s/97/6//P/9b/xP/l/8T/5f/n/+//7f/y//L/7v/K/+H/2P/h/+//3//m/x8A5v/g/9f/x//n/9H/6P/b/+X/7//q//X/5//y//P/5v/g/+3/5P/f/93/7f/f/9v/8P/r//L/6f/m//D/4P/0/+P/6P/V/+H/HQDu/9r/5//k/97/0//r/+D/DQDu/+//9v/n//H/5v/r/+f/7//p//D/7f8KAPT/7//0/+7/9f/0//L/3f/q//D/3P/x/93/6f/e/+b/6//q/9r/4f/p/+T/2v/q//X/DgDl/+P/3P/k//L/9P8WAPH/5f/t/+z/8v/2//b/7//f/+//3/8eANz/8P/x/97/5f/h/9T/6f/h//H/5f/g/97/8//x/+7/8P/1/+z/9f/y/+v/8f/y/+v/6P/r/+v/7v/r/+f/7//x//H/FQDx/+H/7P/r//D/4P/z/+//7f/s/w8A0v/a/+7/DQDR/+z/8P/u/+f/8f/q/8n/1f/i/+f/1P/n/8r/4f/R/8T/2v/c/9H/CwDn/+r/8//o/+z/9v/2//b/9f/2//H/8//1//b/8P/n//b/5f/1/+//DgAKAPb/4f/n/woA4f/x/+v/7v/r/+n/5f/r/+j/EQDx/+3/6f/v/+n/6//s//D/7//x/+v/8P/r/+7/2//u/+f/6f/m/ykA2//j/97/2P/q/+D/8v/S/+n/5f/m/+H/5f/q/+b/6v/w//D/7v/q/+v/7//2/xEA8//k//H/6f/w//P/9f/x/woA7f/0//L/9f/x/97/8f/w/+H/DADp/+P/6v/v/+3/6f/u/+f/7P/s/+b/7v/t//X/7P/v//H/9f/1//H/3P/g/+H/2v/k/+L/3/8YAOn/2//X/+X/4P/k/93/4//d/9b/4//k/+v/3//v/+z/6v8OAPD/8//Y//D/8P/l//D/8f/v/+X/7f/k//P/8P/u/+//7//t//L/9v/0/+D/EQDm/+X/7f8KANb/6v/b/+//4f/m/+3/6f/u/+j/7P/j/+r/6P/o/+r/7v/z//X/8v/0/87/xP/b/9//2P/C/+T/1v/q/y4A6v/n/+v/4P/N/+H/5v/i/8X/5f/m/9r/xP/T/9j/1//W/+D/7v/i/w8ADgDx/+z/7//q/+3/4v/m/+3/6f/t//X/9P/2//P/9v/2//L/9v/r/+//9f/1/+v/8//t/+T/9P/w/+T/4f/c/+7/7P/s/+z/7P8VAOH/7f/r/+L/8f/q/+z/5v/q//T/9P/y//D/GQDR/+7/1f/W/+//CgDV/+L/6v/q/+L/3v/o/+X/5//u/+L/9P/2//b/9f/2//L/9f8NAOr/7f/2/+r/DQDr/+b/7f/w/+T/9f/1//L/9f/s/+7/7f/0//P/9P8KAPT/8f/z//T/9v/1/9f/4P/a/+T/yP/e/+3/8//v//D/FADg/8T/8v/s//P/3P/T/9v/4P/c/wwA6P/r/+T/2f/r/wwA6P8MANv/8v/p/+f/8v/m//L/7f/s/+r/7f/T//D/8f/u/93/8f/X/+v/9P/z//H/5f/p//H/6//m/+b/5//l/woA2//m/+r/8P/h//H/7v/v/+3/3v/k/+n/8f/s/+n/5//t/+//7//u/+f/9f8PAPb/6f/u/+3/9P/0//X/EgDe/+7/4v/w//L/9P/0/9//8P/t/+j/9P/2//b/8//x/+P/8f/y/+z/8f/x//L/9P/z//P/8v/x/9b/9v/V/+L/CgDb//X/3v/i/+D/8f/s/+b/4P/d/97/1v/j/9//6f/z/+//6v/1//D/7f8MAOb/4//s/w0A8f/r/+b/6v/z//H/7v/z//b/4//r/9//3P8YAOX/5v/y/+3/9f8TAPX/7P/s/+n/9P/r/+r/8v/v//X/5f/v/+z/7P/p//H/7v/k/+//6P/w/+z/6v/v/+P/6//q/+//9P8MAPD/9f/2/+z/6f/p/+//7P/z/+H/9P/g/+3/7P/Y//D/7f/y//D/4P/p/+//8P/C/+3/DQDy/wwA8v/u/+b/1//j/9//2f8MAOH/2v/m/8r/6f/w//H/5//z/+//7P8ZANz/3//r/+D/7f/w//X/8//x//D/4v/l//b/8//q/9v/5//1//L/7v/2//X/9P/l//b/DQASANn/6f8MAPP/8v/u//L/9P/2/xUA7P/w/93/1//n/+L/CgD2/+z/3P/x//T/5v/s//T/8f/0/+7/9P/0//P/3P/m/xkA7P/i/+n/4v/g/+P/5P/f/9n/3/8bAMv/7f/u/9r/5f/e/93/4//x/9j/7v/i/+H/7//b/+3/6f8NAOn/5P/p/+L/5v/n/+z/5//q/+D/3P/U/+D/3v/l/+L/5P/t/9v/CgDY//D/6//Q/+T/6f/n/+b/6P/s/+r/FADc/+f/7f/t/+j/3P/q/+v/8f/a/+r/5//m/x8A4f/r/9v/4v/e/+X/8//x//P/6v/v//b/9v/V/8H/8P/s/7v/6v/n/+X/4P/S/+n/7//M/9P/9P/Z//b/4//n/+b/6P/j/8f/8f8PANH/8v/0//X/8v/x/+f/5P/s//H/7v/h//X/9v/x//T/8P/1//X/9f/2//X/FgDj/+H/9P/j/+b/6P/z/+f/7//t//H/7//2//b/9v/S/8v/7P/k/xkA3v/l/+X/4//v/+b/6P/m/+H/3f/h/9z/7P/0//H/4v8SANz/3f/k/+T/1//h/+L/6//o/+X/5//q/+f/8P/h/+n/5P/z/+z/8P/w//X/5//l/9T/3//N/9v/2f/t/9T/zv/P/9b/0f/d/+r/8P/m//D/8f/u/+n/4//o/+z/6/8UANT/3v/u/+L/8//m/+L/9f/e/+H/4//h/+7/9v/2//b/3v/z/+n/GwDn/97/7v/s//T/5v/0/+n/8v/q//T/8P/w/97/7//p/+v/EgDm/+j/5f/l/+f/CgDs/+7/6f/l/+X/2f/g/+n/6P/n//D/6f/x//H/7//z/+r/6//2/+P/4P/p/+z/4//2/+j/7v/m//X/3//0/9T/7//u/+H/4//j/+L/7/8gANv/7f/y/+T/4f/w/+n/7f/s//D/7P/1/+v/6//y//b/9v/w/+z/5v/B/9//4//q/+b/1P/c/+3/8//1//L/5P/Z/+D/8f/d/93/4v/W/+T/5//g/+H/4f/r/+r/IADs//L/7P/v//X/5P/s//H/6f/w//P/8P/o/+P/9f/1//X/7v/y/xAA7v/0/+z/3/8KAPT/7f/1/xAA9v/2/+//8v/y/+f/0//o/+b/8f/u//b/7v/t//L/4f/f//b/6P/1/+X/7/8LAPL/9f/w/+r/5f/w/9f/7f/f/+f/3//u//T/4f/g/+n/6f/p/+z/8P/o//T/7f/l//P/5v/l/+f/9P/b//b/8v/p/+//7P/p//X/9v/2/+T/7//w//b/9P/1//P/9f/g/+z/4P/s/+f/7P/v/xIA8v/1/+3/7P/r/xEA8P/x//L/6P/l//L/6//u//T/9v/m/+n/8P/n/+b/4P8MAOr/8P/x/+z/6v/v/+3/7P/2/+z/8f/h/+3/FAD0/wsA6f/g/+b/7//u/xkAyP/i/+7/3v/b//X/3v/Z/9L/0v/k/9n/3P/W/9n/z//Y/+b/9f8TAN//8//e//L/6P/2//T/1v/z//T/2P/n//D/6//v/+v/7P/q/+z/7//o/+//9f/y/+f/6f8RAPP/4f/w//X/9f/p//D/9f/y//L/6//x/+j/9f/o/+r/9v8kAPT/9f/m//b/9f/0/+n/7f/t/+L/3P/1//P/8//z//D/7//0/+//5//y//L/7v/t//H/5//y//P/5f/S/9z/8//h/+H/7//p/+r/3v/n/+r/7P/n/+H/7//x//b/EADs/97/8P/h/8r/4v/T//H/3P/T//P/7f/Z/9X/0v/h/9v/5f/N/xQA7//v//D/6//w/+D/7//m/9z/GgDg/+n/5P/y/+D/4f/j/+n/6f/u/9v/7P/1/+//KQDp/83/3v/P/9//5v/k/+n/zP/c/9X/yf/W/9T/5f/W/9T/3v8PANr/4//h/9L/3//X/+H/FgDX/+v/5//q//b/8//w//D/7//j/+//7v/u/+j/7v/u/+j/8//t//X/9f/t/+f/6//t/+D/5P/x/+//CgDr/+7/6f/u/+//8//x/+b/6P/r//P/CwD0/+z/9v/z/+T/z/8KAO//3v/2/+T/2//Y/9n/1f/z/+T/1//k/+T/2v/n//L/8f/d/9n/8f/l//P/EADt//L/4v/h/+7/6P/p//D/5P/0/+f/6//u/+v/CgDr//H/9P/o/+X/7v/l/+b/9v/x//T/5f/x//L/8v/b/93/5//i/+3/EADa/+7/4//h/+L/9f/1/+3/DgDw//H/7v/q//X/6v/y//b/8f/i//D/2//f/wsA6f/u/+X/4P/t/+f/7//l/wwA3//l/+//5f/l/+X/8f8NAPL/8P/x//T/DgDa/9D/4v8YAM7/3P/g/9f/3f/P/wwACgDW/9H/0f/N/9L/2v/n/87/6//W/9z/8P/r/+b/7//x/+//6//y/+z/7//u/+//4//x/+r/6P/r//P/7P8SAPD/8f/w//D/8//s//X/5v8KAO7/6v/w//P/8P/s//T/7v/x//D/8P/l//L/6//o/+z/8//t/xIA8P/y//H/8P/0/+z/4f/g/+H/3//t/+H/7v8iAOH/9f/m/+f/5v/m/+T/4f/Z/+7/7//t/+3/7P/x//b/3//o/+j/2//o//H/7//p/+D/3//a/8//EwDh/93/4f/U/+j/4f/j/+X/4f/T/+L/4f/h/+b/9f/h/xAA5//2//L/8f/v/+n/5v/b/+7/6//q/+P/7v/2//X/7//k/+//7P8bAPb/9f/m/+3/7v8RAPD/8P/m/97/7P/x//D/7v/t/+T/8P/2/+//7v/p/+//7//x//b/3v/v/+3/3/8SAOv/4f/v/+j/8//x/+b/2v/e/w0A6f/w/+3/8v/z//b/8v/z/9X/zv/Y/wwA1v/t/9z/3P/s/+z/7P/t/9j/3v/m/xsACgDW/+T/6//z/+3/8v/y/+z/5v/z/+f/8v/v//D/7P8LAO//4f/m//D/7v/r//P/7P/o/+v/8f/t//T/6P8nANP/7v/j/xMA1//p/+b/4v/k/+z/7v/p/+D/5v/l/+n/4//u/9z/9f/q/+7/8P/2/+X/3v/r/+X/3f8PAN//8P/s/+j/7f/o/+n/5P8NAOz/8P/n/+X/5//p/+7/6P/q//D/DgDs/+v/7/8KAOr/DgDo/+n/7//u/+z/7v/l/+j/4//n/+T/6f/u/+X/9P/v//P/9P/0/+7/8//t/+b/9P/y//T/DgDo//T/7f8LAPP/8P/v//H/7f/y/+j/3P/r/+H/9v/q/+b/6f/r/+f/3v/s/+n/6P/j/+//7v/2/8//yP/c/9b/5v/N/9f/DADN/9z/1//d/9j/zv/M/9z/9v/g/+b/7//i//H/6P/e/9z/GADr/+L/6P/y/+n/4P/r/+j/7v8KANr/2//o/+b/4v/e/+T/7v/y/+3/8v/0/+H/DADq/97/7//w/+//6v/w/+X/8//z/+X/4v/q/9//9f/u/w0A5P/r//D/9v/Y//H/7v/y//H/7P8QAPH/9f/1//T/9f/x/+j/7//n//X/9P/u//T/CwDm/+//8f/g/+3/9f/y/+r/6//q//H/6P/p//X/FwDx//L/9P/f//X/8//0/+j/5v/o//D/7P/x/+z/6P8QAOP/FgDo/+P/6P/o/+f/8//s/+z/6f/u/+z/5f/Y//X/8//y/97/1v/1/+v/2f/V/9f/3v/Z/8//0//f/9f/2f8TANr/1P/w//D/8//q/+//8f/q/+r/DQDf/9z/4P8MAO//4//t/+7/5v/n/+n/8P/w/+D/9v/n//H/5v/y/+P/4//0/+3/7v/t/+7/6f/z//b/7v/x/x4A6f/j//H/9v/z//D/9f/0//H/7v/z//L/8P/x/+n/6f/0//X/6f/1//X/7f/s/+7/9f/y//b/8v/s//L/6//t/w8A5v/u//T/9v/y//P/9f/x/+f/9P/n/+T/8f/p//b/8f/u/+v/7P/z//P/8f/v/+//9f/f/woA3//n/9r/1P/g/9z/5P/j/9n/1v/n/+f/5v/w/+n/9f/v/+z/5v/a/+7/7P/o/yAA4P/i/+v/8P/w//b/6v/s/+v/9f/v/+T/8f/U//L/GAD0/+z/zf/0/97/2P/m/+b/7//Z/+L/3//c/9f/8v/f//P/9v/2/+r/DwDy//X/6P/g//D/9f/v//H/5//x/+T/6//o/+v/6f/w/+r/2v/t/wsA8P/j/+T/4f/n/+//6v/n/97/6v/t/+L/5v/t//b/8P8aANv/4P/b//L/EQDl/+r/4f/n/+z/6//h/+f/5f/w/+b/6f/o/+H/9v/v/w8A6f/v//H/7f/f/+b/4f/g/+L/6f/U/+T/DwDk/+f/5P/l//L/3f/m/xkA7f/j/+r/6P/2//T/8v/j/+D/EADn//H/7//n/+H/8f/k//H/5//l/+z/7P/s/+n/6v/z/xMA8//w/+j/6//T/+j/0P/Q/97/5v/t//D/yv/q/+T/6P/1//D/8f/w/+H/6P8LAOj/5v/r//P/8P/r//T/7//v/+f/5v/y/+r/6v/u/woA8v/l//X/6//q/97/7v/v//L/6v/k/+L/7P/y/+H/9f/c//X/8v/z/+v/6v/x//H/8P/r/+v/7v/u/+X/7f/v/+v/3f/p/+j/7v/s/+r/5P/r/+r/6//l/+L/4P/f/xoA7v/z/+r/7//u/9//6f/1/xkA8v/o/+//6v/s/+7/6v/Z//L/7//y/+z/9P/t//b/8v/h/97/3/8QAOb/8P/s//X/2v/s/+X/5//m/+f/7//j/+3/FgDi//X/8//u/+b/EwDk/+b/EgDm/+3/4f/v/+r/7f/b/+D/0//t/9r/DgDk/+v/6v/z//H/9v/w//D/2f8WAOX/DADa/wwA9P/1/+7/6P/o/+b/6f/g//b/7//j//b/4v/v//P/5v/x/+L/6P/x/93/DgDs//b/8f/w/+3/5v/s//b/9P/t/+X/9v/t//P/9P/q/+//5P/u/+3/6//p//T/7P/n/+v/5v/r/+D/5//r//H/6/8YAOH/7P/h/+P/5P/s/wsA4v/k/+v/8v/p/+//9v/2/+3/8v/2//P/8f/M/xsA1v/f/9L/8/8QAOH/1f/w/8//1v/d/+b/4P/P//H/1f/i/+T/9P/Z/+7/4//l/9L/1v/p/+P/3P/t/+f/8v/0/ysA6f/j//H/7P/Z//P/8v/s/+n/4//o/+//7//0//P/FwDy//T/5P/m//X/9v/o//P/8v/r//T/9f/2/+n/9f/2/+n/EgD2//D/6v/y/+X/6P/k/+r/5//w//L/6//2/xEA7P8OAOT/8f/n/+z/7v/r/+3/8P/v/+//8P/0//L/8v8QAOn/6f/o//P/8v/x//L/8//q/+z/7v/x//L/8f/t/+r/8P+7/w0A9f/T/+n/FwDt/93/1v/G//P/3v/T/+3/zf/e//T/6f/j/+n/5f/u/+n/6v/2/9v/8P/2/w8A1f/o/wsA5f/z//X/9v/v//L/7P/z/+3/7P/z/+7/9v/l/+z/6v/r/+r/7P/u//H/9f/u/wwA5P/m/xcA6/8UAPX/6//1//b/8f/1//X/6P/X/+j/3P/i/w0A6//w/xAA3f/r//b/9f/t//L/8v/1//H/2//R/+z/4P/m/xQA8P/t/93/4//r/+X/8//r//T/4P/V/9j/5v/z/+L/JADh/93/3//r/+j/9f/j/+r/7P/q/+n/4//Y//X/9v/R/8j/7f/f/97/vP/V/xgA4v/p/+P/3v/p/+z/5v/r/+//5v/x/+n/8v/h//b/8P/t/w4AEgDi/+T/8v/x/w8A7//k//H/7f/z/+z/6//o//H/3v/x//P/5P/f/+j/6v/t/xMA8P/v//D/5//p/+v/5P/y/+//9f/1//X/9f/0//X/9v/1/+T/7v/k/+f/EAAXAOL/6//n/+j/5f/1/wwA7//v/+T/9P/i/+P/5f/u//L/5f8SAPX/1v/z//P/9v/1//T/8P/0/+v/8f/w/9T/3f/T//H/JADl/9X/zv/U/9b/0v/U/9n/4f/i/+T/yf/w//X/6f/v//b/6v/p/+n/xf/J//H/5//a/+j/8v/e/9b/0f/L/+L/1P/g/87/0//U/8v/0//Q/9z/1f/V//P/9P/2/ygA1P/h//b/9P/1//L/8P/1//H/4f/w/+P/9v8PAOf/7f/2//X/7f/2//H/9v/t/+z/IQDg/+f/6v/W/+T/8f8QAO7/4f/z/+v/8v/1/+b/5//w/9n/z//Z/9n/4//p/97/1//t/+D/5v8UANv/3f/m//T/8P/X/+b/6v/f/+b/5v/s/xgA3v/n/+L/9P/g/+T/EQDs//b/6v8KAOL/7P/y/+7/7v/r//T/6f/2/+3/xv/k/+H/5P8eAOf/4v/N/w8A4//k/+D/4f/h/+f/5f/k//D/5f/w/+r/FgDj//X/6f/x/+X/8v/i/+v/7//h//D/7v/d/+b/8f/e//H/8/8dAO7/6//k/+7/8v/s/+n/7f/k//T/8f/m/+f/1//q/+r/3//k//D/4P/q/wwA9f/x//H/7//u//D/9v8MAPL/6//p/+n/7v8ZAPH/7P/k/+f/8//r//P/5//p/9v/7P/J/9D/4f/f/9r/z//e/93/3v8OAM3/EAAMAMj/2v/p/+n/3f/t/+//5v/y/9X/1v/g/9n/8P/W//P/3f/b/+n/3//k/+D/5v/w//D/7v/x//X/8//2/9L/0P/o/93/4f/i/+X/4P/u/+P/6P/s/+L/2v8KAM//DADu//D/4P/x//P/7v/0/+r/9v/x/+P/7f/t/+v/7P/k/+3/9f/s/+3/6v/m/+H/7f/q/xIA8v/v/9//8v/z/+v/DADY/+T/5f/f/9v/6//r/+T/5P/t/+v/7v/v/+D/DwDu/+n/5P/l/+T/7//p/+//6//v/+7/7f/p//X/1//w/8//3P/t/+P/8v/2/+H/x//M/woA2//e/+X/IwDe/+b/6//f/+3/6v/q/97/GwDq/+r/9f/j/+3/6P8OAPT/4P/s/97/7//t/+L/8//l/+j/7f/s/+3/9f/v//D/5P/s/+n/yv/t//P/9f/w//T/9f/2/+3/6f/t//T/8P/i/y4A9v/s//X/1//a/xgA3f/k/9D/2v/f/+3/7f/d/9f/6v/m/+n/5v8dAOn/1P/v/+r/8f/q//H/7//w/9//5/8ZAOP/7//f/+f/4P/f//H/7//o/+D/5v/r/+r/6f/n/+H/7f/u//L/7v/z//P/8v/v/+//8v/t//H/4v/g/wwA7v/u/+r/9v/t/+v/7P/i/w0A5f/m/xsA1v/m/+D/2/8WAOP/5f/o/+n/3P/m/97/3f/q/+f/4f/n/97/6v/k/+3/9v/o//T/6f8OAN//4f/s/+r/4f/z/+v/8v/o/+v/8f/o//H/7v/q//X/8P/y//b/9v/p/w4A3//h/+7/6v/i//T/6//z/+n/7P/y/+r/8v/w/+r/9f/x//L/4v/o//H/DgDm//D/7P/q//L/9P/w/+7/5//2//P/9v/v//b/8f/l/9//2v/z/9n/9P/X//H/7P/c/83/2f+5/9f/3v8VAOT/0f/P/93/v//h/+L/2f/n/xMA2//Y/xEA3f/j/+j/4//b/9z/5v/0/+n/0P/n/9H/9v/1//T/8//s/+7/6f/u/+z/4v/0//L/FADy/+r/7f/s//T/7P/u//T/9P/0//H/6v/k/+v/3v/e/+n/7v/n/+r/9v/z/9//5f/o/+f/7P/x//P/7//Y/+T/7/8cAN3/9f/c/+D/5f/v/+v/5P/v//D/4P/w//P/w//L/+r/6f/J/9//4//X/9T/2v9DAML/1f+w/+T/8//b/9n/5P/B/9//1//f/9n/4v/b/+b/tf/O/+P/7f/X/+n/3f/s/+j/7P9BAOf/3//x/+D/8P/0/+L/8//m/+z/1//o/+f/6//0//P/9v8XAPP/9P/v/xgAy//k//T/7//1/+r/7//2/9z/5v/p/9b/CgDv/9L/7P/s/+//8v/n/+P/5f/g/+X/7//d/+j/4f/u/yIA6f/q/+v/4v/a//D/5P/m//L/7P/0//T/9f/1//b/5f/p/+f/5v/v/+n/8//z//D/IQDx/+7/8P/z/+7/8P/1/9L/8v/0/9H/5v/p/+v/7P/2//b/8/8cAPb/7//f//b/9P/l//X/6v/i/xQA9f/2//D/8//t//T/9v/u/+3/7f/2//D/9v8MAMv/v//g//L/8//i/+v/8//c/9f/1f/k/+r/6f/Y//P/y//1//P/8f/s//P/8P/n//D/EgDi/+z/8v/v//T/8f/x//L/9P/w//L/8f/v//L/8f/v//b/8P/1//H/8f/x/+7/8P/w//H/6f/u//L/6//r//L/6f/y/+//DgDg/+b/4f/d/93/0v8hAOT/qf8WAN3/0v/f//L/0P+5//T/3//j/6f/uf/n/9H/zP/Q//D/3//e/9L/6P8cAN//7v/c/+b/7f/z//L/8v/t/+z/7//0//L/9P/u/+X/8//i/+j/HQDj/+n/8v8TAOf/6P/z//H/7P/p/+v/6//t/+//6v/a/+7/3f/q/9r/IQDr/9v/5v/g/+f/5//t/97/4f/v/+b/4v/l/9z/6P/t//D/5P/y/+//6P/z//P/9v/r//L/7v/2//X/9P/2//X/9P/1//b/8P/l/+7/HADX//T/9P/s//b/6P/u/+//9f/n//H/7f/v//P/8f/1//X/9v/2/9r/5/8XAOz/6f/p//P/7f/w//X/8f/0//H/9f/u//b/3P/m/93/4P/b/wsA1//z/+T/9P/d/+L/3//Y/+H/1f/f/97/3v/v/+T/6//i/xsA4/8OANv/8v/U/+v/2f/s/+D/6v/0//D/5f/m/9v/7P/Y/+//7f/j/+j/9f/j/xgA5v/W/+z/5f/t//X/7v/s/+b/4//j//H/9f/j/9//2f/k/xgA4v/m/+v/DADd/+H/4f/g/8//3f/c/93/yv/m/93/4f/w/+j/6v/r/9H/EQDU/87/2P/j/+b/HwDc/+7/3P/c/+7/4v/W/+j/CgDs/+3/8f/w//b/9P/z/+v/6P/n/+b/6v/h/9v/6f/m/+r/6P/i/xcA4P/j/+r/8v/b//P/7v8aAOP/8//p/+L/3P/S/8v/7P/N/93/2f/H/+P/3v/2/8v/HwDa/93/4//o/+3/6f/s/+r/6//e/9//6v/p/9n/5P/o/+//7//x/+r/7f/w/93/8v/f//P/8P/x/+b/8//2//T/6//q//X/6//w/+//6//z//T/7P/U/+b/4/8LANv/4P/j/+T/6f/i/+v/9f/m/+T/4//o/w4A7v/b//H/6v/e/97/3//i//H/0//t/xAA7P/0/+P/3v/s/+z/2v/t/xEA5//d/+3/8P/1/+//8//y//P/CgAPANX/y//Z/+3/0//i/9//6f/V/+P/2f/x/+j/8P/N//H/9f/x/73/xf8MAN7/2f/o/8v/1P/N/8//z//E/8v/vv/d/9r/4//Z/9//5f/a/9b/2v/2//D/8//2//X/9v/2/+//8//z//X/9f/q/+z/3P/z/+z/DQDt/9b/5P/j/+b/9v/s/+r/5f/v//T/6P/r/9n/8v/f/+L/DwDp/w4Ayv/b/9f/4v/o/+L/6P/z/+j/6//i//D/4//z//X/9f/z/9T/yP/d/9z/5//x/9v/6f/m/+X/5v/O//H/6v/m/+r/1f/q/9b/1//D/xoA4v/m/93/5//u//H/9f/o//T/5//y//D/6f/y/xAA9v/x/woA4P/j/+P/6f/M/+b/6//v/+v/8f/x//T/8f/q/+j/7f/j//P/8f/p/9z/2//h/+3/CwDq/+T/1//r/9f/6P/W/97/1P/x/+3/7//y/xYA1v/p/+L/3//s/9X/5P/l/+T/6P/p/+T/6f/N/+b/2P/x//D/6f/s/97/3f/g//P/9P8PAPP/5v/x//T/DwDt/+3/9v/c//X/6//z//T/9P/2//b/5f/1//L/9P/z//b/8f8QAPb/5P/2//X/2v/l/wsA3f8MAO3/7f/u/+X/6//t/+7/9v/0//b/7v/r/+//9v/i/+H/8v/n//T/5//a//D/8v/z//X/7P/v/+j/8f8UAAsA8f/x//L/7P/w/+//6P/o//P/7v/k//L/4//r/+//7//0/+v/5v/r/+//7v/0//b/9v/2//X/4v/o/+v/8f/y//P/8v/w//T/7//z/+v/CgDn/+f/7v/q//P/3v/w//L/6//y/+v/7f/1/+r/7//u//X/8v/2//T/9f/z//L/9f/1/+H/8//s/+//5P/1//X/DQDq/+z/7//2/87/7v/n/xMA5P/1/+7/9v/o/+X/9f/y//H/9f/1//b/8P/2//L/DgDe/+b/6/+5/+3/y//k/9L/vv/2/+H/wP/r/9z/4f/i/+f/5v/k/+L/5v/t/+f/3//i/+r/8//y/+v/6f/r/+//8v/w/+n/7v/r//b/CgD0//H/8P/y/+r/8P/v//H/1P/g/+z/3f8YAN3/7P/v/+b/2f/q/+H/7P/x/9z/8f/P/+7/9f8MAPP/5v/b/9D/DgDw/9X/3f/s/9r/5//r/+r/6f/p/9z/5//e/+X/5v/y//b/9v/v/+j/CgD2//P/8//x//D/8P/2//D/8//1/9z/5//r/+j/9v/o//H/3f/h/+n/6f/q/+T/5//c//b/9f+8/+3/KADX/+n/6P/1//T/4P/X/97/3P/T/+P/3f/u/9H/7//g//H/2//u/+//6v/x/+7/CgDx//L/5P8NAPb/8v/v//X/8v/1//P/9f/z//P/7//u/+3/2//i/9//6P/s/woA8//z//P/8//2//L/8f/u//b/7//0//b/9P/x/+n/8P/1//H/3v8UAPX/9P/2/+7/9P/v//P/5f/u/+T/8v8dAPT/7//q/+H/5P/q/+b/7//n/+T/7P/j/+3/7f/g//P/FgDY/9j/5//f/+H/6v/r/+L/4f/b/9r/4P8YANj/7f/q/+P/6P/x/+z/9v/x//b/GwDt//P/6//f//X/8v/r/+r/4P/m/+f/8//s//X/CgDj//X/3v/s//X/CwDw//T/4//l//L/9f/i/+v/6f/n/+v/DADy//T/4P/u/+H/6v/q/+n/8//r//P/8P/q/w0A9v/y//T/9P/0/+v/wP/1/9P/DwDZ/+3/2v/i/+j/5v/L/8P/8/+//9//2//W/8n/1P/S//P/vf/t//P/6v/u/9n/7f/r/+H/1//q/97/8v/p/+//6v/1/w8A4//s/+T/7P8LAPP/5f/o/+v/9f/q/+f/6v/j/+r/7f/x/+z/8f/z//X/9f8NAOD/4v/d/9b/CwDx/+T/7v/r/+j/5//1/+v/5//1//b/7v/q/+//1P/w//L/3P/r/9L/DwDK/9n/2f/c/9r/2P/1/9f/FwDa/+T/6//t//D/7P/x//D/8v/o/wwA4P/i/+f/6//l/+r/5P/o/+X/7//n//b/6f/y/+3/6P/r/xIA6//u/w8A7P/n/+f/4v/w/+z/9P/v/+z/7f/o/+T/5P8UAMv/y//t/+L/FADl/9j/2v/a//b/0P8TANf/7v/Q/+D/8P/p//T/y//m/+3/3//N//X/2P/V/9v/DgAWAOn/3P/l/+T/5f/h/+T/3v/0/+n/1//q/+D/7v/o/+j/8//i//T/uv/N/+v/vv/k//H/vv/j/xwAx//j/9v/xv/w/9L/8f/o/+L/2f/z/9H/8f/Z/97/7P8KABUA2v/x/+7/7f/y/+f/5v/i/+j/4v/q/+T/9P/c//P/9P/1/woA7//n/+z/EgDT/woA8P/l/+3/4f8NAOz/5v/r/+P/4f/v/+X/8//z/+f/7P/z//b/7v/x/8H/KADB/+n/w/8RAND/3//U/8n/0v/z/+j/3f/g/+n/0v/D/+D/3f/w/93/8//m/+j/2v/t/+b/7P/v/+v/7//u/+//5v/u/+f/8//t/+T/6//f/+r/8f/x//X/8//s/8n/4//e/+b/5/8RAOr/4//z/+P/4P/m/+b/7f/t/+b/6v/T/9z/7v/0/9//9v/r/+3/EADV/+b/5v/p/xMA4f/0/+v/7v/k/+7/7P/t/+X/9v/0/+H/3P8PAN3/EQDt//D/2//s/+b/7//s//L/9P/r/+7/6f/0//L/8P/k/+3/8v/2/9b/EADP/w8A4//i/8r/3//z/+//7f/v/+j/7f/l/+n/8P8OAPb/4v/1//T/2v/Z//L/7f/1//H/6//i/+D/7v/y/+3/EwD1/9L/9v/u//X/5f/r//b/5v/h/+P/3//l//H/EgDr/+j/7f/t/+//8//s//D/6f/y//P/6//v//D/CwDm/wwA1//j/93/DgDn//X/6P/l//b/6P/x/+v/5f/e//T/7//k/xwA6f/0/7v/xf/K/9b/6v/x/93/5f/y/8j/3//z//H/2f/X/9n/4v/C/+H/0P/o//H/3P/l/9z/4P/r/+j/DgDo//P/4f/o/+7/8v/v//H/8f/s/wsA8P8SAOH/8v/v/+//8f/w/+//7v/1//P/8//0//P/6f/u/+X/4v/r//L/EADz/+j/9P/q/+f/6f/z/+//7//z/+r/9f/a/+f/5f8LAN3/zv8OAOT/5//r/+X/7v/p/xEA7f/s//D/7f/h/+7/5f/t//L/7//t//P/DgDi/93/4//y/+z/4//w/+T/7P/w/+7/9P/x//L/9f/1/+n/3//j/+v/EQDf/+n/8//y//P/6f/s/+3/8//2//H/9f/z//b/7//2//X/4v/z//X/9f/2/+3/1f/q/9//3v8WANH/6P/w/+H/7P/e/+z/5//s//P/5v/M//b/2f/m/+v/4//j/9z/7//2/+z/8f/t/+z/6v/t/+D/DwDd/97/4f/0/+P/6f/t/+X/7//p//P/5//g//T/6//o//H/3//s//b/8//X/+b/3f/l/9z/DwDg/+P/4v/n/+//5P/n//H/7//s/+X/5v/v/9D/9f/b/9L/7f/p/+T/2//X/+r/7P/x//H/3v/t//L/8v/r/+//6//z/+X/4P/v/+f/HwDy/+D/4f/w/9j/7f/h/9n/6v/i/+v/8f/b//H/7P/o/+H/6//y//H/7f/w//H/7//t/+7/8v/0/+X/DwD2//H/9v/1//X/2P/l/+f/6/8OAOb/6f/o/+n/5//t/+//9f/2/+j/9f/2/+3/2v/U/+H/w/8XANz/8//0/9v/CwDc//H/4P/i/9n/6//w/+//8P/w/+z/7//z/+//5v/o/+n/5//z/9r/2v8sAO//8P/v/+7/6//q/+L/6v/v//L/7//b//L/3v/p/+3/8//i/w4A2v/t/wsA8v/1/+H/8P/l/9f/vv+//9H/FwAMAPb/2//t/xoA6v/P/9r/1P/f/8v/2//f/8z/2P/j/+v/3f/h/+D/4/8YANL/0v/a/9H/3v8XANv/GgDl/+L/3v/a/9X/2v/h/9j/4P/j/8r/5f/l/+v/4P/t/+L/6P/k/+D/3//k/+v/7f8VAOv/7//l/+z/8v/n/+7/8f/1/+H/8//1//D/7v/i/+7/8//2//X/8f/y/+7/6f/p/woA8P/t/+n/7f/1/+f/8P/y/x4A5v/l/9f/4f/m/+7/4P/2/+v/6f/g/+X/7f/p/+//6v/m/+T/8P/m/+D/2v/z//D/7v8MAOr/9v/u/+//8f/x//L/9P/z//T/6P8XAOb/9v/l/+P/3//2/+z/8v/1/+X/5//v//T/9v/1/+//6P/q//P/8f8MAOT/3/8KANb/5P/n/9z/8f/o/+3/7P/u/+3/7v/0/+n/6v/0/9r/7P/o/+r/8/8QAO7/6f/x/+f/7v/u/+n/7v/0/+3/6//y//P/6f/0/+z/5P/y/+j/7f/x//b/7//z/w8A9v8fANj/4v/P/9//3//g/wsAFQDv/+f/4v/h/+X/8P/t//L/8f/j//b/3f/p//H/4/8YAOH/7P/r/93/3//s/+3/8f/1/xcA7//w//X/7f/d/+//7//Y/+L/6P/y/+//7v/0//X/9v/z/woA6//x//D/7f/2//L/5v/1/9//9v/1/+v/9v/2/+z/4f/x/w0A3v/g/wsA7P/w/+T/6f/u/+P/7v/0/+X/5P/z//L/9v/1/9r/2P/j/yQA4P/u/+n/9P/0//T/8//s/+z/1//m/w4A6P/h/+z/FADm//H/6v/1//H/9f/r//H/7v/r//D/9P/s/9z/7P/q/+P/FADQ/xUA6v/w//H/3v/z/+7/5v/y/+L/9P/t/+f/4//x/+P/8//w/9z/5//k//T/9f/y/+b/7P/1/+7/7f/x/+b/6//W//L/2v/1//H/9P/v/w0A4v/o/93/1v8ZAN//4P/g/+r/7v8OAOv/3P/o/+f/9f/r/+v/5P/U/+n/HAALAPT/3P/r/+r/5//m/+n/8f/Y/+X/9v/1/+//9v/S//b/9v8PAOr/7P/n/9v/3v/k/+7/3f/n/+n/3v/y/+//5v/u/9//9f/0/9P/CgDd/+f/zf/h/9z/3P/m/+L/7P/p/+b/4//r/+v/3//x/xMA6P/1/+X/7/8WAOX/5//z/+n/DQDp/+b/8P/l/+v/5P/x//P/9P/t//P/9v/x/xcA8//s/w8A3v/v/wsA5P/s/+3/8v/y/+f/9f/y//P/8P/y//H/8//p//T/8P/2/9L/4//U/9r/3v/t/93/6//w/+b/7v/r/+X/CwDo/+f/9v/1/+z/5//d/+b/7v/x/xIA6f/x/+7/7v/2//L/6P/1//P/EADe/w4A2//q/+X/5f/z//H/7v/a/+n/9v/0//X/2v/2/9f/GADY/+f/3f/o/+n/8P/2//T/5//w//P/8P/0/+n/7/8WAOP/3v/e/9r/0P/s/+7/3v/k/+b/3v/w/+b/7v/s/+j/8f/n//D/9P/f//H/1//x/9n/6P8WAOj/CwDs/+z/6f/0/+L/4//l/+7/4v/f//H/4v/i/+3/7//x/97/3//1/w8A6f8fANj/3//l//H/7//w/+f/9P/x/+//9v/u/+7/7v/2//H/8v/p/9z/6v/q/+n/DwD0/+n/8v/2//T/9f/p//T/8P/t//P/0P/U/9n/FgDd/9L/6f/p/+L/6//f/+P/5//k/+T/9f/e/+f/8v/p/+r/8P/t/+z/9v/u//X/9f/z//L/9v/0//L/9v/2/xcA7v/Y/97/2v/1/+z/6P/s/9j/4v/s//L/5P/b/+f/7//x/97/9P/q/+D/5P/q/xEA7P/o/+X/8v/p/+T/6f/z//D/8v/2/+3/8f/1//T/8f/z/+7/8//u/+f/7//x/+z/5P/2//b/9P/z/+7/DADw/+//6v/1/+7/7f/2//L/5//0//L/8P/Z/+H/EQDW/+r/8P/o//L/6//b/w8A3//g/+L/5f/2/+7/8P/f/+X/GADt/+L/9f/y/+X/8v/z/xUA6P/p/+n/8f/r/w4A6f/1/+v/7//u/+v/7f/0/+7/7v/u/+3/6//1/+7/9P/e/+n/6//g/+v/6//t//L/4v/l/+X/2v8SAOD/7P/o/+z/7//l/+v/8f/p/+L/6//0/+j/DwDb/+L/5P/v/+7/7P/s/+n/6v/o/+z/7f/e/+z/6//t/+n/8//x//b/1//a/9n/4P8LAO7/5f/n/+X/4//b/+b/6P/h/+P/5P/i/9v/EwDZ/9D/5//r//H/4//w/+7/6f/n/+//7f/s/+P/8v/v//L/7f/y/+X/7P/s/+f/7f/s//D/6/8hAO3/4v/t//L/9f/m//P/8v/t/+H/2f/T/+X/8f/S/+r/DADi//T/3f/v/9X/1f/m/+H/3P/b/+D/6v8QAOX/3f/e/+z/9f/f/+//9v/0/+X/8v/z/+//7f/w//T/9P/0/+//EADy//X/8v/o//H/8v8LAPX/DAD1/+L/9P/w//b/8//u//X/9P/r/+//5f/W/9T/2v8VAOL/4f/h/+X/7//Z/woA5f/v/9v/3P/i/+T/2f/q/+f/6f/l/+P/4v8QAPH/7//u/+v/8v/p/+n/8P/p//D/9f/0//H/8//r/+n/7//s/+//8f/v//X/8//z//D/DQAQANf/2//Y/97/DQDZ/9v/0f/h/+r/4f/l/93/2//h/9v/3f/i/9r/4//h/+j/2//l/+L/IADa/+H/5P8OANP/8f/i/9v/5f/i/97/1f/T/93/4v/R/9v/1v8TAN7/5//a//D/3P8LAPD/6P/n/woA7f/o//H/9f/r//H/8f/t/+7/9v/1/+j/7f/0//T/3v/o/9v/7//z/9z/7P/i/93/3v/s/+v/5//x/+D/6P8MAPL/8P/x/+H/8//o/+7/DwDx//L/6P/2//T/9v/1/+r/7f/2/+n/6f/x/+//8f/x/+7/5//o//T/9v/1//b/8v/z/xUA9f/z//X/6f/u//L/HQDc//L/5v/g//D/5v/t//D/5//n/+r/4//n/+f/DQDs/+H/6//j/+//8v/u/+r/9f/0//P/0f8QAMr/x//L//X/6P/C//H/z//Y/97/1//c/9D/4P/x/+H/5f/p/+H/5v/q/+n/8f/v/+T/7v/s/+n/DwDo/+X/7f8NAOz/7f/u/+7/4P/x/+v/9P/r/+//8f/0/9v/8//0//b/5//1//T/DwD1//P/8v/v//T/8//0//D/8//U//D/6f/w/+r/8v/z/+r/6//a//L/7v/y//D/9f8UAO//5f/n/9v/9f/p//P/9P/x/+P/6P/2/73/zf/Q/+7/5//R/8X/wv/1/+n/3f/U/8b/sP/J/8j/0f/W/9r/6v8OAOb/4f/m/9X/0v/u/+3/8f/X/+f/FgDb/+7/5//r//P/2v/y/9j/7f/v//D/9P/1/+//GQDf/+T/4P/m//H/6f/2/+7/7v/j/+r/4f/h/+z/9f/v//T/4//i/+D/3v/o//P/7f/x//H/4//k/9//7P/u/+z/6v/k/+z/0v/A/+n/GgDe/+P/7//H//P/6f+z/9T/3v/d/8z/4P/f/9v/5P/h/97/EADj//L/9f/W//P/8f/x//b/9f/2//L/7P/r//b/EgDp/+b/2v/k/+//6//t/+v/6//t//D/7P/r/+f/5//p/+v/6f/v//H/4//0//D/7f/g/+n/EwDq/wsA6P/t/+//6f/y//T/8f/y//P/CgDa//L/7//a/9f/3/8KAN3/6P/w/+X/6v8LAOj/3//o/+n/8v/q/+D/9v8PAOv/6v/h/w8A3P/a/+D/5f/h//H/1v/x/+7/8P/t/+H/8//k/+j/EACz/+n/0f/p//P/7v/S/87/1//V/+X/2//o/9n/7f/s/9f/7P/k/+z/3//x/97/1f/o/93/EQDo/+X/4//P/+T/5v/0//T/7f/i/9//5P/r//L/5v/1/+r/6//f/+j/8//w/9n/6f/Z/+L/6v+8/9v/2//l/+D/2//W/+T/2v/m/+X/4//0/+f/7f8LABMA8//p/+T/8/8LAPP/5P/p/+z/8v/1//X/7f8KANj/4/8NAOf/z//u/+H/7//X/+//5v/x/+f/5P/a/+v/7P/k//P/7v/q//H/8//e/+T/EQDf/+b/5//m/9r/9f/x/+X/7P/t//D/8f/j/+//3f/1//D/9P/p/+b/6P/t/+L/7//r/+//5P/z//H/8v/n/+L/HwDv/9//8v/p/+7/8f/Q/9//5P/e//P/9P/x/93/4//s/wsA4v/m/xYA6P/n//P/7f/1/xAA9P/w//b/9f/w//H/6v/d//L/8P/u/+//8P8OAPP/8//1//L/8f/y/+T/9f8SAPL/9P/j//H/5v/j/+7/4//z/+7/7P/y//L/5f/w/+n/9v/y/+P/FADj/+X/3v/h//L/3P/2/+n/4f/u//P/4//x/xUA2/8NABIA5f/k/9v/6//W/+3/6//w/+j/xf/o/+X/1P8LAOX/3v/i/9z/7f/W/+P/5P/k/+L/DgAMAO3/6f/x//P/7P/q//P/9P/1//H/6v/y//X/8P/x//P/1//z/+r/yf/K/+b/0v/j/w0A7P/S/wsA2P/q/+L/8v/T/+f/9P/m/+//6//x//T/7//k/97/5v/c/9X/2//w/+H/4P/z/+D/4f/W//L/7v/1//b/9v/s/+v/9P/s/+f/7f/0//L/7//t//X/8v/v/+f/6//y/wsA8//s//b/8v/z/93/8P/x/+n/9P/c/+j/9v/p/+H/3f/g/+r/0//f/97/3v/r//H/DgDm/+T/DgDj/93/6f/f/+b/7v/n/+3/8f/l/+j/DADd/9z/3P/j//b/7f/o/93/5f8MAOX/5P/n/+3/DwDs/+T/7//x//T/9P/s/+3/8P8cAOD/2v/l/9T/4v/u/+r/7v/h/+v/6f/z/+7/5v/x/+n/2//q/8f/1v8OAO7/4f/W/+n/4v/k/+z/CwDE/9n/4P/V/9v/2v/k/9f/5P/k/+D/6v/e/+L/2//h/9z/8f/W/9b/8P/j/+7/zv/2//P/0//X/9n/1v/a//P/5//q/xUA4//0/+n/1//s/+T/CwAMAOf/4v/k/97/9P/e//P/9v/u//P/GQDn/+r/7P/y/+X/6f8OAPH/7P/r/+X/6f/0/+T/6v/j/w0A8v/1/+b/2v/s//D/8v/p//D/8f/0/+L/7f/c/+r/8//z/+v/DQALAN3/1f/2/+n/9v/X/+j/8//p/+z/7//f/+b/4P/y/+b/HQDZ/+z/5//f//D/9v/t/+n/8//n//P/8//R/+X/5v/2/9j/FwDm/+3/4f/o/+P/5f/d/9r/6//l/+L/4//R/9z/8//y/+r/9v/c//b/3f/y/w8A5f/i/9X/DADj/+T/4//v/+//2//s//T/7//o/+n/2v/x//X/9P/y/+r/9f/Z/9X/2//V//P/4v/Q/+f/3//n/9z/0v8LANb/2v/W/9//7v/d//D/7v/g//L/9v/w/+n/9f/j//X/9P/z//T/5v/0//b/8f/z/+H/7f8aAOn/7v/q/+z/8P/w//b/7//u//D/6v/i//H/3//r//T/6v/1//D/8v/1/w4A3P/j/+H/3P/t/xUA7P/1//T/7f/0/+r/6v/r/9z/6f/g/9n/EgDu//X/4//n/+f/6f/x/+7/8P/z/+z/5//r/+r/3v/q/9//4//0//L/9P/w//H/7f/v/93/3f8QAO7/8f/1/wwA8v/w//D/8f/g/9D/2//h/+P/4P8MAOL/4v/a/+H/4P/M/+3/8P/w//b/8f/n/+z/7v/u/wwACwD0//X/8P/2/+7/7P/u/+r/7//z//P/5/8TAO7/9P/v//L/9v/l/woA9v/0//D/9f/y//D/8v/t//T/9P/n/+//9P/1//L/5P/x//T/7v/w/wwA6P/h/+v/7P/s/xwA2P/w/+P/6P/y/+7/8v/n/+//7//p//L/7v8MAOn/9v8jAML/2f/T/+D/CgDi/+D/7//Z/97/2f/X/97/7P/i/97/zv/q/+v/8//Y/+//6P/g/+r/7f/1/+r/EADi/+n/7P/i//D/7//0/+v/5v/u//H/7f/n//T/7//0//X/8/8MAPT/8P/y//L/6//d/+7/5//f/+j/8f/2//b/8v/p/+3/8v/y/+r/CgDr/9j/6v8LAO//8v/1/+3/7v/q/+P/8P/u//b/9P/v/w8A4f/Y/+v/1/8RAOP/6f/l/+T/1v/r/9j/2//U/+z/3v/t//L/9f/w//X/7P/w//D/DADz//P/DQDn/+r/6v/v//D/9f/z/+3/8v/z/+7/6v/0//H/7//0//X/DQDx/+7/5f/u/wwA0//n/9z/5f/L/8r/5P/O/+H/8P/p//L/8v/k/+r/6P/T/+//4P/s/xAA2v/p/xEA5P/z/+r/9P/z/+z/8v/z/+z/9f8RAN//7//V/woA5//s/+z/9v/j/+f/8v/v//T/8v/u/+v/GwDm/woA4//k/+X/9P/s/+T/DADm/w4A4//p//D/7P/w/w8A6v/1//H/8f/n//P/7v/g//H/6/8LAA8A5f/g/+j/7f/m/+7/6v/q/+n/4f/r/+7/6P/m//D/9P/t//X/9v/v/woA2//p/+f/5P/r/+3/9v/u/+3/5//q/9n/9P/v//X/7//2//H/7P/v/+v/7v/s/+H/CwDj/+r/wf/L/xwA9P/Q/7n/4P/u/8r/0v8KAPb/7v/q/+z/zf/F/9L/xP/e/9n/3f/t/+D/4//k/w4A7f/s/+b/6P/h//H/5f/r//T/7f/u/+L/7//1/+//9P/2//X/DADf/+//6f/w//H/8v/2//b/9f/U/+j/0//K/xUA0//N/9n/7f++//L/z//N/9f/1P/W/9X/xf/a/8//3P/q/+T/4P/i/wsA6v/v/+f/5v/q//P/5//q/+v/6P8NAOX/5v/Z/+//8P/s//X/9f/2/+f/8//s/9f/6P/s/woA2P/1/+H/3v/g/9r/2f/f/w4A4v/W/+v/7//e//D/7P/x//T/8//0/w4A5f/n/+//7P/0/+//8P/q/+T/7//r//H/3//y/+T/9P/i//D/8f/r/+r/6P8KAOv/4//w/+7/4//2//b/8f/N/9H/6//y/8//z//L/9P/7f/k/+b/xv/o/9j/GADi/+z/x/8NAOz/2v/h/+v/3P/n/+T/7P/q//P/7v/u//X/8//1//T/8v/q//L/7f/l//H/9f/y/w4A8P/y//L/8f/1/+//6f/n//H/4f/j/+n/5v/o/+P/7P/t/+n/6P/f/+T/4v/j/x4A5//k/+P/4//m/+X/8//2/+3/8f/x/+r/7f/z/+L/7f/w/+7/8v/1//b/9f/0/+3/7//s/w8A7f/t//P/9v/w//X/9v/y//b/3f8QAPL/6f/t//D/8v/t/+7/7v/x//X/9P8OAOL/EADj/93/5v/p/+//6v/x//P/6f/p/+f/8v/0/+f/EgDv/+z/3f/i/wwA6f/n/+j/6P/u/+v/5v/x//P/6f/1/+X/8//v//T/7//2//T/8P/q/+f/5//m/+3/8P/0/+r/6//k/+H/5//r/+n/6v/n/+b/5P/o//L/3P8NAPP/9f/0/+7/4v/n//P/3v/Z/+3/EgDv/+v/8f/0/woA4v8NAOn/9f/e/9v/DgDi/9L/DwDY/+D/3f/t/+b/6v/f/+b/6v/d/97/6f8NAOz/7v/u/+L/9P/1/+//5f/z/+z/8v/u//b/9P/z/+7/8v/z/+n/7P/w//P/4//r/+z/EQDu/+v/8f/o//X/8v/g/+b/8f/l/+L/8//w/+b/8v/u/+//6f/y//D/8f/x/+r/GADw//T/9f/t//b/9v/2/8T/EwAYAMH/6f/e//b/5f/O/87/yf/P/9X/0//r/8n/8//R/9X/3f/L/+T/4P/X/9v/8f8KAOr/3//k/+3/5/8OANr/5v/s/+b/5f/u//b/3//n//b/9P/j//T/7f/o/9//CgDl/+3/7//v//P/4P/q/+z/7P/o/+X/7//a/+7/9v/2//H/5v/w/+3/6f/f/+D/HADo/9z/6f/s//b/8//p/+T/5f/t/+L/6P/p//T/4//z/+7/6v/j/w4A3v/0/9z/2P/h/+b/6P/p/9//9P/l//D/9v/c/+b/6P/b/9//JgDS/+3/2P/o/+b/4P/m/9j/7//r/9L/0v/Y/+j/8P8NAPT/3v/f/9X/1f/y/9n/7f/p/+f/8v/k/+f/6f/s/+X/2v/0//b/9v8OAN7/9P/p//T/5P/1//D/9f/z/+b/7P/l//L/9f/2//b/6P/s/9v/5P/p/97/4P/p/+n/9f/t/+z/5v/s/+r/9v/s/xMA9v/0//D/4P/J/8f/DADu/9v/4v/Q//P/8P/y/+j/0//Z/yMA4//k/+X/6v/d//H/7f/g//H/8v/y//X/9f/n//H/9v/s//H/8P/k/+7/2//l/+r/DADe/+T/6P/n/+//7//q/9z/7f/m//T/6P8WAOz/8//y/+//6P/r/+L/3v/h/9//4//c//P/6//l/+X/4P/s/wwA6f/e/9X/CgDp//D/7f/f/+j/8P/z//L/8P/u//T/7f/u//T/9P/x/+//8//t//H/8P8PAPH/8f/t/+z/7f/u//X/4//i/+n/7//q/+T/3//k/+b/DADw//P/7v/p/+//6//i/+L/GADq/9//9f/0//H/9f/P/9v/0f/X/w4A2//u/+3/EwDp/+D/5f/q//P/4P/s/+D/8f/Y/8j/1P/j/+n/4v/H/7z/9v/j/+v/1P/H/+7/0P/U/9f/8//d/8P/yv/P/9j/7v/1/97/5v/n/+j/9P/t//b/9f/z//b/4//v/+r/EgDh//P/6P/x//X/6f/k//H/8//f//D/8P/2/93/4f/1//X/8//z/+//9v/1/+3/CwAVANX/3P/n//T/2v/0/+n/4//k/+v/4v/R//T/8//b//H/4f/y/+r/9v/a/woA5v/0//D/9f/o//X/8//l/+v/7v/w/+v/7//w//X/9v/z/+j/1v8UANv/2//m/+//6P/m/+//6P/t/+3/8v/0//b/5//q//b/9P8VANn/9f8SAPb/2//s//T/3//y/+j/7P/g/+P/5v/s/+r/3P/m/+H/8//p//D/4v/w/+3/7v8TAOL/0f/p//b/9f/q//H/7v/1/+z/9v/y//L/5P8ZAOr/5v/s/+X/CgDq//D/1f/z/+z/6P/2//H/6f/y/+b/CwD2//b/8//0//P/6P8QAOf/8v/1/xIA5f/0/9r/5/8kAL3/1f/A/8//2P/c//P/uv/M/87/7//c/9n/3//i//D/5P/i/+H/6f/2//X/6f8OAPX/7//u//T/9v/y/+n/6P/v/xEA9f/t//b/7//2//b/3/8mANH/1//X/+f/1f/u//X/1v/w/+7/3f/b/+X/9v/o/+7/5v/y//b/6P/g/+P/6//p//D/9v/Z/xMA8f/0/+n/6//R/9v/1v/o//H/4f/T/9X/6v/m/93/3f/g/9T/7//w//H/9P/0//b/9f/k//P/6P/i//D/7f/v/wsA3v/n//H/7//p/+b/5//k//T/8f/z/xcA3f/R/8X/6f8PANj/4P/0/8f/6P/k/9z/2v/l/9b/2v/a/9v/5v/j//D/3v/x/9X/4//h/+L/8v8LAOz/2//g/+H/5f/t/+L/7f8TAN//6//v/9//6f/s//P/9f/u/+7/9v/w/+//1v/u/+P/4P/f/97/2v/r/97/2v/n/+H/3P/a//X/6//2//T/9P/h/+r/5v/h/97/8v8MAPD/6P/u/+z/6f8NAPD/5f/p/+7/7P/q/97/5P8QAOP/4//t/+n/7//e/+r/4//p//D/9v/v/+v/7v/g//T/7f+3/9P/3v/Q/+j/EADT/9X/8v/J/9//1P/m/+f/1P/y//H/5f/i/+f/zf/n/+P/4P/Y//X/3v/1/woA6f/e/+z/6P/n/+//9f/u/+z/5v/r/xIA8//j//X/4//p//L/6P/q/8r/3P/o/+r/7P/q/+3/6v/y//P/0//r/9P/7//y/97/3v/X/+7/DADp/+D/9v/2//T/6//j/+v/5P/o/9n/4/8SAOv/6//r//T/3f/m/+b/9P/x/+L/FQDX/+X/6//r/+X/8P/v/9//7f/l/+v/3f/1//H/9f/2//P/EgDg/+r/9f/2/+r/7//s/+P/9v/z//D/8v/o/+b/7v8NAN3/4/8OAOj/2//v/+X/8//X/+//8P/t/9f/8v/s/+7/8v/1/+3/6P/n/+P/FQDj/9//4f8MAO3/9f/y/+j/6v/j/9//3//n/+H/5f/2//X/3v/n/+P/CwDo/+r/9P/q/+b/7f/o//D/8f/t//L/CgDy/+z/6f/x/9r/5P/h/+j/9f/0/+n/5f/v/+b/5v8iAO7/8f/v//b/9v/n/+3/5f/o/+L/CgDm/+r/5f8UAOf/5//w/+D/6f/r/+T/6P/r/+3/8v/1/+n/7f/n/+n/4v8LAOr/6//m/xMA6v/q//T/4v/r/+3/6P/q/+7/8P/1/9n/4v/g/9X/3//w/+P/4f/1/+D/7P/p//H/5f/z/+T/EADj/+b/9P/q//X/8f/B/+P/8v/u/xYA2//s/+n/6P/b//L/5//s/9v/6P/h/+j/1v/k/+T/7f/f//H/6//p/w8A3f/f//X/8P/m/xQA7v/i/+L/6v/r/+v/5P/s/+f/8f/u//X/8//q/+T/2//v/9f/4P/g/+L/5v/g/9//1f/m/9L/2v/f/9//4P8hAO3/7f/2/+n/9v/1//P/5//z/+3/9v/l//L/8//0//T/8f/1//D/8f/w//X/8f8SAOP/CwD2//H/7//w//P/8v/z//D/9P/1/w4A8P/x/+n/9P/u//D/6P/d//P/CgDv/9//9P/z//P/2v/o/9j/7v/h/+L/3P/G//b/2f8SAM//uv/x/9b/xP/W/+//4//S/+X/6v/h/+f/7//y/+3/8P/z//P/6//t//H/7f/z/+v/8v8RAPD/3P/t/+3/8f/q//H/9f/t//L/8//v/93/4//u/x0A8f/1//b/7P/y/+3/9v/p//L/7v/h//T/3v/p/w4A7v/r//X/9f/z/+P/7f8QAPT/6//0/+//8f/m/+r/8f8SAOf/zf/s//T/9P/1//P/8//2//b/5f/z/+L/9P/w/9//9f/f//X/8v/z//T/5//u/+j/DADx/+3/9P/i//H/4v/2/+3/7f/x//L/6P/m//P/5P/q//D/4P/w//X/9f/v//b/9P/x//D/3P/b/xMA5//l//X/4f/q/+j/7//l/+L/7v/s/+7/8//j//L/8v/q/+7/0v/W/wsA7f8NAOL/5P/i/9f/5f/e/93/5f/h/9n/8f/u//b/7//2/+b/DQDi/+D/5P/q//H/4v/r/+n/7//n/+7/6v/m/+v/5f8MAOz/9f/0//b/8f8LAOT/5P/t/+//4//y/+v/7f/s//D/6P/v//L/5//z/+//3f8KANz/5P/v/97/4//a/9X/y//K/+7/6//T/9T/9P/W/xgA1v/c/93/5//o/+D/7//X/+b/6P/a/w8A7//c/9n/6f/Z/+j/6P/2/wwA9P/v/+3/9P/y/+//8//U/9L/7P/x/+v/6v/z/9n/6f/p/+D/2P/d//D/5f/Z/+D/7P/l/xUA4//k/+H/6//u/+b/9P/y//P/2v/m/w8A6//0//T/9v/t//b/8P/r/+z/9f/1/+P/5P/u/9r/7f8NAN7/CgDs/w8A5v/w/+b/7v/j/+b/7/8PAO3/6//0/+3/9f/1//D/5v/g//T/9P/1//L/8f/s/+3/8P/2/+j/9f/2/+P/8P/W/x4A3v/i/+H/3f/j/+f/zv/s/+j/1v/V/+7/8P8KAN3/8f/y/+7/1f/c//L/5v/u/+n/5P/n/+L/6P/y/9//6//o//H/3//0//b/8P/y/+j/4v/g/9//5//v/+v/5v/s/+j/6//0/+z/8f/u//L/5f/1//X/9f/s/+v/0v/O/woA8v/P//D/7f/P/9D/4P/e/9P/2P/A/93/3P/j/+z/2//k/+f/4v8LAOX/3P/2//D/4P/i/97/9f/0/+j/6v/b/+v/8v/z/+//8//d/9z/GADL/+P/6v/2/+7/9P/l//X/7P/t/+r/9P/W/+7/8//y//b/7f/v//D/9P/w//b/9P/x//L/9f/t//L/8f/1/+f/5//o/+n/4f8YANr/DwDk/+H/7v/s/+r/9f/q/+T/8f/q/+//9f8QAAwA8P/x//b/9f/p/+v/5f/w//D/5f/a/+z/EADs/+P/6P/v/+//6P/1//X/8P/t//L/EADp/+P/7//v//b/7//2//T/9P/k//T/8v/n/+L/1//v/8b/xv/v/8f/y//q/8r/yP/L/8r/2f/V/8H/5v/k/9//8v/S/9n/zv/m/+7/6//h/+f/5f/t/93/8v/n//X/7P/1//X/9f/y//X/8//z/+f/5f/i/w4A6v/g//H/6P/l//P/CgD1/97/8P/r/woA9v/i//b/7P/v//X/6P/2/+j/6v/m/+z/DQAXAOH/8v/x/9//9P/q/+v/7f/r/+//7f/z//H/8v/z/xIA5//o/9b/8//z//H/9f/p/+n/FgDs//P/9v/1//X/9v8OAOn/9P/v//b/8//2//L/9f/2/w8A2//j/97/9v/t/+D/7P/f/+b/9P/s//H/6f/z/+z/8P/1/+n/5P/Q/+T/EgAZAMX/8f/0/+//2//V/9r/1f/z/87/CgDN/9H/zv/X/+L/3//q//H/5v/0//H/8v/j/w4A6//h/+H/5v/2/+3/8//m/+v/8f/t/+n/7//x/+L/5f/w/+P/EQDx/9r/9v/t/+r/6P/0/9r/9P/M/9v/z//Z/9//5v/r/+r/1v/m/+T/6P8SANz/3f/Z/9//CgDt//X/6P/x//D/7f/n/+//9P/y/9//4v/w/+z/8P/y//P/8//t/+j/8f/q//D/7v/p/xEA8f/1//X/9P/o/+b/2v/l//H/2//f/+3/9P/v/+r/8f8VAOL/4v/d/w8A8//1//P/9v/1/+H/3v/y/+r/4v8bAOv/5P/l/+P/7//1/+//8//v//L/5//t//D/8v/h//X/CwDz/+v/FQD1//H/7f/r/+j/8f/2//X/8v/y//L/4f8NAMP/EQDq/9j/4f/d/9X/1f/C/8P/7P/P/9b/wP/V/8b/5f/l/+j/yv/l/9T/5P/H/xIAGgDd/9P/1//u/+H/9P/N/8v/0//S/93/y//d/+H/zP/f/9b/6v/x//P/3P/v/93/8f/P/+//5P/U/9z/2f/k//L/8f/x/9b/9f/W/9H/4v/a/97/2P/t/+f/7f/e/+j/5v/p//P/3//1/xAA5P/k/+//9f/t/9//6v/r/+f/8f/t//H/9v/t/+3/8P/2//T/9f/s/wsA8v/t/+3/9f/u/+f/7f/x/+7/9v/m/+P/7v/v/+f/8P/g/+//8P/y/+7/9v/r//X/9P/v//D/9v/y/87/9P/1/+n/3v/q/w0Az//O/9L/9v/X/8z/0P/2/+X/6P/V/+z/8f/r/yAA7v/s/9n/3f/p/93/6f/q/+D/4f/l//D/5//q//T/8v/i/+7/7//z//X/8//2/9v/DwDr//D/6P/w/xAA7v/u//H/4P/s/+X/8v/t/+3/7//s//b/9f/y/+//xP+p//D/4//X/+r/4//n/9//3P/n/+//FgDZ/9n/6f/M/+n/6v/l/9r/5P/t/xIA6P/r/+r/DwDg/+7/6v/q/+f/7//s/+b/6f/t/+b/9v/t/+7/6f/Z/7H/5//y//T/7v/2/7//7f/J/9n/8v/q/+r/8v/w/9j/8v/l//H/7v/v//T/8f/1/+n/4P8MAO3/6f/k/+//6v/h/+D/4//b/+n/6P/x//X/9f/p/wwA3v/i/wwA1//u/+j/2//u/+L/6//f/+X/6P/o/9r/7f/t/+n/7P/r/97/1//u/9f/yv/z/97/6v/f/97/4P/Z/+H/0f/W//H/7P/x/+H/9P/1/+z/9f/i/+n/6v8NAO7/7P/v//D/9v/s//L/6P/q/+n/7//x/97/GQDi/+z/1//z/9r/6v/h//H/8//b/9D/1v/Y/8//4//f/+v/6P/w/+//6//V/+r/6v/m/9//6f/p/+T/7P8LAPP/7P/m/+z/5//f/97/9f/f/xMA9f/k//b/8v/d/+b/7f/S/+b/0v8PAOf/7P/k//H/6f/k/+X/7v/r/+f/CwDh/+b/7v/t/+n/5v/p//X/6/8XANj/5v/f/+v/8P/i/+r/5f/y/+//8f/v/+n/7P8NAPD/6//x//D/7v/x//L/2P/l/+L/2v/q/9X/0//S/+v/2//W/+H/5P/f/9r/JADe/+L/0f/u/+f/7P/i//T/8v/z/xUA4v/n/9X/1P/j//b/4f/d/93/2//M/9z/4P/V/8r/1//l/+n/3v/y/+r/7v8TAOz/5v/Y/+b/DwDd/+n/5P/v//D/7//z/+P/4v/o/+//8//v/+T/3//t/+z/7P/r//b/8f/2/+7/1//d/+v/8P/f//D/5P/l/+z/7v/h/9//7f/k/+n/xP8LAND/EgDp/9z/zv/u/93/zP/Y/9z/2//U/9n/3v/v/9X/6f/w/9//4//x/+j/3f8PAN7/5P/Y/93/9v/0/+v/5v/z/+v/5P/k/+L/5v/o/+j/3/8OAOv/9f/o/+f/9v/q/+T/8v/x/+7/HQDf/+T/4P/y/97/7//W//X/1f/U/9f/5P/l/+7/7//t//P/6P/v//D/6P/w/+3/2v/r/+H/DgD1/+n/7//k/+v/4v/p/+P/5f/k//H/8v/1//X/3P/y//X/2P/t//T/9f/r//X/5f/v/+//9P/u/xEA8f/2//L/8v/1//T/5//s/+D/3v/r/xcA1f/r/+H/4/8QAOv/3f/c/+j/8P/m/+P/5f/k/9//6P/1/+H/7f/e/+T/1v/2/+r/4P/p/xkA3P/u/+H/5/8MAO7/3v/f/+3/9v/h/+X/5P/l/+P/6f/i//D/4P/n/9b/3//Q/xwA6P/j/+f/5f/i/+X/2v/j/+7/5P/g//H/6v/e/+7/7P/2/+r/9f/0//P/7P/z/+P/5//x/xQA2f/c/+D/CwD1/+7/5f/k//P/5v/e/+r/7//w/+j/8P8PAO//9f/1/+r/8v/e/+T/CgDd//X/5f/c//P/5f/y/+n/8P/w/+P/6f/q/+j/7P8MAOf/4f/z//H/6//2/+//7//u//T/9f/2/yYA8f/0/93/8//2/9//3v8KANT/3f/Z//H/3P/j/9r/1//X/+H/5f/o/9z/5//s/+P/9v/q/+//7//2/+H/FwD0/+3/7v/0//P/9v/q/+//7//r//D/9P8YAPL/7v/z/+b/8v/v//D/8f/2/+b/EgDw//T/9P/0//T/9v/u//L/8f/s//H/9v8YAPP/7//0/+b/9P/z//b/6f/y/+H/0f/z/97/3P/Q/9T/1v/p/7//4f/F/9T/7//w/+//y//N/9j/7P/X//D/zf/y/9D/2f8NAN7/6f/v/+b/8f/a/+7/4v/x//b/9v/x/+H/7v/p/wwA8P/v//T/6v/r/wwA6//i/+3/8//y//L/7P/u/+P/4v/r/+D/2P/x/xEA9f/t//X/8//1//L/7//1/xgA8P/p/+b/6v/w/+3/6f/t/+//5f/t//L/6v/0/+D/8//2/+D/7f/p/+H/EADP//H/4v/v//P/8v/n//T/6//2//D/7//i//X/9f/X/+7/6f/1/+j/5v/o/+3/9v/r/+7/7P/1//P/9v/e/9z/FQD0/+D/8P8OAOX/4f/s/+7/5v/n/+v/6v/v//X/5v/1//L/5P/q/woA8P/z//b/CgDz//L/4v/r/+v/5P/i//T/1v/r/93/9P/2//D/9v/y/w8A4f/z/+T/CwDu/9X/9P/n/+7/6//1//T/6f/y/+r/7v/i/+r/6//i/+b/7f/f/+f/1P/y//T/4v/2//T/4P8PAOn/6//o/wsA7//1//D/9f/2//T/4f/h/+P/DwASAOD/FgDy/+r/4//n/+n/7v/q/+n/7//p//b/7P8VANT/CwDQ/9r/4v/r/+L/5f/s/+n/4v/c/+H/9P/k/93/7//c/+n/8//s//X/8//r/+X/1//l/+v/2v/y/+H/5P/j//L/8v/t/+v/3v/2/+r/9v/1//b/9f/1/9z/4f/X/xEA6P/i//D/4v/i/+v/4//j/+L/7P/q//D/9P/2//X/4/8OAPD/8P/j/+7/6P/p/+v/4//n/+//8P/t//D/6//1//b/3//b/9v/CwAOAPb/7v/s/+//6f/v//T/6v/c//X/6f/s//P/8P/w/+3/6v/x//P/8//1//T/9f/q/+z/EADn/w4A3//P/+n/DwDo/9//9P8LAPD/5P/Z/9//4P/u//L/4v/s/9n/8v/2//P/8P/Q/8//4v/a//D/1P/a/9P/3P/l/+f/4//r//T/8//t/+z/5f/0/9r/3//Y/9n/8//t/+n/3f/o/xYA5P/p/+f/9v/2/+v/9v/z/9n/6v/q/+j/4//v/9v/6f/e/+H/7P/k/+H/3/8NAOn/4f/p/+//2v8QAPT/9v/x/+f/7//w//T/5v8LAPT/6f/l//P/8//v/+//6//s/+r/9P/z/+X/9f/k/9v/1f/1/xcA7v/t/+T/6P/c/9f/0P/n/9z/5P/d/8X/6v/p/+r/2v/s/+z/5f/g/9n/GwDi/+j/2P/m/+P/4v/h/+n/5f/m/+P/1v/o/9z/7f/s/+3/4v/x//D/7v/m/woA7f/p/+n/9P/u//H/6f/q//X/6//r/+7/9P/z//b/9P/v//P/7v/v/+z/9P/y//D/6//x/9v/9P8TAPT/3//u//H/6f/h/+7/3v/n/+z/5//2/7r/GAAXANz/9v/R/8f/9P/L/9j/5//Y/9L/0P/h/9D/EQDh/9z/5//i/+r/4//b/+v/5f/E/x4A0f/Y/93/0/8KAOP/2P/o/+H/8P/j/97/4f/w/9j/5P/i/+r/7v/w//L/8P/y/9z/DADy/+T/3P8LAOH/5v/t/93/6//l/97/6//j/+j/7f/m/+n/4f/l/+n/5P/l/+f/3//n/+H/CwDe/+3/9v/y//P/8v/w//D/5//0/+//4f/b/+//7//R/97/9v/i//X/u//q/9H/0v/C/8T/3v/W/9L/5v/n/9n/2v/h/wwA4P/b//T/DADs/+v/2v/j/+n/2f/h/+z/1P/s//X/8//u//b/9P/a/83/2f/n//P/7v/l/+n/5v/k/9f/7//o//b/EADt//L/9f8ZALv/4P/K/9v/5P/p/+f/0P/b/9v/2f/W/+r/4v/z//b/9f/2//T/9f/V/+L/zf/W/+H/6//d/9z/6f/k/+P/8//q/+T/3//i/x4A2//a/+//8v/k/83/3f/L/w0Awf/N/8n/zP+9/+7/9P/m/+//wv/G/8j/0/8PAM//DADY/8r/4f/e/9z/9P/w//b/CgD1//T/8f/w//P/DgDt/+P/8f/z//X/9v/u//D/DQD1/+3/7v/k/83/3P/w/8//7P/c/77/8P/S/8T/9f/i/9X/4P/k/93/3//j/+r/8/8KAPL/9v/u//H/9f/l/xoA4v/o/+j/4//e//P/5//e//L/3//w//P/6P/s/+v/9P/s//H/CgDb//L/3v/s/xEA8//s/+r/8v/y/+r/7P/o/+T/8f/t//D/8v/2//b/7//1/+//8f8QAOb/0P/Z/9n/3f/V/xAA0v/g/9P/3P/W/+b/8f/u//X/7//V/xMADQDh/+L/4P/j/+f/8//n/+X/6v/c/+n/6v/l//T/8v/x/+7/DgDu//L/9P/r//H/7v/1/w8A6f/n/+D/6v/m/xsA6P/p/+P/6//v//P/7//y/+f/8v/m/+r/7f/t//b/6//Z/9v/3//w/+T/2v/k/+j/3P/o/+P/2/8bANj/5v/h/+X/3//t//D/9v/f/+b/7P/f/+T/yv/Q/9z/x//b/9b/0v8MAM3/0v/T/9b/vv/U/+D/DgDb/+b/6f/p/97/4//p/+D/5f8NAOL/EwDw/+v/8P/t//T/6f/t/+v/6//m/+7/8//2/+H/9f8RAOL/EQDq/+D/4v/p/+r/6f/l/9z/6//r//L/5//x/9//9f/0//P/zP/E/+X/1v/S/+D/MgD1/+z/5//f/+H/0v/j//P/4P/n/+f/DQDg/8v/7v/w/+z/6P/v/+3/6//n/+3/6v/p/+3/9f8LAA0A7v/p//H/8v/x//L/9f/o//T/7v/x//D/6//2/xAADQDi//P/7f/0/+j/9v/V/+v/7v/i/xcA9P/x/+f/0f/b/+3/3v8iAM//6P/f/+v/7//2/9v/3P/v/+T/7P/t/+L/1//o//b/9v/z//b/7v8YAOr/4//1/9T/DQDa/9T/3P/S/9//2v/g//D/2P/e/9j/6f/X/+3/8f/j/+b/8//y//D/1P/k/+P/5v/f/+b/7P/e//D/6v/i/97/7f/m/+X/1P/k/woA7f/r//L/7//0//T/CgDj//T/4v/0//X/9P/y/+//8v/u/+3/9P/t//X/8P/1//P/8v/x/w0A8P/0//X/8//0/+v/8P/p/+P/6P/e/+n/GwDY/+H/4//d/97/CwDm/97/7P/l/9//9v/p/+3/6v/1//X/3P/1//L/7//h/93/7P/s/+f/GgDw//b/5f/d//L/4v/o//X/4v/1/+7/9f/y/+H/4P/t/+X/6/8YAPP/5//f//P/4//s//b/6P/2/+P/4P/i/9//6//m/+j/8P/q/+v/5//r/+n/2f/m/+f/FgDu/+b/6v/z/+v/9P/v/+b/7//t//H/5v/p/yYA7v/t/+z/7f/h/+b/6P/v/+b/4//y/97/8P/u//T/5P/s/+//6//I/+n/6f8kAO//0//V/9H/3f/o//X/8P/U/83/yP/e/93/3f/1/+D/1P/h/+b/3v/f/+P/4P/k/+j/IwDx/+n/5P/j/+7/7P/q/+j/6v/m/+3/5v/k/9//7v/t/+7/7f/2//L/3f/n/+7/5P/2/+r/5f/f/+//9v/1/xUA3//m/+v/6P/s/+z/7P/w/+n/7v/l/+z/8f/o/+n/7v/p/x0A6v/r//H/6f/1/+//7//u//X/9f/q/+7/DwDw/+3/EQDp//T/3v/v/+3/8P/2/+7/8f/t/+z/6//m/+//5f/y/+3/7//B/9X/2v/L/wsA4f/b/9v/1//Y/+7/4f/m/+P/6f/a/+b/zv/o//H/9f/1/+z/6P8SANr/4/8LAOP/4/8QAPL/8//k//b/9v/n/+7/4//Z/+b/CgD1/+P/5f/t/+H/8//x/+n/EADk/+T/6P/t/9//8v/x//b/8f/z/9z/3v/o/+n/7//n/+b/9f/q/+X/FADr/+3/9v/u/8D/5P/u/+7/CwDx/+T/yP/a/9f/EQDa/9z/1//k/9D/4v/l/+b/4//u/+n/4//e/9X/4v/c/9//1f/h/9r/4f/h/9X/0/8KAOD/0//g/9z/3//n//X/4//m/+r/5v8sANn/4v/n/9P/2v/l/+z/3P/q/+P/5f/k/93/6f/k/+b/5P/o/+P/3P/t/+z/7/8KAOj/6f/r/9r/6P/x/+z/6f/u/+3/8P/o/+f/1//p//T/9f/n/+H/zf/Z/+j/8P/r//D/1v/s/+f/2//u/9H/1v/a/93/5f/z//X/8P/0/w0A6v/0/+f/5f/i/+r/9f/1/+n/7//v//P/7//e//L/4f/p/+b/4f/a/+b/6f/m/+L/3P/h/+T/6v8OAOX/7//k//T/6//x/+f/7v/u/+P/8P/2/+T/2v/y//H/6f/o//D/8P/t/+b/6v/1/xgA8P/0/+T/9v/w//H/6//z/+L/6f/i/+f/3f/y/9r/6//Y/+L/8P/y/+z/7f/r/+T/4f/p/+T/DgD1//b/6f/j/+P/6//o/+n/4P/f/+7/3f/l//L/8//w//H/7f/m/+P/6//m/xAA6v/m//L/7P/k//T/3v/m/+f/9P/v/+r/9f/u/+v/9f/0/+T/8P/w//b/CwDz//b/8//M/+L/1v/a/9v/6f/n/9n/5P/0/9b/1f/g//X/5P/i/9//4v/e/+v/5P/R/+r/0v8XAN//3v/d/+j/4P/e/9X/5P/V/+f/2v/k//X/8//p//H/8v/r/+j/DADc/+H/6f/q/+j/6f/x//T/7f/x/+z/8v/1/+v/7//Z/+T/8//p/+f/4f/s//T/3//d/+X/DADr/+H/8v/v/+n/5v/T//H/6//0/+v/6f/v/xIAz//S/9f/7v/k/+T/1v8VAOL/1P/Y/+T/4P/j/9z/3v/Z/+r/5P/Z/97/8P/O/+P/DwDb/+z/6v/m/93/7//q/9n/8P/u/+v/6v/h/+j/6f/s//X/6P/w/9f/2P/j/+L/2P/P/87/1//Q/9X/7//0//L/1f/f//L/zv/q/9z/6P/i/+r/6f/f/+P/8P/S/+T/5f/n/+D/FgDl/+X/3v/u/+P/zP/e/9z/6f/1/93/7//f//P/uf/D/xcA2v8MAO3/4//T//X/yf/Q/8j/zv8SAO7/1P+9/+b/3//q/+P/8//w/9//FADm/+//8v/h/w4A6f/2//T/7f/z/+z/8//y/+n/7f/n/+//7f/u//P/EQDs//H/6f/z/+//8f/m//T/8f/1//D/6P/s//X/7//q/+7/9f/i/+X/5f/z/+b/6v/1/+//8v/s//H/4v/c/97/GADt/xYA5f/m/+L/6f/b//T/EgDs/+f/8P/0/+z/4P/y/+H/3//e/w0AEADh//T/7f/t/+//8P/z//T/3f/z/+3/9P/i/+//5P8LAOT/4v/c/+L/6P/q/+v/0//n/+P/5P/e/93/4f/m/xcA5f/a/+r/4P/x/xEA6v/m/9f/3P/l/+r/7f/M/9f/1f/N/+z/6//u/9D/5v/u//D/2f/w/+H/6v/c/+b/HADw/+r/4//1//H/5//w//D/6f/1/9//6P/s//X/8f/z//T/1P8eAPX/0v/V/x0A2v/J/9P/5f/d/93/4v8NAMz/3//T/+T/0//v//P/7f/v//P/7v8UAOj/7f/o//X/9f/y//b/1//T/zUA5P/m/+7/yv/b/+7/1v/g/+L/4v/i/+X/5f/f/9n/0v/g/9//8f/Z//P/8f/u/+P/9f/x/xAA7f/x//b/6f/y//T/6//2//L/8//z//X/8f/2/+//7P/0//D/9v/s/+v/7P8eAOT/5//m/+r/5v/j/+7/3//u/9//9v/s//D/4v/U//P/8P/v//b/6f/I/+P/DgD1/9H/8v8PALb/1f/m/+D/9f/d/woA1f/h/8n/0f/T/9z/3v/b/+f/8//q/+b/6v/t//P/DQANAPH/7//O/+7/9v/y/+3/5v/u/+r/9P/y/9H/1f/m/xEA7f/f/9v/6//j/+j/2f/l/+H/7//j/+7/4P/y//L/7v/o/+b/4/8ZAPX/1f/b/yUA4P/w/+T/5f/1/+r/6v/k/+P/4v/i/+r/2//z/+3/9P/0//T/8P/q/97/2f/S/9H/4P/1/wsA2f/m/+T/1v/m/+P/2f/a/9f/4f/j/+P/6P/r/+j/7P/k/+3/6v/c/xEA9v/z//X/7v/s//P/6P/y//H/6//1//T/7//j/+b/9P8eAO3/8//z/+7/5P/0/+z/6P/x/+b/2v/Q/9P/4P/m/9j/DQDX/+z/EADj/+L/5P/c/w4A5f/h/+H/6//u/+H/8v/s/+X/DwDt/+v/5v/n//P/6v/0/+b/8f8MAOf/7//y//b/6//u//b/4f8SAOb/4/8KAO7/8P/x//P/9f/w//D/6P/v/+//7//w/+n/CwDt/+H/7v8OAPH/9f/z//X/8v/v/+7/7//s/9P/6f/m/w8A3P/d//b/3v8bAN7/5P/j/+v/4//1//P/6v/u/+f/8//k//L/5P/q/+f/EgDb/w0A5P/f/9f/7f/u/+H/7P/p/+T/5v/R/9z/2P/1/+b/5//g/+H/2f8LAPb/3P/r/9n/6f/1/97/4//i/+T/2f/q/+z/7v/u//b/9f/t/wsA1P/j/+X/5P/s/+H/9v/w/9//FgDh/+P/5f/V/+b/6f/2//H/9v/2//b/1f/O/9r/1/8TANr/0f/d/9v/7P/t//D/8//a/+D/1v/c/9n/4/8oAPH/9P/y/+P/4P/h/+L/DQATAO7/7//u/+//6P/z/+z/7P/s/+b/8v/v/+b/8//2//b/8//j/+j/9P/0/wwADADl/+7/7P/o//D/6f/l/+n/9v/1/xUA3f/U/9D/0v/i/+//7P/s//P/2P/l/+H/1//r/+D/9f/a/+r/6/8WAOf/6f/v/9r/8//p/+//2f/Y/woA5v/u/9b/2f/v/+3/7P/g/+H/5//w/+b/4f/n/wsA8//s/+r/9f/w/+3/4//m/+v/2P/c/+v/8P/w/+P/5//q/+//7//r//D/7v/y//D/9v/0//L/9f8NAO//7//w//X/3f/i/+f/8//m/+z/7P/r/+n/5v/u/97/2v/w/+//8P/t//L/7v/P/9r/EADN/9z/3f8LANn/3//Z/+n/5v/f/+f/5v/P/+b/8P/n//H/3//p/+P/1f/i/9//EQDj/+P/5v/h/+b/7//p/9//8//d/+v/8P/s/+H/5P/q/+P/5//i/xQA9P/s//L/9P/z//L/6v/0//T/7v8KABAA4f/M/w8A1v/r/9r/2//d/9T/8v/d/+T/3v/n/9T/6f/v//T/8f/y/+3/8f8RANj/0//q/9n/0v/j/+z/4P/o/xkA7f/b//P/2P/a/+P/3f/U/8X/1v/i/87/4//p//D/7f/s//P/3//z/+7/9v/v/+b/8f/t/+3/7v/s//D/7P/p/+z/5f/w/xUA5f/u/+v/5f/h/xkA8v/u/+v/6v/s/+7/6v/q//P/8f/f/+3/9v/1//L/9f/1/+//DQDj/+v/7P/w/+7/8v/y//H/8P/z/+b/8//0//b/9v/1//T/4/8OAOr/6f8UAOn/9f/0//H/8f/1/+3/8//0//X/8f/y//X/9v/r//T/9v/K/9v/5v/h/93/HwDl/+T/3//m/+H/7f/n/+f/5//p/+L/6v/g/+3/8f/y/+z/9f/2/+D/zf/0/+H/4//p/xcA3P/x/9z/7//u/9//6v/y/+3/0//z/+v/5f/0//H/9f/t/+n/6f/i/+r/7v/m/+3/5P/l//b/6f/2/+n/7P8UAPH/5f/v//D/6f/u//H/9P/o/+7/7f/n/9v/2v8WAPT/0//b/9P/5v/j/93/3v/i//b/7P/k/9z/4//f/+r/4//w/9n/7P/l/+H/y//Z/9f/x//J/93/4P/z/9j/5v/b//b/8f/j/+P/zv/y/xkA6v/0//b/7v/v/+v/9P/l/97/4P/a/wwA4/8WAOT/9v/n/+T/9f/i//H/8v/z/+z/5//h/8n/8v/T//D/2f/Q/+T/2f/P/+H/2f8UANj/4f8KAN//0//d//T/7f/x//T/2v/y/+j/8v/j//H/4//k/9//8v/j/+v/7f/p/+r/8P/i/+r/5P/n/9//4v/o/+v/7f8MAOX/5v/o//L/8//v//H/8v8PAO//7v/h//L/8f/z/+v/6v/x/+n/7f/p/+//7P8LAO//3P8WAMv/EwDm//L/zP/q/+//6//f/+v/9P/w/+n/1f8jAOT/DADc/w8A5//n/+r/7//k//b/9P/u/9b/5f/o/9v/4P/k/+L/3//g/+r/7v/t/+f/3f8PAOb/0//l/9j/5v/p/9z/4f/l/+T/4f/h/+r/8P/v/+j/3/8PAOn/1P/o/+r/DgDv//P/8//k/+n/8P8MAOj/6//w/+//5P/q/+//8f/q//P/4P/v/+z/EgD2/+7/1f/q//L/3//d/8j/2P/r/93/zf/f/9j/5P/o/9r/7P/i//b/7v/2//P/6f/1//P/8//y//L/8//2//D/7/8MAOb/7v/x/+7/8//z//L/9v/t/+j/4P/t/wwA5f/p/+n/4f/g/+r/6f/t/+3/6f/x/+T/7v/1//b/8//d/97/4//o/+z/8P/r/+z/5f/q/+z/4v/W/+j/3v/u//T/9P/p//H/8P/0//P/3//j/+j/2//0/8f/FwDj/97/4P/p/+7/5f/c/9v/4P/s/9j/6f8gAPX/8f/y//X/7P/2//T/9f/2//X/7f/2//D/5f/v/+P/6v/t//b/9v/c/+L/3v/0//D/6P/r/+n/5P/e/+D/5f/f/9v/4P/s/+z/7v/i/+v/5v8SAPb/9P/v/+f/CwDc//D/8P/m/+P/9P/k/+n/4v/p/+f/1//q/+j/6f/m//L/7//0/+L/6//0/+j/DwDb/+b/5//y/+7/7f/v/+r/7P/o/+3/7f/f/+7/7P/u/+v/9v/y/7//9f8cANH/w//B/ysAwf/i/+z/1//h/77/5v/e//H/8P/b/+P/1f/e/9f/5P/b/8r/7//0//T/tP8lAM7/8//p//D/2v/W/9T/8P/t/+H/9f/r/+r/0//v//P/7/8dAOb/5//r/9X/5v/k/9//6P/i/+f/5f/d/+f/9f/z//L/9v/h/+7/CgD1//b/8f/z/+r/6v/g/+n/5P/n/wwA8f/t/+j/6//l/+3/8f/y//D/8f/x/+H/3v/a/+L/8v/i/xYA5P/q/+P/7f/z//D/4//2/+v/2f/v/8//4f/e/+X/JwDo/97/2f/i/+z/6//g//b/5//z/9//7//f/+//8f/l/+7/GQDw//H/6//n/+z/5v/s//b/8f/0/+X/7P/f/+3/7//q//L/7//t//b/9P/0/+L/IADg/9T/0//Y/+//5//d/+v/9P/X/8//7f/j/+v/8f/t/+D/8v/x//H/6f/u/+//7v/c/xQA8f/q/xEA7v/y//H/7//Y/97/5v/2/+r/9f/q//H/9f/y/+z/5//m/+f/3P/n//X/8v/k/+3/4f/z/+L/3v/t//P/7P/x/+b/4//0/+b/5f/w/+v/7P8bAOP/7//k/+n/9f/o//P/4v/q//L/9P/t/+3/7P/u//H/0//2/+b/6v/f/yMA4f/i/wsA6f/g//T/6v/l/9//8f/h//P/4v/y/+//6v/j/+b/8P/k/xoA6//k/+T/7f/t//H/CgDu/+//7P/l//L/7f/x/+j/CgDu/+7/DADD//D/1f/v/+L/2P/s/+j/3P/e/+j/7//w/+X/8v/r/+//6v/k/+T/xf/e/83/8/8NANr/CgDm/+3/0//h/+P/3v/o//H/8v/0//P/9f/2/+H/9v/u/wwA5v/x/woA7//1//X/8P/u/+3/8f/h/9j/6P/n/wwA4v8MAPL/5//p/9P/5P/g/+7/8//y/9L/LgDE/9n/8P/Z//X/4v/o/9b/4f/a/+j/4P/y/+//1v/j/+L/5//v//H/7//u//D/7f/h/+X/HADh//b/8P/p//b/6//y//b/9v/h/+f/FADv/+r/6f/z//X/8P/1//H/9f/x//X/9v/q/+7/FADl/+n/4//h/+z/8P/t//L/6f/p/+v/8//y//X/8v/n/+T/4P/m/xcA5//T/9D/5f/f/+X/5f/U/9P/4v/R/+7/8//x/+v/9f/2//P/4//y//P/2f8oANn/7P/Z//L/9f/2/+7/5f/1//T/9v/2/+z/8//v/9//8v/1/93/9v/0/+7/5//p/+z/6P/n/+z/7f/v/+z/6//d/+j/5f/u/9j/7f/i/93/6f8TAOX/5v/w/+//7P/0/+z/7v/x/+//8P/z//P/9P/0//P/8v/z/+z/7//v/+T/9f/r/+7/8f8SAOj/6//1//b/8f/d/w4A2//c/xMA3f/1/+7/7f/h//L/4f/m/+v/5P/y/+7/5//o/+v/4f/q//D/8//l//P/3f/b/w0A6v/o/+P/5P/j/+//7P/l/+j/6//x//P/8f/1//b/7//r//H/2//e/93/FADb/9//2P/v/+T/6f/j/+X/5//f/+T/5v/q/+n/0//y//T/9f/1/9H/3v/d//P/5f/l//D/7//v/+X/6v/n/+z/0//p/+T/FgDq/+f/8f/n//L/7P/2//P/6f/w/+P/1f/y/+T/7v/Y/97/4P/a/87/6P/v/+T/zP/E/9X/3P/l/9//9P/q/xwA7f/v/+f/0v/d/+n/3f/f/+L/4P/f//T/x//v/9//2P/l/+H/6P/w/+//6v/i//X/6f/z/xIA3f/i/+j/6v/x//X/6v/f/+L/6//e/+D/4//w/9b/8//y/+v/5P/F//X/6v/O/wsA5//R/9v/EQDn/+D/xP/Q/8T/2//r//L/9P/q//P/8v/z/93/FADa//D/7v/t/+r/5P/n/93/7P/0//H/9v/n//X/4f/2//D/2f/Y/+D/EgDs/9D/wv/Z/9L/8f/W/9P/0f/g/+//9v/w/+z/FADY//H/5f/f/+P/5f/p/+v/8//r/+X/8f/p/+r/4P/1//b/8//p/+r/8P/l/+f/FADh/97/9P/1/+r/8//n//X/6v/2//P/8P/p//H/8/8SAB0A7f/e/9P/1P/I/+T/yv+3/8L/zv/O/9n/zf/T/9b/rv/m/+r/6//l//D/0v/u/93/3P/X/+T/4v8QAAoA1v/f/+n/4f/o/+H/6//g/+3/4//1/+j/7v/t//b/9f/0/97/0f/h/+v/2v/z/xcA2f/c/+n/3//s/9n/4v/i/9r/3f/n/+//8P/2/+L/9f/h/wwA8f/s/+b/7v/r//L/3v/v/+P/6//q//T/8f/o//H/4//1//D/1v/c/+L/8v/s/+D/7f/q/xQAFADx//T/4v/m/+f/6v/x/93/7//s//D/5/8LAND/6v/m/+7/0/8TAOz/0f/c//P/7f/O/87/3f/t//L/0v/u/+X/8v/x/+7/8P/m/+H/5P/o//X/6f/w/w8A5P/w/+7/8P/p/+P/7P/x//L/4f8KAOD/CwDc/9f/2//b/+X/6//q/+L/4v/r/+T/7v/n/+v/7f/y/+n/9f/V/9//6v/w/9//HQDm/+b/5//j/+7/6P/m/+f/4//1//T/8f/x/+H/8P/1//X/7v/T/+L/6v/Y/+D/6v/h/+b/5P/p/+f/8P/m/+L/EAD0//T/8v/o//P/8//0/+D/5P/q/+n/7v/s/+z/7P/u/+P/6P/v//P/6//o//P/4//2//L/2f/b/9X/4v/l/+j/5//t/xUAGQDu/+j/3P/y//P/7v/r//H/8v/i//X/9P/u/+7/z//X/w8A6f/l//T/9v/r/9T/7//m/+//4//q/+j/3v8WAOX/6f/q/+v/7f8MAO3/5v/w//X/8//k/+z/6//w//L/7f/n/97/8v/s/+3/CwD0/+7/2//x/+7/9v/S/+3/3f/n/+7/3P/1//T/9f/x//X/9P/2/woA4v/b/9//DQDp//L/5f/n//P/7f/r//b/9P/m/+b/2f/e/9f/8f8KAOX/5f/q/+3/4v/n/+X/5v/k/+z/3P/v//H/7v/z/+n/2//x/+//7P/r//D/DQDw/8D/3f/P/9n/HgDu/9T/0/+//+L/7f/U/9T/0P/W/+j/2//t/+L/6v/f/8T/5f8PAAwA7v8KAOn/xP/J/9r/8v/k//P/y//o/9f/8f/U/+n/2//w/+z/8f/v//D/1P/w/+T/9v/m/+X/6//x//T/8v/2/+z/6P/2/yIA3f/y/+T/1//r//L/2f/u/+j/8f/h/+f/9P/0/+7/8P/a/97/2v/R/wsA8//K/9j/FwDg//T/0f/g/+X/3//i/9z/4f/0/+v/7f/2/97/8v/n/+r/3P/s/9j/6P/p/wwA7f/m/+//4v/0/+z/4//k/+j/6v/j/w0A4v/1/+//8v/k//X/8//t/xEAzf/H/8//9f/r/9z/4//k/9b/2//k/97/5f/h/9X/7f/u//P/8v/0//X/8//1/+z/8v8QAOb/7v/u//b/8//y//b/8//w//P/8v/d/9L/3//e/+T/z//p/+j/0//n/+X/7/8fANv/2P/X/9b/0//f/8//5P/v/+b/6P/1//T/9v/g/xAA5//h/+j/GgDn/+v/7P/y/+X/6//t//b/6//k//P/8v/h/+n/9f/k/+P/2f/t/+3/EgDx/9n/4v/v/9b/9f/m/+H/6//q/+3/4v/q//P/8f/2//X/8v/v/+r/3P/s//b/4v8ZAPT/3v/h/93/6//o/+//7f/t//P/9P/1/+P/7f/y//X/4v/f//L/3//S/+b/7//s/+b/6P/l//D/2//x/+z/8//0/w4A8f/T//T/xf/s/wsA6//x//X/1f/d/9//8//p/+v/7//0/+X/7P/y/+v/6//u/+r/DwAPANb/1P/n/+X/2P/V/woA1v/f/woA4f/O/83/1f/Z/9b/6f/b/+n/6//s/+j/8P/s/+3/3P8OAPb/9P/o/+v/7//v/+z/6//r//X/8//p/+j/EAD0/8v/1P/n/9z/EgDl//P/4P/z/+r/7v/f/+j/7P/1//X/5P/e/+f/9f/x//X/EwDk/9v/1f/Y/9j/6//W/9n/7P/c/97/4//o/+v/CwDw/9P/9v/t//X/8f/1//b/6//x//P/7v/u/+n/z/8NAOD/DQDj/9L/2P/c/+b/4v/a//L/8P/z//P/9f/0//T/GADo/+f/2v/j/+H/8P/Z//b/3f/o/9//6f/q/+j/9v/0/+P/9P/r/wsA9v/w/xgA4f/J/8b/HAD0/9b/3//b/9n/2P/K/97/9v/m/93/5f/d/8r/1//w//P/4v/z/9r/t//h//H/3f/2//D/6P+8/8X/7v/o/9//2v/Z/+L/8f/v/+r/6//e//P/DADd/x0A7v/n/9r/DwDj/+z/5f/i/+r/8v/n/+r/8//s/+//4f/1/93/9P/2//b/5/8PAA0A8f/O/87/4P/W/+P/4//Z/9r/zv/P/+H/3f/c/9z/3v/q//T/5v/z/+n/8P8OANP/xf/p/+b/0f8OAO//3P/Q/87/3P/L/8//4P/q/+f/8//1/+v/7//v/+n/GQDa/9L/uf/Z//H/7//w/+v/6P/r/+7/DADj/+r/1f/s//L/6v/r/9n/8//t//P/5//m/+z/7v/u/xsA5f/m/+P/7//w//H/9f/v//X/8//s/+7/2f8TAOP/4P/g/xYA3//q/+3/4f/i/+b/7f/m/+D/7//w/9H/5//s//b/4//2//X/8f/i/+3/7//t/+//5//q/+v/8P/z//X/5P/z/+P/8//j//b/9P/j/+T/2/8UAOH/4f/j/+j/5f/n/+f/5//s/+z/2P/1/yoA6P/k/8//3//P/9z/8v/z/9n/3v/N/+D/5f/e/9D/5f/0/+P/5//r/9H/7//t/+3/CwDr//H/4v/k/w8A2v8MAPL/7//m/+v/4v/u/+7/8//s//X/5v/2/+r/7//i/xEA3P/r/+r/2v8QAOb/5/8KAPT/6P/V/+b/2v/v//X/3f/k/9j/9v/q//D/9v/c/+X/6f/j/+3/5v/q/+X/6//b/9b/5f8KAO3/8v/w/9f/5v/1//b/8f/z/+z/8v/c/8v/3f/Z/+n/6/8eAOz/3v/H/+j/4P8YAOv/3P/f/8//5//a/+b/0//y//b/7f/z//X/1f/y//X/GAD1//T/1P8LAPH/xf/E/+3/4v/a/8j/8v/L//T/0P/u/9v/4//q//D/9P/u//X/8//y/8//CgDW//D/3f8VAPH/4P/j/93/5v/p/+H/0P/N/+b/7//r/+n/7v/p//T/7P/v/+f/5//w/93/7//u//H/3/8cAOT/5v/t/+z/8//0//b/9f/v/+n/5//w/+T/6v/g/9//DADs//X/2f/v/9n/2//n/+//8P/w/+n/9v/x//b/7/8LANz/7P/a/wwA7v/j/+f/5f/t/+v/3v/y//L/6//q/+n/5P/0/+b/9P/1//b/9P/0/+T/9P/w/+P/8P/r//P/9f/t//H/8P/y/xAA4P/b/+//9P/m/+7/4f/z//H/6v/z//D/7f/n//H/5f/Y/+T/8f/j/+f/6P/g//P/5/8OAOX/4//n/93/8v/u/+v/4v/u/+T/8P/v/9v/DADi/9v/5v/v/+P/8//g//H/6f/t/+b/5//p/+z/8v/v//D/9f/i/+P/5f/o/+7/9P/r/+r/9f/1/+z/4//u//b/8P/2/+7/9P/q/+b/1//p/9P/9P/u/+P/6f/a/+r/7v/p//T/6P/b//P/8//v/+b/9v/y/+v/6P/y/+7/FwDm/+3/6v8TAPL/7P/2/+//8P/s//b/7/8NAPX/3v/Y/w0A6P/h/+//6v/u/+P/2P/t/+b/8P/s/+3/4//l/9D/3v/p/+T/2f/0//D/4P/0/+T/z//p//T/6v8WAOb/1f/0//T/9f/0/+v/9f/n/xgA7//z//L/9f/1/+3/9P/v/+v/5//2/x0A1//j//b/9P/y//L/9v/2/+7/8P/u//X/8v/s/xUA9P/t/+n/9P/z//P/8//w//T/8//w//L/7P/w/wwA8//w//L/6v8PAPX/8v/x//b/4v/y/+r/9P/0/+P/5//l/+z/6P8NAO7/7v/s/+//8f8MAPX/9P/o//T/8P/s/+X/1v/v/+3/GQDi/9j/4v/u//H/7P/s//L/9v/2//P/4f8LAOr/CwDx/+z/3P8RAN//9v/m/+z/6v/t/+//7P/r/+f/3v/p/+z/8P/z/+z/7//2/+//5v8eAOz/4//l/+z/1//0/+7/2v/o//H/5f/u/+v/9f/v/+//7//r/xAA6v/p/+v/8v/r/+f/5//r/+b/6v/x/+L/7P/n/+r/9f/1/+n/y//s/+3/zf8SAO3/7//S/9f/5v/Q/+j/2v/V//P/4//u/+//8//2//b/9v/1//T/8v/u/+//7v/2/+j/DQDt//H/FgDu/xEA8P/1/+P/6f/0//b/7f8TAPb/8v/2//T/8f/y/9n/9P/g/+7/DADZ/+b/3//y//D/6v/t/+j/6v/k/+3/4//n/+j/9v/v/9b/DADo//L/6f/q/+b/5//q/+7/7v/m/+X/6P/u/+r/7//o/+//9v8SAO7/7P/v//D/8v/r//b/7//x/+j/EADv/+z/5v/q/+z/8P/u/xUA6P/1//H/7f/u/+z/6//t/+r/DgDw//b/6P/m/9n/6v/0/+v/8f/1/+b/6f/i/+L/9P/w/+L/GgDs/97/6f8MAO3/8P/e/+//7/8NAOz/7f/j//b/6f/u/93/6/8QANn/5P/2/+H/8f/x/+P/4//s/+7/8P/z/97/9f/2//X/4P/r/93/DgDx/+n/CwDv/93/6//n/+r/8f/r//X/5//1/+H/8//0/wwA1P/e/+n/9v/p/9X/9P/s/+P/sf/l/+L/1P/V/9z/2P/l/+n/5//g/+P/4f/q/+H/4v/o/+H/GQDq//X/9P/d//D/5P/p/+//7f/t/+r/6f8RAOr/DgDk/+n/4f/x//b/GwDZ/w4A7v/T/+H/7P/g/+3/2//j/+P/5f/y/+r/9v/W//X/1P/Z/+H/5//h/9P/7v/Y/+T/5v/k/+r/6f/x/+D/3f/1//P/HwDn/+P/4P/p//b/5P/k/+f/8P/m/+f/9f/o/+r/7f/g//H/9v8VAAoA8P8NAPL/7//1//D/9P/2/9f/7/8ZANX/4f/o/+3/6P/x/+P/6//m/+P/5//d/+z/9v/o/woA9f8QAPP/6//t/9r/8//0//P/6//y//T/8//1//P/6f/m/+P/4P/0//H/7//v//H/EADv/+7/8//u//X/HQDX/+b/2v/o/+T/5f8VAPD/6f8KAPL/6v/w/+f/7v/l/+//8P8UANr/5P/V/+v/6f/i//X/1//g/+T/4P/l//P/7v/v/xAA3//n/+v/4//2/+3/2v/e/9r/3v/x/+f/8v/r/+T/4//k/+n/9P/d//L/IQDi/9v/4f/x/+X/5//t//P/3P/a/+j/4v/k//b/4v/v/93/9f/k//X/4//W/+b/9v/t/xkA9f/h/+f/4//2/+b/5f/k/+b/6//v//L/5v/0/+T/CgDo/+7/6f/2//H/8v/j//H/6v/1/+f/9f8KAN//8v/x//T/5//v/+n/1//u/+n/5/8MAPX/GAC6//T/zv/i/8n/4f/k//H/zv/a/9j/xf/k/9X/4//n/+D/2v/I/97/5f/h/xEA3v/l/+7/7v/f/+//9f8VAPL/9v/r//T/9f/1//X/7//v/xgA1f8aALj/2f/w/9T/0f/Y/9j/0P/s/+T/6P/n/9r/8P/J//X/9v/y//X/8P/o//H/3//0//b/4//V//b/0v/b/+v/5v/y/+r/8v/o/+n/5P/v/+v/5P/0//X/5P/t/woA5v/o/xkA5//z/+z/8//j/+f/7//x/+b/8f/q/+H/EwDn/+v/6f/i/+n/4P/u/+n/9f/o/+X/3v/i/+D/3f/2//P/8P8LAOr/4P/s/+//4//l//L/6P/t/+n/9f/r//L/6//o/+f/9P/0/+z/9v/c/9L/3v/a/+7/6f/u/+3/8/8SAA8A5v/n//P/4P/s//D/5P/v/w8A7//p//b/7//n/+v/CwD2/+n/8f/q/xIA5f/b/9b/DgDb/+j/2v/p/+3/8v/k/+r/7v/n/+r/8f/z/+z/5v/2/xUA5P/S/9T/3v8OAPT/5P/e/9X/4P/T/+j/6v/u/9v/8//n/+v/6P/l/+r/7P/u/+v/4//q/+X/5v/x/+b/DwDw/+b/7v/2//b/9P/v//X/8f/s/+f/6//r//D/7f/t//b/9P/x/+//8v/n/+7/2P/w/87/DQDd//H/4P/o/+D/y//F//X/xf/Y//H/2f/L/8f/2v/Z/9n/DwDW//H/8f/d/w4A4f/m/+D/7P/b//L/6v/d/+3/4P/r/+T/7//d/+7/9f/m/+f/5P/0/+j/7//x//X/8//v//L/3f/p/+3/7P/j/+T/6//p/+H/6v/s/+n/6//a/+3/4//o/9r/6P/Y/+H/3f/Y/xoAzv/X/9b/yP/O/83/xf/x/+X/2//d//H/1//i//L/5f/R/93/2//q/9j/4P/X/9j/zv/c/9//HwDf/9z/4v/c/+P/6v/u/+r/5P/u/9z/9P/s//b/9v/c/+z/CgDn//P/8f/r/+//8P/h//T/6f/t//X/8//x/+r/9f/t//P/tP/0//P/3/8KAPD/3P/f/+j/4f/c/+z/x//G//L/zP/Z//X/3f/i/9v/5P/z/8P/5//v/+X/7//T/+r/8P/d/+X/0P/a/9T/3f/V/+r/5P/l/97/5v/s/+r/6//d/+H/4P/q//D/6v/o/+z/6v/w//T/5P/y/+H/9P/s//H/4/8QAOb/4f/t/97/6v/g//P/9P/0//D/9P/y//H/8v/2/9//CgDu//P/7v/v/+b/5//u//X/9f/1//b/9v/w//T/8P/2/+3/9P8NANv/6//0/+r/CwDk/+r/7v/k/+z/7f/o/+r/6//k/+j/6P/v//P/8v/1//T/DQDc/+v/9P/v/wsA5P/r/+//5f/u/+7/7P/f/+z/6//m/+r/6f/x//b/9f/t/+X/3P/g/+D/5P/z//b/6v8RAN3/5v8RAOT/4//w/+T/2P/t/+3/8v/o//T/7//n/+3/8//p/+3/7f/s//X/8f/1//D/4//t/+7/9v/1/xIA4P/w/+X/2P/j/8b/6//g//b/5f/M/7L/4f/U/9//0f/M/9j/1//Q/8b/0v/L/9j/zP/c/9P/3v/V/+T/zv/e/9r/zv/o/9f/7//o/+z/6P/f/93/1f/t/xgAwP/w/woA5v8SANz/8v/l/+X/1P/e/9X/7f/y//L/5//z//X/4P/q/9X/6P/k/+r/zP/U/+L/DQDl/93/5f8UAOT/3f/f/9b/3f/Y/9T/3P/q/+b/5P/y/+n/7f/y/+X/6f8VAOP/8f/z//P/6//x/+7/8//1//b/9f/u//P/9f/1/+P/3v/m/xMA6v/q/+T/6//w/woA7f/w/9v/6//n/+z/8//v/+//6f/u/+//6f/f//T/8P/m/+D/6//k/+3/2f/n/+j/3//p/+v/6v/w/+b/5v/r/+//6//w//L/9v/u/w0A3//2/9n/6f/u//b/9P/0/93/7P/W/9n/6v/u/+L/4//e/+b/6v/0/+b/8f/h/9n/1v/c/xUA8f/o//P/6v/z/9f/8f/g/+v/6//s/w4A9v/0//b/8//k/+f/4//r//H/9v/t//X/6//q//H/9v8PAPT/9f/g/9T/5v/m/+T/5f/k//D/7v/z/+3/5f/n/+P/2v/q/+b/8v/2//T/6P/u//H/7f/s//b/DAD2//b/8P/z/+f/9v/x//P/9P8fANP/5//t/+f/EQDX/+L/2v/i/+v/6P/i/+T/4v/o/+v/7v/p/+7/8//1//T/9f/z//b/7v/P/wsA6//Q/9r/6/8RANH/zP/Q//b/3f/h/9H/6//p/+r/5P8PAOL/8P/o/+f/7P/1//L/2//j/+r/5P/r/9f/4v/t/9z/3//p/+T/7P/Z/+7/6v8NAOT/7//u/+//8P/n/+j/6f/p/+f/8f/r/+r/8f/u//L/8f/v//H/8P/q//D/9v/y/9r/8//G/+3/5//e/+z/8P/x/+//CwARAN//5//p/+D/FQDm/8r/s/8MALv/xv/R/+f/9P/w/8X/7f8QAOP/2//a/9T/3P/z/9z/4//Z//L/4//z/+7/3v/2/+b/3/8ZAO7/y//c/+P/2v/a/+f/4//f/+z/4v/Y/9v/0f/k/+n/4P/y/+T/6f/u/+v/2P/j/w0A3f/k/+r/5//h/+X/1v/d/+b/5//v/+v/2v/0/+b/EQDm//D/9v/p/xAA6f/f/+T/3P/b/+L/6//n/+r/CwDb/+j/3f/U/+X/0//r/+b/6P/k//T/8P/n/+3/5P/k/+b/EQDk/+L/8v/p/+//8//f/+D/5f/n/+j/7v/m/9v/5f8UAOr/4//x/+L/9v/0/9//3//j/9v/4//p/+f/7P/y/+L/9v/z//T/9v/1//L/9v/u/+z/6//w/+n/5P/l/w0A7//v//T/7//w/+v/5/8TAOb/5f/q/+z/9f/2//T/6v/w/+v/7P/w/+7/9P/1//H/7P/1//b/5v/i/+X/2v/s/xUADADo/+f/7v/e/+r/6v/e/+3/6f/u/+7/6//n//P/9P8YANP/7P8LAOr/5P/m//L/8P/t/+v/9v/2/+7/IQDM//D/y//r/93/3v/a/9v/7f/h/+X/0v/i/+P/1f/2//H/8//r/xYA4v/b/+3/6P/v/+n/8//1//X/9f/v/+b/8//0//T/8v/b//b/9f/1/+n/7v/u//T/9f8QAOD/5//y/97/8v/m//P/7//r/+3/3f/w/+f/7/8VAOP/3v/l/+b/6f/1//b/9f/n/+n/DwDv/+f/9f/x/+n/5f/u//X/8f/1//L/9f8hAOf/3P/Z/9P/DADg/+L/8f/h/+f/7v/Z/9b/4f/f/+n/8P/n//X/9P/0/+D/GgDl/w8A2//n/+3/4f/a/+7/4f/l/+v/2P/t/9v/6P/2/+z/6//x//X/8//t//P/2v/o/+r/8P/n/+D/IQDk/+f/7f/0/+z/7//l/+n/7//u/+3/9v/n/+7/7f8SAPb/9f/2//T/8//v/+f/9f/r/+r/DgDg//T/8//e/w8A3f/n//T/9v/x//L/7//w/+X/8P/2//b/EgDq/9//1//n/+X/7v/u//H/DQDq/+P/8f/k/9v/8f/f/+r/8P/v/+j/9P/1/+//FgDc/+3/8//u//H/FgD2//P/4f/q/+H/4P/v/+L/5P/t/+z/7f/w//P/8f/n/+P/4P/y/+T/3//j/+X/9P/x/xEA8v/u/+7/8P/1/xwA2v+8/wsA7v/Y/+z/2//c/+X/4f/s/9//6P/e/+n/6P/1//b/5v/2//X/8//o/+b/7P/c/xEACgANAOz/1//l/+7/8P/u/+f/6P/v/+v/5//k//H/5//v//X/9v/g/w8A2//o/+z/EwDL/+3/4v/x/+b/8f/u/+v/6v/1/+P/1f/y//T/7v/v/+v/4P/o/+z/8P/w/xcA8v/s//X/9P/u//H/8P/v//H/9f/0//P/8//y//P/9f/v//H/8//x//D/y/8PAN//6P/p/w0A3v/e/+z/7//Y/+P/2v/0//D/6f/n/9n/9f/x//L/8//0/+r/2v/o/+D/7P8TANn/DwDk/+n/5//v//L/4//v//b/6//h/+7/4//v//X/9v/x/wsA1f/x/+3/DADz//L/7P/w/+L/9f/w/+j/7f/m//D/DAAQAOf/7v/u/+z/9f/y//L/7//1//X/8//t/+L/9f/s//P/4//p/woA8v/d/+f/9f/h/+P/6v/x/93/5v/S/8X/6f/t/9H/0v/O/8z/2f/N/+b/4//h/+X/3f/i/8//5f/j/+T/2//i/9j/7v/0//L/8//t/+j/4//s/+f/7f/y//H/8P/v/+7/6v/q/+b/8/8RAO3/6//2//T/9f/v/xMA1//O/wsA5f/i/+3/4//t/+//8f/y/+n/9v/d/+n/x//j/97/6//X/+v/7f/s/+//9P/m//T/8f/q//X/7//m/8//7v/t/+f/6//w/9//4v8SAOL/6P/0/+7/6//0/+v/3f/0/+P/4f/x/+X/7//j/+H/9P/p/+z/6//n/9//7P/m/+T/4f/h/+H/5v/u//X/8//2//b/2/8QAPb/9P/y//b/9v/0/87/mf8WAOn/yf/y//L/6P/o/+P/7f/c/+j/5v/W/9j/1v/l/+L/5v/s/+3/6f/z/93/DADQ/8P/yf/n/9z/4v/f/9j/9f/l/+n/7f/s/+b/9v/r/+z/7f/u/+3/EwDc//H/6f/y//D/EAD1//H/9v/z//b/9f/u/+7/CgDo/+7/6P/y/+X/8P/l/+r/9v/x//T/5v/m/+j/6f/t/+H/5P/q//D/6v/x/+3/6P/z/+H/6v/u//D/0//g/+X/CwDi/+n/7P/u/+j/4v/q/w8A5P/q/+r/6f/q/+D/7P/r/+z/DQDu//H/4f/0/+//8//v/+r/6v/y/+7/7//n//X/7v/1/+7/9f/x/+z/2v8PANH/6f/f/+f/4P/i/+f/4f/x/+3/7f/e//L/8P/y//P/8v/y//L/2//d/xUADADj/+b/5f/n/+H/4v/m/+H/3//X/+b/CwDe/+b/2f/w/+3/8P/s//T/8f/z/xIA7//i/9T/5v/v/+n/7v/1/+//8v/w//b/7f8NAK7/IgAKABwA8P/c/9b/y//2/+j/9v/W/+3/y//2/9//0f/x//P/9P/x/8j/4f/Z//D/7//0/+r/3v8aAPH/1f/w//L/5P/y/9f/9P/v/+7/5f/1//X/2//2/9L/3//v//P/6//w/9L/6f/W/9r/9f/v/9v/xP/m/+3/9P/m//T/3//t/9f/3//N/+r/4P/c//D/6//N/9v/3f/e/9L/3f8PAPX/5P/q/+X/8f/r/+//2f/1/w0A4P/c/9f/3//d/9H/2f/g/8n/zP/p/9//CwDS/+j/6f/g/+z/6f/s/9H/FADZ/9H/4f/n/yIA7v/r/+b/z/+r/+r/1P/u/9L/1f/u/+X/5P/s/+L/7v/t//D/0v/L//D/8f/b/xIA9f/X/9r/3P/k/+n/4P/z/9b/3P/W/9j/3P/o/93/6P/d//X/5f/p/9//DQDw/+r/4//i//P/5f/v//T/8P/0/+j/9v/x/+//FQDb/+b/4v/s/+z/7v/s//H/6//r/+7/8v/r//b/9P/f/+v/8v/0/+j/6f/z//X/EQDh/wwA7P/v//X/7v/z/+//5//q//b/9P/Z/93/0/8sAND/2P/g/+z/9f/u/+7/8P/t/+3/5f/u/+T/3v/q/9z/7f/z//X/8v/1//X/8//j/8//wf/R/+v/0//n/9//2//R/+j/DQDy/9P/4P/e/9T/3//b/+P/1//a/+r/4P/l/+z/3//d/+j/7P/h/+//7f/n/+X/6f/q/+j/7P/n/+//9v/m//X/7v/t/+r/CgDY/9P/2//s/9v/4v/h/+3/3//i//P/5f/q/xkA2P/Y/+T/6P/s/+f/8v/x/+n/3P8ZAAoAv//m/+r/5f/i/7b/3v/p/87/4//m/9z/4//m/+X/5//U/+X/3//q/+b/6//o/+v/6//t//H/9v/s/+//8f/x//L/6v8MAPH/8f/v//H/9P/y//X/6P/z//T/8v8WAO//8//v/+3/8P/0//b/8P/s/+D/9P/2/9T/2v8dAO//8v/u//D/7P/m//P/6//1/+v/9P/s//L/5f8SAOr/9P/q//b/9P/t//P/7f/1/+n/3v/w/+z/7f/0//L/6v/1/xUA7P/z//P/9v/z//X/9f/j/9v/9P/m/9D/0v/O/zoA6v/r/+b/0f/T/9r/2P/n/97/9P/d/9z/7f/s//H/8v/y//T/8v/x/+v/6v/l/w0A7P/x/wsA9v/0/+7/4P/q//X/6P/u/9f/GwDw/+H/6v/v/+//6P/2//H/8v/0//X/7f/o/+7/5f/u/+b/1//y//L/5f/w/+3/EQDv//D/EQDo/+3/4f/t/+r/7P/l//D/4/8PAOv/7P8NAOf/8f/w//P/8//o//T/7f/q//H/8//2//T/9P/0//T/7f/R/87/3f/y/+P/FQDt/+z/4P/n/+3/4//s/+D/3v/e/9v/7P/u/+j/4//z/+3/5v/l/+X/DgDt//D/5f/j//L/3P/k/+b/5v/i/+f/7f/v/9n/7P/n//D/7//x/9r/8v/x/+j/FwDz/+v/8//e//X/7P/0/+L/8v/s/+v/5v/y//D/9v/2/xAA5P/e//b/5//t/+//6v/y/9f/9P/n/+X/9f/v//T/9P/u//T/8P/1/8P/0f/R/9f/2P/0/8j/1P/1/9v/1f/A/+b/6//N/97/5//w/+n/6v/2//b/8//1/+7/8P/z//X/DgDy//H/8//v//P/7P/2/+3/9P/v//H/8v/s/+//8f/0//L/6//p/+//7v/o/+r/7v/v/+7/5//x/+7/7P/f/+D/8v/x/97/3//g//D/5//u/+H/1//q/+j/2//o/+H/8v/1//T/7P8NANb/6f/g/+3/8v/s/xEADADu//T/7P/z/+7/7v/q/+7/8P/0//L/9v/s/xUA3P/c/+L/5//p/+v/9v/m/97/6//d/+P/4f/z/+z/1P/p//L/9P/m//b/8f/2/+f/8f/t/xUA4P8MAO7/6v/s//X/6v/0//b/8//0//L/7v/2//L/7//0//T/9v/0//D/5f/2/8b/KQAbAPP/7P/k/9f/4//i//T/2//d/9T/2f/U/9f/8f/o/+L/5v/P/+H/6v/0/+j/8//m/+3/IQDj/9v/1P/h/+L/5v/m/+//5v/h/+P/5//m/+L/9P/u/+X/6v/2/+//7P/a/+f/5//p/9z/5//x//L/5v/u/+7/8f/u//L/6v/t/+z/8v/i//L/9P/r/9v/4//0//X/6v8WAOb/4P/s/+n/4v/m/+7/6P/l//X/8v/f/+D/9P/z//b/8P/0//P/3f/f/xMA2P8RAN3/6f/k/+H/6v/h/+n/7f/z/+z/8//n/w0A6P/0/+j/8P/z/+7/6//f/x8A1f/L//b/4v/l/+X/6v/g/+3/5//x/+L/7//0//X/6P/2//X/9f/j//H/7P/x/xMA5//2//X/9v/s/+n/9P/u//L/8f/r/+f/6//t/+f/9f/y/+7/CgDZ/9v/7P/0/9n/CgDe/+n/4P/l/+j/4f/b/97/7f/h/93/4/8LAOj/7//0/+v/8P/u/+z/5P/b/+P/8f/f/+D/7//r/9z/5v/x/+7/6v/n//T/4P/2/xMA4//q/+f/5//u//b/9P/s//H/8//t/w0A8f/p/+3/7v/h/+X/7f/h/+L/DQDn//L/8f/y//D/8P/1//P/6f/v/+z/GADq/+z/zf8NAPH/0v/1//P/6v/L/+D/2//q/+H/6f/b/9j/6//v//D/1P/0/+z/6//w//L/3v/z/8P/HQDy/9z/7v/j/9f/5//b/+j/0//k/+P/4v/i/+3/6f/l/+3/7//r/+3/KADl/+b/2P/e/+P/EADr//L/9P/v//D/8f/u//T/8f/x//T/5//X/+f/7f/2/+j/4//q/+//7f/y/+f/3f/y/+b/9v/w/woA5/8PAOr/6f/p//T/9f/2//P/8//v/+7/6v/0/+b/6f/q/+b/DwD1//D/6/8QAPb/5//u//D/CwDe/9//4/8MANj/DgDc/+j/6P/e/+n/4v/r//L/6//2/9z/9f8cAOb/5//k/+T/6P/o/+7/8P/s/+v/7f/l/+z/6f/j//H/6P/i/+z/7//v/w4A6v/0//T/8f/t/9//3v8WAOT/9v/e/+z/6P/v/+b/4f/y/83/7//m//P/9v/n//b/8v/q/9//6P/o/+j/0f/s//L/8v/t/+//6//Y/9//8P/y/+3/8f/w/+7/9v/t//T/5f/w/+f/7v/u/+7/6//q/+7/HQDx/+3/5//v//H/7//t//H/7f/2//L/8v/v//L/8f/n//P/7//r//X/7P/2/97/9v/r/+r/6f/z/+v/7f/1/97/5//y/w0A9P/f/+P/8//y/+r/5P/s/+n/9P/2/+z/3//r/+3/9f/n//P/8/8VAM7/5v8KAOv/9P/2/+P/7//2//P/9P/c//X/5f/S/+r/1P/h/+3/3//V/8T/6v/n//P/0v/u/+b/9P/2/+D/4f/o/+z/6P/v/9f/0v+9/xUAxf/M/83/4P/S/9n/DwDk/8j/2v/0/9z/3P/i/+L/9f/l/9v/5//t/9//8v/q//X/8P/j/+v/5//v//L/5f/r/9T/3f/t/+v/8P/w/+7/6//0/+z/5P/p/wsA6f/x/+//9P/w/+7/DADm//T/8//o//X/5//y/+3/8P/c/+T/9P/r//P/FwDr/+7/5v/u/xAA7v/y/+//7f/o/+j/7f/z/+L/9v/k//L/7v/b/+v/9v/Y/+D/4//2/+X/4f/g/9v/8f/j/+3/3//w/+7/6v/2//L/DADh/+z/8f/y/+v/9v/t/+//7P/x//X/7//t//T/CgDf/8v/6f/m/+j/6P/2/+3/5f/w//X/9v/k/+7/6//q/+X/8f/1//T/8v/2//X/8v/x/+//8//x/woA4//g/+L/7f/p/xkAz//u/9j/4//t//L/7P/j/+r/4f/Y/93/7v/n/+j/7P/q/+r/7v/y/+z/5P/t/93/DADp//H/6P/2/+X/9v/y//L/5f/d//b/6//p//X/5P/w//T/9P/U/9//FADi/xMA3P/1/+D/7P/n//D/6//k/+r/4f/2/9//7//j//b/5v/k//L/5v/u/9r/7//x/+n/9v/g/9z/9f/0//P/HADx//b/8v/1//P/7f/s//T/8//1/+f/9f8ZAPT/7f/1/+X/z/8QANb/DgDb/+X/4f/k/9v/6f/d/+//3//W/+r/6//l/+z/9f/y/+X/4v/l/+L/3v/j/+b/EQDz/+v/8P/u/+n/6P/s/+f/5//g/wsA8f/2//L/9P/p/+j/EQDj/+7/4P/s/+z/7f/o/+b/7P/i//P/6f/o/+j/8//0//H/7//i/9r/3f/0/9z/FADp/+L/7v/o/+//3//q/+f/2f/U/97/4f/s/+n/8f/v/+f/8P/y/+T/7P/x/+H/EwDy/+7/7P8SAOT/7f/k/xEA7f/q//L/8f/m/9v/7P/u/9//4f/P/9D/7v/E/+b/4//g/+X/3v/m//D/8P/1/+D/9f/n//D/3P/c/+T/IwDr/+T/1f/b/+v/5//q/+z/4P/1//L/2//h/+j/7//1/+r/9P/v//D/CgDb//b/4//a/8P/7P/v/9X/6v/K/9P/4v/t/+P/4//l/9r/7v/0/+j/8v/v/+f/6f/h/+z/6f/x//X/6f/2//X/6//v/+//9P/m//b/8f/A/8z/4P/c/9r/4//Z//T/6v/X//T/zf/h/+b/5P/b/+v/6v/z//T/9f/s/+v/EQDj/9z/3f/U/+j/5f/v/+f/5v/q/+D/7f/r//D/8f/t//X/8f/z/+//9v/x/9r/8f/0//L/8P/w/+3/9P/2//b/8v/i/9n/2//v//D/1//1/+z/7P/q/+7/5//m/+T/4f/k/+7/3v/0/wsA6//r/+3/6//e/+3/DQAOANz/4//j/9X/5f/q//X/9v/a/+v/0P/x/+v/7//o//X/9P/w/+//8f/w//D/8//p/+r/EQD0/+X/9v/z/wwA8f/u/x0A9v/0/8z/9P/m//b/5v/g/9z/6f/W/+r/3//r/+H/7v/s/+z/9v/u//X/9f/w/9r/CwDu//H/8P/v/+z/7v/m//P/8//y/+z/6P/w/+//9f/p/+7/4v/s/+r/6v/u/+H/CwDr/+3/6//u/xIA7P/z//H/DQDv/+z/9f/Y/+P/CgD2//b/2//k/+z/2P/d/93/wv/U/93/0f/X/8j/4//k/+j/3v/v/+7/DADv/+7/6v/f/+//9f/2//b/9P/u//L/5/8PANz/4//c/wsA5v/i/w0A5//t//D/9v/x/+z/8f/x/+r/4P/b/+z/6P8MAOn/6P/i/+P/8P/x//L/7P/j/+X/6v/u/+X/DwDk//X/7//z/+P/9f/z/+3/8v/w/+T/9P/z/+//8//y//H/9P8MAPD/8f/n/+v/9P/2//X/4f/q//X/6v/2//P/9P/p/9v/4v/T/xgA8v/m/+H/6v/u//T/6f/d/93/1v/f/97/5//X/+3/6f/j/97/zv/M/8v/7v8KAOX/vP/E/9H/9P/t/+j/8//o/9j/6v/t/9f/7//u/+3/5//c/xUA5v/m/97/7v/j/+z/8f/q/+7/4v/g/+j/6//w//b/5//2//b/9f/s/+//7v/t/w4A5P/k/+//7P/t/+r/5P/k/+T/3P/i/+//7P/p//P/6//y//D/9f/q/+j/4v/m/+X/8P/r//X/8f/1//P/9f8OANz/7v/Y/+j/0//f/+b/7//r/+3/FgDn/9z/9P/v/+T/8f/q/+P/8//1/+n/7v/o/+f/1/8XAOv/3v/p/+n/9f/k/+L/7f/f/woA9v/1//b/0f/q/9v/3//l/w8A2P/m/+n/z//e/+P/4v/m/9f/4v/V/+//6f/2/9//7v/x/+n/x/8YAO3/1v8SAPT/3P/Y/8z/1f/N/+T/5//o/+D/6f/p/9v/4P/j/+n/7P/k/+X/KgDJ//X/zv/m/9H/CgDq/+H/6v/x/+f/4v/u/8j/1P/c/9L/5v/Y/+b/4//n/+r/5v/e/+L/9v/y/+X/7f/y/xIA6v/0//b/9P/2/+//9f/0/+D/2v/w/ycA2P/R/83/8f/b/+j/5f/m/+j/z//j/9f/3P/e/9n/5v/k/+T/6P/g/+L/7v/l/+H/5//j/+j/5v/Z/+b/7f/q/xkA2//h/+X/EAD1/+P/7f/s//P/6f/u/9r/9P/x//H/6v/e/+z/4v/u/+f/7P/t/+v/4v/u/+z/7P/k//H/8v/r/9//7P/r/93/8//y/w0A7v/z//H/8//k/+r/7f/m//H/7//s//D/9P/s//X/9v/q/xAA5f/m/wwA1f/d/+v/4v/n//D/7P/u/+n/4//o/+X/6//m/+X/7f/s//L/7//z//L/DgDu/97/5//z/+//8//o/+n/6v/n/+//5P/1/+f/8f8SANf/5v/v/+D/8//a//D/5//x//H/7//t/+3/8//g/9H/DADt/+v/CwDq/+z/8//o/+H/2//m/+X/7v/h/9T/7v/x//T/0v8LAMD/0//g//X/6v/g/83/7P/h/9f/5//Y//H/5//t/+v/8//x//D/6P/r//H/4f/m/9//6v/r/xIA8v/q/+7/8//0/+v/5f/o/xkA5//p/+f/6//0/+X/8P/y/+3/6P/r/+r/7f/x//P/8v/z//L/6P/z//X/6//w/+P/8P/k//H/GAD2//b/8//2//b/8//h/+3/5P/c/9n/7v/c//X/6//u/+3/6f/w//L/DgDq//X/8f/2/+v/9v/z/+//4P/i/+j/6//h/+//7f/w//T/FwDg/+f/5//0//H/8//m//T/5f/l//T/7v/1/+r/GQDd//P/4f/w//L/4//1/+r/8v/0/+7/7v/u//H/9f/0//P/9v/y//b/1//q/8r/EgDX/+T/6v/n/9X/2//Q/83/2f/U/93/yP/M/wsA5//N/+P/3P/a/+X/8v8KAPb/8f/0/+b/9f/w//T/7f/k//H/FwDe/+j/w//Z/+T/0/+4/+X/7v/2/+b/9f/Z/+v/1P/t/wwA6/8NAPT/x//x//H/4v/1/+v/3P/v/+//7//M/+//6v/0//P/7//k/+D/7//n/+3/7v/r//D/8P/w/+T/4f8PAOj/7v/q//b/6v/k/+7/9v/2/+3/7//b/+X/4v/o/+//6f/u/wwA8P8NAPb/8v/1//X/9P/v/xkA5v8LAOL/6//y//P/8P/1//H/6//0/+f/8//y/+n/5v/d/+X/6//v/+v/9f/0/+X/7v/y//D/9P/k//b/GQALAOz/0f/e//P/7f/r//b/5P/x/9j/7//n//L/8//j/+7/3v/z/+r/9P8NAOX/5P/Z/9z/5f/l//P/6f/p/+//8v/k/+r/7P/p/+3/6v/z/xIA9P/x/w0A9P/0/+H/8//v/+X/7f/m/+H/8//v//b/8v/0//H/9f8NAOf/0f/l/+3/7//2/+r/1P/n/9v/5f/x/+X/8v/y//T/8P/s/+r/8P/y/+3/DgDy/+n/8v/y//X/9v/1//H/3v/m/+X/6f/o/xgA8f/x//P/7f/1/+7/8f/t//D/9f/z/+b/8//o//D/8v/z//H/9v/h/93/2v/n/+L/IADN//D/3/8RAOv/8v/u/9z/6//h/+X/6v/v/+T/4//l/+f/5v/q/+7/8P/s/+P/4P/n/9n/8v/u/+H/8P/l/+H/7v/m/+v/5f/l//T/7//0/yQA1//b/9z/6P8XAOz/3//w/+j/5P/t/+n/8P/j/+D/9v/o/9f/6//l//X/8P/w/+j/7P/n//T/6//1/9b/5v/e/+P/7//q//P/6//p//L/8v/l/+j/9v8bAPD/9v8hAL3/9P+3/7n/yf/x/wsA1P8XAMf/2P+5/+//3v/L/9T/4v/R/+X/5f/T/+r/5f/h/woA1f8LAN3/8//Q/9//yf/c/9T/2P/i/+X/6v/c/+D/3v/m//P/3v/S/+D/3P/p//L/7/8MAOT/4f/Y/9r/4v/z/+n/9f/o//P/6//p/+j/8f/o/+//5P/0/9//DgDt/+z/6v/r/+r/7f/v/9//7//2/+7/7f/l/97/EwDe/xUA7P/n/97/9v/t//X/7//u/+//7v8TAOX/9f/w/+3/3f8TANf/2f/k/+n/6v/w/+f/6//Y/+j/5v/m/+7/5v/q//H/7//z/xIA6f/v/+f/DADe/xMA9P/y//H/7f/w/+3/8v/u//b/4//u/9z/2//W/+P/4P8NAOH/6//r/9//7//g/+P/8v/h//b/3P/n/+f/8P/t//T/6//i/9n/7f8SABUA0v/d/83/7P/c/9b/5//j/9T/8v/t/xEA7//X/+//6f/t//T/6//w/+7/4v/c/xgA3v/v/+X/6f/c//T/4v/o/+D/5P/o/+H/6v/q/xQA6P/g/+//7//v//H/7//1/xQA5v/Q/9P/3//k/+X/5//g/+z/5//g/+D/8v/l/+b/2//x//P/8f/2/wwA6v8KAPL/2P/V/+f/3P/s/+D/8P/w/93/3v/j/+L/4P/s/+H/8//v/+j/5f/0/8T/2f8RAPb/8P/q/+v/8v/0/+n/6P/j/9//7f/r/+L/0//p/+//9f/o//D/7P/n/9v/5f/o/xoA8f/0//H/8P/p/+v/9f/U/+P/7v/p/+f/8//c//T/8P/i/9H/DADj/9T/3P8MAOb/9P/V/+H/4//i/+b/6f/k/+r/0f/m/+D/6P/z/+b/5f/k/9r/5v8LANj/4v/m/+D/3v/j/+P/2v/b/9v/2v8RANb/0v/o/+j/6v/n//b/8v/u//T/1v/d/+f/9f/c/+X/6P/k/9j/zP/S/97/3f/x/+j/7//l/+z/9f/z//L/2P/t/+3/9v/w/+L/2P/r/xEA8v/h/9r/HgDu/+//7v/t//H/3f/1/+3/9P/v//b/9P/2/x0A4v/v/9j/0P/r//L/8P/m//b/1//s/+z/8v/u/+b/5P8SAO7/3//2//b/8v/i//L/8f/w/zEAyv/A/+L/2//d/9H/1f/g/+z/9v/0//L/6f/h/+T/3v/j/8b/5P/q//D/1//v/+j/6/8MANj/7//R//T/8//y/+n/5P/1/+L/7v/0/+//8P/0/9j/7P/x//L/7v8aAOj/6P/m/+b/8f/i/+//7f/z/+7/7v/0/+j/5P/l/+3/5//p/+3/6v/s/+z/3//1/97/0P/v//P/1P/d/+L/6v/z/+X/6P/e//T/zf/T/9v/4v/S/93/2//Z/+b/6v/x//L/8f/r//H/7v/s//P/8v8OAPP/9f/p/+j/DADx/83/5/8VALv/6P/z//P/6f/O/9r/4P/g/xYA8v/q/9r/yf/u/9b/y//S/+f/0v/d/9z/5f/c/97/8f8NAOH/2//j//T/7f/y/+n/9P/a/+7/9P/g/+D/7v/q/xQA3f/o/+H/7v/v//T/3f/j//L/5v/a/93/7P/l//L/5v/o//H/DQDx/+D/7v/1/9//6f/q/w4A7//0/+7/7P/k/+z/8//0//D/5f/X/93/vv8SANz/yf/f/+T/3f/c/+X/zv+8/+7/zf/H/8//0v/f/8b/DADd//D/4P/l/w0A4f/r/+H/8f/z/+n/8P/p//H/5f8KAN7/5f8RANT/2v/d/9z/7v/u/9n/6P/w/+n/6P/Z/93/2f/s//P/5v/t/9z/5v/q/+f/8v/p//b/8f/2/+v/8P8KAPX/4f+5/+//LAAZAL3/2//o//T/5//j/+j/y//p/+3/8//s/9//4v/R//b/9v/w//b/5P/1//T/3f/w//L/DADn/+v/9f/T/+3/6v/y//L/8v/x/8b/4P/m/+P/8v8NANH/6//s/+n/7v/p/+j/5P/s/+X/4//p/93/7//l/+//9v/o//L/9f/f/xIA5P/z/+3/7P/0/+n/6//m//T/5P/n/+3/7P/n//b/8//t//L/7f/i//D/9v/0/+D/6v/f/+r/7//v/9z/CwDn/wwA9P/x//D/9f/w//L/5f/v//H/6v/0//T/4//c/+z/4P/g/woA5//p/xUA5f/v/w8A6//r/+z/7P/f//D/6P/x//X/9v/s/w4A9f/y//T/8//v//P/8P/y//L/7f/z//P/8//1//P/8//p/9z/7//s/+n/4f/Y/+H/3P/w//P/5P/y/+j/6//T/8v/4P+x/8j/xf/P/+L/8f/Z/9//7P/x/9T/2f8WAOf/FgDp/+n/4v/t/+f/4v/i/9n/6P/a/+z/4//f/9v/4P/a/+f/4//1/+7/EQDi/+j/4v/d/9j/3//f/+X/6P/x/+v/7P/r/+z/FADa/9r/3f/j/93/2v/e/97/6P/c/+D/5f/r//b/6P/z/+n/8f/r/+3/8P8ZAOr/6//m/+f/7f/x//T/8//l/+v/6//t/+P/6f8NAOX/9f/0/+D/9P/2/9n/1P/c//T/3v/t/9v/DQDh/+b/HgDa/8v/9P/W/9j/2v/r/+v/0//c//H/6//k//P/7P/p/97/EADg/9n/8//s/+n/5/8QAOn/5f/o/+f/5f/x/9//7/8LAOT/6f/0//X/6//X//T/9f/0//D/0f/n//D/5//l/97/6P/e//X/6P/2/97/DgANAOD/8f/n//X/2f/r/93/zv/h/+z/6v/2/+b/1P/m/97/5v/j/+v/5//p/97/8P/s/+X/5f8KAOn/EwDp/+j/7f/p//D/5v/y//D/9v/V/xkA8v/u/9X/CwDb//D/9v/u/+j/8v/q/+n/7v/t/+v/8P/v//L/8f/j/+H/9f/1/9v/7//W/9//4P/e/9//3P/o/9r/6f/s/+n/9P/y//D/9f/h/+X/CwALAO//6v/k//P/6//u//P/5v/u/+z/8//t/+j/8P/l//b/8//2/+v/4v/p/w4A4/8OAO//8f/w/+7/3//s/+3/9v/w//H/6v/z/+7/7v/t/w8A4//h/woA7v/u//X/8//0/+f/7f/2//D/8//j/xMA5P/k/9z/9P/0//X/7f/2/+//8P/v//X/5P/m/xEA7f/n/+P/7P8NAPD/7//v//b/9f/v//P/4f/z//X/9v/v//D/FADh/9T/4P/d/8r/2v/Q/9f/1P/0/8f/DwDy/93/5P/m/+H/5P/d/9X/4f/u/wsA6f/1/+H/4P/n/97/8P/r/93/2//u/+j/4f/g/+//8P/a/+P/6//r/+j/2//r/woA8P/v//b/9v/y/+b/8f/z//L/9f/o/+3/8P/2//T/9P/u/+7/8v/j//H/EgD0/+L/8/8PAPT/DQD1//b/9v/z//T/9v/0/+r/DQARAOb/6v/p/+j/8v/s//L/8f/d/9r/5//r/+7/DADx/+D/4v/t/+r/5//p/+b/DgDl/+j/5v/v/8T/3P/v/+L/0//h/+L/2//l//P/2f/k/+P/3P/C/+H/4f/e/+b/7v/o/+L/t//y/87/w//T/+j/6//r/+D/xv8UANj/3//t/wsAEwAyAO3/uv/E/+b/0v/r//L/5f/O/+7/9f/y//T/DQDi//T/6v/1//L/8v/0//T/8v/p/97/7//2//b/DAD0/+X/6v/s//P/7P/s//L/4P/k/9X/8//f/+v/7v/w/+z/6P/t/+3/7f/t/+v/3f/y//X/9v/q/+n/9f8MAPP/7f/2/+//5//y/+P/8v/z/9z/8v8PAPH/8P/v//L/7f/s/woA4//d/+3/7//u/+z/7//X/8//3P8OAPD/4P/g/+H/6P/v/9L/5f/k/+n/3P/u/+D/7f/0//b/8v/0//D/9v/z/9n/8P/y/+n/9v/w//X/9f/1//b/9f/2/+T/7f/y/+n/7v/g//b/7f8QAPb/6v/t/xAA6v/y/+j/6f/o/+X/6//o//H/7//q/+3/7f/l/+v/FQDy/+H/8P/0//H/8f/p/+7/5P/u//b/8v/1/+z/7/8QAPb/9P/w//b/6v/l/+7/7f/2/+T/5f/l/+L/5P8VAPX/5//q//P/6P/z/+v/6//x/+n/6P/y/+j/7v/y//X/7v/z//D/8f/t//D/7//z/xUA7v/z//D/9v/1//L/6//u/+X/4v/u/+//9v/0/+3/DADi/w4A6f/i/+L/9f/t/+z/7f/t/+//7P/1/xYA7//j/+H/4P/k/woA8f/p/+j/4v/p//b/7P/n/+T/8//k/+r/5f/t//P/8//1/9//3//q/93/6//c/+3/5/8KAOX/9P8QAOr/5P/k/+3/8P/g//T/8//x/+b/8P/x//X/xP/N/+n/9f/U/+b/2v/e/9f/1P/O//P/6P/s/+7/8v/y//b/9P/c/9//xv/x/+j/9v/f//H/5v/w/+T/2//c//D/7f/j/+v/4f/T/+n/9v/z/9L/5v/l/+T/6P/T/9r/FwDe/+X/7//j/+7/3f/y/+r/DADq/+P/7P/p/+3/7P/z//b/4//c/+T/6//v//X/4f/p/+//5P/w/xEA6//m/+b/5//n/+H/8P/w//T/9f/n/wsA9v/d/xEA7f/s/+b/DgDm//P/5f/u//b/7v/s/+X/6//w/+X/5/8MAOz/5v/j/+7/6P/y/+f/7P8PAPX/4//m/+v/6v/v/9H/4v/s/+v/DwDQ/+L/5P/l/+j/7P/t/w0A8f/m/9L/4//m/+j/6v/2//T/8P/z//L/6f/0/+r/5//1//T/9P/y/+//EQDr//L/9v/y/+//9f/m/w0A6v/g/+T/5f/u/+7/8//p/+3/5//n/+z/4//t//T/5f/h/+n/5//q//D/5//b/woA4//o/+r/DQD2/+b/8v/q/+3/8//x//P/5//1/9//8P/0/+D/EQDz/+T/6v/r//L/8f/n//L/8P/c/+b/8f/1/9//8P/e/+H/3v8cAOL/8v/e/+j/7f/u/+T/5f/s/+7/5v/n/+T/8P/z//L/8//w/+7/4v/K/xkA7//b/+r/1v/Y/woA7f/M/9r/xf/0/9X/4v/M/woA6P/k/+D/5f/r/+n/7f/l/+//8v/l/+v/6v/x/+7/7P/w/+v/9P/1//X/8v/y/+P/7//w/+r/9f/x//T/9v/2//H/9f/k//X/7//t/+r/6v/p/+//9v/l/+L/7v8bAO//5P/m/+v/8v/s/+D/7v/t//P/7P/w//L/9f8OANv/5P/f/+H/GQDp/+z/6//W/+f/9P/0/+7/8v/2/+//7v/1/+H/8P/t/+3/DQDx//X/5//u//X/7//w//X/7//r//b/4v8LAOb/4P/l/+3/6//u/9z/6v/m/+X/6v/g/+X/6v/Z/w0A6P/u/9n/8f/l/+f/1v/T/9D/2v/M/87/8v/e/+v/9P/W/+H/7f/c/+//7f/q/+v/5v/q/wwA7v/o/+r/7f/y//b/5P/i//b/9v/y//H/9P/v/+v/DQANAO3/7v/w/+X/8P/0//P/8f/y//H/9v/z/+r/5f/m/+n/6v/t/+f/9P8RAPb/9f/r//H/7//i//L/7f/v//H/7P8LAOf/3//u/9v/4f/O/9H/1P/V/8L/zP/m/83/zv/Z/+T/EQDf/+f/6f/n/+H/6P/j/+P/4v/i/+P/8//m/+X/7v/1/+H/7v/p/+v/4//z/+3/8f/t/+n/5//u/+P/CwDs/+v/8P/0//H/7f/p/+//6P/b/+n/6//o/+T/FADx//T/5f/0/+3/9v8XAOr/7//d/+z/9v/n/+X/3v/k/+P/6v/j/+X/5f/v/+3/4f/X/+v/7//w/+7/6v/v/+7/4f/l//P/DADr/+b/9v/t/+b/4v/k//L/5f/t/97/9P/0/xAA4P/v/93/9f/l//D/9P/g/+X/4f/x/+L/8f/k/9r/5f/c/+f/4P/w/+b/8P/r/+j/1f/c/9j/4v8VAOb/6P/n/+n/8//p/+T/5P/v//L/5f/l/+L/8v/1/w8A6//x/+n/7//l/+3/8v/z/+7/8f/u/+//9P/v/+r/8f/2//b/zP/f/8f/FQDX/97/5/+//8v/2v/E/+7/2f/X/+P/2//N/9//7P/f/+z/vv/w/wwA6//n/+L/7v/0/+z/8v/s//T/9P/x/+7/9P/q/+z/7P/1//T/0v/S/+3/0v/f/+r/6P/u/+z/6f/i/+f/2//k/+f/6v8NAOb/6P/s/+P/8//w/9P/DgDr/+7/7//v//T/5//0/+7/8//t//T/5f/v//T/DwDs/+//6v/j/+v/7P/u/+3/8v/w/+3/7f/u/+3/8v/y/+//7v/x/+D/5f/q/+j/5//l/9v/7f/r/+T/7v8WAOb/7//r//D/4f/w//b/7P/v//T/9P/v//P/4/8RAOn/9P/u//P/9f/z//T/7f/y//D/9v/0//X/8/8LAPX/6v/q//b/4v8RAN3/y/8MANH/z//2/9f/5v/c/9r/3P/U/+D/9f/m/+b/6P/W/+//8P/q/9D/1v8cAN7/6//2//P/8//v/+r/3f/w/+j/9P/x/+f/2v/s//H/5//u/w0Aw//V//D/8f/Z/+T/7P/a/+n/7v/e/+7/4P/q/9b/8//j/+D/7//y//P/8P8YAA4A3P/U/+X/3f/k/+3/5f/p/9v/4f/n/9P/5v/j/9X/6//q/+//8f/r/+z/EADq/+T/3f/1/+D/6P/y/+H/7//r/+L/7v/d/+r/5//d/+7/7P/z/woA9P/t/+//8P8fAL3/4v+t//H/xv/p/+b/0f/1/9D/1P/Q/9L/2//Z/9z/3v/g/+P/4f/w/ycA1//C/9f/yv/d/+j/3f/t/+X/6v/j/+f/7f/t//D/4//2/+7/7f/v/+3/9P/g/xYA5P/l/+b/4//m/+f/CwDt//L/8f/n/+3/9P/s//b/7//2/+j/9P/z/xIA1v/r/wwA4v/W/xEA5//g//T/5f/i/+H/4v/n/9//7//O//T/8v/0/+//9P/0//D/9f/r/9z/CwDu/+7/7//z/+//5P/l//X/5P/h/+z/3P8QAB0A7v/x/+P/7v/v/+3/9f/m/9b/6f8UANn/6f/S//b/7f/u/97/4P/g/+L/3P/t/+b/7f/g/wwAt//N/+T/2//j/wsA1f/Y/8j/zP/e/9r/6//c//H/8f/r/+n/9v8LAOr/7//n/wsA7//u//H/7f/l//H/9P/2//X/8//z/+7/7P/s//L/7v/p/+3/8f/x//D/9P/s//H/7f8LAOn/8/8PAOb/6v/z/+z/7P/1//T/8f/u//T/9v/b/+D/7P/p/+X/CwDw/wwA7//q/+7/5//s/+z/8//s//H/7//0//D/3P/t/9v/1v/d/9L/3f/a/+n/3P/p/+r/DgD0/+X/7P/h/+r/7P/q//D/7f/m/+P/6//s/+z/5f/1/+7/9f/y//b/7//x//P/9f/r//b/4v/U/woA3v/n//X/7f/n/97/6f/f/9n/4P/l/+f/7P/0//b/8f/y/+z/7P/0/8//9v8QABAA7v/v/+D/7v/2/+3/9v/1/9v/7P8PAOr/1//m//b/4//k/+v/6P/q/+L/3P/o/+D/8P/l//b/2f/u/+b/GwDo/w4A5v/o/+X/7P/v/woA8//w/+v/7v/0/+3/z/8QAOv/wP/c/9L/DADZ//X/3f/d/9b/6v/j/9b/6//X/97/FwDt/9j/5P/e/9v/5//r/xQA6//l//P/3v/r/+X/6v/q/+7/8P/w/+L/5P/h/+n/9f8MAPX/9v/v/+v/6f/0/+7/3f/q/wwA8P/z/+7/8f8QAPH/7P/w/+D/8//w//L/9v/y/xAA7//X/9v/z//2/+b/5P/k/+f/1f/a/wsA6v/o//D/6v/e/+//9v/w/+n/9f8NAPP/4f/e/9z/8//x//T/5//s/+f/5P/z/+v/7v/0/+f/7f/v//X/9f/2//L/FADw/+v/6v/u/+X/8//r/+X/8P/0/+n/5P/y/+7/8f/1/woA9P/q//T/8//y//T/8//q//D/DwDq//X/8//2//D/8P/2/+T/5v8PAPb/9P/y//H/7P/0//b/yf/U/8T/IQDd/9X/1P/a//P/5P/K/wwA5//P/9n/5P/b/+z/3f/o/+z/5v/s/+r/5v8OAPP/4P/X/9//DgDp/9z/2P/m/97/8P/t/+j/5P/x/9//7//s//L/9P8WANf/6//o/+v/8//n/wsA7P/n/+X/9v/1/w8A4//n/+n/6P/1/+D/9f/0//T/7v/f/9T/DwDy/8r/0//a/+L/5v/f/9v/5P/a/9P/5f/q/+v/8P/a//T/8//y/9P/4//1/+T/7v/u/97/6/8aAO//4P/b/9j/2f/m/+D/CgDx/+L/8P/w//L/vP/q/+j/DQDI/xEA6P/k/8X/9v/c/8f/0P/o/+n/w//T/9n/9v/b/+D/0//n/woA4/8OAN3/2P8cAOj/7//j/+n/8f/z/+P/5//j/+7/7v/e/+z/5v/0//T/4f8XAAoA5f/b/+f/4f/c/9r/3//t/+H/7f/t/+n/8P/s/+T/5f/1/+//1//b/wsACgDo/+L/5f/t//X/2f/u//X/6//m/+3/DgDj/+j/5f/t//b/6P/I/+L/3v8OAN3/4P/h/+f/6v/n/+L/7f/r/+H/2//v/+7/4f/1//L/7v8XAPD/4v/h/w8A5P/o/+r/4//k//X/6P/p/+z/8P/y//T/8P/g//X/3/8RAOj/5v/h/+7/9v/0/+3/6f/p/+f/9v/v//D/6//s//T/9v8MAML/7/8NAN7/4P/s/w4A2//t/9H/0f/u/9z/6f/i/+n/z//n/+b/8P/t/+H/4P/i/+L/6f8UANj/7f/p/9v/4v/g/+H/8P/q//T/7P/v/8X/3f/l//H/DQDt/+j/3//u/+T/4//1//H/7//i/+L/6f/x/+3/7//x/+//7//0/9X/DADV//X/3v/b/9P/CwDb/9P/1/8SAOL/3//j/9v/x//j/woA3P/h/97/5v/0/9n/7//N/+n/6P/z/9//2P/m/97/wf/a//H/9P/g/+//5//L/+//zf/D/+X/6v/u/xYA1v/n/+3/9v/q/+7/7f/j//T/8//x//b/9f8lALL/4P/z/9z/6P/Q/9v/4f/U/9z/1P/q/+D/2f/v/+H/3P/V//P/7f/u//H/2v/l/+f/3//r/+j/HQDr//X/DwDo/w8A5P/q/+7/9P/0/+T/7P/p/+b/0v/s/93/4f8PAOz/3f/l/+r/4f/k/9b/4//a/+7/5P/z/+f/9P/w/+z/9f/f/xUA2v/W/+7/2v/l/+3/z//i//b/3//a/9b/3P/s//H/7P/1/+7/8P/w//P/6P/i//b/6v/x//D/7P/v/+r/8P/w/+f/CgDr//D/8f/p//X/7//l/+D/8/8VAOX/zv/0//P/EgDL//D/5//k/+r/3v/l/+7/zf/k/8//2P/o/9r/7v/q/+z/6v/i/+3/1//j/9//5v/c/+z/7P/i/9z/0//f/+H/2//j/+H/8f/g/xIA6v/u/+n/6//q/+v/4f/m/+X/HADv/+X/6v/r/+z/4f/o/+r/7P/p/+D/5P/o/+//6P/1/wwA5//i//T/9P/0//b/6//r/+//8v/2//X/4f8LAM3/2f/U/9D/0f/z/9z/2f/X/+//9P/a/+n/7f/w/+3/8f/p//X/CwDy//L/EwDr//P/rv/R/9n/2f/w//b/5//1/9n/7P/w//X/5v/z/+L/7P/1/+v/3f/l//P/9P/1//X/6v/x/+P/8//0//X/9P/1//T/7//z/9T/4f/l/+r/9v/f/+3/4f/v/9b/7f/v/+r/8//r/97/4v/y/xsA6v/0/+7/7P/z/+//9v/x/yAA2v/k/8//1//O/+3/0P/i/+L/3//l/8//6//q//H/5f/H/+7/6//z/+D/8P/x//L/9f/1//b/8v/v/wwA8//0/8j/7f/k/+j/8//W/+n/4f8TAOL/7v/q/+H/2/8OAOH/3v/j/+H/8//u/+//4//v/w8A3f/s//D/8v/y/+H/7f/z/+//6//o/+j/6f/p/+n/8P/1/+7/8v/1/+7/5f/d/+j/7v8PAAsA6f/0//X/9f/z//P/7//v/+7/3v/i/+7/9f/k//H/5f/q//D/7P/v/+7/6v/w/+//6f/e/+v/5//s//D/6P/1/+v/9P/0/+7/6//r/+j/7v/r/+z/6v/t/+r/8P/x/+//8v8MAOf/9v/q/+//EAD2//H/5//y/+//DAD0//T/8P/0/xQA6//o//T/9v/k/w0A8P/j/9n/3v/p/+D/5//g/8//5P/Q/9j/0P/c/93/6P8NAPD/6f/p/8//9f/S/+n/3//0/8z/5P/u/+//8//c/+n/3f/g/+T/FQDs//D/4f/q/+T/6/8MAO//9v/r//X/8P/2/xIA6f/2//X/7P/a/+7/6v/x/+H/7//x/xIA7v/w/+//8f/w//X/7v/q/woA7//m/+v/6P/u//L/8v/1//b/6/8KAOL/5f/z/+r/5v/m/+3/7v/2//X/8v/o/+f/8P/o/+n/6v/o//X/8//x/xUA7v/1//X/8//y/+X/8f/z/+b/3v/q/9//8v/w/+7/5f8dAPL/9P/v/+v/5v/t//b/6P/z/+b/9v/1//X/8v+o/9b/5v/A/x8A8P/F/woA0v/0/+r/3P/c/+H/1//2/+v/6v/0//H/7f/1//b/8v/0//H/9f/h/9v/6P/Z/xAA7P/0//L/6v/o/+H/8f/i/+j/2v/v/+r/8P/w//X/9f/1/8z/4v8YANf/GQDV/w8A2P/o/+P/3//o/9n/2f/c/+3/2v/f/+j/9f/q//T/8v/v/9j/7f/k//H/2f8TAO3/7f/z/xEA3f/g/+z/4P/r/93/6f/f/9T/4v/o/+7/4//o/+D/5v/v//X/8f/s//L/8f/t//H/6//0//D/6//w/+z/9v/w/+//EADx//T/6f/w/+v/8v/d/93/8v/o/+T/CgD1//X/EQDq/+v/4P/2/+n/7v/o/xAAvP/p/97/uv++/+n/yv8tAOX/1f/i/+L/7P/2//T/4P/g//X/4P/I/93/3v/g/8b/5f/r/+L/9P/r//P/1//h/yEA3f/Z/9z/3f/u/97/3f/g/93/0v/u/+n/8//2//P/7f/o/+P/4P/2/+//DwASANr/7v/B/+j/6P/1/9f/uP/l//D/1//p/+v/7P/u/xgA2//o/+n/3P/n/+z/6//1/+3/7f/v//X/6f/o//T/8//t/+P/9P8KAPP/7P/w//H/5//0/+v/6f/i//X/7//1/+z/FAD2//D/8/8NAO//9f/2//b/DAD2//b/7//t//P/CwD0/97/4P/f/+7/8P/X/+P/4P8RAOb/6v/j/+b/4f/i/+//7f/l//T/7P/p//X/3f/i/+z/5f/n/w0A8//q//H/7//j/+r/5P/v/+v/9v/1/+//9P8RANv/7v/Y/xUA1f/z/+j/7v/W/+j/0v/c//P/4v/m/9v/6v/x//X/8v/2//b/9f/2//L/8//v/xcA5P/k//D/9f/v//X/9P/1/9z/EgDm/8X/4v/v/woADQDm/+D/1//v/+z/7f+5//X/3//W/9r/3f/e/+//3P/h/+j/1P/q/+f/5P8OANT/4//s/+L/7P/f//H/5f/r/+D/4//h/9z/6//n/+L/5P8NAN7/7P/p/+r/7//f/+r/6v/l/wsA4f8PAPb/7f/w//P/8P/r/+7/8v/z//H/9v/s/9n/GQDl/9b/6v/k//P/6f/v/+r/6P/v/+v/5//n//H/5f/x/+j/FgDm//D/5f/j//X/7P/i//b/5f/m/+r/8P/o//L/7P/2/+L/EgDm/+f/6//u/+f/7//s//H/7P/o/+3/6//z/+3/8v/k//T/9f/u/+z/7P/n/+r/7P/o/+//8//q//T/5//r/+n/8f8OAPT/5v/n//L/5v/v//P/8P/g/+L/4v/g//X/8//0/9r/3P/l/+z/6/8RAOn/2f/b/+P/8P/j//P/6f/p/+L/7P/z//P/4P/1//X/5v/h/woACwDu//T/4f8PAPT/9f/k//P/7//n//D/9f/y//b/6f/x//L/7f/2/+3/4v/0/9b/2f8OAOL/0P+6//P/wv/N//L/9f/1/+X/4v/0/+T/4//W/9r/2v/m/wsADADk/+v/3//x/+f/7//u/+3/9P/v/+j/9f/a/+z/8v/n/+3/3//r/+j/3P8PAOb/DgDy/+P/7//r/+f/7v/y/+r/8//l//T/3f/V/xoA2f/k/+X/5P/j/+r/6P/e//D/3v/l//D/3P/q//b/7f/0/97/4v/g//L/GAAeAN//6f/m//P/7P/r/+f/4//y/+7/8//a/+L/9f/i/+v/8f/V//H/CgAUAOj/7v/t//D/8f/p//b/7//w/+j/7//h//L/6//z//H/7//z//P/8//l/+r/6v/m/+L/HADk//P/6v/s//T/9P/p/+n/5//2//X/5v/t/+n/3f/a/wwA6//l/+f/8f/j/+D/3v/i/+b/1//r/+n/8v/o/+v/6f/h/+r/5f/q/+H/1f/b/9v/4f8QAOb/3v8WAN3/8P/s/+3/7P/k/+T/8P/v/+j/5P/s/+v/3v8QAO3/3P/c/93/5f/p/+r/5f/e/+D/5f/f/+T/4//P/+j/8v/w//b/5v/Z/+v/8f/1/+j/GwDq//X/6P/s/w8A8v/z//X/5v/2//H/8//y/+7/7f/n/+H/7P/o/yIA5//r//D/5P/s//X/8//l//D/9v/0/9j/7P8aAN3/8P/u/+z/8P/p/+v/8v/t/+r/6P/t/+D/5v/p//L/9P/u//P/8//1/+X/6v/q/+r/8f/i/+7/DQDs//H/8v/q/+7/6//1//D/8v/q/+z/9f/z//P/9f/z//b/4v/x/+D/4//v//D/8f/g/+L/7v/u/+r/8v/x//P/7//w//P/7P/q//b/9P/1/9T/6f/h/+L/7/8QAOz/7f/u/xMA3//b//D/5P/t/+b/6v/q/+b/8//v/+X/4//x/+j/8f/w/+X/6f/z//b/7f/p/+L/6P/k/xIA5v/0//H/9f8YAN//zv/j/+D/8P/h/+X/8v/X/9v/4f/p//H/8v/z//T/7P/y/+//7P/z/xAA5P/h/+3/6v/x//L/7v/o//P/6P/q//P/8v/0/+H/8f/2/+j/4P/r/+P/6f8KAOv/DADv/+f/7P/q//L/8v/x/+v/4v/q//b/7v/s/+r/5f/O//H/uP/F/wsA8v/h/8f/5//f/8P/9f/M/+//yv/L/83/0f/V/9P/zf/1/+z/EwDX//b/0f+//9j/8P/e/9P/3//P/9P/9f/U/8f/5v/p/+P/6P/a/xQA0P/z//D/7P/v/+L/6P/0/+H/6v/l/+v/6P/s/wsA5P/l/+f/7P8MAOz/7v/g/+X/EQDv//H/CgDu//L/8//2//T/9f/g//T/DQDR/+b/FQDq//P/4P/v/+3/8P/q/+H/6v/i/+v/9P/s//X/7f/x//L/DwDu/+X/7v8KAOn/6P/x/+v/8f/r/+7/7//z//L/6//v//P/DwDu/+X/7/8KAOr/6f/y/+3/8v/s/+//7//0//T/7P/y/+X/8f/x/+n/2P/u/+H/5v/2//X/5v/n/+L/6//j/+H/7P/s/+T/2//u/+T/9f/U/+X/DQDs//H/7f/1/xoA1//q//X/9v/v/+//5//r/+f/8//1/+7/xf/y//X/1P/v/9D/2f/X/9z/w//h/xYA3f/U/9r/4v/g/+z/3//u/+L/5v/i/xEA7v/o//T/6f/p/+H/3f/q/+n/5//w/9z/CwDl/+7/8P/2/+z/9f/k/+P/6v8KAN//7f/u/+7/8P/t/+j/7f/x//H/8f/s//P/6//0/+X/8f/r/+7/2f/S/9f/5P/W/9P/FQDs/+z/4f/k/9X/4//w/+P/5//t//D/8P/u//b/9f/x//P/7v/2//D/8v/n//D/6v/1/xAA9v/0//H/9v/1//X/7v/q//H/8//u/8P/9v/l/8v/7f/e/6//3//M/+z/CgDW/9//7f/l/93/6P/k/+T/3//k//b/8//s/wwA6v/x/+T/5v/y/+X/7f/q//X/6f/z//L/9v/x/+X/4//r/xYA3v/z//D/7f/x/+v/7f/1/+v/6//u//b/9v8aAPP/3f/h/+j/5v/w/+j/4f/g/+f/6P/l/+L/8P/o/93/7P/z//H/EADZ/+f/CwDp/9b/7f/v//T/6//Z//D/2P/m/93/3v/t/9f/8//y/+v/3//s//P/7P/u/9L/4/8VANT/DgDW/+b/2f/Z/+//4P/m/+3/4//y//H/6f/v/+z/7//z//H/8/8bANr/3//a/9L/9v/2/w0A9f/1/9//6v/i/9//5//0//X/9P/y/9b/8//u//b/3/8KAOD/6v/v//b/DwDu//D/6//y/+b/7v/t/+P/5P/z//L/vf/b/9H/7//q//L/6//q/+b/7//R/8//3v/p/+T/1//w/+f/6//1//H/9P8NAOf/4//y/xIA8P/0//b/9f/1/+r/8P/y/+T/7v/1//L/5P/Z/+v/FQDe/+7/6//w/8j/2P/b/+T/6//j/+b/9f/y//X/FQDZ/+H/0P/f/9z/6P/l/+P/6f/g/+H/2v/l/+j/3//x/+z/9f/w//L/IADc/+X/5P/X/+L/5v/w//P/6f/v/+H/7f/y/+L/1f/v/+j/7f/0//X/9P8PANv/5//X/+3/7f/o/+n/8v/p/+b/5P/g/+v/6f/0/+z/7f8eAPL/6v/Z/+T/7//0/xIA6//z//L/8v/x/+7/9P/u/97/9v/l//b/8f8QAN//6f/W/+7/9P/0//b/7//y/+P/4v/d//b/7v/Z/+L/7f/x/9X/yP/X/8z/9f/T/8D/5P/g/+v/3P/p/+L/3//2/93/uP/y/8z/0f/K/+v/6f/U/9v/3//b/+7/8P/n/+z/7//q//D/7P/l//P/9v/1//L/6//l//X/9f/2//b/9v/w//X/8v/1//b/9v8WAN3/7//2/+X/8P/x//T/9f/q/+3/8f/2//P/5v/2//P/8v/o/+3/5//x/+//7//x//P/7v/n//D/6f/t/+b/8//g/+//8//y/xEA7P/s/w4A2//x//P/4P/2//P/7//0/93/9v/o/xYA9f/d/9X/6v8PANn/7v/y//L/3v/z/+f/7v/0//P/8f/q/+z/4P/p/+T/5f8ZABEA6//x//X/6v/1//D/9v/z//X/7//0/+b/8f/z//b/CgDK/9X/yf/0/+D/1P/n/9//2v/Y/9L/2f/m/9b/6v8SAOf/5v/r/+L/5v/f/+T/6v/q/9n/4/8LAO3/8//r//b/9P/x/+//9v/1/9v/2f/i/+T/5f/Z//H/7f/g/9r/2v/d//b/5v/f//L/8f/y//b/9v/1/+3/z//Y/+3/4v/j/9f/2v/n/+H/2P/f//D/7//x/9X/5v/x//b/8P/2/xMA7f/n/+j/4P/1/+r/8//v/+r/6//w/+7/9f/2/+//6P/w/9T/8P8KAO7/5f8eAOv/6P/n/+b/0//u/+f/8P/u/+7/8//v/+v/9v/v//b/7P/t//L/6//r//D/3f/u/+v/8//u/+//7f/s/w0A7//v//P/9v/v//P/7P/x//P/8//t/+//8v/u/+v/8f/e//D/7P/0/+7/8f/u/+7/DQDw/+//8//2//D/9P/t//L/8//z/7n/w//W/xQA5v/k/9b/1f/h/8z/5v/X/8X/2v/Y/+D/7P/y/+b/8//z/+//9f/Z/9b/4v8UANf/CgD1/97/6f/f//D/7v/t/+z/6f/v/+f/6//w//L/6v/1//D/8f/o/9//DwDx//D/6f/z/wwA9P/0//b/9v/0/wsA5//z//T/4v/p/+T/7P/q/9j/4P/o/+f/DwDU/93/4v/i/+L/4P/b/+v/7v/z/+r/7v/p//D/8//p/+P/7//m/+n/6P/p/+z/8v/0/xUA4f/l//H/6P/s/+b/6f/v//L/7//x/+3/9P/0/+P/3v/w/+//0//x/+D/DgDt/+3/8/8UAOb/3//f/9n/5P/n/+f/8f/p//L/9P/Q/xMAGQDt/9//0//Z/+7/5v+y/9T/2f/M/9P/qv/g/+H/5//Y/9//zf/k/97/DgDe/+L/5//1/+7/9f/z/+//9v/0/xgA3v+9/8r/3//z/+j/8//k/9n/6f/U/+X/6P/v/+r/8P/s/+T/DADu//P/8v/m/+T/9P/x/+D/9P/q/+7/6f/o//H/7//p/+L/7/8PAOb/5P/o/xsA5//w/+j/5//2//b/9P/z/+//6f/0/97/8P8WAN//4f/2/+P/3f/Y/+D/4f/q/9P/1P/X/+b/8P/2//b/8//z/xoA2f/u/+v/7v8LAOj/8//r//X/8P/a/+z/CgDp/+P/8P8LAPT/9f/z//L/8v/s/+//4//0/+//4//x//X/7P/S/+T/6P/2/xsA4f/r//X/6P/y/+D/7P/x/+n/2P/p/+//9f/W/xkA6//m/+L/4v/b/97/3v/i/9r/2v8LAO7/5v8MAPD/6f/t//X/5//z/9z/9f/1/9r/0f/v/97/0//p/9v/1f/T/9H/1//c/+j/1f/s/+7/8f/o//P/7f/z/+D/8P/m/xMA6/8QAOz/9v/u/+7/7P/q/+3/7//x//H/6f/z/+//8v/n/+H/xP8eAAwA5v/D/9D/sv+y/77/EwDC/83/7//F//b/3v/e/+T/3v/k/8z/zf/M/+T/2P/Q/9P/FADt/93/6f/q/+n/6//W//D/6f/s/+j/y//p//H/8P/n//T/5v8YAOj/EADw//b/7//s//P/8//r//L/8f/z//X/5v/u//T/4P/v//T/DQC5/+P/6P/J/9P/1P8NAMb/yP/b/9b/CgDn/8//7P/s/+z/4f/d/9f/6//j/9v/HADf/9z/5//k/+X/4f/c/+3/3//r/+v/7//t/+T/8P/w//L/9v/2//H/9f/s//X/FwDu/+f/7//y//b/9v/q//P/8f/W//P/3v/f/+X/3//R/9r/8/8QANj/4//r/+b/9f8ZAOv/4//t/+b/4f/w/+X/5P/Z//T/8P/p//P/CgDr/+//6P/l//P/8v/x//b/9P/z/+T/4f/T/xcA5f/y//T/2f/h/+j/3P/c/+f/2f/a/9v/3v/Z/+j/6f/0/+P/9P/v/+v/EADq//L/7//x/+7/8v/2/+P/1f/I/8H/zf/M/9L/4P/a/wwAwf/i/9D/8v/g/9j/6P/W/+3/6v/p//H/DQDl/+v/6f/n/+//9v/p//b/9v8LAOj/8f/z/+z/8v8bAO7/4//f/+z/9f/r//P/6v/0//X/7v/g/+v/2f8WAO7/5P/v/+//7P/1//L/6f/y/+X/6//k/+7/8P/y/+T/8//y//H/8f/v//b/8v/j/xkA7v/z/+3/9f/R/+L/1v/d/xIA3//W/9//2v/f/+z/0v/M/+P/1//w/+r/7//e//H/8P/o/+z/9f/z//b/9f/t//L/8//1//T/9v/2//b/9f/y/xAA9P/t/+b/7f/o/+j/6P/w/+7/4f/w/+//7f/q/+v/6//0/+//8v/z//D/9P/1/9z/EQAWANn/1f/j/+D/4v/s/+L/6//i/9f/5v/f//L/6f/Z/+r/4//l//D/7f/n/+3/5v/q/+b/5//j/+7/8P/x/+//7//t/+3/7f/j/+T/7v/g/+P/2P8NAOb/8P/z/+7/8v/v//T/9f/k/9b/5P/a//X/7P/0//H/7v/q/+3/6v/j//X/8v8QAOv/2v/X//D/EwD1/8v/zP/X/+//z//O/+T/4f/O/9r/5//s/9n/2v/j/9n/4v8UAO7/zP/o//X/EQDY/9f/y//c/9T/0P/W/9X/6P/r/9j/4P/u//D/4f/m/+j/3//o/8r/EADT/+T/5P/s/93/CwDi/9H/4P/W/+X/1P/S/9z/0f/o/xEA7v/o/+v/7f/p/+//2//h/+T/zv/i/9z/4f/k/+P/2v/O/+D/8f/j/+v/4f/y/+7/7//1/w0A4//g/+n/6f8LAO7/5f/y/+L/7v/w/+3/8P/y/+7/9v8NAOX/4f/u//H/7f8LAO7/5f/z/+T/7v/x/+3/8f/z/+7/sf8QAOr/tP/0/+j/zf/j/+b/3f+///H/5f/0/+T/4//P/8b/4v/x/+f/5P/u/+f/7P/v//b/7//z/+//8P/z//P/9v/z/+z/7v/r/+L/8f8OAOz/5v/2/yoAy//a/+X/6f/x/+X/7f/1/+T/5P/1//H/3//z/+X/7v/1//H/8v/2//L/7v/e/+//DADs//D/8//q/+//6f/0/+z/8f/u/+3/6//u/+b/8f/y//L/8v/h/+X/8P/x/xwA4//y/+3/8//w/+//8v/s/+n/6P/j/xIA5f/v/+b/4f/t/9z/5f/i/+f/5P/p/+n/6/8OAOv/4f/u/+3/7//f/+//8P/r//H/6P/e/+T/4f/m//L/8P/z/+P/7v/u/xAA6//f//H/7//k//L/6//t/+z/3P/q/+z/8//u//D/7//v/9v/7//w/+X/5f/v/+n/CwDo/+j/3v8aANr/4//X/+n/9P8aANv/2f/c/+L/3f/o/+f/4v/g/+b/5//j/+n/8v/t/+n/8P/u//P/8//y/+H/DwDp/+v/6v/o//D/6v/s/+3/8//v/+//8P/0/w8A7f/1/87/3f/R//L/7//h/+j/DwDk/9z/1v/l/+T/2f/m/9j/6v/1//D/IgDc/9H/2v/p//b/9f/f/+T/6f/k/+z/4v/x/93/DADp/+X/7f/w/+7/6f/v//H/8P8SAOH/7f/n/+n/8//j/+D/6//c/+f/8P/j/+b/6f/v/+7/9P/0//X/8//s//P/9P/z/+3/4v/U/+//9P/n//D/6//q/+v/HADx//X/8//e/9n/0f/2/+L/4P/k/xQA7P/c/+b/4v/m/+3/3f/p/+X/7//z/+z/4//r//b/HADh/+j/3v/X/+//7f8OAPH/9P/o/+v/6v/d/97/3//q/+b/5//r/+D/6f/r//T/3v/0/w0A7//j//D/8f/R/+b/7/8QAOT/EADv/+j/8f/r/+z/9P/U/+7/7P/r/x0Azf/2/8j/5f/A/+f/1//k/+D/2f/P//L/1P/c/+X/3f/g/+b/5f/v/+7/6//x/+r/7v/z/woA6/8SAPb/9P/z/+n/7v/Z/+7/9P8PAOX/0v/o/+H/5v/I/+L/vv/B/7//4f/Z/93/y//Z/+L/zf/e/+P/6v/g/+n/4v/i/+z/7v8MAOj/8f/x/+P/9f/2//H/7//2/+7/6//u//H/8//u//P/7P/r//T/8f/1//X/8P/2//T/7f/0/+z/9P/2//P/4/8QAOX/7P/y//X/9f/z//T/9f/r//D/2v8WANT/2v/Z/+7/3f8SAN7/4//r/+P/5P/g/9T/8f/h/9X/4//Z/+L/3P/k//X/5//v/97/5/8LAOH/DwDh/+H/5P/2/97/5P/p/+j/8f/d/+n/4f8UANP/5v/u/+f/5f/w//T/CwD2/+z/8v/z//T/8v/w/9X/3f8NAND/5f/Z/+T/9f/q/+f/0//y/+X/5v/k/9v/3//h//H/8P/x//b/3v/x/w8A3//v/+b/EQDo/+3/9f/2/+z/DAAPAOj/6f/u/9//6v/2//X/7v/z/+f/8//0/+//6//y/+j/7f/m//D/8//r//P/4//1//H/EADt//H/9v/p//L/9P/r//b/8v/z//P/9f/x//b/7//s//T/8P/2/97/0v/2/+n/8f/1/+r/6P/1/+L/5f/o//b/4v/s/+7/7P/1//H/9f/x/9v/0P/g/+3/2v/r/97/1P/f/+L/4P/b/9//EwDU/9z/0//n/9//EQDg/93/5//W//L/7//x//H/4//2//T/9P/z/+//7P/z/+n/7P/m/+3/3v/2/+H/6P8MAOf/8f/n/+D/5f/k/8r/0v/b/wsA0v/f/+D/4P/h/w8A7v/Z/9D/6//U/9L/0f/P/8P/FwDG/8H/1v/g/+X/GwDf/+f/DADj/+3/8v/e//X/4v/w/+b/6v/t/+//DADk/9L/9P/u//b/8P/k/9f/5/8UANT/0v/z/9P/2//Z/+b/9f/I//H/2//a/9r/zf/p/+v/5P/k/+b/5//e/+z/5P8UAOP/3v/m/9//9P/x/+D/7//p/+7/8v/u/9L/5f/Z/+v/3//J/+r/4f/l/8P/5f/1/8z/1P/T/9T/zv/t/wsAvf/y/7j/5P/h/+H/6/+7/9X/DwDe/9r/5v/Q/+z/4v/u/+j/7v/Z/+z/5P/u/+L/5P/e//H/9v/t//H/7v/z/+3/7//x//T/7P/z//b/9f/e/9P/6v/a/xwA0//X/9r/5f/f/+H/2P/j/+z/3v/l/+P/CgDr/9z/5//x/+r/4v/t/+7/8P/o/+X/DADt//D/9f/z/+b/9f/m/+7/8P8QAPL/6f/u//T/2v/v/+z/8//v//T/6//0//b/8//c/+P/1P8MAOn/7v/q/+n/7//n/+X/8P/p//P/8//m/+3/7f/z//D/9P/p//T/8//z/9H/4v/O//H/DgDs/+3/4P8MANX/6//Z/+n/7//W//X/5f/0//X/8f/2//H/8P/f/+3/7P/y//b/4v/w//L/7v/u/+z/CgDw//L/5f/z//X/6v/z//X/9f/2//T/8v/y/+v/4//j/+D/5v/M/9f/4P/1//H/9P/L/+j/9v/l/8v/2//n//X/8/8PAOz/9v/o/+n/4//g//H/7f/m/+P/5f/0/xAA6v/w/9//7f/w/+P/8v/0//b/EQDo//D/3//e/+f/5//r/+3/7f/q/9j/6//n//D/3v/a//P/6v/1//X/CwDv/+b/5v/q//D/9f/j/+n/8v/q/+r/5P/k/+7/8v/t//P/9P/2/9//3v/c/+D/5P/n/+//6f/a/woA4f/h/+T/5//b/+D/5v/p//L/7v/v/+z/2f/y/+L/6v/p/+//8f/q/+z/6P/f/+r/5v/u/+n/6f/s/+r/7//z/+z/6P/m/+f/DQDi/9v/4f/s/9f/1v/e/8z/DADS/8z/1P/b/woA2P/I/+T/5//q/+H/6f/r/+z/5v/q/+r/6P/t/+X/3//o/+f/6//r/+3/6v/g/+f/CgDf/+D/6P/y//X/8P/n/9P/9v/v/9X/9v/1/+b/9P/K/9f/1f/t/8//8v/r/+//3f/w/+//5//o/xAA3P/n//H/3v/z//H/9v/r//D/7//y/+3/9v/o//H/6v/Q/9z/2/8OAOr/4//q/+z/5f/f/97/5P/d/93/6v/o//T/8//1//X/9P/s/8//EQASANb/6f/f//L/3P/q/+T/6P/s//X/3//v//L/6f/0/+b/4P/1/+f/CwD1/9//5f/t//P/4f/e//D/7//z//L/8v/m//X/CwDs//b/7v/1//D/6f/2/+n/4f/2//b/0v/Y/+H/3P/v/9X/5P/Z/9j/1//f/+X/5//a/+P/3P/i/+7/9P/r//P/8P/y//H/8P/x/+T/8v/h/+b/EwDr/+v/9v/w/+j/6f8TAO//6//v//P/6P/0//D/9P/w/+j/8f/i/+//9f/s//H/8//x/+//8P/0//X/7f/u//T/FwD1//D/7P/x//X/8v/q//L/4v/w//b/7f/y//T/8v/w//H/9f/2/+7/8P/1/xcA9v/x/+7/6v8aAOP/wP8KAPL/3//n/8z/zv/f/97/9f/j/+j/5v/w/+P/6f/y/xUA4f/a/+3/CwDr/+3/7f/t//X/6P/x//L/9P/z/8X/CgDz/97/4v/Z/+L/0P/J/8j/2//x/9r/1v/m/+P/3f/Y//H/5f/j/+j/4f/v/xQA9P8ZAOP/3v/v/+j/8v/2//D/7P/t/+v/8/8gAN7/6v/l/+L/8v/n//T/8P/u//P/4f/s//L/8f/w//P/6/+6/+r/7f/G/9f/6v8LANr/y//Z/+v/z//0/9X/zv/V/xYA8v/T/9//1v8RAN7/5//g//L/7v8KAPX/5v/0/+f/8//y/+7/6f/t/woA6f/u/+3/7//w/+b/9v/o//T/6//1/+3/5//0/+3/6v/o/+7/8P/2//L/6f/s/+j/6//v//X/4f/n/+T/6//y/+n/7/8MAPT/4f/y/+n/6f/u/+3/9P/o/+r/5//x//T/6v/z//T/7//d/+f/8//v/+v/DQDs//P/DAD0/+3/8//p/+3/6f/s/+f/6//z/+X/7P/l/9//2//q/+f/8f/z/+n/5f/h/+D/5v/0/+j/5f/l//H/4//y/83/1v/q/9v/5P/q/w0A6f/s/97/4f/V/+f/1//Z/9j/DAAMAPD/6v/o//H/6//Z/+v/8P/t/woA3v/t/9//6v/w//D/8v/w//D/5f/z/xAA8f/2/+//9v/1/+7/5v/j//H/8P/w/+P/5v/w/+v/5//o//L/9P/z//T/FgDO/8z/0//g/+j/EADQ/9//4P/b/+b/4f/c/woA3f/h/9H/0P/t/+3/7v/v//P/9f/v//b/2P/t//L/7/8KAPD/5f/r//X/5//y/wwAuv8LAOb/6v/u/9D/xv/N/9f/4P/H//H/EwDw/+z/yv/x/9v/3v/o/97/5P/j/+r/5//m/woA5f/u/+v/7f/l//D/6P/o/9T/4v/z//T/9P/i//X/9P8bAOX/5P/x/9//4//0//T/8v/1//D/FQCw/8n/7f/h/9j/6v/M/8f/6//y//X/zv/V/9v/3P/d/8//2v/f/9//6P/o/93/EADp/+P/8v/y/+v/6v/n/+L/8P/r//D/9P/u/+7/9v/y/9H/0/8UAO//yf/s/+b/9P/d/+b/6//V/+H/4v/m/97/5v/x/+3/DgDi/+b/7//o/+T/4f/n/+z/5//0/+H/5//p/+r/7f/w/+L/7//w//T/8//2/xQAzv/2/8//2v8SAOT/7v/S/+7/3f/V/+n/5//s/+P/2v/x/9r/6P/s/+T/7//x//L/4f8NAO7/3/8KAOf/7//x/+3/9f/m/+L/9f/u//D/7P/k/+X/6P/u//P/7P8NACQA3f/l/+D/4f/q/+7/6f8MAOj/4P/v/+r/4v/j//b/6f/w/9X/5v/s//X/9v/u/+//6f/c/+n/8v/j//H/7P/u/+f/7//v//L/7P/t/+f/6//t/+v/6f/q/xQA7f/r//H/6f/t/+3/6v/0//H/9P/z//L/8f/r//X/8f/y/w0A8P/t/+z/8//v//H/2v/s/+v/CwAZANP/4//l//X/3v/c/+n/7v/o/+b/3//X//b/3//f/9j/4P/o/+3/8//e/+7/6//u/xYA1v/V/+P/5P/j/+r/5f/h/+3/5//m/9f/6v/t//b/8//0/8//CgDn/xsAIQDm/9j/z//W/9n/7P/U/+v/4P/f/+T/3//f/9z/4//z/97/8v/u//D/8//R/8v/7P/u/+v/5P/Q/+H/zv/r/+X/5P/v//D/4//k//D/9P/0/+3/9P/y//T/4v/I/9X/9P/y//P/7P/r/+b/6//q/+//4v/y//L/9v8SALv/1v/c/xcA4f/m//b/1v/j/9L/3v/k/+v/1v/N/83/2f/i/+j/6P/c/+f/4f/p/9P/3//F/+L/6/8OAO//5v/z//D/5v/y/+//5//x/+H/8P/W/+T/9f8LAOf/7P/i/+3/4v/y/+r/6P/u//P/9v/w/+b/6f/x//H/8f/u//T/4P/z/+v/7P/v/+f/5f/s/+T/7f/p/+X/CgDa/+f/7f/r/+r/6//v//L/7f/w//b/7f/q/+//8P/o//L/7//s/+//6P/x/+3/6/8LAOv/6//x/+3/8//u//H/9f/w/+L/uv/o/xQA3P/M/w4A5f+x/8b/4/++/9b/y//c//T/7P/v//L/3//g/+r/2v/i/+D/3//h/yQA4f/l/9v/6f/v//T/CgDs/9P/6f/f//T/6//1//H/7P/2//H/6P/o/9r/CwDk//X/DgDv/+j/6f/1/+r/6f/p//b/4P8OAOz/6v/w/+j/6v/t/+v/7//w/+L/9v/w//X/8P/z/+v/7v8KAPb/9v/0//b/3P/u/+v/4//o/+3/2f/p/+D/5f/h/+j/5//k/9z/4f/k/+T/7//s/+n/FQDl/+j/6f/b/9T/7f/f//H/7P/0//b/3//y//T/7f/e//X/7f/s//T/9f/y/w0A2//r/+X/6//x/+v/8//z/9r/3P/n/+T/6//z//b/1v/p/+z/6f/k/+L/7f/k/wwADQDm/+3/7P/x/+L/8v/p/+3/5P/b/wwA5//o/+v/6P/0/+j/7//r/+7/8v/y/+3/8P8KAPH/2P/X/+n/6f/x//H/CwDm/+n/6//s//T/6//0/+f/8f/0/+7/8v8YANb/4f/Y/9j/9f/y/9n/5f/j/+z/8f/f//L/5f/p/9//6/8KAPT/7//t//X/5//t//P/9v/y//H/7//z/+z/7f/z//b/8f/u//b/6f/t//H/7f/p//D/9f/q/+//EADl//H/4P/w//H/8P/d/+r/HgDn/+v/5P/y/+//8P/r/+f/8f/v/+f/8//x//b/7//v//L/9v/0//b/9f/2/8b/2f8OANP/3f/2/+j/4f/y/9n/2v/b/9L/9f/e/+D/3//n/+v/7v/t/+z/4//v/+7/6//p/+f/9v/l/+z/6v/t/+3/7P/t//H/7v/o/+r/9f/z//X/6P/x//b/7//y/+7/3//r//X/9P/z/+j/9f/0//L/7P/r//P/7//x//X/9v/W/87/x//W/9P/FwAOAMb/2//j/8v/6f/Q//b/5P/c/9//3f/b/+L/6P/r//P/5v/h//L/1P/W/9z/3f/m/w0ADgDh/+b/6//X//b/3v/v/+z/8f/t/+f/8f/w//b/9P8XAOv/0v/Y/+T/DwDR/9v/2//k/+//4f/h/+n/6P/S/+3/5v/0/+3/9P/v//H/GgDr/9T/2v/g/xIA0//X/97/5v/v/+X/5P/r/+v/0//v/+j/9f/u//X/7//x/+v/7v/x/+7/8f/0//P/9f/r//L/9f/Q/77/8P/l//L/5//Z/8X/xf/0/8v/8f/W/87/1v8TANr/1f/h/9P/5v/Z/9r/3f/f/9L/7v/i/+j/6v/i/+H/3f/j/+3/3//i/+D/4//n/wsA6f8PAOf/7f/o/+7/6//w/+r/7P/q//D/DgDj/+r/7v/r/xAA9P/o/93/8//v/+P/8P/q/+//9f/x//H/8v/1/9r/9f/v//L/9P/t//P/FgDz//b/9v/y//P/8//R//P/9f/z//T/7v/n/+n/DwDq/+//3f/t/+T/7f/r/+z/8v/j//D/7f/y/+v/7f/s/xEA7//t//H/7v/u/+7/8f/t/+v/6f/r/+//9v/i//T/zv/t/8r/2f/t/8//CwDy/wwA2f/E/9T/0//T/+r/8//x/+b/5//n/+b/6//r/+7/FwDx/+b/7//y//P/4v/1//X/4P/z//X/8P/y//X/9P/m//T/5v/W/+z/x//i/+D/1v8RAPT/3//I/9j/2v/Z/9H/5//u/+f/8P/X/+r/9v/m/+7/6f/d/+H/6//q/xkA3P/l/9r/EAAPAN//2f/m/w4A6//j/+j/7//v/93/5//q/+T/7v/w/93/8P/w/+r/DgDE//P/y//w/+b/5v/y/9P/1P/n/93/4P/a/+L/2v/Z/+b/6v/s/+7/7//j/9n/zf/i/xYA1f/d/+r/yf/h//P/FgDb/7v/5f/I/+f/y//S/9L/FQDZ/9b/9v/K/+X/4f/0/+v/9f/0/+j/6f/w//X/8P/m/+//7//w//L/6f/o/+//6f/u/+7/8v/n//b/9v8NAOL/5f/q/97/6v/d/9//DQDz/+f/9f8NAOb/1v/m/+T/3//j/+z/7f/y/+b/8//y//T/6v/r/+7/8v/0/9r/7P/t/w8A9v/y//L/8//q/+P/8P/w/+z/8f/t/+z/6f/y//D/8//l//D/8f/w/+z/7/8QAO7/7//s/woA6f/1/9//9f/0/+7/8P/v/+//8//y//H/8v/s//L/7//y/+v/8v/u/+b/6//z/+z/EgDy//H/8f/w//T/7P/Z/9v/6f8OAPL/1P/g/+7/EADz//b/9f/u//b/5P/m/+v/6//l/wwA9f/0/xkA6P/Q/8j/1//e/9n/yv/1/+n/5//U/9X/3v/c/9D/8f/K/+L/7P8RAOf/3//r/+z/7//r//P/8f/n//H/5P/r/+v/9P/y/+7/8f/p/+z/8f/t/+r/DADP/9j/GgDS/9r/x//g/+T/vP/T/8//7f/e/9D/3P/1/9j/zv/i/9H/4v8PALz/6v/g/+X/1P83AN7/1P/y/9T/4f/T/9b/wf/Y/8//4v/I//H/9f/v/+3/9v/o//P/6v/2/+r/DQDs/+v/7P/v/w8A8P/m//H/9P/t/+X/5v/r/+z/DADu/+n/7v/y/+z/5v/p/+7/9P/v/+//DgDv//H/7v/u/wwA6//1/+7/7//S/8D/zf8QAPL/2v8OAN3/2f/Z/+L/2v/P/9r/0//a/w0A9v/a/+//7v/g//b/4f/2/9j/EQDi//T/2v/w/93/5P/v/wsADADx/+j/4//y/+7/7//q/xsA6v/Y/9T/8v/Y/+L/9P/1//H/5//m/+n/5//0//T/6v/y/+f/3v/1/+b/6f/r//T/8P/v/+f/6v/r/+n/3v/y/xwA7//i/+f/6P/X/+P/8v/j/+v/7v/o/+3/7f/y//L/7v/q/+T/6v/h//T/3//2/wwA5P/j/+n/7P/o/93/GgDv/+n/9P/0//H/7v/w/+z/9f/k/+f/8v/1//X/yf/f/9f/3v8cANn/xv/g/9T/1//Z/9r/4P/X/9b/2P/a/93/8f/2/93/7//d/+n/9f8jAPb/1P/U/9T/1//b/97/3f/n/+H/3//s/+j/6f/Y//L/7f/1//H/9f/0//b/EgDY/9L/8f/K//L/CgDO/9H/8P/w/+D/2P/f/8b/9v/s/+H/6v/n/+z/7f/s/9//7v/z/+P/6v/g/+3/9v/n/+7/5f/y/+T/8f/m/xkA7v/h/+//9v8MAOH/2f8RAOL/4v/f/9v/6v/1/+n/7f/p/+L/6P/v/+X/5P/i/+X/8P/1/+T/6v/1/+j/2//N/9X/1v/w/8f/DwDa/97/0f/P/8f/1f/X/+D/9v/g/9j/2f8bANX/5f/c/+//8P/g/9X/7f/i/+7/4P/Y//L/1//s//X/8f/x/w4A6f/h/93/6//n//H/9v/2/+7/DADo/+z/5//s/+j/9v/0//T/9v/n/+L/4v/j/97/3f/u/+z/6//m/+n/5v/k/93/5//h//b/6f/w//T/5f/s/+j/6f/x/+//7//u/w0A6f/x//L/7P/0/+3/8v/v//P/8P/z//X/DQDs//D/CwDz//H/7f/0/9b/5P/x/8//6f/R/9n/4P/c/8//7f/b//H/8f/v//b/8v/w/9P/zP/G/+f/4/+4/+P/7//u/87/2P/u/xoAyP8SAOj/5f/Y/87/1f/x/9//6f/o/+L/6v/m/97/2f/a/+//EgDg/+r/6v/r/+b/3//z//T/6P/z/+7/5f/m/+T/6//h//X/5f/d/+T/5P/w/+3/1f8kAOr/4f/m/+//2v/o//T/6//v/+z/6//w/+j/6//w//L/7/8OAOb/9P/Y//L/7//o//b/8P/m/+L/4P/h/+j/6v/0/+j/9P/2//b/7f8KAPP/8f/2//T/9f/0/xYA2f/p/9z/1f/f/+n/5f/b/9L/8f/k/9z/6//q/+//4P8eAOX/4P/X/97/4f/1//T/8P/z//P/8//z/+T/4//p/+n/6f/1/+//8P/v/+//8f/z/+z/7f/w//T/5f/v/+v/5f/x//H/7v/w/+r/7v/u//D/7//p/+//8f/z//H/EQDp/+b/2P/i/wwA7P/0/+f/CwDw//P/8v/y//b/8//o//b/9P/R/+P/3//q/xMA2v/k/9v/3v/a/+r/7f/S/+3/2v/k/83/5//t//D/4f/y//D/6P/i/+b/4//x//T/7v/u//L/6v/s/+r/8P/0//L/9P/s//T/FQDk/8//yP/y/+f/6P/t//P/5//d/+H/7v/i//L/7//y//L/CgDr/+v/2f/v/+H/6//u//T/8v/p//X/9f/o//H/8v/2//D/9v/x//T/9v/w//T/9f8PANr/9f/w/+3/EQDm//H/4//z//b/8v/0/+n/7P/u//H/FQDj/+j/1//r/woA5f/w/+f/8f/o/+3/DwDu//P/6//g/+T/2P/R/+3/1v8MAOn/2v/g/9//3f/j/97/zv/r/+z/9P/h//b/8//u/yQA5v/f/9r/2P/Y/+X/3//p/+r/6v/s/+f/6v/p/+L/5//s/+b/7//t//L/6f/1/+j/5f/f/9j/2P/X/+3/yP/J/9P/w//P//D/0f/j/8//2v/e/+n/2f/i/9X/4P/g/+3/4v/n/+j/2v/h/+D/3v/f/+P/5v/h/+L/9f/d/+D/5P8MAO7/5v/o/9H/7//n/9f/7v/L/9//zv/w//L/9f/k/9n/7//l/93/1v/g/9r/3f8dAOD/4//f/+H/6v/m//D/6P/x//L/8//w//P/9P/v/+//8f/l//b/7f/q//T/8f/u/+j/5P/t//L/7f/w//b/4f/s//T/EgD2/woA9f/z//H/9v/1//L/9P/1//X/0P/d/9T/EwDR/+X/6v/m//b/6v/X/+T/9f/N/+r/4/8NAOr/9f/z//P/5P/w/+f/8P8UAOX/3P/e/9P/4f/p/+L/7//s/+H/5f/i/9//7f/t//L/6P/v//b/5//w/+v/6f8SAOT/8f/f/+//9P/u/9P/8v/r//L/8f/z/93/9v/t/+T/6P/Z/wwA4v/c/+T/4f/x//H/7P/q/w0A5f8VAOj/4f/o/+P/4//w//L/7f/v/+7/1v/h/9b/3v/k/9b/4P/c/9//2v/W/9H/GADU/9T/4f/h/+n/3P/t/+r/6v/c/+P/5v/k/+7/6v/u/+n/8v8QAOv/7f/0//L/9v/t//P/5//O//L/5f/v//D/6v/j/w4A7f/g/+7/3f/p/+7/3v/X/woA6f/t//L/7v/h/+n/3v/X/w0A9P/r/9X/8v/r/+v/8P/b/9X/2P/p/+j/4P/X/+r/2//p/+z/4v/j/83/7v8KAMz/DQDB/97/7//d/9f/zv/a/8n/zP8MAOr/xP/v/x8Awv/V/9r/3P/P/+L/2P/a/+T/7//t//b/8v/g/+n/7f8OAPP/9P/0/+n/5v/y//X/5v8OAPP/6v/y//b/9P/0//D/8//0//H/9P/0//P/7v/2//D/9v/z/+//8v/z//L/8//2/+z/7f8PAPP/8v/z//b/8//1//T/zP/Y//b/3f/q//P/5f/m/+j/6f/y/+r/7//n//T/9P/n//T/8v/f/xkA4//p/w4A3P/l/+7/9f/t/+P/8f/Z/9z/4v/1/+b/5P/m/9j/GgDm/9r/2f/K/8L/0f/n/+L/5v/1/9T/5//l/9//DADu/+X/6v/w/+T/7//v/+7/DwDc/9z/6v/1/9n/6f/x/+//8f/u//L/7P/v//L/9v8RAPb/5P/0/xUA4v/P/+7/8v/S/9b/0v/v//P/9v/X/+D/7/8LAPD/2P/s//L/9P/x//P/6v/y/wwA8v/p/+z/6f/k//H/8//v/+7/7//1/+v/6f8MAPH/9v/2/xAA8v+8/+T/tv/K/8j/yf/m//H/xP/T/+b/3f/h/+H/4v/j/+X/5P/f/+H/8f/r/+X/EwDo/+7/7/8NAPP/6f/k/+r/7P/q/+7/3f8QAOj/3P/j/9T/6//j//D/6v/q//T/4P/p/+3/6//w//D/3v/0/+3/5//o//P/8v/w//T/5f/2/+7/9v/r/+P/5//z/w4A6//q/+3/6v/0//T/7//l/+3/5//u//T/9P/z//T/0v/x//P/wv/v/8P/0v/k/7f/DQDd/+7/wv/e/+D/u//U/5X/3v+x/9f/mP/W/+L/7f8PAOb/6/8PAPH/7v/z//L/8P/i/+3/9v/y//H/8P/X/+b/7//r//X/4v8TAO7/7f8UAO7/7P/p/+//8f/x/+//8f/m/w4A5P/w/woA6P/z/w0A8f/w/9v/8P/u/+n/9P/x/+//7P/l//X/7//x/+3/8f/c//H/3//l/8j/7//Z/+f/7f8VANv/z//l/8//DgDb/+f/3P/U/+r/4f/y/+b/FwDh/+f/9v/q//b/3v/x//P/7//i/+v/7v/q/+f/GQDb/+D/6P/j/+T/3P/l/9//6v/W/9//5f/c/9T/5f/Z/+D/7P/n/+P/8f/w/+X/9f/q/9H/HgDU/8v/zv/i//H/7P/z/87/6v/V/8r/7//S/9X/4P/K/9D/2f/A/+3/y//j/w8A8P/i/+b/8P/a/wwA1v/d/+H/8//e//H/0v/s//L/7//m//D/9f/x/x8A5v/q/+T/2f/c/+X/6f/y/+b/7v/p//b/8//o/+r/9f/w//D/3v/l/+X/5P8RAOz/5f/k/+//5v/m/+f/8//u/+z/6f/v/+v/7P/z//D/9P/u//X/6f/O/8L/3f8KAOv/DADh/9b/2v/g/8j/z//X/+L/wP/k/+j/1P/p/+j/6v/x/w8A7P/a/xgA6//W/8r/zP/Z/97/0f/c/+H/5/+7/9r/2v/V/9b/4v/N/+P/GAAUALv/3P/1//P/5//R/+7/7//Q/9v/z//e/9D/2P/h/83/2f/o/+n/2//n/+j/5//2/9j/8//1/9v/3v/g/+T/9v/1/9b/0f/p/8//1f/G/9z/xv/i/9j/xP/Y/+b/9v/x/+7/7//o//D/8f/d//L/9f/2/+n/8v/q//D/6v/x//b/9P/2/+//8P/l/8//EgDh/+j/3v/m/+b/7//U/+//7v/r//X/6P/c//T/7f/l//b/2P/d/w0A7//1//X/9P/2/w4A4//z/+b/5P/f/+v/CwDp/+b/8v/v/+3/5f/x//L/6//1//b/FgDu/+T/6f/2/+j/DADx/+z/8v/n//D/9P/o//P/8//y/+n/8P8ZAOf/5//V/+b/GgDo/+v/7v/o/+j/8//j//H/7v/z/+n/5P/m//T/8f/2//T/9v/e/+z/4f/2/+j/7P/l//H/7f/t/+f/5//q/+X/7//u/+T/EgDy//b/8v/0/+j/6//0//D/8v/t/+7/6f/y//P/9f8lAOP/5f/f/+r/7P8QAN//9P/q/+v/9P/1/+P/5/8oAN7/2P/I/9f/DADo/+T/7//s/+L/5f/y/+z/8v/2/+H/9f/j/8r/0P/j/+f/9P/y/+D/7v/p/+P/4//x/+v/9v/y//b/9P/2/wwAzf8KANz/5f/f/+3/z//q/9T/3f/p/+b/8f/u/9T/4P/w/+b/1P/s/w0A2//f/97/9P/f//T/DwDg//P/6v/E/9r/2v/W/wsA2P/Z/9X/6P/k/+z/6f/l/+r/6P/p/+3/8f/u/+T/2P/u/+//8v/v/+j/7P/p//X/7v/s/+7/1v/i/+X/1f/Z/xkA7v/r/+b/5f/w/+f/7P/v/+3/9P/u//T/9f/0/+v/CwDd/wwA1P8PAOH/4f/l/+7/3v/i/+X/4v/m/9//8P/r//P/8P/c/+P/5v/u/+j/8v/0/9X/6f/j/+7/8v/v/97/7P/u/9//6f8KANf/1/8ZAAoA7v/q/+X/7//E//H/9v/u/+P/8P/1//X/5v/x//X/9P/m/7b/0v8SAPD/8//q/9v/4f/c//b/3//f//b/1f/o/9P/5v/h/xIA6v/n/+L/8P/T/+v/5f/R/+//uf/k/+v/8P/X/9//3//K/9H/yf/R//T/2//U/9P/8P/h/+f/5v/b/97/6f8VAN3/5//X/+L/5v/d/+T/3f/n/+P/6//a/+3/4v/o//P/7P/2//X/9f/i/+//5v/o/93/5//h//b/7f/0//T/8//1//b/uv/z/xsA5f/v/8v/5v/E/9r/HQC+/83/zv/o/93/8f/a/+T/2v/s/8//7f/s/+z/FADz//H/6//q/w4A7P/t/+n/5//z/+7/6f/v/+3/8//s//b/2/8SANb/3//c/9//6f8QAO//1//X/83/8v/e/8v/6f/d/+b/7f/v/+b/8//v/+v/CwDq//L/6f/t//P/6f/z//H/9f/l/+L/9f/q/xgA5//j/+f/DADn/+X/4v/1/9//4P/g/+P/4v/w/+7/7P/p//T/6//r/+f/7v/u/+//5v/a/97/8v/c/8z/0P/u/9D/2//D/9b/y//W//b/3f/s/9z/4f/b/xQA4v/i/+X/8v/Y/wwADADp/+z/8P/y/+z/9v/x//X/8v/0/9r/5f/m/9b/CgANAPT/4//v/9//3f/p/+j/5v/o/+H/6//j/97/8f/r/+X/7P/w/+f/3v/l/+z/6v8XAOP/5//l/+v/7f/l/+P/7v/u/+L/7f/o//P/7v8QAO7/7f/s/+//CwDy//T/8f/l//L/8f/q//P/8//q/+z/5f/y//H/5f/u/+v/5f/k/+r/9P/1/+r/EwAKAOD/4f/l/+H/FwDv/+z/7f/q//X/5//p/+3/8P/w//L/9f/x//P/8v/t//P/1//Y/9j/3/8pAOn/3//g/+f/5P/g/9b/CwDV/+7/6f/p/+T/6f/X/9z/8v/p/+f/4f/k/+X/9v/n/+P/vv/g/+b/4f/f/wsA1//n/93/3//i/+P/5//k/+j/2//q//T/5v/j/+P/8P/y/9X/8//o/+f/8v/x/+L/9P/m//D/9f/t//D/5v/1/+3/6f/q/9f/1f/1/9//9v/q//L/6f/C/97/vf/v//X/zP/G/+r/2v/X/9X/5//d/+b/7P/1//b/9v/e/+f/4P/t/+r/5//c/+z/8//s/9v/4P/f/+n/3v/j/+b/6//l/+b/EADw/+T/9P/s/+f/3//q/+b/6f/o//P/7P/p/+n/4f/u/+//DgDx/+P/8//r//X/8P/u/+b/6//y//X/DADs/+3/7P/m/+7/5//x/+P/8f/0//H/7P8MANj/5v/K//H/9P/z/9v/2//U/+L/7P/f/+f/3//g/+X/8v/h/+//6v/n/9//3//0/+7/GwDt//P/7v/w//P/9v/z/+v/8//0/w8AFQDq//P/6//x//X/8//z/9L/8f/v/w4A5f/j/93/7v/g//L/6v/k//X/9v/p/+T/y//d/w0A2P/f/9f/3//g/+L/5//b/9f/2f/W/+b/6v/y/9j/9v/x/+z/9P/w//D/EQDn/+z/8f/y/+j/7f/p/wwA0P/n/xgA5f/v/+3/7f/k/+//5v/j/+r/9f/u/+7/7//o/+X/6/8dAO//7v/o/+7/7//p/+P/9P/i/+f/CgD0/+b/9P/v/+X/7v/x//P/5v/v/+7/5v8PAOv/7f/i/+P/7v/1/+3/5f8MAO//DADs/+T/8f/v/+//9v/e//P/7f/h//P/3//s/9P/EQDc/+L/EwAKAN//0v/q/+3/0//t/9//3P/g/9f/5v/f/+z/4//v/+//2P/o/+b/7v/v/+//3f8UAOj/5//v//L/9v/s//T/7//r//H/6f/z/+b/5v8QAO3/GADl/+z/3P/0//P/7//0//P/8//1/+z/8f/e/+r/7v/z//H/GgDV/+j/8v/r/+7/7f/n/+//6//h/8z/7v/t/9X/6P/g/+D/yv+0/7j/4//m/73/EQDb/87/6P/r/xwAwf/H/wwAy//T/+b/7v/1//T/7f/z//H/8f/i//P/8P/s/+f/9v/n/+7/FADl//L/8//g/+H/9v/u/9L/4P/m/+P/7v/x/w4A5P/i/+b/6P/j/+n/3f/q/9z/6P/u/+L/2//c/+v/0f/V/9z/4f/l/+j/7//o/9r/4v/d/+//4v/f/woA5v/y//D/3v/g/+r/8f/w/+n/6v/i/+n/6P/t/+H/6//v/+z/EADk/+r/5P/1/+T/EQDd/+//7P8cANz/4//u/+v/6f/r/+f/5//a/9//6f/Z/9L/7P/z/+z/5/8LAOb/7P/m/+v/5//r/+//DADh/+T/4f/m/+j/7v/y/+L/EQD2/+L/6v/k/+v/4P/f/+v/7v/0/+X/7v/l//D/3v/t//P/6f/i/+z/DADk//L/8f/t/+v/4f/s/+3/5f/g/wwA6P/q/+7/9P/v//H/7//u/9j/5//n/9//CwDm/8P/4f/l/+H/4v/Q/+z/6P/Y/+v/7//P/9j/6P/h/+j/7v/t/+v/1P/r/+f/5v/q/w0A5P/g/+T/3//g/+n/2//l/+n/3//b/+//8v/2/+X/7v/n/9//6//Q/9b/7f/u/+//6//U/9D/6//z/wwA5v/e/+n/GwDk/+n/7f/l/+3/5//2//P/8f/k/+r/4P/m//X/4v/u//T/tf/D/9X/8P/p/97/4f/P/+L/5v/s/xMA0P/m/+f/EwDZ/9v/8v/r/+P/4f/v//P/6v/W//T/8v/1/+v/6P/o/+T/2//j//D/DADw//P/9P8LANP/0//0/9T/EQDe/9b/2v/Z/+z/6//j/9D/8//X/9v/6f/R//D/9v/q//H/9v/x//H/9f/y/+7/6f/s/+X/6//v//L/7f/g/+n/6P/0/+z/8P8LAOT/8//j/xIA8P/w/+T/4v/s//P/1f/l/+r/zP/X/+r/2f/O/+r/6f/r/+X/7v/x/+//7v/y//L/9v/v//D/8//2/+j/8//e//X/8f/1/+T/FQD0/+3/8P/x//D/y//W/9H/0//y/wwA0v/x/+j/7v/P/9n/8f/e/+L/3f/r/+D/1f/p/xEA5v/h/+j/6v/t/+f/7f/t/+//4f/v/+3/8//m/+n/6//k/+j/9P/l/+n/3f8SAN//4f/o//b/4//s/+X/FgDw/+L/8f/w//H/5f/l/+T/8P/x/+n/9P/v/+r/EwDk/+X/7//g/w4A3v/t//P/9v/t/+L/6//q//H/7//u//X/5v/y//X/8//w/+P/2v/x/9T/4v/c/97/1//i/9n/6P/s/9z/6//X/+7/8v/y//L/9v/1//D/EgDh/+7/7P/w/+f/9f/k/+X/7P/1/+D/5v/2/+3/6P/2//b/6v/t/wwA8v/v/+v/CgD0/+3/9P/q/+T/7v/l/9n/2v/b/9n/5P8TAMz/7f/0/9z/8P++/7//6v/w/9f/3v/O/9z/0P/X/xwA1f/o/+j/6f/o/+f/7f/J//X/7//r/9j/9v/o/+b/7//n/+3/6v/m//X/6//p/+H/7f/n//L/5P/p/+H/8v/1/+X/EgDp//b/9f8MAPb/4//w/+b/4//0/9j/7P/f/9r/3f/v//X/9P/o//L/3//t//T/7f/z//H/9f/k/+v/7//m/xQA6f/r//X/CgDs/+r/5//r/+f/8f/z//X/7f8MAO//7//r/+//6v/u/+f/5f/0//H/6//r/wwA8//w//P/8v/z//b/8f/0/9X/5v8PAOv/7P/1/9T/6P/c/+H/2//s/+b/5P/m/+P/3f/o/+//8//k/+z/5//o/+z/5//v//b/3//X/+b/4P/Z/8j/1v/1/8T/0//o/9n/6P/Z/+P/2//f/+f/6P/o//T/9v/q/+3/4//t//D/7f/f/+7/CwDm//P/9f8OAOv/7f/q/+3/9P/2//b/6v/0//H/8P/U/9L/GAAhAO//wv/t/9v/0v/l/+//5P/K//H/5f+y/77/6f+//83/yP+//8r/6f/L/8//FQDO//H/7f/q/woA6v/o/+z/4f/f/9z/5P/a//P/8f/1/+D/8v/0/+n/EgDo/9H/5P/U/+X/5f/r/97/5v/r/+b/3//r/+v/5//d/+b/DADk//P/7//0//D/8f/u/+D/3//z/+v/8P/r/+j/4//p/83/3f/Z/+r/2//O/97/2f/Z/xYA0P/W/9P/8P/e/xsA4//1/+j/9P/0//D/7//e//X/8P/1//L/6f8LAPT/6v/y/+n/9P/y/+7/4P/d//X/7f/i//D/8P/z//X/9v/q/+3/8P/2/+b/3//j/93/5//k/xkA7//p/+z/8P/1/+7/6P/q/+//8//z//T/5v/o/+X/7//w//P/6f/c/+T/2v/x/+j/7v/p/+X/8//e/+3/6v8PAN7/7f/q//D/5P/s/+//6f/f/+n/6v/y/+7/9f/z//H/8P/m/+r/7P/i/xYA4//g/+f/3P/f/+b/5P/1/xoA7P/h/9//6f/i//X/6f/f//P/8//w//D/7//1//T/9f/i/+//6v/j/+3/3f/P/8z/5P+9/9H/zP/b/+7/wv/g/+//6//n/+r/7//v/9v/6v/K/9L/8//O//L/8f/W/9b/4f/n/+7/3f/b/8f/4f/S/8f/3f/O/+v/9P/2//L/9P/k//X/FADx/+r/5P/h/+P/6P/1/xEA7P/g/+7/9f/v//T/7P/s/+3/5/8RAO7/9P/p/+z/9P/a/8n/9P/q/wwA6v/t/+j/3P/j/woA5//V//T/6v/n//D/1//x//H/7f/Q/9v/xf/M/xAA6v/W/+r/2v/n/9z/5//x/+b/5//T/+j/7v/v//H/8v/x/+v/7f/r//b/8//k/+7/8//y//L/6//t/+z/8f8NAPH/9v/y//D/9P/0/xUA0P/Z/+n/6P/s/+//8v8PAPL/3//b//L/z//t/+j/9P/1//L/4P/1/+//0v/z/xwA3f/d//X/3f/d/+D/3v/s/+n/8v/r/87/7v/i/+//6v/r//H/9v/z/+v/4v/x/wsA5v/v/+f/8v/z/+j/8v/1/+//7f/p/xsA4//n/+X/DwDo/97/9f/z//b/6P/0//T/6P/q//X/8f/t/+n/CwDz/+r/8f/p//b/6v/k//H/4f/c/+z/9f/v/+v/4v/q//L/6f/Z/+j/9v8SAPT/4v8PAPT/6P/y/+X/1f/W//L/4f/r//L/4v/l/+n/1v/r/+X/6//e/+n/5v/m/+v/6//y//L/5//v//X/6v/w/+j/9P/0/+//9P/w//T/6f/u/+z/5f/y/+r/5v/n/xkA5//r//D/8//p/8//4//X/+H/5v/j//H/3P/r/+3/6f/p/+r/8v/x//D/5f8NAPL/9v/1/9z/FgDU/9v/EADN/87/zP/d/9P/8//B/9r/2f/n//T/2P/g/9//2//V/+H/4P/Z/9n/z//Z//H/1f80AL//x//x/w8A2P/Q/+D/4v/P/+H/0P/g/8//7f/y//X/7v/u/+r/6f/1//b/3v8aAOb/3//w/xIA9P/z//D/8f/x//D/6f/2//H/6f/o/+X/HADk/+z/6v/r/+f/6//y//X/8f/l/+7/8//j/+j/9f/y//D/GwDr//L/4v/k/+P/5f/y/+D/7//y//H/8f/y/8//zf/Q/+j/3//N/xAA4P/S/wsA7//s/8T/4f8VAPD/3P/z/83/6f/h/9v/zf/c/+X/2v/v/+L/8P/u/9n/HgDX/9v/6v/r/+v/5//y/+j/3v/j/+L/6P/z//X/7f/2//b/8v/v/9z/2f/b/xkA7//y/9L/0v/0/9//3f/z/+r/5P/b//X/8P/y//b/3f/t/97/9v/x/9//6v/m/+//6f/2/+//8v/V/+D/5P/f/97/v//V/+//EQDk/+L/FgDd/9v/2f/X/93/2P/c/+n/6v/t/+n/8P/w//L/8f/x//P/6//w//H/6v/2//P/7v/z/9//9v/2/+b/6//x//b/8P/p/+D/7f/m/woA9v/0//T/EADx//P/8//1//b/9P/t//D/7P8NAOz/9P/1/+z/8//y/+r/9f/s//L/9v/u//b/7f/j/+n/9f/y/9//8P/l//L/6//y/+n/6f/r/+z/8P/x/+7/7//t/+r/8v/t//P/9P/h//T/3f/d/+X/4//k/+z/5f8VANv/6f/z//H/7v/b/+z/8P/v/+D/6v/z//b/8f/s/9//5f/p/+v/7v/h/+z/9P/z//D/9f/x/+H/7v/2/+//9f/Y/+r/4f/O/9v/6/8MANf/0P/W/9z/4f/V/9X/zf/Z/9b/4v/o/+f/5v/s/+r/5v/y/9j/2P/d/9b/7f/Q/9H/1f8LAOD/2P/j/+D/2v/k/+T/7//a//P/8//r/9r/CwDk/+f/6P/k/+v/8P8NAPL/6P/2/+r/7//0//b/8P/2/+v/6v/l/+z/4P/p//P/4//s/9r/6f/1//L/4P/k/+T/3//y/+T/0P/b/9P/1f/T/9f/8f/v/+//4f/B/+z/2//h/9//4P/h/+b/DwDl/9P/2f/m/9n/7v/0/+r/DADi//L/8//q/+3/6//x/+f/5//2/9r/1P/q/xEA8P8KAOX/5//k//X/8v/r/9r/7//p//P/6P/0//H/9v/w//b/3v/v/+r/7v/t/+b/7P8NAO3/6P/n//D/6//u/woA7v/x/+n/1v/r/9P/5P/z/+//2P/e/9P/9f/P/woA0f/N/+T/5v/1/97/CgDc/+P/1P/l//D/9v8OAPD/9f/x//X/9f/y/+7/7v/1//X/8P/0//b/8v/o/+3/3f8VAO3/8v/x//X/7f/w/+7/7v/q/+v/7//u/+3/6//o//D/9v/x//L/4f/h/xEA7f/1//L/6f/x/+v/8f/1//P/8//2//L/6//w/+7/8P/x/+b/8P/w//H/1//f/+X/5P/m//H/9P/q/+v/6v/w/+7/5P/Y//D/0//j/+7/7P/l/+v/7P/u//X/7v/z//P/9v/v//X/9v/1//L/8v/x/+r/9f/y//X/9f/y//T/8f/0//b/EwDb/83/0v/i/w8A5f/s/9z/4P/g/yAA3v/h/+b/5v/a/9T/0f/f/93/5//Y/9//5P8LAOf/xP8aAOr/5P/y//X/0f++//P/4P/G//X/yv/t/+3/3//I//L/0P/V/+T/z//k/+X/4f/u/+//CgDx/woA6P/q/+r/7P/w//L/5v/q/+//9P/r/+P/3//s/+j/JADZ/+b/8P/t/9f/5v/0/+P/3//e/+D/8P/p/9f/5v/m//D/9f/w//b/7P8WAPb/8v/i//H/7//2//H/9v/d/+7/7//1//D/8P/t/+z/8f/1//H/9v/o/+L/DwDz/+3/2//n/9f/7v/p//H/5//2/9z/zP/o/8n/6v/u/+j/5//z/93/1v/h/9X/3v/Z/9v/6/8LANj/7//X/9z/3//d/9H/5f/s/+7/7//2/+//7v/i/9//7P/N/+P/0f8PAOn/6v/X/+L/1v8SAOf/2v/g/+7/8v/2/+b/9v/0//T/4//l/+b/5//p/+j/7P/n/xMA6P/o/+T/4v/l/+L/EwDk/+P/3f/1//H/6P/u//b/6P/z/+7/5v/e/+z/DAD2//H/5v8NAPb/9f/n/+f/7//w//T/DwDj//H/5//s//b/8P/2//T/6v/w//L/6f/x/woA5//h/+r/4//r/xEA9f/i//L/5v/0//L/7//x/+z/7//y/8v/3v/g/+b/8P/W/w0A6//o/9j/FQDR/9X/3v/I/+L/1v/u/+b/7P/q/+7/6//r/+f/7//v/+n/5//l/+r/5v/w/woA9f/t/wwA8f/q/+r/8v/w//T/8f/y/+3/6//x/+z/5f/o/9r/9v/q/xIA7P/2/+D/5f/u//L/4v/k/+r/7//p/+T/5//n//L/5f/q/+v/5P/u/w4A9P/x/+j/7//y/w0A6f/u//L/6f/v/9r/8P/y/93/6v/z/wsA6P8KAOf/8v/z/+3/9f/y/w4A7f/x//P/7v/w/93/8//0/9//5v8KAOH/0v/g/+X/5P/x/+T/2f/Z/+n/6v/k/+j/4v/j/+b/8P/w//H/7v/p/9v/8P8LAOr/7//2//b/7//2//b/9v/y//P/9P/y//X/6//2//b/9f/Z/93/8f/j/xkA3//i/+P/8v/w/+j/7f/x/9v/7f/0//X/8//g/wsA5/8LAM7/0f/t/9b/3f/O/8z/0//c/97/2//f/+r/7//1/+n/9v/s//H/9v/e//X/3v/T/9z/5f/n/97/3f/l/+v/5v/k/+r/6//x//X/8//v//X/5f/n/+b/DgDe/+//5//0/+v/7//t/+3/6//h//P/7v/z//H/CwDw/+7/DQDr/9z/9f/y//b/5P/q//T/6P/V/+z/3v/d/8j/vv/N/+H/4v/b/9f/0P/M/9X/6v8UAOv/6/8MAOX/7f/s/+r/8f/x/+j/7v/r//b/6//z//b/FwAOANT/2v/l/+X/5P/i/9r/2//q/9T/z//X/+//2//W/93/5//u/+X/3v/d/9b/2//x/+D/6P/m/+D/6P/y/+//9f/b//P/6P/v//T/7//x/9P/3f/V/+j/3v/S/9//3//d/+3/4P/d//L/5f/r/+f/9P/2/+7/4//s/+r/DADy//X/CwDu//H/9f/s//T/8P/y//b/9v/v/+f/FADd/xYA6v/e/+3/4v/f/+z/2v/i/+P/6f/y/+f/8//W/+3/9v/N/+D/5v/c//P/2//S/97/8v/y//X/9v/a//L/8//w//P/9f/l/9//5f/q/wsA8f8QAO//9f/r/+X/7f/p/xYA7P/t//b/7P/y/+j/4f8QAOn/CgDz/+z/5//2//b/7P/y/+f/5//u/+7/7v8MAPX/6/8QAOH/3f/a/9z/1//f/+n/1//h/9X/6f/f/+f/7f/a/+v/7f/h/w0A3P/m/9j/2//g/wsA5//0/+n/6f/y/+//6f/p/xAA6v/m//L/5P/a/+X/9v/y/+//9P/0/+z/0//d/+b/2v/e/+D/3//W/93/3P/k/+//5P/o/+L/5//y/+f/5P/w/+j/5f/q/+f/5v/e//H/wf/2/8v/4P/D/9r/5P/p/8r/v//O/+T/yv/2/+r/yP/R/8b/DwDy/+j/5f/j/xMA9f/v//b/FwDO/+j/5v/W/+b/9v8NAOj/5//o/+b/5f/o/+T/8//n/xgA9P/H/8X/3//i/wwA4P/u/+z/3P/1/9z/6P/X/9f/zf/d/9//2v/i/8r/3P/a/xQA3f/p//b/7v/2/+z/9v/w//b/9v/2//T/6v/i/+D/6f/i/+n/7f/g//P/3P/b/+L/5P/i/+n/4f/w//P/9P8KAOj/1f/k//D/6f/w/wsA9v/k//X/8P/1/+v/3v8LANn/6P/r/+n/5/8PANn/7//p/+v/4v/p/+T/EgDl/+3/6f/y/+n/9f/2//D/8//t/+T/8f/q/9L/5P/x/+7/3//z/+f/8//v/9n/4//j/93/6P/o/8//0//s/97/4//n/+b/8v8SAO//DQDf/+f/5v/p/+j/9f/f//b/9v/2//D/3v/x/wwA2f/n/9v/z//a/9f/2P/d/9v/2P/V/93/0//l/+j/9f/z//b/1v/s/xEA6f/Y/+P/7//k/+r/7P/t//b/7P/y/+3/6f/b//L/8f/2//T/7P/1//X/3P/q/+j/7v/s/9z/3/8VAOX/8P/w//b/DwDt//T/4v/0/9z/9v/y//b/7v/2//L/8/8KANz/9f/t//b/6P/2/wsA9v/z/wsA6v/e//b/7P/2/+//5P/q/+3/EwDl/+n/6P/v/+7/6P/u/+//8f/y//L/7//w//D/7//q//T/5f/o/xkA7f/0//P/8f8LAOT/6f/s/+j/DADv//P/8f/v//D/8f/q/+z/8f/m/+//8v/1//H/3v8MAPH/9v/y/xAA8f/b/97/7f/n/9f/4//k/9L/8f/Y/+H/5f/e/9r/4v/s/+n/7v/s/+j/9f/p//T/5//t/+7/6f/u/+7/8P/w/+j/7//y//b/8f/z//X/9v/l/+//8//z/+//DAD1/+3/4P/t/+3/7v/t/+//6v/q/+L/6//y/+T/7//s//H/7v/k/+H/6P/q/+7/6P/d/+n/4v/s/wsA6f/j//P/7f/s/+7/8P/x/+f/8//1//H/3v/e/xMA6P8KANb/4v/i//P/2f/m/9//5v/u/+L/7f/v//P/6f/f//b/8//n/8n/FQDZ/+X/5P/j/+3/4P/f//b/5//Z/+L/2v8KANz/2v/q//D/5v/g/+L/6P/t/+P/5P/p//b/7f/n/+r/5v/x/+n/EgDz//b/9v/t/+7/6f/l/+P/6//b/+v/3//h/+7/6//p/+T/8f/s/+D/3//x//L/7v/h//T/7P/w/+X/6P/T//T/5P/U/+j/1//c/9r/4f/b/+T/3//m/+r/6//h/xwA1P/k/+L/5f/d//H/7f/0/+X/6f/y//b/9v/s//X/8P/x//P/8v/x/+T/5f/q/+3/9v/z//X/9P/y//H/CgDx//L/7//j/+j/CgDt//L/9v/u//H/CgDx/+//8P/t//P/9f/g//X/8f/x/+f/9v/m//P/5//s/woA9v/2/w0A8f/1//T/6P/z//P/4P8KAB4A9P/R/9n/4P/Z/9//5f/X/9n/3v/h/97/4v/m/93/5//e/+L/8P/s/9v/9f/i//D/3//j/yIA1f/Z/+X/9v/c/wsA8v/r/+3/5P/e/+r/7P/m/+n/9v/v//P/9f8gANj/6P/h/+f/5f/n/+n/7P/x/+D/7P/i/+b/8P/w//H/6f/y//P/9f/X/xkA6P/y//X/7P/y/+f/4P/x//D/6v/x//D/8v/y/+H/9v/h/9v/3//z/+3/6v/w/+//5P/w//T/7f/t/+7/5//t//D/7v/w//L/7//n/w4A3v/t/9//w//e/9D/xv/Z/8D/3f8KANT/6v/c/9z/2v/f/9z/5f/Y/+n/4P8PAPH/FQDP/+X/3f/w/+T/7f/y/+//9P/p//X/2P/1/+//8f/O/9//7v/o/+//7f/s/+b/6//l//X/6f/m/+f/8v/r//P/9v/z/+b/CgDm//H/4v/q/+T/5f/u/+T/DQDh/+j/5//s/+T/7//g/+j/4//r//P/7f/o//X/8P/t//X/8P/i/+3/4/8RAOz/7v/m/+b/7f/1//D/9P/l//P/9v/y/+v/5v/1/w4A8P/P/+L/2v/C/+X/xf/q//X/w//F/xEA2f/Q/83/w//L/97/1//U/9L/6P/r/+T/FgDm//b/4/8NAPD/9f/t//L/GgDP/+L/1v/J/9z/5P/j//H/6//z/+v/7v/y/+3/6P8LAOj/9f/h/yAA4v/b/+T/3v/w/+r/2v/q/+j/4f/y/+z/5f8UAPD/6f/u//X/9v/r/+D/8v/d/+z/9f/s/+T/8f/b/9b/8P/2/+//8f/q/+//5P/z/+v/7v/r//T/8//z/wsA8//w/xgA4P/k//P/4f/u/+D/5//q/9D/6//T//L/7f/u/+L/7P/v//L/5f8MAO7/0f/Z/xEA4f/s/+3/4/8NAOr/3P8LANr/3P/o/+T/6P/Y/+z/8f/x//X/7P/j//L/DgDh/wwA8f/y/+//9P/u/+3/4//s/+r/DQDu//X/6P/0/w0A8//x/+v/7v/s/+3/8v/n//T/7f/u//L/5//y/+n/9P/0//L/DAD1/+z/8v/r//H/8f/2/+v/9f/t/+r/DADl/+//EADi//D/8P/k/+L/6f/j/+f/6P/0//H/8f/q/+//8v/1/+b/9v/z/87/xP8bANz/3f/f//X/4P/h/9n/5v/w/+n/6//X/+f/6f/j//X/6v/w/yEA3v/U/8//2//i/+L/6v/z/+7/9f/c/+r/5f/t/+//6//x/+b/8f/a/+j/8v8YAOX/EgDn//D/7v/g/+7/4//n/9z/8f/y/+P/9f/l//X/9f8VAOr/6f/Z//P/8//x/w0A4v/s//H/6//q//H/8P/y//L/8f/1//D/5//1/+f/2v/k//T/DwAMAPL/1v/p/+P/7//r/+D/8v/g//H/8P/r/+X/8P/y//T/8f/2/+v/9v8LAAsA5//y//L/6//Z/+P/6//p//L/8P8YAOX/7//b/+f/8f/2//X/9v/j//P/5//f/wwA5v/p//b/6P/v//X/7v/2//b/6f/z/+X/8P/r//D/6P8KANr/6v/0//D/9v/t/+//7//g/+z/8v/t/xEA7P/j/+7/6v/l/+j/4//h/+f/7v/u/9X/6v/Y/8f/6P/0/9T/0f/J/xEA4//X/+n/6v/x/+3/EgDl/97/3//W/+3/7v/m/+L/4v8PAOL/5f/x/+v/8//q/yEA5v/f/+//9P/q/+n/9f/0//X/3//x//X/7/8LAOz/7P8KAOb/EADo/+n/8v/0/+7/4v8aAOz/4P8PAOn/5v/z/93/6//v/+D/8P/z/+7/8//0/xoA5P/d/+X/3/8OAPL/7f/r//X/8v/r/+7/8f/k/+v/4P/n/xwA2/8LAN3/8f/e/+n/9v/i//P/1P/m/97/6v/i/+T/6v/a/+r/7v/2//X/8//0/+r/6//u/8//2v+1//X/0f8TAOH/4v/w/8T/3P/A/9H/6//X/9L/3P/2/+L/2v/W/+7/6//z/w4A7P/2/+z/6f/z//X/8f/s//b/0//Y/xQA8P/s/+z/EQDz/+n/8v/l//D/6v/x//L/6P/Y/9z/4f/j/+T/5f/l//T/DADi/+//6P/s/+j/5//p/+z/7//1/+b/8v/m/+v/6v/n/woA9f/1//X/8v8PAO//7P/y//D/9v/1//X/8f/d/+7/9v/i//L/CgDO/+//8P/V/9v/yv/s/woA7v/v/+b/2P/d/+X/7f/g/9//7v/r//b/8v/w//X/7//u/+H/7f/b/+b/5//n//D/8f/0/+z/7f/m//T/8f/1/wwA8//r/w8A7P/p/+3/8v/s//P/8v/z/+r/8f/1/+L/4v/2/xEA7//u/+r/5v/u/+3/7//x/+j/8//z//H/9P/n//P/7/8VAOH/3v/i/+j/7P/y/+j/6v/h/+j/3//n/+n/5f/m/9f/8//1/9j/4//Y/+X/2/8LAOX/4v/z/+7/9P/n/+r/7v/u/+r/9P/o//X/9v8cAOD/0f/U/9v/5//x/+//6f/g/+z/5v/q/+r/7f/n/+3/9v/r//X/6f/e/9j/4f/0/8//4f/b/9z/4P8PAOD/0f/b/+D/5P/U/+3/6//0/wwA8f/k/+3/8P/1/wsA6v/0//P/2P/z/9L/9v/R/9D/zv/V//T/3v/O/+L/3f/r/+b/5f/k/+v/5//k/+X/7P/p/+b/8f/u/+X/6//l//X/8//0//H/8v/n/93/7P/y//P/EwDa/9X/z//V/93/2//Y/+T/7//e/+r/7P/o/+3/8//1//X/6//p//L/2f/a/+f/8f/t/+v/7//q/+7/7P/j/+r/7v/x//b/6P/0/wsA8//z/+//9v/q/+v/FwDr//D/9v/1//L/9P/i/9n/3//r/xAA4f/1/+L/3//u/+f/3f/b/97/EgDW/97/6//j/xMA1//X/+D/9P/e/93/3//d/+v/8P/t/xoA6P/k/9r/DQDf/+3/1//o/9b/5f/O/+z/0//V/9P/4f/h/+j/2//w/+z/5/8NAM//4v/q/83/EgDu//H/zP/0/+f/3f/U/9r/5v/p//L/y//u/9f/1v/g/9T/5f/m/9z/FgDg/9j/8v/g/+j/8v/p//D/6v/s/+v/8f/y//X/4f/y//P/8//1//P/8v/y//L/8P/g/8P/5/+n/9L/5P/S/+3/5v/Q/+j/s/+v/+//1P+q/+f/3v/x//H/uf/s/ygA4/8hAMP/DwDk/+P/6P/h/+X/4P/j/+v/5f/u/+7/3v/j//L/5//k/+r/2v/d/+n/4f/e/+H/5/8fAOb/2//e/+P/4//W//H/4P/n/+r/2//r/+7/8f/v/+j/8f/o//X/9v8MAOz/6//o/97/9v/1/+D/5f/e//H/9P/v/+//6//0/9r/5v/s/9H/0v/Y/+P/3P/p/+f/4f/R/9//3//S/w0A7P/c/xYA4P/b/+X/5P/n/9P/6P/v/+j/4//p//H/8P/u//b/7v/z//H/7//y/+//9f/e//P/6//u/+X/CwDo/+v/5f/f/+n/7f/q//P/6v/k/+j/8//n/+7/7v/2/+//8P/u//D/8v/y/9P/5f/j/+f/6P/g/+L/3P/g/97/5//T/+3/4/8RAO7/7//j/9n/6P/b/9j/4P8SAAsA6//v//T/8v/r//H/7v/y//H/5v/s/+v/7v/w//b/5//x/+z/7f/y/xMA5//x//P/4v/1//X/8//0/+3/7f/w//X/9P/z//X/7//0//L/6//j//D/DgDv//H/8f/t/+7/7v/r/97/6P/w/9X/9f/i/+r/3f/2/9z/6v/i/9//4f/R/+f/1f/N/9L/IADE/9j/9v/L/8f/FADX/xwACgDi//H/7v/l//D/5//q//P/4v/w//X/4//s/+//9f/t//T/3//v/+z/7P/x/+7/GQDu//T/9f/z//L/9f/p/+n/8P/t/woA8//1//T/8//2//X/9f/0//X/9v/1//P/8f/i/+b/4v8PAOr/7f/x/+7/6P/t/+3/8P/k/+z/5v/r/+L/5P/t/+b/7//p/w8A5v/w/+7/DACW/+z/5f/K/+T/0f/C/+r/z//m/+H/z//h/9z/3v/W/9j/1f/l/+X/2v8MAOf/5v/u/xMA7P/r//T/9f/n//D/6//y/+7/8f/m/+P/5v/g/xsA4//x//P/8//c//L/DQDs//b/5P/v//P/5v/L//X/7v/x/+7/9v8PAOj/7v/l//P/9f/q/+H/6P/2/xwA6P/p/+H/6//k/+3/5P/n//H/4//t//T/7//q/+T/8v8KAPT/2P/y/+n/z/8KAA8A2v/l/+7/6//v/93/7f/T/+f/9f/q//L/4//e//P/9P/y/9v/9f/n/+r/4f/i/+j/8v/1/+H/4//o/xwA6f/r/+3/5v/k/+z/5//0/+3/7v/q//b/8v/1//X/9P/0//b/9f/1//X/9f/2//T/8v/W//X/2v/I/9P/7f+s/+//8f/m//P/wf8SANP/1P/c/9X/2v/P/9L/4/8NAOT/7/8UAOf/8f/z//b/9P/x/+X/9f/w/w4A5f/s//T/3//j/xsA7v/t/+v/6v/q/9//6v/t/+7/5P/v/+L/9P/0/+r/3v/m/+D/6v/w/+j/8//l/+j/9v/l/+v/5f/x/+7/DgD2//P/9f/i//T/7//0//D/5P/s/xcA9f/o//H/6//1//b/7f/z//T/7f/0/+j/9v/2//b/7P/u/+3/8P/v//T/9v/1/+z/9f/e/+f/5P8XAMf/5v/r/+T/7f/t/+3/8v/0//H/5//k/+H/EwDw/+n/7f/Z/w4A6v/t/9v/5f/u/+f/5P/o/+n/CwDc/+j/5P/v//X/8v8TAAoA3P/e/8n/4P/Z//P/6//c/93/4f/Z/9b/4P/x/+j/6v/x/+P/6f/e/+L/8v/Q/w4A8v/d//T/8v/m/+T/6f/t/93/9v/h/8H/7P/w//X/9P/s/+f/GQDb/9n/6f/s/+v/8f/s/+j/6//z/+X/5P/p/+v/3v/w/+n/8P/2//P/5f/X/xIA6P/V/+3/8//y//X/x//U/9D/2v/R/9j/xf/j/+j/7P/j/+v/5//k//H/0/8MAOb/4f/t/93/3//l/+7/6v/t//L/5v/r/+r/8v/0//T/7f/m/+b/2v8cAOD/7f/n/+f/7P/n/+f/4f/q/+//3v/v/+T/8//p//X/5v/2/+n/5v/j//P/4v/1//X/8P/k//P/5//v//H/5v/z/wsA7P/2//P/7P/1//D/9f8MAOP/0P/e/9r/3v/b/+7/9P/2/+v/5f/v//X/8v/0/93/7P/d/+L/5f8OAOv/7//y/+n/6//y/+//7P/2//T/8f/2//X/xP/v/x0A5/8KANz/zv/S/9D/1//m/+H/1f/p/9L/5//u/+7/5f/o/+X/5P/p/97/4f8QANf/8f/z/+P/5f/o/+f/9v/s/+z/6//v//T/z/8pAMv/3P/o/+r/4//m/9n/5P/i//H/8P/f//b/4P/q/+7/8v/x/+z/8f/q/xEA7v/T/83/6f8KALj/7v/2/8f/6P/N/87/6f/P/9P/sv/g//b/r//g/67/x/+5//L/6v/n/8z/tf/X/wsA5P/c/8z/1v/M/9z/wP/2/+j/4/8mAOz/8P/U/93/9v/j/97/1//n/xwAtP/w/wsA9f/Q/+//0v/y/7X/1//D/+X/8P/D/+T/tv/G/9z/4P/M/9z/2//Z/9D/4v/k/+n/1v/o/93/xP/p/+H/zP8wAO7/4v/v/7H/s/+o/+//4//g/9D/rP+2/+D/4f/y/+z/7v/w/+3/wf/r/+T/3P/u/9T/7P++/9D/xf/G/8n/8P/U/9L/zP/1/8n/5v/b/93/6v/m//D/9f/x/9X/0v/l/+j/6v/x/9//8/+0//L/xv++//X/4f/v/+v/7//a/+3/DgDq/87/1//z/+3/6v+6/9T/vf/x/8n/yP/E/+7/2P/X/+z/4//d//D/2v/j/9X/1P/V/9v/2f/i//L/5P/o/9D/4P/d/97/0P+r/8P/DgDN/2IAzf+7/+X/vP/R/7z/xf+//93/1/+w/7z/3//C/8P/0P/N/8X/2P/Z/9D/9f8LAPL/9P/q//b/4v/u/8v/zP/N/+z/9v/P/+v/9v/u/8T/8f/f/9T/5v/c/9v/6P/y/93/4f/T/9n/6//X/9r/6P/d/8//EADg/+b/3P/l/8z/7P/v/+//8P/y//L/7P/L/8T/2//P/8T/4f/a/+r/DADD/97/sP84AMz/y//N/8b/wf/v/77/2P/Z/97/1P/g/+L/3f/J/+//5/8RAO3/3//z/+L/3P/c/+L/DgDZ/8T/yf/H/9D/0P/d/+b/6P/I/6z/1//l//b/4P/V/93/v/++/8n/wf+d/9H/3P/Z/8j/4f/T/8//1v8OAA0AFgAOAOn/2v/g/9z/6v/f/8n/5P/c/9r/8f/m//H/7v/y/+D/EgDQ/xQA6v/i/xQADwCH/5v/3v+m//X/1/+f/7b/qf+3/6n/pv+l/6L/3P/a/7T/n//o/6b/9P8LAOP/4v8WAJb/4//v/9z/DwDo//D/4//q/+b/7P/o/+X/2v/t/97/4f/t/+H/6P/t//D/8P/2/+f/3f/S/+n/zP/z//L/nv/e/+z/zf+8/+v/0//l/9r/0P/f/xcAuv/0//H/zv/s/9j/1P/O/+v/4P/e/9H/7//n/+T/0v/Q/9v/2f/j/9f/z//l/9n/3f/R/zAA4f/t/+H/4f/a/9f/1v/W/9z/9P+8/8n/7f/S/+7/3//b/9n/5v/Q/9D/0v/U/9H/IAD0/7n/4//Z/9z/4f/i/9v/vP8TANH/5v/1/8b/8f/r/73/wP/z/9b/5f/c//L/7//U/9//2v/Y/+H/yP/j/9j/3f/w/+j/5//d//X/7P/0/+f/EwDq/+j/7f/y//H/8f/s/+z/7//a//D/7v/l/8//5//u/8f/zf/j/+j/zv/k/7X/8//q/+r/7v/U/+b/wf++/+n/1//u//P/EwDy/9r/2P/m/+v/3f/k/+H/7//z/9z/x//N/+r/1P/R/9r/7v/Y/7r/3v/y/y0AwP/Y/9b/0v/Y/8j/x//J/+v/z//f//T/xf/T/9b/3f/j/+3/0f/p/9n/3f8=',
};
