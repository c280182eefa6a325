// SPDX-License-Identifier: GPL-3.0-or-later
// The work of "hookbench-cli check --profiles" in Node with liquidjs, to compare with: each line is parsed, rendered and
// its payload parsed as JSON, piece by piece.
//
//   node peer_profiles.mjs make COUNT > profiles.jsonl     one profile in fifty breaks the payload
//   node peer_profiles.mjs body > body.liquid
//   LIQUIDJS=FOLDER_WITH_NODE_MODULES node peer_profiles.mjs check profiles.jsonl
//   hookbench-cli check --template body.liquid --profiles profiles.jsonl
import { createReadStream, writeSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

const body = `{
  "surveyId": "SV_3fG7cQv1Yp9LmXk",
  "mailingListId": "CG_1AbCdEfGhIjKlMn",
  "contact": {
    "contactId": "{{ Profile.QualtricID | default: 'test' }}",
    "firstName": "{{ Profile.Name | capitalize }}",
    "email": "{{ Profile.Email | strip | downcase }}",
    "language": "{% if Profile.language == 'fr' %}FR{% elsif Profile.language == 'de' %}DE{% else %}EN{% endif %}",
    "unsubscribed": false
  },
  "embeddedData": {
    "campaign": "post-purchase-2024",
    "orderTotal": {{ Profile.amount | times: 1.2 }},
    "items": [{% for item in Profile.items %}{"sku": "{{ item.sku }}", "name": "{{ item.name | escape }}"}{% unless forloop.last %}, {% endunless %}{% endfor %}]
  },
  "transactionMeta": {"batchId": "BT_0aBcDeFgHiJkLmN", "fileId": null, "note": "${'x'.repeat(300)}"}
}
`

function profile (i) {
  const one = { Identity: 'ID' + i, Name: i % 50 === 0 ? `anne "annie" ${i}` : `ZOË ${i}`, Email: ` User.${i}@Example.com `, language: ['fr', 'de', 'en'][i % 3], amount: i % 500 + 0.25, Phone: '+49301234' + i, City: 'Berlin', plan: 'gold', visits: i % 90, optIn: i % 2 === 0 }
  if (i % 4) one.QualtricID = 'CID_' + i
  one.items = Array.from({ length: i % 3 + 1 }, () => ({ sku: 'SKU-' + i, name: "Gilet d'hiver <m>" }))
  return one
}

const [mode, argument] = process.argv.slice(2)
if (mode === 'body') {
  writeSync(1, body)
} else if (mode === 'make') {
  for (let i = 0, lines = []; i < +argument; i++) {
    lines.push(JSON.stringify(profile(i)))
    if (lines.length === 10000 || i + 1 === +argument) { writeSync(1, lines.join('\n') + '\n'); lines = [] }
  }
} else {
  const { Liquid } = createRequire(resolve(process.env.LIQUIDJS || process.cwd()) + '/')('liquidjs')
  const engine = new Liquid()
  const template = engine.parse(body)
  let checked = 0; let failed = 0
  for await (const line of createInterface({ input: createReadStream(argument) })) {
    try { JSON.parse(engine.renderSync(template, { Profile: JSON.parse(line) })) } catch { failed++ }
    checked++
  }
  console.log(`${checked} checked, ${failed} failed, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
}
