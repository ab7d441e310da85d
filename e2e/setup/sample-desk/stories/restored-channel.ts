import type { Story } from '../../../../newsroom/story/story.ts'
import { newStory } from '../../../../newsroom/story/new-story.ts'
import { paragraphs, picture } from '../blocks.ts'
import { idsOf, namedId } from '../named-id.ts'
import { drawOrchard } from '../pictures/orchard.ts'
import { originalFields, type SamplePicture, type SampleStory } from '../sample-story.ts'

const caption =
  'بساتين الرمان في قرية عين الصفا مساء السبت، وفي وسطها القناة الحجرية بعد ترميمها. 18 أكتوبر تشرين الأول 2025.'

const facts = {
  headline: 'الماء يعود إلى بساتين عين الصفا',
  caption,
  creator: 'ليلى الكندية',
  creatorTitle: 'مصورة',
  credit: 'NORTHWIRE',
  source: 'Northwire',
  copyright: '© 2025 Northwire',
  city: 'عين الصفا',
  region: '',
  country: 'سلطنة عُمان',
  countryCode: 'OMN',
  takenOn: '2025-10-18',
  takenAt: '17:20:00+04:00',
  jobId: 'NW-AIN-ALSAFA-01',
  keywords: ['بساتين', 'رمان', 'أفلاج'],
}

const orchard: SamplePicture = {
  asset: {
    id: namedId('channel/orchard'),
    file: null,
    credit: { creator: 'ليلى الكندية', organisation: 'Northwire', kind: 'agency', mandatory: false },
    jobId: facts.jobId,
    place: { name: 'عين الصفا', country: 'سلطنة عُمان', countryCode: 'OM' },
    takenAt: facts.takenOn,
    original: originalFields(facts),
  },
  draw: drawOrchard,
  facts,
  originalName: 'NW_AIN_ALSAFA_20251018_01.jpg',
}

const fields = {
  revision: 2,
  status: 'ready',
  slugline: 'عُمان-قناة/عين الصفا',
  headlines: { main: 'أهالي عين الصفا يعيدون الماء إلى بساتينهم بعد عشرين عاما' },
  standfirst: 'أربعة عشر شهرا من الحفر لإحياء قناة حجرية عمرها ثلاثة قرون',
  byline: { people: [{ name: 'منى الشكيلية', role: 'reporter', place: { name: 'عين الصفا' } }] },
  dateline: {
    places: [{ name: 'عين الصفا', country: 'سلطنة عُمان', countryCode: 'OM', timeZone: 'Asia/Muscat' }],
    date: '2025-10-18',
    source: 'نورث واير',
    placement: 'run-in',
    literal: 'عين الصفا (سلطنة عُمان) 18 أكتوبر تشرين الأول (نورث واير) -',
  },
  eventPlace: { name: 'عين الصفا', country: 'سلطنة عُمان', countryCode: 'OM' },
  signOff: 'mns',
  genre: 'Feature',
  subjects: [{ qcode: 'medtop:20000210', name: 'agriculture' }],
  keywords: ['ري', 'أفلاج', 'رمان'],
  assets: [orchard.asset],
} satisfies Partial<Story>

function writeBody(newId: () => string): Story['body'] {
  return [
    ...paragraphs(
      newId,
      'عاد الماء يوم السبت إلى سواقي قرية عين الصفا الجبلية، بعد أن أنهى الأهالي ترميم قناة حجرية عمرها نحو ثلاثة قرون كانت قد جفت قبل عشرين عاما.',
      'وقال سالم المعولي، وكيل الفلج في القرية، إن 160 شخصا تناوبوا على العمل أربعة عشر شهرا لإزالة الردم من نفق طوله 2.4 كيلومتر.',
    ),
    picture(newId, {
      asset: orchard.asset.id,
      headline: facts.headline,
      caption,
      alt: 'مدرجات مزروعة بأشجار مثمرة عند الغروب تمر بينها قناة ماء، وخلفها جبال.',
    }),
    ...paragraphs(
      newId,
      'وقالت المزارعة شيخة الهنائية وهي تفتح أول مسرب أمام أشجار الرمان: «كنا نسمع الماء تحت أقدامنا ولا نراه. اليوم رأيناه».',
      'وتسقي القناة 35 هكتارا من المدرجات المزروعة بالرمان والليمون والنخيل، وتُقسم مياهها بالدور بحسب حصص مدونة في سجل محفوظ في مسجد القرية.',
      'وكانت البساتين قد تقلصت إلى أقل من ثلث مساحتها بعد جفاف القناة، واعتمد من بقي من المزارعين على صهاريج المياه.',
      'وبلغت كلفة الترميم 86 ألف ريال، جمع الأهالي نصفها وقدمت البلدية النصف الآخر، بحسب كشف اطلعت عليه Northwire.',
      'وستُقاس كمية المياه كل أسبوع طوال الشتاء قبل السماح بزراعة مدرجات جديدة.',
    ),
  ]
}

/** The Arabic story, written from right to left with figures and Latin letters among the words. */
export function tellRestoredChannel(): SampleStory {
  const newId = idsOf('channel')
  const story: Story = {
    ...newStory({ newId, language: 'ar', source: 'Northwire' }),
    ...fields,
    body: writeBody(newId),
  }
  return { story, pictures: [orchard] }
}
