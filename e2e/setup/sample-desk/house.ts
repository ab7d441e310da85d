/** What the sample newspaper has decided for itself; the contents of its `desk.json`. */
export const sampleHouse = {
  edition: 1,
  publication: 'The Port Ellan Courier',
  agency: 'Northwire',
  timeZone: 'Europe/Oslo',
  language: 'en-GB',
  datelineStyle: 'own-line',
  smartQuotes: false,
  links: [
    { title: 'Home', url: 'https://courier.example/' },
    { title: 'Islands', url: 'https://courier.example/islands' },
    { title: 'World', url: 'https://courier.example/world' },
    { title: 'Data', url: 'https://courier.example/data' },
  ],
}
